import type { SheetRead } from './read-workbook';
import type { ColumnLooks } from './write-cells';

/** Lines of a cell; those inside a column of cells lie between its rows. */
const SIDES = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const;

/**
 * The new columns that may take the looks of others: those whose cells have no looks of their own, which nobody could give back.
 * What lies beyond everything that is formatted is plain for certain; one round trip for the rest, if any.
 */
export async function plainLooks(
  context: Excel.RequestContext,
  looks: readonly ColumnLooks[],
  grids: readonly SheetRead[],
): Promise<ColumnLooks[]> {
  const doubtful = looks.filter(({ sheet, column }) => {
    const grid = grids.find((each) => each.sheet === sheet);
    return grid === undefined || column <= grid.formattedRight;
  });
  if (doubtful.length === 0) return [...looks];
  const loaded = doubtful.map((area) => {
    const { sheet, column, firstRow, lastRow } = area;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
    range.load('numberFormat');
    const { fill, font, borders } = range.format;
    range.format.load('horizontalAlignment');
    fill.load('color');
    font.load('bold,italic,color');
    const lines = SIDES.map((side) => borders.getItem(side));
    for (const line of lines) line.load('style');
    return { area, range, lines };
  });
  await context.sync();
  const kept = loaded.filter(({ range, lines }) => !isPlain(range, lines)).map(({ area }) => area);
  return looks.filter((area) => !kept.includes(area));
}

/** As Excel describes a cell that nobody touched; what differs between the cells reads as null, a colour as an empty text. */
function isPlain({ numberFormat, format }: Excel.Range, lines: readonly Excel.RangeBorder[]): boolean {
  const { fill, font, horizontalAlignment } = format;
  return (
    numberFormat.flat().every((each) => each === 'General') &&
    fill.color === '#FFFFFF' &&
    font.bold === false &&
    font.italic === false &&
    font.color === '#000000' &&
    horizontalAlignment === Excel.HorizontalAlignment.general &&
    lines.every(({ style }) => style === 'None')
  );
}
