import type { Rect } from '../forms/grid';
import type { SheetDesign } from '../sheets/sheet-design';
import type { Say } from './evaluation-sheet';
import { Page, type PageCell } from './page';
import type { PeoplePlaces } from './people-places';
import type { Place } from './person-sources';
import { textLiteral } from './sentence-formula';

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
  readonly places: PeoplePlaces;
  /** For each item of the sheet of people: the form's target, and a live call for the achievement of the mean; without `=`. */
  readonly items: readonly {
    readonly indicator: string;
    readonly target: Place | null;
    readonly achievement: string | null;
  }[];
  readonly grades: readonly { readonly name: string }[];
  /** Means of earlier periods, oldest first: the name of the period and a formula without `=`. */
  readonly trend: readonly { readonly period: string; readonly mean: string }[];
}

const COLUMNS = 12;
const WIDTHS = Array.from({ length: COLUMNS }, () => 9);
/** Column of the figures; their names cover those before it. */
const FIGURE = 4;
/** Rows of a chart. */
const CHART_ROWS = 9;
/** People that fit on the page; the sheet of people has them all. */
const MOST_PEOPLE = 12;

/** 报表: one A4 page for management. Figures first, then achievement, ranking, grades and trend as charts beside their tables. */
export function designReport(parts: ReportParts, say: Say): Report {
  const { places } = parts;
  const page = new Page(WIDTHS);
  const charts: ReportChart[] = [];
  page.title(say('review.report.title'));
  const total = places.columns.get('total') ?? 0;
  const totals = places.range(total);
  const grade = places.columns.get('grade');
  const marks = places.columns.get('marks');
  const figure = (code: string, value: string, numberFormat = 'General'): PageCell[] => [
    { value: say(code), look: 'field', span: 2 },
    { value, look: 'result', numberFormat },
  ];
  page.line([
    ...figure('review.field.period', places.period === null ? '' : `=${places.period}&""`),
    ...figure('review.report.people', `=COUNT(${totals})`, '0'),
    ...figure('review.report.mean', `=IF(COUNT(${totals})=0,"",AVERAGE(${totals}))`, '0.00'),
    ...figure('review.report.flagged', marks === undefined ? '' : `=SUMPRODUCT(--(LEN(${places.range(marks)})>0))`, '0'),
  ]); // prettier-ignore
  const half = COLUMNS / 2;
  const beside = (chart: Omit<ReportChart, 'names' | 'values' | 'series' | 'place'>, headers: readonly string[], rows: readonly PageCell[][]) => {
    // One point is no line.
    if (rows.length === 0 || (chart.type === 'line' && rows.length < 2)) return;
    page.section(chart.title);
    const top = page.row;
    page.line([...spread(headers.map((value): PageCell => ({ value, look: 'header' })))]);
    rows.forEach((cells) => page.line(spread(cells)));
    const bottom = page.row - 1;
    while (page.row < top + CHART_ROWS) page.line([{ value: '', look: 'note' }]);
    charts.push({
      ...chart,
      names: { top: top + 1, left: 0, bottom, right: 0 },
      values: { top: top + 1, left: FIGURE, bottom, right: FIGURE },
      series: headers[1] ?? '',
      place: { top, left: half, bottom: page.row - 1, right: COLUMNS - 1 },
    });
  }; // prettier-ignore
  beside(
    { type: 'bar', title: say('review.report.achievement'), numberFormat: '0%', topDown: true },
    [say('review.column.indicator'), say('review.column.achievement')],
    parts.items.flatMap(({ indicator, achievement }) =>
      achievement === null ? [] : [[{ value: indicator, align: 'left' }, { value: `=${achievement}`, look: 'number', numberFormat: '0.0%' }] as PageCell[]],
    ),
  ); // prettier-ignore
  beside(
    { type: 'bar', title: say('review.report.ranking'), numberFormat: '0.0', topDown: true },
    [say('review.field.name'), say('review.total')],
    places.people.slice(0, MOST_PEOPLE).map(({ row }): PageCell[] => [
      { value: `=${places.cell(row, places.columns.get('name') ?? 0)}&""`, align: 'left' },
      { value: `=IF(${places.cell(row, total)}="","",${places.cell(row, total)})`, look: 'number', numberFormat: '0.00' },
    ]),
  ); // prettier-ignore
  if (grade !== undefined) {
    beside(
      { type: 'column', title: say('review.report.grades'), numberFormat: '0', topDown: false },
      [say('review.grade'), say('review.report.people')],
      parts.grades.map(({ name }): PageCell[] => [
        { value: name, align: 'left' },
        { value: `=COUNTIF(${places.range(grade)},${textLiteral(name)})`, look: 'number', numberFormat: '0' },
      ]),
    ); // prettier-ignore
  }
  beside(
    { type: 'line', title: say('review.report.trend'), numberFormat: '0.0', topDown: false },
    [say('review.field.period'), say('review.report.mean')],
    parts.trend.map(({ period, mean }): PageCell[] => [
      { value: period, align: 'left' },
      { value: `=${mean}`, look: 'number', numberFormat: '0.00' },
    ]),
  );
  if (marks !== undefined && places.people.length > 0) {
    page.section(say('review.report.flags'));
    places.people.slice(0, MOST_PEOPLE).forEach(({ row }) => {
      page.line([
        { value: `=${places.cell(row, places.columns.get('name') ?? 0)}&""`, span: 2 },
        { value: `=${places.cell(row, marks)}&""`, align: 'left', span: COLUMNS - 2 },
      ]);
    });
  }
  return { design: page.design(say('review.report.sheet'), 'portrait', true), charts };
}

/** A table of two columns in the left half: names wide, figures behind them; the columns between are merged. */
function spread([name, figure]: readonly PageCell[]): PageCell[] {
  return [{ ...(name ?? { value: '' }), span: FIGURE }, figure ?? { value: '' }];
}
