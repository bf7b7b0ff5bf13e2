import { cellAddress } from '../../forms/a1-address';
import type { Scorecard } from '../../scoring/scorecard';
import type { PersonCard } from '../person-card';
import { listLayout } from './list-sheet';
import { ROSTER_COLUMNS, type RosterColumn } from './roster-columns';
import type { RosterSheetParts } from './roster-parts';

/** The lines between header and people. */
export const SUMMARY_LINES = ['weight', 'full', 'mean', 'best', 'spread', 'benchmark'] as const;
export type SummaryLine = (typeof SUMMARY_LINES)[number];

/** The fields above the table: period and form. */
const FIELDS = 2;

/** Where everything of a roster sheet stands, zero-based: formulas need it before the sheet is laid out. */
export class RosterPlaces {
  /** The people of the form, the best first. */
  readonly people: readonly PersonCard[];
  /** A card of the form, for what is alike for everybody. */
  readonly blank: Scorecard;
  /** Whether anybody has a total before special causes were excluded. */
  readonly hasBefore: boolean;
  /** Always the same, so that a sheet made again fits the one before. */
  readonly fixed = Object.keys(ROSTER_COLUMNS) as readonly RosterColumn[];
  /** Number of items. */
  readonly count: number;
  /** Row of the first person. */
  readonly firstRow: number;
  readonly #summaryRow: number;

  /** `notes` counts the lines of notes above the table. Throws where the form has no people. */
  constructor({ card, form }: RosterSheetParts, notes: number) {
    this.people = card.people
      .filter((person) => person.form === form)
      .sort((a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity));
    this.blank = blankCard(this.people);
    this.count = this.blank.items.length;
    this.hasBefore = this.people.some(({ totalBefore }) => totalBefore !== null);
    const layout = listLayout({
      notes: Array<string>(notes).fill(''),
      fields: Array<never>(FIELDS),
      above: [[]],
      summary: SUMMARY_LINES.map(() => []),
    });
    this.#summaryRow = layout.headerRow + 1;
    this.firstRow = layout.firstRow;
  }

  /** Column of the first actual. */
  get actuals(): number {
    return this.fixed.length;
  }

  /** Column of the first score. */
  get scores(): number {
    return this.actuals + this.count;
  }

  /** Column of the first score before exclusion. */
  get befores(): number {
    return this.scores + this.count;
  }

  at(column: RosterColumn): number {
    return this.fixed.indexOf(column);
  }

  /** A column of all people, its rows fixed: `E$12:E$31`. */
  range(column: number): string {
    const last = this.firstRow + Math.max(this.people.length, 1) - 1;
    return fixRows(`${cellAddress(this.firstRow, column)}:${cellAddress(last, column)}`);
  }

  /** The items of a row, from the column of the first: `M12:R12`. */
  span(row: number, left: number): string {
    return `${cellAddress(row, left)}:${cellAddress(row, left + this.count - 1)}`;
  }

  /** A line of the summary at the scores: `S$6:X$6`. */
  line(line: SummaryLine): string {
    return fixRows(this.span(this.#summaryRow + SUMMARY_LINES.indexOf(line), this.scores));
  }
}

/** `E12:E31` → `E$12:E$31` */
export function fixRows(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$1$$$2');
}

export function blankCard(people: readonly PersonCard[]): Scorecard {
  const first = people.find(({ card }) => card !== null)?.card;
  if (first == null) throw new Error('A form without people has no sheet');
  return first;
}
