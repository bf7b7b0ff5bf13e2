import { cellAddress } from '../forms/a1-address';
import type { Say } from '../people/sheets/sheet-words';
import { callOf } from '../writeback/formula-site';
import { Page, type PageCell } from './page';
import type { Place, Shown } from './person-sources';

/** What a dimension's points are added up from. */
export interface PointsParts {
  /** How marks are shown: `0.00`. */
  readonly scoreFormat: string;
  /** 100 when every item is marked out of 100 and weighted; else null. */
  readonly outOf: number | null;
  readonly hasWeights: boolean;
  readonly policyReference: string | null;
}

/** Columns of an evaluation that its totals refer to; both sheets have them in the same places. */
export const AT = { weight: 2, actual: 4, score: 6, full: 7 } as const;
/** Room for the rules that a result meets. */
const RULE_LINES = 4;

/** The page that the evaluation of a person and that of a team share: fields, items by dimension, summary lines. */
export class EvaluationPage {
  readonly page: Page;

  constructor(
    widths: readonly number[],
    private readonly points: PointsParts,
    private readonly say: Say,
  ) {
    this.page = new Page(widths);
  }

  /** Name and value beside each other, over the whole width. */
  fields(fields: readonly (readonly [label: string, value: string])[]): void {
    const columns = this.page.widths.length;
    const each = Math.floor(columns / fields.length);
    this.page.line(
      fields.flatMap(([code, value], at): PageCell[] => [
        { value: this.say(code), look: 'field' },
        {
          value,
          look: 'text',
          align: 'left',
          span: (at === fields.length - 1 ? columns - each * at : each) - 1,
        },
      ]),
    );
  }

  /** A row for each item, and below them the points of each dimension. Answers the total of the items, as a formula. */
  items<T extends { readonly dimension: string | null }>(
    items: readonly T[],
    cells: (item: T, row: number) => readonly PageCell[],
  ): string {
    const first = this.page.row;
    items.forEach((item) => this.page.line(cells(item, this.page.row)));
    let from = first;
    items.forEach(({ dimension }, at) => {
      if (items[at + 1]?.dimension === dimension) return;
      const to = first + at;
      if (dimension !== null) {
        this.summary(this.say('review.subtotal', { dimension }), this.#points('SUBTOTAL', from, to));
      }
      from = to + 1;
    });
    return this.#points('TOTAL', first, first + items.length - 1);
  }

  /** The points that rows bring to the total. */
  #points(name: 'SUBTOTAL' | 'TOTAL', from: number, to: number): string {
    const { policyReference, outOf, hasWeights } = this.points;
    const range = (column: number) => `${cellAddress(from, column)}:${cellAddress(to, column)}`;
    const weights = hasWeights ? range(AT.weight) : null;
    const full = outOf === null ? (hasWeights ? range(AT.full) : null) : String(outOf);
    const call = callOf(name, [range(AT.score), weights, full, policyReference]);
    return `=IF(COUNT(${range(AT.score)})=0,"",${call})`;
  }

  summary(label: string, value: string, numberFormat = this.points.scoreFormat): void {
    const columns = this.page.widths.length;
    this.page.line([
      { value: label, look: 'total', align: 'left', span: 6 },
      { value, look: 'total', numberFormat, span: 3 },
      { value: '', look: 'total', span: columns - 9 },
    ]);
  }

  /** A rule is a sentence, and a result may meet several. */
  rules(rules: readonly string[]): void {
    for (const value of rules) {
      this.page.line(
        [
          { value: this.say('review.incentive'), look: 'total', align: 'left', span: 2 },
          { value, align: 'left', span: this.page.widths.length - 2 },
        ],
        Math.min(RULE_LINES, value.split('\n').length),
      );
    }
  }

  /** Room for words, and for the names of those who sign. */
  signed(...signatures: readonly string[]): void {
    this.page.section(this.say('review.section.remarks'));
    this.page.room(3);
    this.page.signatures(signatures.map((code) => this.say(code)));
  }
}

/** A figure of another sheet; blank where that is blank. */
export function figureCell(place: string | null, numberFormat: string): PageCell {
  return place === null
    ? { value: '', look: 'number' }
    : { value: `=${blankStays(place)}`, look: 'number', numberFormat };
}

/** A reference to a blank cell would show 0. A calculation is no reference, and stays as it is. */
export function blankStays(formula: string): string {
  return /^(?:[^()&]+|INDEX\(.*\))$/.test(formula) ? `IF(${formula}="","",${formula})` : formula;
}

/** A text of another sheet. */
export function textOf(place: Place | null): string {
  return place === null ? '' : `=${place}&""`;
}

/** One cell less another, blank without both. */
export function differenceCell(row: number, [now, before]: readonly [number, number], numberFormat: string): PageCell {
  const [a, b] = [cellAddress(row, now), cellAddress(row, before)];
  return {
    value: `=IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${a}-${b},"")`,
    look: 'number',
    numberFormat: signed(numberFormat),
  };
} // prettier-ignore

/** How a figure is shown with its unit behind it: `0.0"秒"`. */
export function withUnit({ numberFormat, suffix }: Shown, say: Say): string {
  return suffix === '' ? numberFormat : `${numberFormat}"${say('review.unit', { unit: suffix })}"`;
}

/** The same for a mean, which has decimals where its figures have none. */
export function meanWithUnit({ numberFormat, suffix }: Shown, say: Say): string {
  return withUnit({ numberFormat: numberFormat === 'General' ? '0.0' : numberFormat, suffix }, say);
}

/** A number format with the sign in front of what is above 0. */
export function signed(numberFormat: string): string {
  const plain = numberFormat.replace(/^General/, '0.0');
  return `+${plain};-${plain};${plain}`;
}
