import { mean, type SystemLog } from './system-log';

/** A third set: when it was first read, every kind was right, 58 of 64 figures, and none wrong (the others were missing). */
export const THIRD_LOGS: readonly SystemLog[] = [
  {
    name: 'ringcentral',
    sheets: [
      {
        sheet: 'Calls',
        kind: 'calls',
        text: `Session Id|From Name|From Number|To Name|To Number|Result|Call Length|Handle Time|Call Start Time|Call Direction|Queue
1|Cust|555|Amy Lee|101|Accepted|0:05:10|0:05:40|05/16/2024 09:00 AM|Inbound|Support
2|Cust|556|||Missed|0:00:40|0:00:00|05/16/2024 09:10 AM|Inbound|Support
3|Cust|557|Amy Lee|101|Voicemail|0:01:00|0:00:00|05/17/2024 09:20 AM|Inbound|Support`,
        overall: { calls: 3, answered: 1, abandonRate: 2 / 3 },
      },
    ],
  },
  {
    name: 'intercom',
    sheets: [
      {
        sheet: 'conversations',
        kind: 'chats',
        text: `Conversation ID|Conversation started at|Channel|Teammate currently assigned|Team currently assigned|First response time (s)|Time to close (s)|Number of replies to close|Conversation rating|Conversation state|Topic
1|2024-05-06 09:00|Messenger|Amy|T1|30|600|3|5|closed|Billing
2|2024-05-06 10:00|Messenger|Amy|T1|90|1200|5|2|closed|Bug
3|2024-05-07 10:00|Email|Bo|T1|600|||||Bug`,
        overall: { chats: 3, asa: 240, aht: 900, csatMean: 3.5, csat: 0.5 },
        by: { Amy: { asa: 60 } },
      },
    ],
  },
  {
    name: '客服话务 xlsx 汉字日期',
    sheets: [
      {
        sheet: '5月话务',
        kind: 'calls',
        text: `客服热线5月话务清单|||||||||
序号|来电日期|来电时刻|接线员|呼叫号码|等待(秒)|通话(分:秒)|结果|用户评价|备注
1|2024年5月6日|上午9:05:10|小陈|138|8|2:30|接通|满意|
2|2024年5月6日|下午2:15:00|小陈|139|25|1:10|接通|不满意|
3|2024年5月7日|下午3:00:00|小林|137|70||未接||
合计|||||103|3:40|||`,
        overall: { calls: 3, answered: 2, asa: 16.5, talk: 110, csatMean: 3, volumePerDay: 2 },
        by: { 小陈: { talk: 110 } },
      },
    ],
  },
  {
    name: 'helpdesk in hours',
    sheets: [
      {
        sheet: 'Export',
        kind: 'tickets',
        text: `#|Title|Requested By|Technician|Category|Opened Date|Closed Date|Hours to Resolve|Response Time (hrs)|SLA Met?|Reopened?|Survey Score (out of 5)|Complaint?
1|a|x|Amy|HW|2024-05-06|2024-05-07|5|0.5|Yes|No|5|No
2|b|y|Amy|SW|2024-05-06|2024-05-09|50|4|No|Yes|2|Yes
3|c|z|Bo|SW|2024-05-08||||Yes|No||No`,
        overall: {
          tickets: 3,
          aht: 3600 * 27.5,
          asa: 3600 * 2.25,
          sla: 2 / 3,
          csatMean: 3.5,
          complaintRate: 1 / 3,
        },
        by: { Amy: { sla: 0.5 } },
      },
    ],
  },
  {
    name: '呼叫中心 CDR 英文缩写 中文内容',
    sheets: [
      {
        sheet: 'cdr',
        kind: 'calls',
        text: `call_uuid|direction|agent_no|agent_name|skill|start_stamp|answer_stamp|end_stamp|queue_sec|ring_sec|billsec|acw_sec|hangup_cause|satisfaction
u1|inbound|8001|张三|售后|2024-05-06 09:00:00|2024-05-06 09:00:20|2024-05-06 09:02:20|15|5|120|20|NORMAL_CLEARING|5
u2|inbound|||售后|2024-05-06 09:10:00||2024-05-06 09:11:00|60|0|0||ORIGINATOR_CANCEL|
u3|outbound|8002|李四|售后|2024-05-06 09:20:00|2024-05-06 09:20:10|2024-05-06 09:21:10||10|60|40|NORMAL_CLEARING|4`,
        overall: { calls: 3, answered: 2, talk: 90, acw: 30, csatMean: 4.5, asa: 20 },
        by: { 张三: { talk: 120 } },
      },
    ],
  },
  {
    name: 'contact center sample (kaggle-like)',
    sheets: [
      {
        sheet: 'Sheet1',
        kind: 'calls',
        text: `call_id|date_time|agent|call_type|customer_age|hold_time_sec|talk_time_sec|first_call_resolution|csat_score|nps|abandoned_flag|transfer_count|after_call_work_sec|issue_category
1|2024-05-06 09:00|A1|Inbound|30|20|300|1|4|9|0|0|40|Billing
2|2024-05-06 09:30|A1|Inbound|41|60|200|0|2|3|0|2|60|Tech
3|2024-05-07 10:00|A2|Inbound|25|90|0|0|||1|0|0|Billing
4|2024-05-07 11:00|A2|Inbound|55|10|100|1|5|10|0|0|20|Tech`,
        overall: {
          calls: 4,
          answered: 3,
          talk: 200,
          acw: 40,
          hold: 30,
          fcr: 0.5,
          csatMean: 11 / 3,
          nps: 1 / 3,
          abandonRate: 0.25,
          transferRate: 0.25,
          aht: mean(360, 320, 130),
        },
        by: { A1: { talk: 250 } },
      },
    ],
  },
  {
    name: '政务/银行 满意度调查',
    sheets: [
      {
        sheet: '回访',
        kind: 'surveys',
        text: `回访日期|客户姓名|服务坐席|服务态度评分(1-10)|总体满意度(1-10)|是否愿意推荐(0-10)|是否一次解决|不满意原因
2024-05-06|甲|张三|9|9|10|是|
2024-05-06|乙|张三|6|5|6|否|等待久
2024-05-07|丙|李四|8|8|8|是|`,
        overall: { surveys: 3, csatMean: 22 / 3, csat: 2 / 3, nps: 0 },
        by: { 张三: { csatMean: 7 } },
      },
    ],
  },
  {
    name: 'logins agent status',
    sheets: [
      {
        sheet: 'Agent State',
        kind: 'logins',
        text: `Agent Name|Login Date|Login Time|Logout Time|Logged-in Duration|Ready Time|Not Ready Time
Amy|2024-05-06|09:00:00|17:00:00|8:00:00|6:00:00|1:00:00
Bo|2024-05-06|10:00:00|16:00:00|6:00:00|5:00:00|0:30:00`,
      },
    ],
  },
  {
    name: 'calls with status codes numeric',
    sheets: [
      {
        sheet: '话单',
        kind: 'calls',
        text: `流水|坐席工号|坐席姓名|呼叫时间|接通标识|通话时长|等待时长|话后时长|满意度按键
1|1001|张三|20240506090000|1|120|10|20|1
2|1002|李四|20240506091000|0|0|40|0|0
3|1001|张三|20240507090000|1|180|20|40|2`,
        overall: { calls: 3, answered: 2, talk: 150, asa: 15, acw: 30, volumePerDay: 1 },
        by: { 张三: { talk: 150 } },
      },
    ],
  },
  {
    name: 'english weird',
    sheets: [
      {
        sheet: 'Log',
        kind: 'calls',
        text: `Ref No|Handled By|Received On|Picked Up?|Secs To Answer|Secs Talking|Secs On Hold|Wrap Secs|Sorted First Time?|Stars|Would They Recommend Us?
1|Amy|2024-05-06 09:00|Yes|12|200|5|30|Yes|5|9
2|Bo|2024-05-06 09:10|No|80||||||
3|Amy|2024-05-07 09:20|Yes|18|100|15|10|No|3|5`,
        overall: {
          calls: 3,
          answered: 2,
          asa: 15,
          talk: 150,
          hold: 10,
          acw: 20,
          csatMean: 4,
          nps: 0,
          fcr: 1 / 3,
        },
        by: { Amy: { talk: 150 } },
      },
    ],
  },
];
