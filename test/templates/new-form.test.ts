import { findTables } from '../../src/core/forms/find-tables';
import { scoreTable } from '../../src/core/scoring/score-table';
import { designForm } from '../../src/templates/design-form';
import { templateSchema } from '../../src/templates/schema';
import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TARGET, TOTAL, WEIGHT } from '../../src/templates/standard-columns'; // prettier-ignore
import type { Template } from '../../src/templates/template';
import { designGrid } from './design-grid';

/** The form that CONTRIBUTING shows. */
const followUp: Template = {
  id: 'follow-up',
  documents: ['E3'],
  name: { zh: '回访考核表', en: 'Call-back appraisal' },
  purpose: { zh: '按回访完成率打分。', en: 'Scores the share of call-backs made.' },
  sheet: { zh: '回访考核表', en: 'Call-backs' },
  title: { zh: '回访考核表', en: 'Call-back appraisal' },
  fields: FIELDS,
  columns: [INDICATOR, WEIGHT, { ...TARGET, entry: { kind: 'text' } }, ACTUAL, SCORE],
  rows: [
    {
      kind: 'item',
      cells: {
        indicator: { zh: '回访完成率', en: 'Call-back rate' },
        weight: { percent: 60 },
        target: '≥95%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 76 } },
      example: ['actual'],
    },
    {
      kind: 'item',
      cells: { indicator: { zh: '投诉率', en: 'Complaint rate' }, weight: { percent: 40 }, target: '≤2%' },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 2.5 } },
      example: ['actual'],
    },
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [],
  orientation: 'portrait',
};

describe('a form that somebody adds as data', () => {
  it('is sound', () => {
    expect(templateSchema.safeParse(followUp).success).toBe(true);
  });

  it.each(['zh-CN', 'en-US'] as const)('is recognised, scored and totalled without a line of code (%s)', (locale) => {
    const [table] = findTables(designGrid(designForm(followUp, { locale, fill: 'sample' }))).tables;
    if (table === undefined) throw new Error('not recognised');
    const card = scoreTable(table);
    // 76/95 and 2/2.5 are 80 % each; 60 % × 80 + 40 % × 80.
    expect(card.items.map(({ score }) => score)).toEqual([expect.closeTo(80, 9), expect.closeTo(80, 9)]);
    expect(card.total).toBeCloseTo(80, 9);
  }); // prettier-ignore
});
