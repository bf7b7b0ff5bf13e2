import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL, WEIGHT } from '../standard-columns';
import type { ItemRow, Template, TemplateColumn, Text } from '../template';

const LEVELS = [1, 2, 3, 4, 5] as const;

const row = (indicator: Text, levels: readonly Text[], sample: number): ItemRow => ({
  kind: 'item',
  cells: {
    indicator,
    weight: { percent: 25 },
    ...Object.fromEntries(levels.map((text, index) => [`level${index + 1}`, text])),
  },
  sample: { actual: sample },
  example: ['actual'],
});

/** C2: 表9-24, the attitude sheet of the service manager. Level n of five is n fifths of the full mark, the weight. */
export const c2: Template = {
  id: 'c2',
  documents: ['C2'],
  name: { zh: '表9-24 客户服务部经理态度指标考核表', en: 'Table 9-24: service manager, attitude' },
  purpose: {
    zh: '经理态度考核:四项行为各分五级,选级别即得分。',
    en: 'Attitude of the service manager: four behaviours of five levels each; the level gives the score.',
  },
  sheet: { zh: '经理态度指标考核表', en: 'Manager attitude' },
  title: {
    zh: '表9-24 客户服务部经理态度指标考核表',
    en: 'Table 9-24: Attitude appraisal of the customer service manager',
  },
  fields: FIELDS,
  columns: [
    { ...INDICATOR, header: { zh: '考核指标', en: 'Indicator' }, width: 15 },
    WEIGHT,
    ...LEVELS.map(
      (level): TemplateColumn => ({
        key: `level${level}`,
        role: 'level',
        header: { zh: `${level}级`, en: `Level ${level}` },
        width: 18,
      }),
    ),
    { ...ACTUAL, header: { zh: '实际值(等级)', en: 'Actual (level)' }, width: 10, entry: { kind: 'level', levels: LEVELS.length } },
    { ...SCORE, width: 9 },
  ], // prettier-ignore
  rows: [
    row(
      { zh: '主动性', en: 'Initiative' },
      [
        { zh: '等候指示', en: 'Waits for instructions' },
        { zh: '询问有何工作可给分配', en: 'Asks what work there is to do' },
        { zh: '提出建议,然后再作有关行动', en: 'Makes suggestions, then acts on them' },
        { zh: '行动,但例外情况下征求意见', en: 'Acts, asks for advice in exceptional cases' },
        { zh: '单独行动,定时汇报结果', en: 'Acts alone and reports results regularly' },
      ],
      4,
    ),
    row(
      { zh: '以客户为中心', en: 'Customer focus' },
      [
        { zh: '提供必要服务', en: 'Gives the necessary service' },
        {
          zh: '迅速而不可分辩地解决客户需求',
          en: 'Meets the customer’s needs quickly and without excuses',
        },
        {
          zh: '找出客户深层次(真实)需求并提供相应产品服务',
          en: 'Finds the real needs behind and offers what fits them',
        },
        {
          zh: '成为客户信赖对象并维护组织利益,影响客户决策',
          en: 'Is trusted by customers, keeps the organisation’s interests, influences decisions',
        },
        {
          zh: '维护客户利益,促进长远组织利益',
          en: 'Looks after the customer’s interests and the organisation’s in the long run',
        },
      ],
      3,
    ),
    row(
      { zh: '服务细致', en: 'Care in service' },
      [
        { zh: '完成公司服务流程', en: 'Completes the service process' },
        { zh: '主动询问服务性问题', en: 'Asks about service problems unprompted' },
        { zh: '无客户投诉的流程执行', en: 'Carries out the process without complaints' },
        { zh: '做到全面服务与实诚性服务', en: 'Serves comprehensively and honestly' },
        {
          zh: '能给客户带来意想不到的服务与感受',
          en: 'Surprises customers with service beyond expectation',
        },
      ],
      5,
    ),
    row(
      { zh: '承担责任', en: 'Responsibility' },
      [
        { zh: '承认结果,而不是强调愿望', en: 'Admits results instead of stressing intentions' },
        {
          zh: '承担责任,不推卸,不指责',
          en: 'Takes responsibility, does not shift it, does not blame',
        },
        {
          zh: '着手解决问题,减少业务流程',
          en: 'Sets about solving problems and shortens processes',
        },
        { zh: '举一反三,改进业务流程', en: 'Draws lessons and improves processes' },
        { zh: '做事有预见,有防误设计', en: 'Foresees problems and designs against mistakes' },
      ],
      2,
    ),
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '每项25分:1级5分,2级10分,3级15分,4级20分,5级25分。',
      en: '25 marks for each item: level 1 gives 5, level 2 10, level 3 15, level 4 20, level 5 25.',
    },
    {
      zh: '原文件规定能力表占总评的85%、态度表占25%,合计110%,使用前请定下比例。',
      en: 'The document gives the ability form 85% and the attitude form 25% of the whole, 110% in all: settle the shares before use.',
    },
  ],
  orientation: 'landscape',
};
