import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL, WEIGHT } from '../standard-columns';
import type { Template } from '../template';

/** C4: 表9-26, the call centre agent. The weights add up to 95 % as printed; those marked [?] in the source are assumed. */
export const c4: Template = {
  id: 'c4',
  documents: ['C4'],
  name: { zh: '表9-26 呼叫中心坐席专员考核表', en: 'Table 9-26: call centre agent' },
  purpose: {
    zh: '坐席六项指标各打百分制分,再按权重合计。',
    en: 'Six indicators of an agent, each marked out of 100 and added up by weight.',
  },
  sheet: { zh: '坐席专员考核表', en: 'Call centre agent' },
  title: { zh: '表9-26 呼叫中心坐席专员考核表', en: 'Table 9-26: Appraisal of the call centre agent' },
  fields: FIELDS,
  columns: [
    { ...INDICATOR, header: { zh: '关键绩效指标', en: 'Key performance indicator' }, width: 18 },
    {
      key: 'target',
      role: 'target',
      header: { zh: '指标标准', en: 'Performance standard' },
      width: 18,
      align: 'center',
    },
    { key: 'criteria', role: 'criteria', header: { zh: '指标说明', en: 'Description' }, width: 62 },
    WEIGHT,
    ACTUAL,
    { ...SCORE, header: { zh: '评分', en: 'Score' } },
  ],
  rows: [
    {
      kind: 'item',
      cells: {
        indicator: { zh: '监听分值', en: 'Monitored calls' },
        target: { zh: '质检平均值≥80分', en: '≥80 points' },
        criteria: {
          zh: '月监听平均分值达标为80分,低于标准分,则该项计0分',
          // The reader knows no English for 标准分: the mark itself, spelt out to a tenth.
          en: '≥100 points: 100 points, minus 0.1 points for each 0.1 points below, <80 points: 0 points',
        },
        weight: { percent: 40 },
      },
      entries: { actual: { kind: 'number', unit: '分', decimals: 1, max: 100 } },
      sample: { actual: 85 },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '上级考评', en: 'Appraisal by the superior' },
        target: { zh: '100分', en: '100 points' },
        criteria: {
          zh: '考勤,计算方式为当月累计迟到一次扣20分、早退一次扣20分、无故缺勤或旷工扣50分。其他扣分项为坐席在劳动纪律、工作配合、团队协作等方面的得分表现',
          en: 'Deduct 20 points for each late arrival; deduct 20 points for each early departure; deduct 50 points for each absence',
        },
        weight: { percent: 10 },
      },
      entries: {
        actual: { kind: 'words', example: { zh: '迟到2次,缺勤1次', en: '2 late arrivals, 1 absence' } },
      },
      sample: { actual: { zh: '迟到1次', en: '1 late arrival' } },
      example: ['actual'],
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '有效工作率', en: 'Occupancy' },
        target: '≥50%',
        criteria: {
          zh: '系统签入时间与工作时间的比率,计算公式为:(通话总时长+话后处理总时长)÷签入总时长。基本分值为100分,每少1%扣减2分(对于话务量较少的项目公司此项可不做为考核指标)',
          en: '(talk time + after-call time) ÷ logged-in time. 50% or more: 100 points; deduct 2 points for each 1% below',
        },
        weight: { percent: 10 },
      },
      entries: { actual: { kind: 'percent' } },
      help: {
        zh: '话务量较少、不考核此项时填“不适用”。',
        en: 'Enter N/A where calls are few and the item is not appraised.',
      },
      assumed: ['target'],
      sample: { actual: { percent: 48 } },
      example: ['actual'],
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '平均通话时间', en: 'Average talk time' },
        target: { zh: '40秒≤x≤180秒', en: '40 s ≤ x ≤ 180 s' },
        criteria: {
          zh: '通话总时长÷通话总次数。通话时间≤180秒,包含呼入和呼出,基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止,减少时间不加分;2.如平均通话时间少于40秒,每减少2秒扣10分。例:通话时间182秒,增加2秒扣10分,实际得分为100-10=90分;如通话时间178秒,减少2秒不加分,实际得分为100分',
          en: 'Talk time ÷ number of calls, inbound and outbound. ≤180 s: 100 points; deduct 10 points for each 2 s above 180 s, minimum 0; deduct 10 points for each 2 s below 40 s',
        },
        weight: { percent: 15 },
      },
      entries: { actual: { kind: 'number', unit: '秒', decimals: 0 } },
      assumed: ['weight'],
      sample: { actual: 182 },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '平均话后处理时间', en: 'Average after-call work' },
        target: { zh: '≤40秒', en: '≤40 s' },
        criteria: {
          zh: '话后处理总时长/话后处理总次数。计分方式:话后时间每缩短1秒加2分,奖励上限到25秒止,每多1秒扣减5分,扣完该项为止,标准分值为70分。例:如话后时长42秒,增加2秒扣10分,实际得分为70-10=60分;如话后时长38秒,减少2秒加4分,实际得分为74分',
          en: 'After-call time / number of cases. 40 s: 70 points; add 2 points for each 1 s below, maximum 100 points; deduct 5 points for each 1 s above, minimum 0',
        },
        weight: { percent: 10 },
      },
      entries: { actual: { kind: 'number', unit: '秒', decimals: 0 } },
      assumed: ['weight'],
      sample: { actual: 42 },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '业务知识考核', en: 'Knowledge test' },
        target: '≥80',
        criteria: {
          zh: '主要指业务考核,低于标准分此项记为0分',
          // The mark itself, as above.
          en: '≥100 points: 100 points, minus 0.1 points for each 0.1 points below, <80 points: 0 points',
        },
        weight: { percent: 10 },
      },
      entries: { actual: { kind: 'number', unit: '', decimals: 1, max: 100 } },
      sample: { actual: 85 },
    },
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '监听分值和业务知识考核达标后按实际分数计分(85分得85分)。',
      en: 'Monitored calls and the knowledge test score their own mark once they reach the standard (85 scores 85).',
    },
    {
      zh: '原表权重合计95%,按原表保留;需要时在设置中选择折算为100%。',
      en: 'The weights of the original add up to 95% and are kept; choose in the settings to scale them to 100%.',
    },
  ],
  orientation: 'landscape',
};
