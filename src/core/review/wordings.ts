import type { SheetGrid } from '../forms/grid';
import { cellOn } from '../people/sheets/person-formulas';
import type { SheetDesign } from '../sheets/sheet-design';
import { heightOfLines, wrappedLines } from '../sheets/text-size';
import type { Say } from '../people/sheets/sheet-words';
import type { Place } from './person-sources';

/**
 * The sentences of a talk, in the order of D2 (肯定—改进—鼓励) and D5 (横向, 纵向, 归因). Each has its default wording in the catalogues
 * (`review.say.…`) and its row on the sheet of wordings, where a person may word it otherwise.
 */
export const WORDINGS = [
  'opening',
  'strength',
  'no-strength',
  'loss',
  'next',
  'gap',
  'source',
  'source-spread',
  'rank',
  'no-rank',
  'history',
  'year',
  'no-history',
  'cause',
  'no-cause',
  'encourage',
  'encourage-mean',
  'encourage-target',
  'keep',
] as const;

export type Wording = (typeof WORDINGS)[number];

/** What stands in braces in the wordings; on the sheet as well, for whoever words them anew. */
const NAMES = [
  'name', 'total', 'indicator', 'actual', 'target', 'mean', 'score', 'loss', 'next', 'nextScore', 'gap', 'source', 'low', 'share', 'topic',
  'rank', 'ranked', 'change', 'year', 'reason', 'by', 'before', 'after',
] as const; // prettier-ignore
const IN_BRACES = Object.fromEntries(NAMES.map((name) => [name, `{${name}}`]));

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTHS = [14, 22, 78];
const CODE = 0;
const USE = 1;
const TEXT = 2;

/** The sheet of wordings with the defaults in a language. */
export function designWordings(say: Say): SheetDesign {
  const rows = WORDINGS.map((wording, at) => ({
    row: FIRST_ROW + at,
    wording,
    text: say(`review.say.${wording}`, IN_BRACES),
    use: say(`review.use.${wording}`),
  }));
  const note = say('review.wordings.note');
  return {
    name: say('review.wordings.sheet'),
    widths: WIDTHS,
    cells: [
      { row: 0, column: 0, value: say('review.wordings.title'), look: 'title' },
      { row: 1, column: 0, value: note, look: 'note' },
      ...['code', 'use', 'text'].map((name, column) => ({
        row: HEADER_ROW,
        column,
        value: say(`review.wordings.${name}`),
        look: 'header' as const,
      })),
      ...rows.flatMap(({ row, wording, text, use }) => [
        { row, column: CODE, value: wording, look: 'text' as const },
        { row, column: USE, value: use, look: 'text' as const },
        { row, column: TEXT, value: text, look: 'input' as const, align: 'left' as const },
      ]),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: TEXT })),
    heights: [
      {
        row: 1,
        points: heightOfLines(
          wrappedLines(
            note,
            WIDTHS.reduce((sum, width) => sum + width, 0),
          ),
        ),
      },
      ...rows.map(({ row, text, use }) => ({
        row,
        points: heightOfLines(
          Math.max(wrappedLines(text, WIDTHS[TEXT] ?? 1), wrappedLines(use, WIDTHS[USE] ?? 1)),
        ),
      })),
    ],
    validations: [],
    page: {
      frozenRows: FIRST_ROW,
      printArea: { top: 0, left: 0, bottom: FIRST_ROW + WORDINGS.length - 1, right: TEXT },
      titleRows: null,
      orientation: 'landscape',
    },
  };
}

/** Where each wording stands; null for a sheet that is none, and no place for a row that somebody took away or left empty. */
export function findWordings(grid: SheetGrid): ReadonlyMap<Wording, Place> | null {
  const places = new Map<Wording, Place>();
  grid.values.forEach((cells, at) => {
    const wording = WORDINGS.find((each) => each === cells[CODE - grid.left]);
    const text = cells[TEXT - grid.left];
    if (wording === undefined || typeof text !== 'string' || text === '') return;
    places.set(wording, cellOn(grid.sheet, grid.top + at, TEXT));
  });
  // Any other sheet may well say "source" somewhere.
  return places.size >= WORDINGS.length / 2 ? places : null;
}
