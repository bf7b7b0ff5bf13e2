import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { booleanArgument } from '../arguments';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';

/** Rows or columns of an area. */
export type Axis = 'rows' | 'columns';

/** Indices of an area's rows or columns. */
export function indicesOf(rect: Rect, axis: Axis): number[] {
  const [from, count] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Whether an area's rows or columns are hidden; null if some are. */
export function hiddenState(sheet: Sheet, rect: Rect, axis: Axis): boolean | null {
  const props = sheet.props[axis];
  const states = indicesOf(rect, axis).map((index) => props.get(index)?.hidden ?? false);
  return states.every((state) => state === states[0]) ? (states[0] ?? false) : null;
}

/** Hides or shows an area's rows or columns. */
export function setHidden(
  { model }: ObjectContext,
  sheet: Sheet,
  rect: Rect,
  axis: Axis,
  value: unknown,
): void {
  const hidden = booleanArgument(value, axis === 'rows' ? 'rowHidden' : 'columnHidden');
  requireAllowed(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const props = new Map<number, object>(sheet.props[axis]);
  for (const index of indicesOf(rect, axis)) props.set(index, { ...props.get(index), hidden });
  model.updateSheet(sheet.id, { [axis]: props });
}
