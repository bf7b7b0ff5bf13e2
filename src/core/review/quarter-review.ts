import { cellAddress } from '../forms/a1-address';
import type { SheetDesign } from '../sheets/sheet-design';
import type { Say } from './evaluation-sheet';
import { Page } from './page';
import type { PeoplePlaces } from './people-places';

/** Where nearly everybody has the full mark, or nobody has points, an indicator no longer tells people apart (B10). */
export const ALIKE_SHARE = 0.8;

const WIDTHS = [20, 9, 10, 10, 10, 11, 11, 11, 11, 30];

/**
 * 季度复盘 (A7, B10): for each indicator the spread of its scores, the share of people at the full mark and at zero, its weight beside
 * its influence on the total (covariance of its points with the total ÷ variance of the total: the influences of all indicators add
 * up to 1), and what stands out. Formulas over the sheet of people.
 */
export function designQuarterReview(places: PeoplePlaces, outOf: number | null, say: Say): SheetDesign {
  const page = new Page(WIDTHS);
  page.title(say('review.quarter.title'));
  page.line([
    { value: say('review.field.period'), look: 'field' },
    { value: places.period === null ? '' : `=${places.period}&""`, span: 3 },
    { value: say('review.field.form'), look: 'field' },
    { value: places.formPlace === null ? '' : `=${places.formPlace}&""`, span: 5, align: 'left' },
  ]);
  page.note(say('review.quarter.note', { share: ALIKE_SHARE * 100 }));
  page.header(
    ['indicator', 'weight', 'mean', 'deviation', 'spread', 'at-full', 'at-zero', 'influence', 'difference', 'remark'].map(
      (name) => say(`review.quarter.${name}`),
    ),
  ); // prettier-ignore
  const total = places.columns.get('total');
  const first = page.row;
  for (const { indicator, score } of places.items) {
    const row = page.row;
    const scores = places.range(score);
    const [weightRow, fullRow] = [places.summary.get('weight'), places.summary.get('full')];
    const weight = weightRow === undefined ? null : places.cell(weightRow, score);
    const full = outOf !== null ? String(outOf) : fullRow === undefined ? null : places.cell(fullRow, score);
    const at = (column: number) => cellAddress(row, column);
    const ifAny = (formula: string) => `=IF(COUNT(${scores})=0,"",${formula})`;
    const totals = total === undefined ? null : places.range(total);
    // Marks out of 100 weigh as their weight; marks whose full mark is the weight count as they are.
    const points = outOf !== null && weight !== null ? `${weight}*` : '';
    const influence =
      totals === null ? '' : `=IF(COUNT(${totals})<2,"",IF(VARP(${totals})=0,"",${points}COVAR(${scores},${totals})/VARP(${totals})))`; // prettier-ignore
    const share = (test: string) => ifAny(`COUNTIF(${scores},${test})/COUNT(${scores})`);
    page.line([
      { value: indicator, align: 'left' },
      {
        value: weight === null ? '' : `=IF(${weight}="","",${weight})`,
        look: 'number',
        numberFormat: '0.0%',
      },
      { value: ifAny(`AVERAGE(${scores})`), look: 'number', numberFormat: '0.00' },
      { value: ifAny(`STDEVP(${scores})`), look: 'number', numberFormat: '0.00' },
      { value: ifAny(`MAX(${scores})-MIN(${scores})`), look: 'number', numberFormat: '0.00' },
      { value: full === null ? '' : share(`">="&${full}`), look: 'number', numberFormat: '0%' },
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
    ]);
  }
  const last = page.row - 1;
  page.line([
    { value: say('review.quarter.sum'), look: 'total' },
    { value: `=SUM(${cellAddress(first, 1)}:${cellAddress(last, 1)})`, look: 'total', numberFormat: '0.0%' },
    { value: '', look: 'total', span: 5 },
    { value: `=SUM(${cellAddress(first, 7)}:${cellAddress(last, 7)})`, look: 'total', numberFormat: '0%' },
    { value: '', look: 'total', span: 2 },
  ]);
  page.section(say('review.quarter.conclusion'));
  page.sentence(say('review.quarter.questions'));
  page.room(4);
  page.signatures(['review.sign.supervisor', 'review.sign.hr'].map((code) => say(code)));
  return page.design(say('review.quarter.sheet'), 'landscape');
}
