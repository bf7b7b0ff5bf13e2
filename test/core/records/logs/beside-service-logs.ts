import { mean, type SystemLog } from './system-log';

/** Work beside the service (A1, D1): hard matters, knowledge, sharings, tasks across departments, suggestions, new hires. */
export const BESIDE_SERVICE_LOGS: readonly SystemLog[] = [
  {
    name: '复杂问题',
    sheets: [
      {
        sheet: '工单',
        kind: 'tickets',
        text: `工单号|创建时间|处理人|问题难度|工单状态|处理时长(分钟)
1|2024-05-06 09:00|高工|复杂|已解决|120
2|2024-05-06 10:00|高工|复杂|处理中|
3|2024-05-06 11:00|高工|简单|已解决|10
4|2024-05-07 09:00|初工|疑难|已解决|240
5|2024-05-07 10:00|初工|普通|未解决|15`,
        // Complex: 1, 2, 4; solved of them: 1, 4.
        overall: { tickets: 5, complexRate: 2 / 3, resolved: 3, aht: 60 * mean(120, 10, 240, 15) },
        by: { 高工: { complexRate: 1 / 2 }, 初工: { complexRate: 1 } },
      },
    ],
  },
  {
    name: '成长与协作',
    sheets: [
      {
        sheet: '知识库贡献',
        kind: 'knowledge',
        text: `贡献人|文档标题|提交时间|审核状态
甲|退款流程|2024-05-06|已发布
甲|换货流程|2024-05-08|驳回
乙|物流查询|2024-05-09|已采纳
乙|发票开具|2024-05-10|待审核
乙|会员等级|2024-05-11|通过`,
        overall: { knowledge: 3, services: null },
        by: { 甲: { knowledge: 1 }, 乙: { knowledge: 2 } },
      },
      {
        sheet: '内部分享',
        kind: 'sharing',
        text: `日期|分享人|主题|分享次数
2024-05-06|甲|话术|2
2024-05-16|乙|系统|1`,
        overall: { sharing: 3 },
        by: { 甲: { sharing: 2 } },
      },
      {
        sheet: '协作任务',
        kind: 'tasks',
        text: `任务编号|协作部门|负责人|截止日期|状态
T1|物流部|甲|2024-05-10|已完成
T2|技术部|甲|2024-05-12|进行中
T3|财务部|乙|2024-05-20|已完成
T4|物流部|乙|2024-05-22|已完成`,
        overall: { taskRate: 3 / 4, resolved: null },
        by: { 甲: { taskRate: 1 / 2 } },
      },
      {
        sheet: '流程改进建议',
        kind: 'suggestions',
        text: `编号|建议人|提交日期|建议内容|是否采纳
1|丙|2024-05-06|合并表单|是
2|丙|2024-05-07|缩短审批|否
3|甲|2024-05-08|自动派单|是`,
        overall: { suggestions: 2 },
        by: { 丙: { suggestions: 1 } },
      },
      {
        sheet: '新人',
        kind: 'onboarding',
        text: `姓名|入职日期|上岗日期|带教人
丁|2024-03-01|2024-03-31|甲
戊|2024-03-11|2024-04-30|乙
己|2024-05-20||乙`,
        // 30 and 50 days; 己 is not on duty yet.
        overall: { onboarding: 40 },
        by: { 丁: { onboarding: 30 } },
      },
    ],
  },
  {
    name: 'growth',
    sheets: [
      {
        sheet: 'KB articles',
        kind: 'knowledge',
        text: `Article ID|Author|Created at|Title|Status
K1|Ann|2024-05-06|Refunds|Published
K2|Ann|2024-05-07|Returns|Draft
K3|Bob|2024-05-08|Invoices|Published`,
        overall: { knowledge: 2 },
        by: { Ann: { knowledge: 1 } },
      },
      {
        sheet: 'Onboarding',
        kind: 'onboarding',
        text: `Employee|Hire date|Onboarding (days)
Cy|2024-03-01|30
Di|2024-03-05|45`,
        overall: { onboarding: 37.5 },
      },
    ],
  },
];
