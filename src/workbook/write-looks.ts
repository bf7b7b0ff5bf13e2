import type { DesignCell, SheetDesign } from '../core/sheets/sheet-design';
import { CELL_FORMATS, type CellFormat, LINE_COLOR } from './cell-looks';
import { areaAddresses, groupAreas, type Place } from './group-areas';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Gives all cells of a design their looks, all of one look at once. Queued only. */
export function writeLooks(sheet: Excel.Worksheet, design: SheetDesign): void {
  const cells = withMerged(design);
  for (const alike of groupBy(cells, ({ look, align }) => `${look} ${align ?? ''}`)) {
    const [first] = alike;
    const format = CELL_FORMATS[first.look];
    onAreas(sheet, alike, (range) => writeFormat(range, { ...format, align: first.align ?? format.align }));
  }
  writeBorders(sheet, cells);
}

/** A merged area looks like its first cell throughout, or its lines would end with that cell. */
function withMerged({ cells, merges }: SheetDesign): DesignCell[] {
  const known = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { top, left, bottom, right } of merges) {
    const first = known.get(`${top},${left}`);
    if (first === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        known.set(`${row},${column}`, { ...first, row, column });
    }
  }
  return [...known.values()];
}

function writeFormat({ format }: Excel.RangeAreas, look: CellFormat): void {
  const { font } = format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  format.horizontalAlignment = ALIGNMENTS[look.align];
  format.verticalAlignment = 'Center';
  format.wrapText = true;
}

/** Boxes around table cells and the labels beside a box to fill, a line to write on under the blanks of the sign-off. */
function writeBorders(sheet: Excel.Worksheet, cells: readonly DesignCell[]): void {
  const filledIn = new Set(cells.filter(({ look }) => look === 'input').map(({ row }) => row));
  const isBoxed = ({ look, row }: DesignCell) =>
    CELL_FORMATS[look].border || (look === 'field' && filledIn.has(row));
  const boxed = cells.filter(isBoxed);
  const areas = groupAreas(boxed);
  drawLines(sheet, areas, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);
  // Inner lines of a single row or column are not there to be drawn.
  drawLines(
    sheet,
    areas.filter(({ left, right }) => right > left),
    ['InsideVertical'],
  );
  drawLines(
    sheet,
    areas.filter(({ top, bottom }) => bottom > top),
    ['InsideHorizontal'],
  );
  // Row by row: of areas below each other only the last would have its line.
  const blanks = cells.filter((cell) => cell.look === 'field' && cell.value === '' && !isBoxed(cell));
  const lines = groupBy(blanks, ({ row }) => String(row)).flatMap(groupAreas);
  drawLines(sheet, lines, ['EdgeBottom']);
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

function drawLines(
  sheet: Excel.Worksheet,
  areas: ReturnType<typeof groupAreas>,
  sides: readonly Side[],
): void {
  for (const address of areaAddresses(areas)) {
    const { borders } = sheet.getRanges(address).format;
    for (const side of sides) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Thin';
      border.color = LINE_COLOR;
    }
  }
}

function onAreas(
  sheet: Excel.Worksheet,
  cells: readonly Place[],
  work: (range: Excel.RangeAreas) => void,
): void {
  for (const address of areaAddresses(groupAreas(cells))) work(sheet.getRanges(address));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
