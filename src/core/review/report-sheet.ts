import { cellAddress } from '../forms/a1-address';
import type { Rect } from '../forms/grid';
import type { SheetDesign } from '../sheets/sheet-design';
import type { Say } from '../people/sheets/sheet-words';
import { figureCell, textOf, meanWithUnit } from './evaluation-page';
import { Page, type PageCell } from './page';
import type { Place, Shown } from './person-sources';

/** A native chart over cells of its own sheet. */
export interface ReportChart {
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly names: Rect;
  readonly values: Rect;
  /** What the figures are called. */
  readonly series: string;
  /** Cells that it covers. */
  readonly place: Rect;
  readonly numberFormat: string;
  /** Names from top to bottom, as in the table. */
  readonly topDown: boolean;
}

export interface Report {
  readonly design: SheetDesign;
  readonly charts: readonly ReportChart[];
}

export interface ReportParts {
  readonly period: Place | null;
  /** How many people, the mean of their totals, and how many have the lowest grade; formulas without `=`. */
  readonly people: string | null;
  readonly meanTotal: string | null;
  readonly lowest: { readonly grade: string; readonly count: string } | null;
  readonly items: readonly {
    readonly indicator: string;
    readonly target: Place | null;
    readonly shown: Shown;
    /** Of everybody's actuals. */
    readonly mean: string | null;
    /** Of an actual that stands in a cell of this sheet. */
    readonly achievement: (actual: Place) => string | null;
  }[];
  /** The best first. */
  readonly ranking: readonly { readonly name: Place | null; readonly total: Place | null }[];
  readonly grades: readonly { readonly name: string; readonly count: string }[];
  /** Means of the periods, oldest first: the name of the period and a formula without `=`. */
  readonly trend: readonly { readonly period: string; readonly mean: string }[];
  /** What to look at, person by person, without figures. */
  readonly flagged: readonly { readonly name: string; readonly marks: string }[];
}

const WIDTHS = [11, 11, 11, 11, 13, 3, 9, 9, 9, 9, 9, 9];
const COLUMNS = WIDTHS.length;
/** Column of the figures that are drawn; what they are about stands before it. */
const FIGURE = 4;
/** Rows of a chart. */
const CHART_ROWS = 9;
/** People that fit on the page; the sheet of people has them all. */
const MOST_PEOPLE = 12;

/** 报表: one A4 page for management. Figures first, then achievement, ranking, grades and trend as charts beside their tables. */
export function designReport(parts: ReportParts, say: Say): Report {
  const page = new Page(WIDTHS);
  const charts: ReportChart[] = [];
  page.title(say('review.report.title'));
  const figure = (label: string, value: string, numberFormat = 'General'): PageCell[] => [
    { value: label, look: 'field', span: 2 },
    { value, look: 'result', numberFormat },
  ];
  const formula = (value: string | null) => (value === null ? '' : `=${value}`);
  page.line([
    ...figure(say('review.field.period'), textOf(parts.period)),
    ...figure(say('review.report.people'), formula(parts.people), '0'),
    ...figure(say('review.report.mean'), formula(parts.meanTotal), '0.00'),
    ...(parts.lowest === null
      ? [{ value: '', look: 'field' as const, span: 3 }]
      : figure(say('review.report.lowest', { grade: parts.lowest.grade }), formula(parts.lowest.count), '0')),
  ]); // prettier-ignore
  const beside = (
    chart: Omit<ReportChart, 'names' | 'values' | 'series' | 'place'>,
    headers: readonly PageCell[],
    rows: readonly ((row: number) => readonly PageCell[])[],
  ) => {
    // One point is no line.
    if (rows.length === 0 || (chart.type === 'line' && rows.length < 2)) return;
    page.section(chart.title);
    const top = page.row;
    page.line(headers.map((cell): PageCell => ({ ...cell, look: 'header' })));
    rows.forEach((cells) => page.line(cells(page.row)));
    const bottom = page.row - 1;
    while (page.row < top + CHART_ROWS) page.line([{ value: '', look: 'note' }]);
    charts.push({
      ...chart,
      names: { top: top + 1, left: 0, bottom, right: 0 },
      values: { top: top + 1, left: FIGURE, bottom, right: FIGURE },
      series: String(headers.at(-1)?.value ?? ''),
      place: { top, left: FIGURE + 2, bottom: page.row - 1, right: COLUMNS - 1 },
    });
  };
  beside(
    { type: 'bar', title: say('review.report.achievement'), numberFormat: '0%', topDown: true },
    [
      { value: say('review.column.indicator'), span: 2 },
      { value: say('review.column.target') },
      { value: say('review.column.actual') },
      { value: say('review.column.achievement') },
    ],
    parts.items.flatMap(({ indicator, target, shown, mean, achievement }) =>
      mean === null || target === null ? [] : [
        (row: number): PageCell[] => [
          { value: indicator, align: 'left', span: 2 },
          figureCell(target, 'General'),
          figureCell(mean, meanWithUnit(shown, say)),
          figureCell(achievement(cellAddress(row, FIGURE - 1)), '0.0%'),
        ],
      ],
    ),
  ); // prettier-ignore
  const named = (name: PageCell, value: PageCell) => () => [{ ...name, align: 'left' as const, span: FIGURE }, value];
  const heads = (name: string, value: string) => [{ value: say(name), span: FIGURE }, { value: say(value) }];
  const isCut = parts.ranking.length > MOST_PEOPLE;
  beside(
    {
      type: 'bar',
      title: say(isCut ? 'review.report.ranking-of' : 'review.report.ranking', { count: MOST_PEOPLE }),
      numberFormat: '0.0',
      topDown: true,
    },
    heads('review.field.name', 'review.total'),
    parts.ranking
      .slice(0, MOST_PEOPLE)
      .map(({ name, total }) => named({ value: textOf(name) }, figureCell(total, '0.00'))),
  );
  beside(
    { type: 'column', title: say('review.report.grades'), numberFormat: '0', topDown: false },
    heads('review.grade', 'review.report.people'),
    parts.grades.map(({ name, count }) => named({ value: name }, figureCell(count, '0'))),
  );
  beside(
    { type: 'line', title: say('review.report.trend'), numberFormat: '0.0', topDown: false },
    heads('review.field.period', 'review.report.mean'),
    parts.trend.map(({ period, mean }) => named({ value: period }, figureCell(mean, '0.00'))),
  );
  if (parts.flagged.length > 0) {
    const isShort = parts.flagged.length <= MOST_PEOPLE;
    page.section(say(isShort ? 'review.report.flags' : 'review.report.flags-of', { count: MOST_PEOPLE }));
    parts.flagged.slice(0, MOST_PEOPLE).forEach(({ name, marks }) => {
      page.line([{ value: name, span: 2 }, { value: marks, align: 'left', span: COLUMNS - 2 }]);
    });
  }
  return { design: page.design(say('review.report.sheet'), 'portrait', true), charts };
} // prettier-ignore
