import type { Say } from '../people/sheets/sheet-words';
import type { SheetDesign } from '../sheets/sheet-design';
import {
  AT,
  blankStays,
  differenceCell,
  EvaluationPage,
  figureCell,
  meanWithUnit,
  type PointsParts,
  signed,
  textOf,
  withUnit,
} from './evaluation-page';
import type { PageCell } from './page';
import type { ItemSources, PersonSources, Place } from './person-sources';
import { textLiteral } from './sentence-formula';

/** What a person's evaluation sheet is made of. */
export interface EvaluationParts extends PointsParts {
  /** Who and when, for the sheet's name. */
  readonly person: string;
  readonly sources: PersonSources;
  /** When it is carried out, as a sentence that names its rule (E4, A5). */
  readonly dates: string;
  /** The rank is withheld because the sample is too small (B2). */
  readonly isWithheld: boolean;
  /** 自评 · 考评 · 复核 where the form has them. */
  readonly raters: readonly string[];
}

const COLUMNS = ['dimension', 'indicator', 'weight', 'target', 'actual', 'achievement', 'score', 'full', 'flag', 'mean', 'last', 'change'] as const; // prettier-ignore
const WIDTHS = [11, 20, 8, 14, 11, 13, 9, 10, 10, 11, 12, 11];
const LAST = COLUMNS.indexOf('last');
const RATER_WIDTH = 8;
const REMARK_WIDTH = 18;

/**
 * 绩效评估表 of one person (A5): indicator, target, actual, score, achievement, flag, the team's mean and the last period; totals by
 * dimension, grade, rank, incentives; remarks and signatures. Every figure is a reference to the cell that holds it.
 */
export function designEvaluation(parts: EvaluationParts, say: Say): SheetDesign {
  const { sources, raters, scoreFormat } = parts;
  const sheet = new EvaluationPage([...WIDTHS, ...raters.map(() => RATER_WIDTH), REMARK_WIDTH], parts, say);
  sheet.page.title(say('review.evaluation.title'));
  sheet.fields([
    ['review.field.name', textOf(sources.name)],
    ['review.field.role', textOf(sources.role)],
    ['review.field.team', textOf(sources.team)],
    ['review.field.period', textOf(sources.period)],
  ]);
  sheet.page.note(parts.dates);
  sheet.page.header([
    ...COLUMNS.map((name) => say(`review.column.${name}`)),
    ...raters,
    say('review.column.remark'),
  ]);
  sheet.items(sources.items, (item, row) => itemCells(item, row, parts, say));
  const show = (code: string, formula: string | null, numberFormat: string) => {
    if (formula !== null) sheet.summary(say(code), `=${blankStays(formula)}`, numberFormat);
  };
  show('review.total', sources.total, scoreFormat);
  show('review.grade', sources.grade, 'General');
  show('review.total.before', sources.totalBefore, scoreFormat);
  show('review.total.mean', sources.meanTotal, scoreFormat);
  if (sources.rank !== null)
    show('review.rank', rankText(sources.rank, sources.ranked, say('review.rank.of')), 'General'); // prettier-ignore
  else if (parts.isWithheld) sheet.summary(say('review.rank'), say('review.rank.withheld'), 'General');
  show('review.change.last', sources.changeLastPeriod, signed(scoreFormat));
  show('review.change.year', sources.changeLastYear, signed(scoreFormat));
  sheet.rules(sources.incentives);
  sheet.signed('review.sign.person', 'review.sign.supervisor', 'review.sign.hr');
  return sheet.page.design(say('review.evaluation.sheet', { name: parts.person }), 'landscape');
}

function itemCells(
  item: ItemSources,
  row: number,
  { scoreFormat, raters }: EvaluationParts,
  say: Say,
): PageCell[] {
  const numberFormat = withUnit(item.actualShown, say);
  return [
    { value: item.dimension ?? '' },
    { value: item.indicator },
    figureCell(item.weight, item.weightFormat),
    figureCell(item.target, 'General'),
    figureCell(item.actual, numberFormat),
    figureCell(item.achievement, '0.0%'),
    figureCell(item.score, scoreFormat),
    figureCell(item.full, 'General'),
    figureCell(item.flag, 'General'),
    figureCell(item.meanActual, meanWithUnit(item.actualShown, say)),
    figureCell(item.lastActual, numberFormat),
    item.lastActual === null
      ? { value: '', look: 'number' }
      : differenceCell(row, [AT.actual, LAST], numberFormat),
    ...raters.map((): PageCell => ({ value: '', look: 'input' })),
    { value: '', look: 'input', align: 'left' },
  ];
}

/** 3/20; the mark of a withheld rank alone. */
function rankText(rank: Place, ranked: string | null, of: string): string {
  return ranked === null ? rank : `IF(ISNUMBER(${rank}),${rank}&${textLiteral(of)}&${ranked},${rank}&"")`;
}
