import { mean, type SystemLog } from './system-log';

/** A second set, written after the reader had learnt from the first: 71 of its 89 figures were right when it was first read. */
export const SECOND_LOGS: readonly SystemLog[] = [
  {
    name: 'nice cxone',
    sheets: [
      {
        sheet: 'Contact History',
        kind: 'calls',
        text: `contact_id|master_contact_id|Contact_Code|media_name|contact_name|ANI_DIALNUM|skill_no|skill_name|campaign_name|agent_no|agent_name|team_name|SLA|start_date|start_time|PreQueue|InQueue|Agent_Time|PostQueue|ACW_Time|Total_Time_Plus_Disposition|abandon_time|abandon|prequeue_abandon|Hold_Time
1|1||Call|Main|555|4|Support|C|10|Lee, Amy|Tier 1|1|05/16/2024|09:00:00|10|20|200|0|30|260|0|N|N|5
2|2||Call|Main|556|4|Support|C|||Tier 1|-1|05/16/2024|09:05:00|10|70|0|0|0|80|70|Y|N|0
3|3||Call|Main|557|4|Support|C|11|Fox, Bo|Tier 1|0|05/17/2024|09:10:00|10|40|100|0|20|170|0|N|N|0`,
        overall: { calls: 3, answered: 2, abandonRate: 1 / 3, acw: 25 },
        by: { 'Lee, Amy': { calls: 1, acw: 30 } },
      },
    ],
  },
  {
    name: 'amazon connect',
    sheets: [
      {
        sheet: 'ctr',
        kind: 'calls',
        text: `ContactId|Channel|InitiationMethod|InitiationTimestamp|ConnectedToSystemTimestamp|DisconnectTimestamp|Agent.Username|Agent.ConnectedToAgentTimestamp|Agent.AgentInteractionDuration|Agent.CustomerHoldDuration|Agent.AfterContactWorkDuration|Queue.Name|Queue.Duration|DisconnectReason
a|VOICE|INBOUND|2024-05-06T09:00:00Z|2024-05-06T09:00:01Z|2024-05-06T09:05:00Z|amy|2024-05-06T09:00:25Z|240|10|30|Support|20|CUSTOMER_DISCONNECT
b|VOICE|INBOUND|2024-05-06T09:10:00Z|2024-05-06T09:10:01Z|2024-05-06T09:11:00Z||||||Support|55|CUSTOMER_DISCONNECT
c|VOICE|INBOUND|2024-05-06T09:20:00Z|2024-05-06T09:20:01Z|2024-05-06T09:25:00Z|bo|2024-05-06T09:20:35Z|200|0|50|Support|30|AGENT_DISCONNECT`,
        overall: { calls: 3, talk: 220, acw: 40, hold: 5, answered: 2 },
        by: { amy: { talk: 240 } },
      },
    ],
  },
  {
    name: 'salesforce cases',
    sheets: [
      {
        sheet: 'report1718',
        kind: 'tickets',
        text: `Case Number|Case Owner|Account Name|Subject|Date/Time Opened|Date/Time Closed|Age (Hours)|Status|Priority|Case Origin|Type|Case Reason|Milestone Status|Escalated|First Contact Resolution
'0001001|Amy Lee|Acme|Login|5/16/2024 9:00 AM|5/16/2024 11:00 AM|2|Closed|High|Phone|Problem|User error|Compliant|0|1
'0001002|Amy Lee|Acme|Slow|5/16/2024 1:00 PM|5/17/2024 1:00 PM|24|Closed|Low|Email|Problem|Performance|Violation|1|0
'0001003|Bo Fox|Zed|Bill|5/17/2024 9:00 AM||30|Working|Low|Web|Question|Billing|Open|0|0`,
        overall: { tickets: 3, resolved: 2, fcr: 1 / 3, sla: 1 / 3, transferRate: 1 / 3 },
        by: { 'Amy Lee': { aht: 13 * 3600, fcr: 0.5 } },
      },
    ],
  },
  {
    name: 'jira service',
    sheets: [
      {
        sheet: 'Jira',
        kind: 'tickets',
        text: `Issue key|Issue Type|Summary|Reporter|Assignee|Status|Resolution|Created|Resolved|Time to first response|Time to resolution|Satisfaction rating|Request Type
S-1|Service Request|x|u1|Amy|Resolved|Done|06/May/24 9:00 AM|06/May/24 11:00 AM|0:10|2:00|5|Access
S-2|Incident|y|u2|Amy|In Progress||16/May/24 9:00 AM||0:30|||Outage
S-3|Incident|z|u3|Bo|Closed|Done|17/May/24 9:00 AM|17/May/24 10:00 AM|0:05|1:00|3|Outage`,
        overall: { tickets: 3, resolved: 2, csatMean: 4, csat: 0.5 },
      },
    ],
  },
  {
    name: '腾讯云联络中心',
    sheets: [
      {
        sheet: '服务记录',
        kind: 'calls',
        text: `会话ID|通话方向|主叫号码|被叫号码|开始时间|振铃时间|接听时间|结束时间|座席姓名|座席账号|技能组|IVR时长|排队时长|响铃时长|通话时长|后处理时长|结束原因|满意度|是否转接
x1|呼入|138|400|2024-05-06 09:00:00|2024-05-06 09:00:15|2024-05-06 09:00:20|2024-05-06 09:02:20|张三|zs@x.com|售后|00:00:05|00:00:10|00:00:05|00:02:00|00:00:20|正常结束|满意|否
x2|呼入|139|400|2024-05-06 09:10:00|||2024-05-06 09:10:40|||售后|00:00:05|00:00:35|00:00:00|00:00:00||排队放弃||否
x3|呼出|400|137|2024-05-06 09:30:00|2024-05-06 09:30:02|2024-05-06 09:30:10|2024-05-06 09:31:10|李四|ls@x.com|售后||||00:01:00|00:00:30|正常结束|非常满意|否`,
        overall: { calls: 3, answered: 2, abandonRate: 1 / 2, talk: 90, acw: 25, csatMean: 4.5, asa: 15 },
        by: { 张三: { talk: 120 } },
      },
    ],
  },
  {
    name: '淘宝/京东 客服',
    sheets: [
      {
        sheet: '接待明细',
        kind: 'chats',
        text: `旺旺|买家昵称|咨询日期|首次响应(秒)|平均响应(秒)|接待时长(分钟)|买家消息数|客服消息数|是否转单|评价|是否解决
店铺:小美|b1|2024-05-06|8|15|5|6|8|否|很满意|是
店铺:小美|b2|2024-05-06|45|30|10|9|12|是|不满意|否
店铺:小刚|b3|2024-05-07|20|18|3|4|5|否||是`,
        overall: { chats: 3, asa: mean(8, 45, 20), response: 21, aht: 360, csatMean: 3.5, resolved: 2 },
        by: { '店铺:小美': { aht: 450 } },
      },
    ],
  },
  {
    name: '12345 政务热线',
    sheets: [
      {
        sheet: '工单',
        kind: 'tickets',
        text: `工单编号|来电时间|诉求人|诉求类型|承办单位|受理员|派单时间|办结时限|办结时间|是否按期办结|是否联系|是否解决|是否满意|重办次数
1|2024-05-06 09:00|甲|投诉|城管局|王|2024-05-06 09:10|2024-05-11|2024-05-08 09:00|是|是|是|满意|0
2|2024-05-06 10:00|乙|咨询|人社局|王|2024-05-06 10:10|2024-05-09|2024-05-10 10:00|否|是|否|不满意|1
3|2024-05-07 10:00|丙|求助|住建局|李|2024-05-07 10:10|2024-05-12|2024-05-09 10:00|是|是|是|满意|0`,
        overall: { tickets: 3, resolved: 2, sla: 2 / 3, aht: 86400 * mean(2, 4, 2) },
        by: { 王: { sla: 0.5 } },
      },
    ],
  },
  {
    name: 'messy english',
    sheets: [
      {
        sheet: 'Q1',
        kind: 'calls',
        text: `CALL_REF|CSR_NAME|CALL_DT|CALL_TM|LOB|WAIT_SECS|TALK_SECS|HOLD_SECS|WRAP_SECS|ANSWERED_FLAG|RESOLVED_FLAG|FCR_FLAG|XFER_FLAG|COMPLAINT_FLAG|CSAT_SCORE_1_5|NPS_SCORE
1|AMY|2024-01-02|09:00:00|RETAIL|12|200|10|30|Y|Y|Y|N|N|5|10
2|BO|2024-01-02|09:10:00|RETAIL|80|0|0|0|N|N|N|N|N||
3|AMY|2024-01-03|09:20:00|BIZ|30|100|0|20|Y|N|N|Y|Y|2|4
4|BO|2024-01-03|09:30:00|BIZ|20|300|20|40|Y|Y|Y|N|N|4|8`,
        overall: {
          calls: 4,
          answered: 3,
          asa: mean(12, 30, 20),
          talk: 200,
          hold: 10,
          acw: 30,
          aht: mean(240, 120, 360),
          fcr: 0.5,
          resolved: 2,
          transferRate: 0.25,
          complaintRate: 0.25,
          csatMean: 11 / 3,
          nps: 0,
        },
        by: { AMY: { talk: 150 } },
      },
    ],
  },
  {
    name: 'spanish-ish / generic en',
    sheets: [
      {
        sheet: 'data',
        kind: 'calls',
        text: `Interaction ID|Date & Time|Employee|Department|Reason for Contact|Answered?|Time in Queue (sec)|Call Duration (mm:ss)|After Call Work (sec)|Issue Resolved on First Contact|Customer Satisfaction (1-10)|Was the SLA met?|Escalation
1|16/05/2024 09:00|Amy|Sales|Price|Yes|15|3:20|30|Yes|9|Yes|No
2|16/05/2024 09:30|Amy|Sales|Stock|Yes|45|5:10|60|No|5|No|Yes
3|17/05/2024 10:00|Bo|Tech|Bug|No|90|||||No|No`,
        overall: {
          calls: 3,
          answered: 2,
          abandonRate: 1 / 3,
          asa: 30,
          talk: 255,
          acw: 45,
          aht: 300,
          fcr: 1 / 3,
          csatMean: 7,
          csat: 0.5,
          sla: 1 / 3,
          transferRate: 1 / 3,
        },
        by: { Amy: { talk: 255 } },
      },
    ],
  },
  {
    name: 'aggregated daily agent',
    sheets: [
      {
        sheet: 'Agent daily',
        kind: null,
        text: `Date|Agent|Calls Offered|Calls Answered|Calls Abandoned|AHT|ASA|Occupancy|CSAT %
2024-05-06|Amy|50|48|2|00:05:10|00:00:20|80%|90%
2024-05-06|Bo|40|39|1|00:04:50|00:00:18|75%|92%`,
      },
    ],
  },
  {
    name: 'IVR/hospital calls',
    sheets: [
      {
        sheet: 'calls',
        kind: 'calls',
        text: `Call Date|Caller Name|Operator|Call Purpose|Time Waiting|Time on Call|Call Answered (Y/N)|Call Transferred|Patient Satisfaction
01/13/2024 10:15 AM|p1|Op 1|Appointment|0:00:15|0:03:00|Y|N|4
01/14/2024 02:15 PM|p2|Op 2|Billing|0:00:45|0:06:00|Y|Y|2
01/14/2024 03:15 PM|p3|Op 1|Billing|0:02:00||N|N|`,
        overall: { calls: 3, answered: 2, asa: 30, talk: 270, transferRate: 1 / 3, csatMean: 3 },
        by: { 'Op 1': { calls: 2, talk: 180 } },
      },
    ],
  },
  {
    name: '联络中心 中文混合',
    sheets: [
      {
        sheet: '5月',
        kind: 'calls',
        text: `日期|时段|员工姓名|工号|来电号码|接听(Y/N)|等候秒数|通话秒数|整理秒数|业务小类|一解|投诉(是=1)|评分(1~5)
2024/5/6|09:15|赵一|A1|138|Y|12|150|20|查账|1|0|5
2024/5/6|09:45|赵一|A1|139|N|66|||查账|||
2024/5/7|10:15|钱二|A2|137|Y|24|210|40|挂失|0|1|2`,
        overall: {
          calls: 3,
          answered: 2,
          asa: 18,
          talk: 180,
          acw: 30,
          aht: 210,
          fcr: 1 / 3,
          complaintRate: 1 / 3,
          csatMean: 3.5,
        },
        by: { 赵一: { calls: 2, talk: 150 } },
      },
    ],
  },
];
