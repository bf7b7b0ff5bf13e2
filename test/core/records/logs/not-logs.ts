import type { SystemLog } from './system-log';

/** Sheets that look like records and are none: customers, sums, rosters, tasks, orders. */
export const NOT_LOGS: readonly SystemLog[] = [
  {
    name: 'telco churn',
    sheets: [
      {
        sheet: 'Telco',
        kind: null,
        text: `customerID|gender|SeniorCitizen|Partner|tenure|PhoneService|InternetService|TechSupport|Contract|MonthlyCharges|TotalCharges|Churn
7590-V|Female|0|Yes|1|No|DSL|No|Month-to-month|29.85|29.85|No
5575-G|Male|0|No|34|Yes|DSL|No|One year|56.95|1889.5|No
3668-Q|Male|0|No|2|Yes|DSL|No|Month-to-month|53.85|108.15|Yes`,
      },
    ],
  },
  {
    name: 'daily summary',
    sheets: [
      {
        sheet: 'Call Center Data',
        kind: null,
        text: `Index|Incoming Calls|Answered Calls|Answer Rate|Abandoned Calls|Answer Speed (AVG)|Talk Duration (AVG)|Waiting Time (AVG)|Service Level (20 Seconds)
1|217|204|94.01%|13|0:00:17|0:02:14|0:02:45|76.28%
2|200|182|91.00%|18|0:00:20|0:02:22|0:06:55|72.73%
3|216|198|91.67%|18|0:00:18|0:02:38|0:03:50|74.30%`,
      },
    ],
  },
  {
    name: 'agent summary',
    sheets: [
      {
        sheet: '坐席月报',
        kind: null,
        text: `坐席|呼入量|接听量|接听率|平均通话时长|平均话后时长|满意度|质检均分
张三|520|500|96.2%|00:02:31|00:00:35|95%|90
李四|480|470|97.9%|00:02:01|00:00:30|93%|88`,
      },
    ],
  },
  {
    name: 'employee roster',
    sheets: [
      {
        sheet: '员工名单',
        kind: null,
        text: `工号|姓名|部门|岗位|入职日期|状态|手机
1|张三|客服部|专员|2020-01-01|在职|138
2|李四|客服部|专员|2021-01-01|离职|139
3|王五|客服部|主管|2022-01-01|在职|137`,
      },
    ],
  },
  {
    name: 'project tasks',
    sheets: [
      {
        sheet: 'Tasks',
        kind: null,
        text: `Task ID|Task|Assignee|Start Date|Due Date|Status|Priority
1|Build|Ann|2024-05-01|2024-05-10|Done|High
2|Test|Bob|2024-05-03|2024-05-12|Open|Low
3|Ship|Ann|2024-05-05|2024-05-15|Open|High`,
      },
    ],
  },
  {
    name: 'orders',
    sheets: [
      {
        sheet: 'Orders',
        kind: null,
        text: `Order ID|Order Date|Customer|Product|Quantity|Unit Price|Status|Rating
1|2024-05-01|Ann|A|2|10|Completed|5
2|2024-05-02|Bob|B|1|20|Cancelled|
3|2024-05-03|Cat|A|5|10|Completed|4`,
      },
    ],
  },
  {
    name: 'QA with suggestions in a header, tickets of a project across teams',
    sheets: [
      {
        sheet: '花名册',
        kind: null,
        text: `姓名|部门|入职日期|转正日期|岗位
张三|客服部|2024-03-01|2024-06-01|专员
李四|客服部|2024-03-11|2024-06-11|专员`,
      },
      {
        sheet: '会议纪要',
        kind: null,
        text: `日期|主题|提交人|改进建议|备注
2024-05-06|周会|张三|早会提前|
2024-05-13|周会|李四|统一话术|`,
      },
    ],
  },
];
