import type { SheetDesign } from '../core/sheets/sheet-design';

/** A character of the standard font is 7 pixels wide, a cell's margins and line take 5, a pixel is 3/4 of a point. */
const PIXELS_A_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;
/** A row that nobody sized. */
const STANDARD_ROW_POINTS = 15;
const POINTS_A_CM = 72 / 2.54;
const A4_CM = { short: 21, long: 29.7 };
/** Smaller than this (11 points become 6.6), a form is better read on two pages. */
const LEAST_SCALE = 0.6;

/** Margins of a printed form, in centimetres. */
export const PAGE_MARGINS_CM = { left: 1.3, right: 1.3, top: 1.5, bottom: 1.5, header: 0.8, footer: 0.8 };

/** The width of a column in points in which so many characters of the standard font stand. Example: 10 → 56.25. */
export function columnPoints(characters: number): number {
  return (characters * PIXELS_A_CHARACTER + MARGIN_PIXELS) * POINTS_A_PIXEL;
}

/** Whether a form that is scaled down to one A4 page, in width and height, can still be read. */
export function fitsOnePage({ widths, heights, page }: SheetDesign): boolean {
  const { top, bottom, left, right } = page.printArea;
  let width = 0;
  for (let column = left; column <= right; column++) width += columnPoints(widths[column] ?? 0);
  const sized = new Map(heights.map(({ row, points }) => [row, points]));
  let height = 0;
  for (let row = top; row <= bottom; row++) height += sized.get(row) ?? STANDARD_ROW_POINTS;
  const [across, down] =
    page.orientation === 'portrait' ? [A4_CM.short, A4_CM.long] : [A4_CM.long, A4_CM.short];
  const room = {
    width: (across - PAGE_MARGINS_CM.left - PAGE_MARGINS_CM.right) * POINTS_A_CM,
    height: (down - PAGE_MARGINS_CM.top - PAGE_MARGINS_CM.bottom) * POINTS_A_CM,
  };
  return Math.min(room.width / width, room.height / height) >= LEAST_SCALE;
}
