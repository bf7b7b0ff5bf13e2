import type { SheetDesign } from '../../src/core/sheets/sheet-design';
import { columnPoints, fitsOnePage } from '../../src/workbook/page-fit';
import { EXAMPLE_DESIGN } from './example-design';

/** A form of one column and so many rows of 20 points. */
const form = (width: number, rows: number, orientation: 'portrait' | 'landscape'): SheetDesign => ({
  ...EXAMPLE_DESIGN,
  widths: [width],
  heights: Array.from({ length: rows }, (_, row) => ({ row, points: 20 })),
  page: {
    ...EXAMPLE_DESIGN.page,
    orientation,
    printArea: { top: 0, left: 0, bottom: rows - 1, right: 0 },
  },
});

describe('a form on a page', () => {
  it('a column of 10 characters is 75 pixels wide', () => {
    expect(columnPoints(10)).toBe(56.25);
  });

  // A4 leaves 18.4 × 26.7 cm between the margins: 521 × 756 points; at the least scale of 0.6 that is 869 × 1261 points of form.
  test.each([
    ['as wide as the page', 98, 10, 'portrait', true],
    ['wide, at a scale of 0.6', 164, 10, 'portrait', true],
    ['wider than can be read', 166, 10, 'portrait', false],
    ['the same, lying', 166, 10, 'landscape', true],
    ['63 rows, 1260 points', 50, 63, 'portrait', true],
    ['64 rows, 1280 points', 50, 64, 'portrait', false],
    ['63 rows, lying', 50, 63, 'landscape', false],
  ] as const)('%s', (_, width, rows, orientation, expected) => {
    expect(fitsOnePage(form(width, rows, orientation))).toBe(expected);
  });

  it('rows that nobody sized are 15 points high', () => {
    const tall = (bottom: number): SheetDesign => ({
      ...form(50, 1, 'portrait'),
      heights: [],
      page: { ...form(50, 1, 'portrait').page, printArea: { top: 0, left: 0, bottom, right: 0 } },
    });
    expect([fitsOnePage(tall(83)), fitsOnePage(tall(84))]).toEqual([true, false]);
  });
});
