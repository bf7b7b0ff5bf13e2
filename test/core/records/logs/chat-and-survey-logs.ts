import { mean, type SystemLog } from './system-log';

/** Chats and survey answers in the manner of systems in use; the contents are made up. */
export const CHAT_AND_SURVEY_LOGS: readonly SystemLog[] = [
  {
    name: '七鱼 会话',
    sheets: [
      {
        sheet: 'Sheet1',
        kind: 'chats',
        text: `会话ID|访客来源|用户名|会话类型|客服|客服组|会话开始时间|会话结束时间|会话时长|首次响应时长|平均响应时长|访客消息数|客服消息数|回合数|满意度|评价内容|解决状态|会话分类|关闭方式|是否转接
100001|网页|u1|正常会话|小美|售前组|2024-05-06 09:00:00|2024-05-06 09:05:00|5分|8秒|10秒|5|6|4|非常满意||已解决|物流/催件|客服关闭|否
100002|APP|u2|正常会话|小美|售前组|2024-05-06 09:10:00|2024-05-06 09:20:00|10分|40秒|35秒|8|9|7|不满意||未解决|退款|超时关闭|是
100003|微信|u3|正常会话|阿强|售后组|2024-05-06 10:10:00|2024-05-06 10:13:30|3分30秒|15秒|12秒|3|4|3|未评价||已解决|退款|用户离开|否`,
        overall: {
          chats: 3,
          asa: mean(8, 40, 15),
          response: mean(10, 35, 12),
          aht: mean(300, 600, 210),
          turns: mean(4, 7, 3),
          csatMean: 3.5,
          csat: 0.5,
          resolved: 2,
          response30: 2 / 3,
          transferRate: 1 / 3,
          returnRate: 2 / 3,
        },
        by: { 小美: { asa: 24, chats: 2 } },
      },
    ],
  },
  {
    name: '美洽',
    sheets: [
      {
        sheet: '对话',
        kind: 'chats',
        text: `对话 ID|顾客姓名|来源渠道|客服姓名|客服分组|对话开始时间|对话结束时间|对话时长(秒)|首次响应时间(秒)|平均响应时间(秒)|对话消息数|顾客消息数|评价等级|评价内容|对话标签
9001|甲|百度|何静|默认组|2024/05/06 09:00:00|2024/05/06 09:06:00|360|12|20|14|6|好评||咨询
9002|乙|官网|何静|默认组|2024/05/06 09:30:00|2024/05/06 09:33:00|180|33|28|6|3|差评||投诉
9003|丙|官网|何静|默认组|2024/05/06 10:30:00|2024/05/06 10:31:00|60|9|10|4|2|||咨询
9004|丁|官网|林涛|默认组|2024/05/07 10:30:00|2024/05/07 10:34:00|240|21|22|9|4|中评||咨询`,
        overall: {
          chats: 4,
          asa: mean(12, 33, 9, 21),
          response: 20,
          aht: 210,
          response30: 3 / 4,
          csatMean: 3,
          csat: 1 / 3,
        },
        by: { 何静: { asa: 18, aht: 200 } },
      },
    ],
  },
  {
    name: 'English chats LiveChat',
    sheets: [
      {
        sheet: 'Chats',
        kind: 'chats',
        text: `Chat ID|Chat creation date|Chat start time|Visitor name|Agent|Group|Rate|First response time [s]|Average response time [s]|Chat duration [s]|Agent messages|Visitor messages|Queue duration [s]|Tags
Q1|2024-05-06|09:00:00|v1|Zoe|General|good|12|20|300|6|5|3|billing
Q2|2024-05-06|09:30:00|v2|Zoe|General|bad|45|40|600|9|7|20|bug
Q3|2024-05-07|10:00:00|v3|Yan|General||8|15|240|4|4|0|billing`,
        overall: { chats: 3, asa: mean(12, 45, 8), response: 25, aht: 380, csat: 0.5, response30: 2 / 3 },
        by: { Zoe: { chats: 2, aht: 450 } },
      },
    ],
  },
  {
    name: 'email export ISO with zone',
    sheets: [
      {
        sheet: 'conversations',
        kind: 'chats',
        text: `conversation_id|conversation_started_at (UTC)|conversation_closed_at|teammate_assigned|team_assigned|channel|time_to_first_response_seconds|median_response_seconds|handling_time_seconds|conversation_rating|parts_count|conversation_state|sla_status
c1|2024-05-06T09:00:00Z|2024-05-06T09:30:00Z|Iris|T1|Messenger|20|15|600|5|8|closed|hit
c2|2024-05-06T10:00:00+08:00|2024-05-06T10:30:00+08:00|Iris|T1|Email|3600|1500|900|3|4|closed|missed
c3|2024-05-06T11:00:00Z||Jack|T1|Messenger|40|45|||2|open|active`,
        overall: { chats: 3, asa: mean(20, 3600, 40), aht: 750, csatMean: 4, resolved: 2, sla: 1 / 3 },
        by: { Iris: { asa: 1810 } },
      },
    ],
  },
  {
    name: 'survey monkey',
    sheets: [
      {
        sheet: 'Responses',
        kind: 'surveys',
        text: `Respondent ID|Collector ID|Start Date|End Date|Agent|Overall, how satisfied or dissatisfied are you with the service you received today?|How likely is it that you would recommend our company to a friend or colleague?|Did we resolve your issue?|Comments
11|1|05/06/2024 09:00:00 AM|05/06/2024 09:03:00 AM|Ida|Very satisfied|10|Yes|
12|1|05/06/2024 10:00:00 AM|05/06/2024 10:03:00 AM|Ida|Somewhat satisfied|8|Yes|
13|1|05/16/2024 01:00:00 PM|05/16/2024 01:03:00 PM|Jon|Very dissatisfied|2|No|bad
14|1|05/16/2024 02:00:00 PM|05/16/2024 02:03:00 PM|Jon|Neither satisfied nor dissatisfied|9|Yes|`,
        overall: { surveys: 4, csatMean: mean(5, 4, 1, 3), csat: 0.5, nps: (2 - 1) / 4 },
        by: { Ida: { csatMean: 4.5, nps: 0.5 } },
      },
    ],
  },
  {
    name: '问卷 NPS',
    sheets: [
      {
        sheet: '满意度回访',
        kind: 'surveys',
        text: `问卷编号|发送时间|提交时间|服务客服|您对本次服务的满意度(0-100分)|您有多大可能向朋友推荐我们(0-10分)|问题是否解决
S1|2024-05-06 09:00|2024-05-06 09:05|孙悦|90|10|是
S2|2024-05-06 10:00|2024-05-06 10:05|孙悦|70|7|是
S3|2024-05-06 11:00||钱程|||
S4|2024-05-06 12:00|2024-05-06 12:35|钱程|40|3|否`,
        overall: { surveys: 4, csatMean: mean(90, 70, 40), csat: 1 / 3, nps: 0, returnRate: 3 / 4 },
        by: { 孙悦: { csatMean: 80 } },
      },
    ],
  },
];
