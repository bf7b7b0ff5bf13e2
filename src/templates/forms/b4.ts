import { ACHIEVEMENT, ACTUAL, FLAG, INDICATOR, TARGET } from '../standard-columns';
import type { Template } from '../template';

/** B4: (一) 客服效率评测表(月度), with a column that marks the indicators that miss their target (B6). */
export const b4: Template = {
  id: 'b4',
  documents: ['B4', 'B6'],
  name: { zh: '(一)客服效率评测表(月度)', en: '(1) Service efficiency, monthly' },
  purpose: {
    zh: '四项效率指标的目标、实际、达成率,并标出未达标和异常项。',
    en: 'Target, actual and achievement of four efficiency indicators; misses and anomalies are marked.',
  },
  sheet: { zh: '客服效率评测表', en: 'Service efficiency' },
  title: { zh: '(一)客服效率评测表(月度)', en: '(1) Service efficiency evaluation (monthly)' },
  fields: [
    { label: { zh: '团队', en: 'Team' } },
    { label: { zh: '评测月份', en: 'Month' } },
    { label: { zh: '填表人', en: 'Prepared by' } },
    { label: { zh: '填表日期', en: 'Date' }, entry: { kind: 'date' } },
  ],
  columns: [
    { ...INDICATOR, width: 24 },
    { key: 'source', role: 'source', header: { zh: '数据来源', en: 'Data source' }, width: 20 },
    { key: 'method', role: 'method', header: { zh: '计算方式', en: 'Formula' }, width: 24 },
    TARGET,
    ACTUAL,
    ACHIEVEMENT,
    FLAG,
    {
      key: 'remark',
      role: 'remark',
      header: { zh: '备注(异常情况说明)', en: 'Remarks (what was unusual)' },
      width: 30,
      entry: { kind: 'text' },
    },
  ],
  rows: [
    {
      kind: 'item',
      cells: {
        indicator: { zh: '平均响应时长', en: 'Average response time' },
        source: { zh: '呼叫中心系统', en: 'Call centre system' },
        method: { zh: '总等待时长/总服务量', en: 'Waiting time / services' },
        target: { zh: '≤30秒', en: '≤30 s' },
      },
      entries: { actual: { kind: 'number', unit: '秒', decimals: 0 } },
      sample: {
        actual: 45,
        remark: { zh: '高峰期排队客户量激增', en: 'Many customers queueing at peak times' },
      },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '平均处理时长', en: 'Average handle time' },
        source: { zh: '工单系统+通话记录', en: 'Ticket system and call records' },
        method: { zh: '总处理时长/总服务量', en: 'Handling time / services' },
        target: { zh: '≤5分钟', en: '≤5 min' },
      },
      entries: { actual: { kind: 'number', unit: '分钟', decimals: 1 } },
      sample: {
        actual: 6.2,
        remark: { zh: '复杂售后问题占比上升15%', en: 'Share of complex after-sales cases up 15%' },
      },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '一次解决率', en: 'First contact resolution' },
        source: { zh: '系统工单标记', en: 'Ticket marks' },
        method: { zh: '首次解决量/总服务量', en: 'Solved at first contact / services' },
        target: '≥85%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: {
        actual: { percent: 72 },
        remark: { zh: '新产品知识培训未覆盖到位', en: 'Training on the new product did not reach everybody' },
      },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '工单处理及时率', en: 'SLA attainment' },
        source: { zh: '工单SLA记录', en: 'SLA records' },
        method: { zh: '达标工单数/总工单数', en: 'Tickets within SLA / tickets' },
        target: '≥95%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: {
        actual: { percent: 91 },
        remark: {
          zh: '个别工单因跨部门协作延迟关闭',
          en: 'Some tickets closed late for work across departments',
        },
      },
    },
  ],
  signatures: [
    { zh: '制表人签字', en: 'Prepared by, signature' },
    { zh: '审核人签字', en: 'Approved by, signature' },
  ],
  notes: [
    {
      zh: '达成率:越低越好的指标为目标值÷实际值,其余为实际值÷目标值。',
      en: 'Achievement is target ÷ actual where less is better, else actual ÷ target.',
    },
    {
      zh: '偏离目标50%及以上的为异常,须二次核实(如扣除系统故障时段)。',
      en: 'A figure that misses its target by 50% or more is an anomaly: verify it a second time, e.g. for outages.',
    },
  ],
  orientation: 'landscape',
};
