import { cellAddress } from '../forms/a1-address';
import type { SheetDesign } from '../sheets/sheet-design';
import { callOf } from '../writeback/formula-site';
import { Page, type PageCell } from './page';
import type { ItemSources, PersonSources, Place } from './person-sources';

/** Texts by the codes of the message catalogues. */
export type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string;

/** What a person's evaluation sheet is made of. */
export interface EvaluationParts {
  readonly person: string;
  readonly sources: PersonSources;
  /** How marks are shown: `0.00`. */
  readonly scoreFormat: string;
  /** 100 when every item is marked out of 100 and weighted; else null. */
  readonly outOf: number | null;
  /** When it is carried out, as a sentence that names its rule (E4, A5). */
  readonly dates: string;
  readonly policyReference: string | null;
  /** 自评 · 考评 · 审评 where the form has them. */
  readonly raters: readonly string[];
}

const WIDTHS = [10, 20, 8, 14, 11, 9, 9, 9, 10, 11, 11, 10];
const RATER_WIDTH = 8;
const REMARK_WIDTH = 18;
/** Room for the rules that a result meets. */
const RULE_LINES = 4;

/**
 * 绩效评估表 of one person (A5): indicator, target, actual, score, achievement, flag, the team's mean and the last period; totals by
 * dimension, grade, rank, incentives; remarks and signatures. Every figure is a reference to the cell that holds it.
 */
export function designEvaluation(parts: EvaluationParts, say: Say): SheetDesign {
  return new EvaluationSheet(parts, say).design();
}

class EvaluationSheet {
  readonly #page: Page;
  readonly #raters: readonly string[];

  constructor(
    private readonly parts: EvaluationParts,
    private readonly say: Say,
  ) {
    this.#raters = parts.raters;
    this.#page = new Page([...WIDTHS, ...parts.raters.map(() => RATER_WIDTH), REMARK_WIDTH]);
  }

  design(): SheetDesign {
    const { person, sources, dates } = this.parts;
    const { say } = this;
    const page = this.#page;
    page.title(say('review.evaluation.title'));
    page.line(this.#fields([
      ['review.field.name', sources.name],
      ['review.field.role', sources.role],
      ['review.field.team', sources.team],
      ['review.field.period', sources.period],
    ])); // prettier-ignore
    page.note(dates);
    page.header([
      ...['dimension', 'indicator', 'weight', 'target', 'actual', 'achievement', 'score', 'full', 'flag', 'mean', 'last', 'change'].map(
        (name) => say(`review.column.${name}`),
      ),
      ...this.#raters,
      say('review.column.remark'),
    ]); // prettier-ignore
    this.#items();
    this.#results();
    page.section(say('review.section.remarks'));
    page.room(3);
    page.signatures(
      ['review.sign.person', 'review.sign.supervisor', 'review.sign.hr'].map((code) => say(code)),
    );
    return page.design(say('review.evaluation.sheet', { name: person }), 'landscape');
  }

  #fields(fields: readonly (readonly [string, Place | null])[]): PageCell[] {
    const columns = this.#page.widths.length;
    const each = Math.floor(columns / fields.length);
    return fields.flatMap(([code, place], at): PageCell[] => [
      { value: this.say(code), look: 'field' },
      {
        value: place === null ? '' : `=${place}&""`,
        look: 'text',
        align: 'left',
        span: (at === fields.length - 1 ? columns - each * at : each) - 1,
      },
    ]);
  }

  #items(): void {
    const { items } = this.parts.sources;
    let from = this.#page.row;
    items.forEach((item, at) => {
      this.#page.line(this.#item(item));
      const next = items[at + 1];
      const isLast = next === undefined || next.dimension !== item.dimension;
      if (item.dimension !== null && isLast) {
        this.#subtotal(item.dimension, from, this.#page.row - 1);
        from = this.#page.row;
      }
    });
  }

  #item(item: ItemSources): PageCell[] {
    const { scoreFormat } = this.parts;
    const cell = (place: string | null, numberFormat: string): PageCell =>
      place === null
        ? { value: '', look: 'number' }
        : { value: `=${blankStays(place)}`, look: 'number', numberFormat };
    const { numberFormat } = item.actualShown;
    const row = this.#page.row;
    const [actual, last] = [cellAddress(row, 4), cellAddress(row, 10)];
    const change = `IF(AND(ISNUMBER(${actual}),ISNUMBER(${last})),${actual}-${last},"")`;
    return [
      { value: item.dimension ?? '' },
      { value: item.indicator },
      cell(item.weight, item.weightFormat),
      cell(item.target, 'General'),
      cell(item.actual, numberFormat),
      cell(item.achievement, '0.0%'),
      cell(item.score, scoreFormat),
      cell(item.full, 'General'),
      cell(item.flag, 'General'),
      cell(item.meanActual, numberFormat),
      cell(item.lastActual, numberFormat),
      item.lastActual === null ? { value: '', look: 'number' } : { value: `=${change}`, look: 'number', numberFormat: signed(numberFormat) },
      ...this.#raters.map((): PageCell => ({ value: '', look: 'input' })),
      { value: '', look: 'input', align: 'left' },
    ]; // prettier-ignore
  }

  /** The points that a dimension brings to the total. */
  #subtotal(dimension: string, from: number, to: number): void {
    const { policyReference, scoreFormat, outOf } = this.parts;
    const range = (column: number) => `${cellAddress(from, column)}:${cellAddress(to, column)}`;
    const hasWeights = this.parts.sources.items.some(({ weight }) => weight !== null);
    const weights = hasWeights ? range(2) : null;
    const full = outOf === null ? (hasWeights ? range(7) : null) : String(outOf);
    const call = callOf('SUBTOTAL', [range(6), weights, full, policyReference]);
    const value = `=IF(COUNT(${range(6)})=0,"",${call})`;
    this.#summary(this.say('review.subtotal', { dimension }), value, scoreFormat);
  }

  #results(): void {
    const { sources, scoreFormat } = this.parts;
    const { say } = this;
    const show = (code: string, formula: string | null, numberFormat: string) => {
      if (formula !== null) this.#summary(say(code), `=${blankStays(formula)}`, numberFormat);
    };
    show('review.total', sources.total, scoreFormat);
    show('review.grade', sources.grade, 'General');
    show('review.total.before', sources.totalBefore, scoreFormat);
    show('review.total.mean', sources.meanTotal, scoreFormat);
    const rank = sources.rank === null ? null : rankText(sources.rank, sources.ranked, say('review.rank.of'));
    show('review.rank', rank, 'General');
    show('review.change.last', sources.changeLastPeriod, signed(scoreFormat));
    show('review.change.year', sources.changeLastYear, signed(scoreFormat));
    // A rule is a sentence, and a person may meet several.
    for (const place of sources.incentives) {
      const value = `=${place}&""`;
      const span = this.#page.widths.length - 2;
      this.#page.line(
        [
          { value: say('review.incentive'), look: 'total', align: 'left', span: 2 },
          { value, align: 'left', span },
        ],
        RULE_LINES,
      );
    }
  }

  #summary(label: string, value: string, numberFormat: string): void {
    const columns = this.#page.widths.length;
    this.#page.line([
      { value: label, look: 'total', align: 'left', span: 6 },
      { value, look: 'total', numberFormat, span: 3 },
      { value: '', look: 'total', span: columns - 9 },
    ]);
  }
}

/** A reference to a blank cell would show 0. A call is no reference, and stays as it is. */
function blankStays(formula: string): string {
  return /^[^()&]+$/.test(formula) ? `IF(${formula}="","",${formula})` : formula;
}

function signed(numberFormat: string): string {
  return numberFormat === 'General' ? '+0.0;-0.0;0' : `+${numberFormat};-${numberFormat};${numberFormat}`;
}

/** 3/20; the mark of a withheld rank alone. */
function rankText(rank: Place, ranked: string | null, of: string): string {
  return ranked === null ? rank : `IF(ISNUMBER(${rank}),${rank}&"${of}"&${ranked},${rank})`;
}
