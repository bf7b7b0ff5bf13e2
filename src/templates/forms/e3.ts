import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL, WEIGHT } from '../standard-columns';
import type { Entry, ItemRow, Template, TemplateColumn, TemplateValue, Text } from '../template';

const PAIRS = [1, 2, 3, 4, 5] as const;

/** A row whose value is looked up: five pairs of a value or range and what it costs. `lost` is the pair whose mark the source lost. */
const lookup = (
  indicator: Text,
  weight: number,
  method: Text,
  entry: Entry,
  pairs: readonly (readonly [TemplateValue, number])[],
  sample: TemplateValue,
  lost?: number,
): ItemRow => ({
  kind: 'item',
  cells: {
    indicator,
    weight,
    full: weight,
    method,
    ...Object.fromEntries(
      pairs.flatMap(([band, mark], index) => [
        [`band${index + 1}`, band],
        [`mark${index + 1}`, mark],
      ]),
    ),
  },
  entries: { actual: entry },
  ...(lost !== undefined && { assumed: [`mark${lost}`] }),
  sample: { actual: sample },
  example: ['actual'],
});

/** E3: deductions looked up in pairs of columns, from full marks that are the weights. Lost marks take the 3 of the last row. */
export const e3: Template = {
  id: 'e3',
  documents: ['E3'],
  name: { zh: '客户服务人员绩效考核表(比率扣分)', en: 'Service staff: deductions by rate' },
  purpose: {
    zh: '按比率区间查表扣分,从各项满分中扣减。',
    en: 'Deductions looked up by rate, taken from the full mark of each item.',
  },
  sheet: { zh: '客户服务人员绩效考核表', en: 'Service staff deductions' },
  title: { zh: '客户服务人员绩效考核表', en: 'Customer service staff appraisal' },
  fields: FIELDS,
  columns: [
    { ...INDICATOR, header: { zh: '考核项目', en: 'Assessment item' }, width: 16 },
    { ...WEIGHT, header: { zh: '权重(%)', en: 'Weight (%)' }, width: 9, numberFormat: 'General' },
    { key: 'full', role: 'full', header: { zh: '满分', en: 'Full mark' }, width: 8, align: 'center', sum: true },
    { key: 'method', role: 'method', header: { zh: '统计口径', en: 'Definition' }, width: 18 },
    { key: 'criteria', role: 'criteria', header: { zh: '扣分标准', en: 'Scoring criteria' }, width: 20 },
    ...PAIRS.flatMap((pair): TemplateColumn[] => [
      { key: `band${pair}`, role: 'band', header: { zh: '比率', en: 'Rate' }, width: 9.5, align: 'center' },
      { key: `mark${pair}`, role: 'bandMark', header: { zh: '扣分', en: 'Deduct' }, width: 7, align: 'center' },
    ]),
    { ...ACTUAL, width: 10 },
    { ...SCORE, width: 9 },
  ], // prettier-ignore
  rows: [
    {
      kind: 'item',
      cells: {
        indicator: { zh: '专业技能、接听质量', en: 'Skills and call quality' },
        weight: 30,
        full: 30,
        method: { zh: '抽查不合格次数', en: 'Failed spot checks' },
        criteria: {
          zh: '抽查每次不合格扣2分,扣完为止,性质严重的另行处罚',
          en: 'Deduct 2 points for each failed spot check, minimum 0; serious cases are handled separately',
        },
      },
      entries: { actual: { kind: 'number', unit: '', decimals: 0 } },
      sample: { actual: 3 },
      example: ['actual'],
    },
    lookup(
      { zh: '客户投诉解决率', en: 'Complaints solved' },
      20,
      { zh: '未解决投诉÷投诉总数', en: 'Unsolved complaints ÷ complaints' },
      { kind: 'percent' },
      [
        ['0%', 0],
        ['0%-0.4%', 3],
        ['0.4%-1%', 4],
        ['1%-1.5%', 10],
        [{ zh: '1.5%以上', en: 'over 1.5%' }, 10],
      ],
      { percent: 0.5 },
      2,
    ),
    lookup(
      { zh: '回访完成率', en: 'Call-backs made' },
      10,
      { zh: '已完成回访÷应回访', en: 'Call-backs made ÷ due' },
      { kind: 'percent' },
      [
        ['100%', 0],
        [{ zh: '95%以下', en: '95%-100%' }, 1],
        ['95%-80%', 2],
        ['80%-75%', 3],
        [{ zh: '75%以下', en: 'below 75%' }, 5],
      ],
      { percent: 97 },
      4,
    ),
    lookup(
      { zh: '回访真实度', en: 'True call-backs' },
      10,
      { zh: '不真实的回访条数', en: 'Untrue call-backs' },
      { kind: 'number', unit: '', decimals: 0 },
      [
        ['0', 0],
        ['1', 1],
        ['2', 2],
        [{ zh: '3-5条', en: '3-5' }, 3],
        [{ zh: '5条以上', en: 'over 5' }, 5],
      ],
      1,
      4,
    ),
    lookup(
      { zh: '客户满意度', en: 'Customer satisfaction' },
      10,
      { zh: '满意÷评价总数', en: 'Satisfied ÷ ratings' },
      { kind: 'percent' },
      [
        ['100%', 0],
        [{ zh: '95%以下', en: '95%-100%' }, 1],
        ['95%-80%', 2],
        ['80%-75%', 3],
        [{ zh: '75%以下', en: 'below 75%' }, 5],
      ],
      { percent: 90 },
    ),
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '“95%以下扣1分”与“95%–80%扣2分”重叠:前者按95%至不足100%理解。',
      en: 'For 95%–100% the original says “below 95%”, which would overlap the next range.',
    },
    {
      zh: '权重合计80%,按原表保留;其余20分可自行补充项目。',
      en: 'The weights add up to 80% as in the original; add items for the rest.',
    },
  ],
  orientation: 'landscape',
};
