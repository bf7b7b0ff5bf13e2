import { intersection } from '../../model/address';
import { POINTS_A_CHARACTER, sizeOf } from '../../model/cell-size';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';
import { indicesOf } from './range-visibility';
import type { Axis } from './range-visibility';

/** Width of columns or height of rows in points; null if they differ. */
export function readSize(areas: readonly Area[], axis: Axis): number | null {
  const sizes = areas.flatMap(({ sheet, rect }) =>
    indicesOf(rect, axis).map((index) => sizeOf(sheet, axis, index)),
  );
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}

/** Sets the width of columns or the height of rows, in points. */
export function writeSize(
  { model }: ObjectContext,
  areas: readonly Area[],
  axis: Axis,
  points: number,
): void {
  for (const { sheet, rect } of areas) {
    requireAllowed(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const props = new Map<number, object>(sheet.props[axis]);
    const size = axis === 'rows' ? { height: points } : { width: points / POINTS_A_CHARACTER };
    for (const index of indicesOf(rect, axis)) props.set(index, { ...props.get(index), ...size });
    model.updateSheet(sheet.id, { [axis]: props });
  }
}

/** Makes columns as wide as their longest text: a Chinese character counts as two. */
export function autofitColumns(context: ObjectContext, areas: readonly Area[]): void {
  for (const { sheet, rect } of areas) {
    const used = sheet.usedRange();
    const part = used && intersection(rect, used);
    if (part === undefined) continue;
    for (const column of indicesOf(part, 'columns')) {
      const texts = indicesOf(part, 'rows').map((row) => context.model.textAt(sheet.id, row, column));
      const widest = Math.max(...texts.map(widthOf));
      if (widest === 0) continue;
      const points = Math.min(widest + 1, 255) * POINTS_A_CHARACTER;
      writeSize(context, [{ sheet, rect: { ...part, column, columns: 1 } }], 'columns', points);
    }
  }
}

/** Gives rows the standard height back, which readers then fit to the text. */
export function autofitRows({ model }: ObjectContext, areas: readonly Area[]): void {
  for (const { sheet, rect } of areas) {
    requireAllowed(sheet, 'allowFormatRows');
    const rows = new Map(sheet.props.rows);
    for (const row of indicesOf(rect, 'rows')) {
      const props: { height?: number } = { ...rows.get(row) };
      delete props.height;
      if (rows.has(row)) rows.set(row, props);
    }
    model.updateSheet(sheet.id, { rows });
  }
}

/** Width of the longest line, in characters of the default font. */
function widthOf(text: string): number {
  const lines = text
    .split('\n')
    .map((line) => [...line].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0));
  return Math.max(...lines);
}
