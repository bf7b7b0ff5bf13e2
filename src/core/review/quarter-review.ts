import { cellAddress } from '../forms/a1-address';
import type { Say } from '../people/sheets/sheet-words';
import type { SheetDesign } from '../sheets/sheet-design';
import { figureCell, textOf } from './evaluation-page';
import { Page } from './page';
import type { Place } from './person-sources';

/** Where nearly everybody has the full mark, or nobody has points, an indicator no longer tells people apart (B10). */
export const ALIKE_SHARE = 0.8;

const WIDTHS = [20, 9, 10, 10, 10, 11, 11, 11, 11, 34];
/** The hint at what to change wraps. */
const HINT_LINES = 2;

/** One person in one period, by the cells of the history. */
export interface Observation {
  readonly period: Place | null;
  readonly person: Place | null;
  /** In the order of the indicators. */
  readonly scores: readonly (Place | null)[];
  readonly total: Place | null;
}

export interface QuarterParts {
  /** Words for the periods that are looked at: 2021-01–2021-03. */
  readonly periods: string;
  readonly form: Place | null;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly weight: Place | null;
    readonly full: Place | null;
  }[];
  readonly observations: readonly Observation[];
  /** 100 when every item is marked out of 100 and weighted; else null. */
  readonly outOf: number | null;
  /** What stands out, without figures: who, and what (A7). */
  readonly anomalies: readonly string[];
}

/**
 * 季度复盘 (A7, B10): for each indicator the spread of its scores, the share of people at the full mark and at zero, its weight beside
 * its influence on the total (covariance of its points with the total ÷ variance of the total: the influences of all indicators add
 * up to 1), and what stands out. All periods of the quarter that were stored count, a person in a period each; they stand below the
 * printed page, and every figure is a formula over them.
 */
export function designQuarterReview(parts: QuarterParts, say: Say): SheetDesign {
  const { indicators, observations, outOf } = parts;
  const page = new Page(WIDTHS);
  page.title(say('review.quarter.title'));
  page.line([
    { value: say('review.field.period'), look: 'field' },
    { value: parts.periods, span: 3 },
    { value: say('review.field.form'), look: 'field' },
    { value: textOf(parts.form), span: 5, align: 'left' },
  ]);
  page.note(say('review.quarter.note', { share: ALIKE_SHARE * 100 }));
  page.header(
    ['indicator', 'weight', 'mean', 'deviation', 'spread', 'at-full', 'at-zero', 'influence', 'difference', 'remark'].map(
      (name) => say(`review.quarter.${name}`),
    ),
  ); // prettier-ignore
  // The page is written first, and its length does not depend on where the data stand.
  const first = page.row;
  const anomalies = parts.anomalies.length === 0 ? [say('review.quarter.no-anomaly')] : parts.anomalies;
  const dataRow = first + indicators.length + 1 + 1 + anomalies.length + 2 + 1 + 1 + 1 + DATA_GAP + 1;
  const last = dataRow + Math.max(observations.length, 1) - 1;
  const column = (at: number) =>
    [dataRow, last].map((row) => cellAddress(row, at).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')).join(':');
  const totals = column(2 + indicators.length);
  indicators.forEach(({ indicator, weight, full }, index) => {
    const scores = column(2 + index);
    const at = (place: number) => cellAddress(page.row, place);
    const ifAny = (formula: string) => `=IF(COUNT(${scores})=0,"",${formula})`;
    // Marks out of 100 weigh as their weight; marks whose full mark is the weight count as they are.
    const points = outOf !== null && weight !== null ? `${at(1)}*` : '';
    const influence = `=IF(COUNT(${totals})<2,"",IF(VARP(${totals})=0,"",${points}COVAR(${scores},${totals})/VARP(${totals})))`;
    const share = (test: string) => ifAny(`COUNTIF(${scores},${test})/COUNT(${scores})`);
    const most = outOf !== null ? String(outOf) : full;
    page.line(
      [
        { value: indicator, align: 'left' },
        figureCell(weight, '0.0%'),
        { value: ifAny(`AVERAGE(${scores})`), look: 'number', numberFormat: '0.00' },
        { value: ifAny(`STDEVP(${scores})`), look: 'number', numberFormat: '0.00' },
        { value: ifAny(`MAX(${scores})-MIN(${scores})`), look: 'number', numberFormat: '0.00' },
        { value: most === null ? '' : share(`">="&${most}`), look: 'number', numberFormat: '0%' },
        { value: share('0'), look: 'number', numberFormat: '0%' },
        { value: influence, look: 'number', numberFormat: '0%' },
        {
          value: `=IF(AND(ISNUMBER(${at(7)}),ISNUMBER(${at(1)})),${at(7)}-${at(1)},"")`,
          look: 'number',
          numberFormat: '+0%;-0%;0%',
        },
        {
          value:
            `=IF(${at(2)}="","",IF(N(${at(5)})>=${ALIKE_SHARE},"${say('review.quarter.all-full')}",` +
            `IF(N(${at(6)})>=${ALIKE_SHARE},"${say('review.quarter.all-zero')}",` +
            `IF(${at(4)}=0,"${say('review.quarter.alike')}",""))))`,
          align: 'left',
        },
      ],
      HINT_LINES,
    );
  });
  const bottom = page.row - 1;
  const sum = (at: number) => `=SUM(${cellAddress(first, at)}:${cellAddress(bottom, at)})`;
  page.line([
    { value: say('review.quarter.sum'), look: 'total' },
    { value: sum(1), look: 'total', numberFormat: '0.0%' },
    { value: '', look: 'total', span: 5 },
    { value: sum(7), look: 'total', numberFormat: '0%' },
    { value: '', look: 'total', span: 2 },
  ]);
  page.section(say('review.quarter.anomalies'));
  anomalies.forEach((line) => page.sentence(line));
  page.section(say('review.quarter.conclusion'));
  page.sentence(say('review.quarter.questions'));
  page.room(4);
  page.signatures(['review.sign.supervisor', 'review.sign.hr'].map((code) => say(code)));
  const printed = page.row - 1;
  page.skip(DATA_GAP);
  page.line([
    { value: say('review.field.period'), look: 'header' },
    { value: say('review.field.name'), look: 'header' },
    ...indicators.map(({ indicator }) => ({ value: indicator, look: 'header' as const })),
    { value: say('review.total'), look: 'header' },
  ]);
  for (const { period, person, scores, total } of observations) {
    page.line([
      { value: textOf(period) },
      { value: textOf(person) },
      ...scores.map((score) => figureCell(score, '0.00')),
      figureCell(total, '0.00'),
    ]);
  }
  const design = page.design(say('review.quarter.sheet'), 'landscape');
  return { ...design, page: { ...design.page, printArea: { ...design.page.printArea, bottom: printed } } };
}

/** Rows between the printed page and the data. */
const DATA_GAP = 2;
