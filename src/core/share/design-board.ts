import type { DesignCell, SheetDesign } from '../sheets/sheet-design';
import type { BoardRow } from './wall-board';

const WIDTHS = [8, 16, 12, 12];
const HEADER = 2;

/** A sheet for the wall: place, code, total, grade; nothing else of anybody. */
export function designBoard(rows: readonly BoardRow[], say: (code: string) => string): SheetDesign {
  const headers = ['place', 'who', 'total', 'grade'].map((key) => say(`share.board.${key}`));
  const right = WIDTHS.length - 1;
  const bottom = HEADER + rows.length;
  return {
    name: say('share.board.name'),
    widths: WIDTHS,
    cells: [
      { row: 0, column: 0, value: say('share.board.title'), look: 'title' },
      { row: 1, column: 0, value: say('share.board.note'), look: 'note' },
      ...headers.map((value, column): DesignCell => ({ row: HEADER, column, value, look: 'header' })),
      ...rows.flatMap(({ place, who, total, grade }, at): DesignCell[] => {
        const row = HEADER + 1 + at;
        return [
          { row, column: 0, value: place, look: 'number', align: 'center' },
          { row, column: 1, value: who, look: 'text', align: 'center' },
          { row, column: 2, value: total, look: 'number', numberFormat: '0.00', align: 'center' },
          { row, column: 3, value: grade, look: 'text', align: 'center' },
        ];
      }),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    heights: [],
    validations: [],
    page: {
      frozenRows: HEADER + 1,
      printArea: { top: 0, left: 0, bottom, right },
      titleRows: { first: HEADER, last: HEADER },
      orientation: 'portrait',
    },
  };
}
