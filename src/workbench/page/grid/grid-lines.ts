import type { Sheet } from '../../model/sheet';

const CHARACTER_PIXELS = 7;
const CELL_PADDING = 5;
const DEFAULT_COLUMN_WIDTH = 9;
const DEFAULT_ROW_POINTS = 15;
const POINTS_TO_PIXELS = 4 / 3;

/** Width of a column in pixels. */
export function columnPixels({ props }: Sheet, column: number): number {
  const { columns, defaultColumnWidth = DEFAULT_COLUMN_WIDTH } = props;
  return Math.round((columns.get(column)?.width ?? defaultColumnWidth) * CHARACTER_PIXELS) + CELL_PADDING;
}

/** The width, in characters, of a column that is so many pixels wide. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, (pixels - CELL_PADDING) / CHARACTER_PIXELS);
}

/** Height of a row in pixels; the least one where its text decides. */
export function rowPixels({ props }: Sheet, row: number): number {
  const points = props.rows.get(row)?.height ?? props.defaultRowHeight ?? DEFAULT_ROW_POINTS;
  return Math.round(points * POINTS_TO_PIXELS);
}

/** The height, in points, of a row that is so many pixels high. */
export function rowPoints(pixels: number): number {
  return pixels / POINTS_TO_PIXELS;
}

export function isRowHidden({ props }: Sheet, row: number): boolean {
  return props.rows.get(row)?.hidden === true;
}

export function isColumnHidden({ props }: Sheet, column: number): boolean {
  return props.columns.get(column)?.hidden === true;
}
