import type { Sheet } from './sheet';

/** 64 pixels, as in a new workbook. */
const STANDARD_WIDTH_CHARACTERS = 64 / 7;
const STANDARD_HEIGHT_POINTS = 15;

/** A character of the default font is 7 pixels wide, a pixel is 3/4 of a point. */
export const POINTS_A_CHARACTER = 7 * 0.75;

/** Width of a column or height of a row in points, hidden or not. */
export function sizeOf({ props }: Sheet, axis: 'rows' | 'columns', index: number): number {
  if (axis === 'rows')
    return props.rows.get(index)?.height ?? props.defaultRowHeight ?? STANDARD_HEIGHT_POINTS;
  const width = props.columns.get(index)?.width ?? props.defaultColumnWidth ?? STANDARD_WIDTH_CHARACTERS;
  return Math.round(width * 7) * 0.75;
}

/** The same as it is seen: hidden lines take no room. */
function seenSizeOf(sheet: Sheet, axis: 'rows' | 'columns', index: number): number {
  return sheet.props[axis].get(index)?.hidden === true ? 0 : sizeOf(sheet, axis, index);
}

/** Points from the sheet's edge to where a column or row begins. */
export function edgeOf(sheet: Sheet, axis: 'rows' | 'columns', index: number): number {
  let edge = 0;
  for (let line = 0; line < index; line++) edge += seenSizeOf(sheet, axis, line);
  return edge;
}

/** The column or row that lies at a distance from the edge, and how far into it. */
export function lineAt(
  sheet: Sheet,
  axis: 'rows' | 'columns',
  points: number,
): { readonly index: number; readonly offset: number } {
  const last = axis === 'rows' ? 1_048_575 : 16_383;
  let rest = Math.max(0, points);
  for (let index = 0; index < last; index++) {
    const size = seenSizeOf(sheet, axis, index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: last, offset: 0 };
}
