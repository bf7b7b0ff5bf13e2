import {
  ACHIEVEMENT,
  ACTUAL,
  FIELDS,
  FLAG,
  INDICATOR,
  SCORE,
  SIGNATURES,
  TARGET,
  TO_BE_SET,
} from '../standard-columns';
import type { Entry, ItemRow, Template, TemplateValue, Text } from '../template';

const QUALITY: Text = { zh: '服务质量', en: 'Service quality' };
const SOLVING: Text = { zh: '问题解决', en: 'Problem solving' };
const EFFICIENCY: Text = { zh: '工作效率', en: 'Efficiency' };
const KNOWLEDGE: Text = { zh: '知识贡献', en: 'Knowledge' };
const COLLABORATION: Text = { zh: '协作改进', en: 'Collaboration' };

const EVERYBODY: Text = { zh: '全员', en: 'Everybody' };
const AGENTS: Text = { zh: '一线客服', en: 'Front-line agents' };
const SUPPORT: Text = { zh: '技术支持', en: 'Technical support' };
const MANAGERS: Text = { zh: '管理岗', en: 'Managers' };

const RATE: Entry = { kind: 'percent' };

const row = (
  dimension: Text,
  indicator: Text,
  role: Text,
  target: TemplateValue | null,
  entry: Entry,
  sample: Readonly<Record<string, TemplateValue>>,
  more: Pick<ItemRow, 'assumed' | 'example'>,
): ItemRow => ({
  kind: 'item',
  cells: { dimension, indicator, role, target: target ?? TO_BE_SET },
  entries: { actual: entry },
  sample,
  ...more,
});

/** D1: indicators by role. The first four are the document's table; the others are named beside it, without class or target. */
export const d1: Template = {
  id: 'd1',
  documents: ['D1', 'D2'],
  name: { zh: '岗位绩效指标表', en: 'Indicators by role' },
  purpose: {
    zh: '按岗位列出指标与目标,填实际值即得达成率和标记,供绩效谈话使用。',
    en: 'Indicators and targets by role; the actual gives achievement and flag, for the performance talk.',
  },
  sheet: { zh: '岗位绩效指标表', en: 'Indicators by role' },
  title: { zh: '客服岗位绩效指标表', en: 'Customer service indicators by role' },
  fields: FIELDS,
  columns: [
    {
      key: 'dimension',
      role: 'dimension',
      header: { zh: '指标类别', en: 'Category' },
      width: 14,
      align: 'center',
      merged: true,
    },
    { ...INDICATOR, header: { zh: '具体指标', en: 'Indicator' }, width: 26 },
    { key: 'role', role: 'other', header: { zh: '适用岗位', en: 'Role' }, width: 17, align: 'center' },
    { ...TARGET, width: 15, entry: { kind: 'text' } },
    ACTUAL,
    ACHIEVEMENT,
    SCORE,
    FLAG,
  ],
  rows: [
    row(QUALITY, { zh: '客户满意度', en: 'Customer satisfaction' }, EVERYBODY, '≥90%', RATE, { actual: { percent: 93 } }, { example: ['actual'] }),
    row(QUALITY, { zh: '满意度评分', en: 'Satisfaction score' }, EVERYBODY, { zh: '≥4.5分', en: '≥4.5 points' }, { kind: 'number', unit: '分', decimals: 1, max: 5 }, { actual: 4.2 }, { assumed: ['role'], example: ['actual'] }),
    row(SOLVING, { zh: '首次解决率', en: 'First contact resolution' }, AGENTS, '≥85%', RATE, { actual: { percent: 92 } }, {}),
    row(SOLVING, { zh: '复杂问题解决率', en: 'Complex problem resolution rate' }, SUPPORT, null, RATE, { target: '≥80%', actual: { percent: 76 } }, { example: ['target', 'actual'] }),
    row(EFFICIENCY, { zh: '平均处理时长', en: 'Average handle time' }, AGENTS, { zh: '≤8分钟', en: '≤8 min' }, { kind: 'number', unit: '分钟', decimals: 1 }, { actual: 9.6 }, { example: ['actual'] }),
    row(EFFICIENCY, { zh: '30秒内响应率', en: 'Response rate within 30 seconds' }, AGENTS, '≥90%', RATE, { actual: { percent: 81 } }, { assumed: ['role'], example: ['actual'] }),
    row(KNOWLEDGE, { zh: '解决方案文档数', en: 'Solution documents' }, SUPPORT, { zh: '≥5篇/月', en: '≥5 articles/month' }, { kind: 'number', unit: '篇', decimals: 0 }, { actual: 4 }, { example: ['actual'] }),
    row(COLLABORATION, { zh: '跨部门问题协调效率', en: 'Coordination across departments' }, MANAGERS, null, RATE, { target: '≥90%', actual: { percent: 90 } }, { example: ['target', 'actual'] }),
    row(COLLABORATION, { zh: '流程改进建议采纳数', en: 'Process improvements adopted' }, MANAGERS, null, { kind: 'number', unit: '', decimals: 0 }, { target: '≥2', actual: 3 }, { example: ['target', 'actual'] }),
  ], // prettier-ignore
  signatures: SIGNATURES,
  notes: [
    {
      zh: '只填本岗位适用的指标,其余填“不适用”或删去该行。没有目标值的指标请先定目标,写法如“≥85%”“≤8分钟”。',
      en: 'Fill in the indicators of the role; enter N/A for the others or delete their rows. Set the missing targets first, e.g. ≥85%, ≤8 min.',
    },
    {
      zh: '得分以100分为满分:达标得满分,未达标按达成率折算,可在设置中改为0分。',
      en: 'Scores are out of 100: met is the full mark, missed is the achievement ratio of it, or 0 if the settings say so.',
    },
  ],
  orientation: 'landscape',
};
