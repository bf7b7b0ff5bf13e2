import { cellAddress } from '../forms/a1-address';
import type { Say } from '../people/sheets/sheet-words';
import type { SheetDesign } from '../sheets/sheet-design';
import { callOf } from '../writeback/formula-site';
import {
  AT,
  blankStays,
  differenceCell,
  EvaluationPage,
  figureCell,
  type PointsParts,
  textOf,
  meanWithUnit,
} from './evaluation-page';
import type { PageCell } from './page';
import type { Place, Shown } from './person-sources';

/** An item of the form, measured on everybody of the team. Formulas come without `=`. */
export interface TeamItem {
  readonly indicator: string;
  readonly dimension: string | null;
  readonly weight: Place | null;
  readonly weightFormat: string;
  readonly full: Place | null;
  readonly target: Place | null;
  readonly shown: Shown;
  /** The mean of the people's actuals, now and in the period before. */
  readonly actual: string | null;
  readonly lastActual: string | null;
  /** The mean of the people's scores. */
  readonly meanScore: string | null;
  /** How many people have the full mark. */
  readonly atFull: string | null;
  /** What the form says about an actual that stands in a cell of this sheet. */
  readonly score: (actual: Place) => string | null;
  readonly achievement: (actual: Place) => string | null;
  readonly flag: (actual: Place, score: Place) => string | null;
}

/** What a team's evaluation sheet is made of. */
export interface TeamParts extends PointsParts {
  /** Whom it is about, and when, for the sheet's name. */
  readonly title: string;
  /** Words for everybody of the form, or the team's name. */
  readonly team: string;
  readonly form: Place | null;
  readonly period: Place | null;
  readonly people: string | null;
  readonly items: readonly TeamItem[];
  readonly dates: string;
  /** What the grade is taken by; null: the settings' own. */
  readonly scheme: string | null;
  /** The mean of the people's totals, now and in the period before. */
  readonly meanTotal: string | null;
  readonly lastTotal: string | null;
  /** Rank of the team's mean among the means of the form's teams; empty for a team alone. */
  readonly rivals: readonly { readonly team: string; readonly mean: string }[];
  /** How many people have each grade. */
  readonly grades: readonly { readonly name: string; readonly count: string }[];
  readonly incentives: readonly string[];
}

const COLUMNS = ['dimension', 'indicator', 'weight', 'target', 'actual', 'achievement', 'score', 'full', 'flag', 'mean-score', 'at-full', 'last', 'change', 'remark'] as const; // prettier-ignore
const WIDTHS = [11, 20, 8, 14, 11, 13, 9, 10, 10, 11, 11, 12, 11, 18];
const LAST = COLUMNS.indexOf('last');

/**
 * 绩效评估表 of a team, or of everybody scored by a form (A5): the people's mean actuals against the targets, scored by the form like a
 * person; beside them the mean of the people's scores and how many have the full mark. Every figure is a formula.
 */
export function designTeamEvaluation(parts: TeamParts, say: Say): SheetDesign {
  const { scoreFormat } = parts;
  const sheet = new EvaluationPage(WIDTHS, parts, say);
  sheet.page.title(say('review.team.title'));
  sheet.fields([
    ['review.field.team', parts.team],
    ['review.report.people', parts.people === null ? '' : `=${parts.people}`],
    ['review.field.form', textOf(parts.form)],
    ['review.field.period', textOf(parts.period)],
  ]);
  sheet.page.note(parts.dates);
  sheet.page.note(say('review.team.note'));
  sheet.page.header(COLUMNS.map((name) => say(`review.column.${name}`)));
  const points = sheet.items(parts.items, (item, row) => itemCells(item, row, parts, say));
  const total = cellAddress(sheet.page.row, 6);
  sheet.summary(say('review.team.total'), points);
  const grade = callOf('GRADE', [total, parts.scheme]);
  sheet.summary(say('review.grade'), `=IF(ISNUMBER(${total}),${grade},"")`, 'General');
  const mean = cellAddress(sheet.page.row, 6);
  const show = (code: string, formula: string | null, numberFormat?: string) => {
    if (formula !== null) sheet.summary(say(code), `=${blankStays(formula)}`, numberFormat);
  };
  show('review.team.mean-total', parts.meanTotal);
  if (parts.meanTotal !== null && parts.lastTotal !== null) {
    const change = `IF(AND(ISNUMBER(${mean}),ISNUMBER(${parts.lastTotal})),${mean}-${parts.lastTotal},"")`;
    show('review.team.change', change, `+${scoreFormat};-${scoreFormat};${scoreFormat}`);
  }
  if (parts.rivals.length > 1) {
    // One more than the teams with a better mean.
    const better = parts.rivals
      .filter(({ team }) => team !== parts.team)
      .map((rival) => `IF(N(${rival.mean})>N(${mean})+0.000000001,1,0)`);
    show('review.team.rank', `1+${better.join('+')}&"${say('review.rank.of')}${parts.rivals.length}"`, 'General'); // prettier-ignore
  }
  for (const { name, count } of parts.grades) {
    sheet.summary(say('review.team.graded', { grade: name }), `=${count}`, '0');
  }
  sheet.rules(parts.incentives);
  sheet.signed('review.sign.supervisor', 'review.sign.manager', 'review.sign.hr');
  return sheet.page.design(say('review.team.sheet', { name: parts.title }), 'landscape');
}

function itemCells(item: TeamItem, row: number, { scoreFormat }: TeamParts, say: Say): PageCell[] {
  const actual = cellAddress(row, AT.actual);
  const numberFormat = meanWithUnit(item.shown, say);
  return [
    { value: item.dimension ?? '' },
    { value: item.indicator },
    figureCell(item.weight, item.weightFormat),
    figureCell(item.target, 'General'),
    figureCell(item.actual, numberFormat),
    figureCell(item.achievement(actual), '0.0%'),
    figureCell(item.score(actual), scoreFormat),
    figureCell(item.full, 'General'),
    figureCell(item.flag(actual, cellAddress(row, AT.score)), 'General'),
    figureCell(item.meanScore, scoreFormat),
    figureCell(item.atFull, '0'),
    figureCell(item.lastActual, numberFormat),
    item.lastActual === null
      ? { value: '', look: 'number' }
      : differenceCell(row, [AT.actual, LAST], numberFormat),
    { value: '', look: 'input', align: 'left' },
  ];
}
