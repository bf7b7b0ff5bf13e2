import { mean, type SystemLog } from './system-log';

/** Calls in the manner of systems in use and of public data sets; the contents are made up. */
export const CALL_LOGS: readonly SystemLog[] = [
  {
    name: 'simulated call centre',
    sheets: [
      {
        sheet: 'simulated_call_centre',
        kind: 'calls',
        text: `call_id|date|daily_caller|call_started|call_answered|call_ended|wait_length|service_length|meets_standard
1|2021-01-01|1|8:00:00 AM|8:00:00 AM|8:14:22 AM|0|862|TRUE
2|2021-01-01|2|8:02:42 AM|8:02:42 AM|8:07:41 AM|0|299|TRUE
3|2021-01-01|3|8:08:24 AM|8:09:36 AM|8:13:18 AM|72|222|FALSE
4|2021-01-02|1|1:09:37 PM|1:10:01 PM|1:16:21 PM|24|380|TRUE`,
        overall: { calls: 4, asa: mean(0, 0, 72, 24), talk: mean(862, 299, 222, 380), volumePerDay: 2 },
      },
    ],
  },
  {
    name: 'rwfd call center',
    sheets: [
      {
        sheet: 'Call Center',
        kind: 'calls',
        text: `Id|Customer Name|Sentiment|Csat Score|Call Timestamp|Reason|City|State|Channel|Response Time|Call Duration (Minutes)|Call Center
AAA-1-w-5-fU|Una Marsh|Neutral|7|10/29/2022|Billing Question|Detroit|Michigan|Call-Center|Within SLA|17|Los Angeles/CA
BBB-2-w-1-KY|Odo Penn|Very Positive|10|10/05/2022|Service Outage|Spartanburg|South Carolina|Chatbot|Within SLA|23|Baltimore/MD
CCC-3-A-0-LD|Eve Stone|Negative||10/04/2022|Billing Question|Gainesville|Florida|Call-Center|Above SLA|45|Los Angeles/CA
DDD-4-i-6-m7|Ivo Hart|Very Negative|1|10/17/2022|Billing Question|Portland|Oregon|Chatbot|Below SLA|12|Los Angeles/CA`,
        overall: { calls: 4, sla: 3 / 4, talk: 60 * mean(17, 23, 45, 12), csatMean: 6, csat: 1 / 3 },
      },
    ],
  },
  {
    name: 'five9 call log',
    sheets: [
      {
        sheet: 'Call Log',
        kind: 'calls',
        text: `CALL ID|TIMESTAMP|CAMPAIGN|CALL TYPE|AGENT|AGENT NAME|DISPOSITION|ANI|CUSTOMER NAME|DNIS|CALL TIME|BILL TIME (ROUNDED)|COST|IVR TIME|QUEUE WAIT TIME|RING TIME|TALK TIME|HOLD TIME|PARK TIME|AFTER CALL WORK TIME|TRANSFERS|CONFERENCES|HOLDS|ABANDONED|RECORDINGS
30000001|Mon, 06 May 2024 08:00:11|Support|Inbound|ana@x.com|Ana Ruiz|Resolved|5551|x|800|00:05:00|00:05:00|0|00:00:20|00:00:30|00:00:05|00:03:20|00:00:10|00:00:00|00:00:40|0|0|1|0|1
30000002|Mon, 06 May 2024 08:10:11|Support|Inbound|[None]|[None]|Abandon|5552|x|800|00:01:30|00:01:30|0|00:00:20|00:01:10|00:00:00|00:00:00|00:00:00|00:00:00|00:00:00|0|0|0|1|0
30000003|Tue, 07 May 2024 09:00:00|Support|Inbound|ana@x.com|Ana Ruiz|Transferred|5553|x|800|00:03:00|00:03:00|0|00:00:10|00:00:10|00:00:05|00:02:00|00:00:00|00:00:00|00:00:20|1|0|0|0|1
30000004|Tue, 07 May 2024 09:30:00|Winback|Outbound|bo@x.com|Bo Chen|No Answer|5554|x|800|00:00:30|00:00:30|0|00:00:00|00:00:00|00:00:20|00:00:00|00:00:00|00:00:00|00:00:10|0|0|0|0|0`,
        overall: {
          calls: 4,
          abandoned: 1,
          talk: mean(200, 120),
          acw: mean(40, 20),
          hold: mean(10, 0),
          transferRate: 1 / 4,
          aht: mean(250, 140),
          asa: mean(35, 15),
          abandonRate: 1 / 3,
        },
        by: { 'Ana Ruiz': { calls: 2, talk: 160 } },
      },
    ],
  },
  {
    name: 'uccx ccdr',
    sheets: [
      {
        sheet: 'CCDR',
        kind: 'calls',
        text: `Detailed Call, CCDR|||||||||||||
Start Time: 5/1/24|||||||||||||
Node ID - Session ID - Sequence No.|Call Start Time|Call End Time|Contact Disposition|Originator DN (Calling Number)|Destination DN|Called Number|Application Name|CSQ Names|Queue Time|Agent Name|Ring Time|Talk Time|Hold Time|Work Time
1-3700001-0|5/13/24 8:01:10 AM|5/13/24 8:06:10 AM|2|5551000|1001|2000|Support|CSQ_Support|0:00:12|Lena Fox|0:00:04|0:04:00|0:00:20|0:00:30
1-3700002-0|5/13/24 8:11:10 AM|5/13/24 8:12:10 AM|1|5551001||2000|Support|CSQ_Support|0:00:50||0:00:00|0:00:00|0:00:00|0:00:00
1-3700003-0|5/13/24 1:11:10 PM|5/13/24 1:15:10 PM|2|5551002|1002|2000|Support|CSQ_Support|0:00:20|Max Roy|0:00:06|0:03:00|0:00:00|0:01:00`,
        overall: {
          calls: 3,
          answered: 2,
          abandonRate: 1 / 3,
          talk: 210,
          hold: 10,
          acw: 45,
          asa: mean(16, 26),
          aht: mean(290, 240),
        },
        by: { 'Lena Fox': { talk: 240 } },
      },
    ],
  },
  {
    name: 'asterisk cdr',
    sheets: [
      {
        sheet: 'cdr',
        kind: 'calls',
        text: `calldate|clid|src|dst|dcontext|channel|dstchannel|lastapp|lastdata|duration|billsec|disposition|amaflags|accountcode|uniqueid
2024-05-06 08:00:11|"A" <5551>|5551|201|from-queue|SIP/trunk-01|SIP/201-02|Queue|900|70|60|ANSWERED|3||1714982411.1
2024-05-06 08:05:11|"B" <5552>|5552|202|from-queue|SIP/trunk-02|SIP/202-03|Queue|900|30|0|NO ANSWER|3||1714982711.2
2024-05-06 08:15:11|"C" <5553>|5553|201|from-queue|SIP/trunk-03|SIP/201-04|Queue|900|145|120|ANSWERED|3||1714983311.3
2024-05-06 08:25:11|"D" <5554>|5554|201|from-queue|SIP/trunk-04|SIP/201-05|Queue|900|12|0|BUSY|3||1714983911.4`,
        overall: { calls: 4, answered: 2, abandonRate: 0.5, talk: 90 },
      },
    ],
  },
  {
    name: '七陌',
    sheets: [
      {
        sheet: '通话记录',
        kind: 'calls',
        text: `呼叫时间|呼叫类型|主叫号码|被叫号码|归属地|处理座席|座席工号|技能组|通话状态|接听时间|挂机时间|通话时长|排队时长|振铃时长|满意度|挂机方|重复来电
2024-05-06 09:00:00|呼入|138****0001|400|北京|张三(8001)|'8001|售后|已接听|2024-05-06 09:00:20|2024-05-06 09:02:20|00:02:00|00:00:15|00:00:05|非常满意|客户|否
2024-05-06 09:10:00|呼入|138****0002|400|北京|李四(8002)|'8002|售后|振铃未接听|||00:00:00|00:00:05|00:00:25||客户|否
2024-05-06 09:20:00|呼入|138****0003|400|北京|||售后|排队放弃|||00:00:00|00:01:00|00:00:00||客户|是
2024-05-06 09:30:00|呼入|138****0004|400|北京|||售后|已留言|||00:00:00|00:00:40|00:00:00||客户|否
2024-05-07 09:30:00|外呼|400|138****0001|北京|张三(8001)|'8001|售后|已接听|2024-05-07 09:30:10|2024-05-07 09:31:10|00:01:00|||满意|座席|否
2024-05-07 10:30:00|呼入|138****0005|400|北京|李四(8002)|'8002|售后|已接听|2024-05-07 10:30:31|2024-05-07 10:34:31|00:04:00|00:00:25|00:00:06|不满意|座席|否`,
        overall: {
          calls: 6,
          answered: 3,
          abandonRate: 3 / 5,
          talk: mean(120, 60, 240),
          asa: mean(20, 31),
          csatMean: mean(5, 4, 2),
          csat: 2 / 3,
        },
        by: { '张三(8001)': { calls: 2, talk: 90, asa: 20 }, '李四(8002)': { calls: 2, answered: 1 } },
      },
    ],
  },
  {
    name: '天润 来电',
    sheets: [
      {
        sheet: '来电记录',
        kind: 'calls',
        text: `来电记录明细||||||||||||
导出人:管理员|||||||||||时间:2024-06-01|
客户号码|客户归属地|热线号码|开始时间|接听状态|座席号|座席姓名|队列名称|总时长|通话时长|排队时长|首次响铃时长|满意度评分
138****0001|广东深圳|'4000|2024-05-06 09:00:01|座席接听|'2001|王芳|售后队列|2分40秒|2分10秒|20秒|5秒|5
138****0002|广东深圳|'4000|2024-05-06 09:10:01|已呼叫座席,座席未接听||| 售后队列|50秒||40秒|10秒|
138****0003|广东深圳|'4000|2024-05-06 10:10:01|系统接听||| |30秒||||
138****0004|广东深圳|'4000|2024-05-06 11:10:01|座席接听|'2002|赵强|售后队列|1小时1分40秒|1小时1分0秒|10秒|5秒|3
合计||||||||1小时5分40秒|1小时3分10秒|||`,
        overall: { calls: 4, answered: 2, talk: mean(130, 3660), csatMean: 4 },
        by: { 王芳: { calls: 1, talk: 130 }, 赵强: { calls: 1, talk: 3660 } },
      },
    ],
  },
  {
    name: 'zendesk talk',
    sheets: [
      {
        sheet: 'Calls',
        kind: 'calls',
        text: `Call ID|Call direction|Call completion status|Call - Created date|Agent name|Call group|Call wait time (sec)|Call talk time (sec)|Call hold time (sec)|Call wrap-up time (sec)|Call duration (sec)|Exceeded queue wait time
1|Inbound|Completed|2024-05-06|Kim|Support|20|200|10|30|260|FALSE
2|Inbound|Abandoned in queue|2024-05-06||Support|55||||55|TRUE
3|Inbound|Abandoned in voicemail|2024-05-06||Support|80||||95|TRUE
4|Inbound|Not answered|2024-05-07||Support|31||||31|FALSE
5|Outbound|Completed|2024-05-07|Lou|Support||100|0|20|130|FALSE`,
        overall: {
          calls: 5,
          answered: 2,
          abandonRate: 3 / 4,
          asa: 20,
          talk: 150,
          acw: 25,
          hold: 5,
          aht: mean(240, 120),
        },
        by: { Kim: { asa: 20, talk: 200 }, Lou: { talk: 100 } },
      },
    ],
  },
  {
    name: 'technion bank',
    sheets: [
      {
        sheet: 'calls',
        kind: 'calls',
        text: `vru.line|call_id|customer_id|priority|type|date|vru_entry|vru_exit|vru_time|q_start|q_exit|q_time|outcome|ser_start|ser_exit|ser_time|server
AA0101|33116|77001|2|PS|990101|0:00:31|0:00:36|5|0:00:36|0:03:09|153|HANG|0:00:00|0:00:00|0|NO_SERVER
AA0101|33117|0|0|PS|990101|0:34:12|0:34:23|11|0:00:00|0:00:00|0|HANG|0:00:00|0:00:00|0|NO_SERVER
AA0101|33118|77002|2|PS|990101|6:55:20|6:55:26|6|6:55:26|6:55:43|17|AGENT|6:55:43|6:56:37|54|MICHAL
AA0101|33119|0|0|PS|990101|7:41:16|7:41:26|10|0:00:00|0:00:00|0|AGENT|7:41:25|7:44:53|208|BASCH`,
        overall: { calls: 4, answered: 2, talk: mean(54, 208), asa: mean(17, 0) },
        by: { MICHAL: { talk: 54, asa: 17 } },
      },
    ],
  },
  {
    name: 'talkdesk',
    sheets: [
      {
        sheet: 'Calls Report',
        kind: 'calls',
        text: `Interaction Id|Call Type|Start Time|End Time|Talkdesk Phone Number|Customer Phone Number|Talk Time|Record|Hangup|In Business Hours?|Callback From Queue?|Waiting Time|Agent Speed to Answer|Holding Time|Rating|Description|Agent Name|Phone Display Name|Disposition Code|Transfer?|Handling Agent|Tags|IVR Options|Csat Score|Ring Groups|Within Service Level?|After Call Work Time
a1|inbound|2024-05-06 09:00:11|2024-05-06 09:05:11|1|2|00:04:10||contact|Yes|No|00:00:12|00:00:05|00:00:00|||Uma|Main|Resolved|No|Uma|||5|agents|Yes|00:00:20
a2|abandoned|2024-05-06 09:10:11|2024-05-06 09:11:11|1|2|00:00:00||contact|Yes|No|00:01:00||00:00:00||||Main|||||||agents|No|
a3|outbound|2024-05-06 09:30:11|2024-05-06 09:32:11|1|2|00:01:50||agent|Yes|No|00:00:00||00:00:00|||Vic|Main|Sale|No|Vic||||agents||00:00:10
a4|missed|2024-05-06 10:10:11|2024-05-06 10:11:11|1|2|00:00:00||contact|Yes|No|00:00:45||00:00:00||||Main|||||||agents|No|
a5|inbound|2024-05-06 11:00:11|2024-05-06 11:05:11|1|2|00:03:10||contact|Yes|No|00:00:32|00:00:05|00:00:30|||Vic|Main|Resolved|Yes|Vic|||4|agents|No|00:00:40`,
        overall: {
          calls: 5,
          answered: 3,
          talk: mean(250, 110, 190),
          acw: mean(20, 10, 40),
          csatMean: 4.5,
          transferRate: 1 / 5,
        },
        by: { Uma: { talk: 250, asa: 12 } },
      },
    ],
  },
  {
    name: '12-hour, minutes, 0-100',
    sheets: [
      {
        sheet: 'Export',
        kind: 'calls',
        text: `Call Log — May 2024||||||||||
||||||||||
Call #|Call Date|Call Time|Rep (ID)|Queue|Direction|Outcome|Wait (mins)|Handle Time (mins)|FCR?|CSAT (0-100)|Would recommend (0-10)|Escalated?
1|5/20/2024|9:05:00 AM|Ann Poe (1001)|Billing|IN|Handled|0.5|6.2|Y|100|10|N
2|5/20/2024|1:15:00 PM|Ann Poe (1001)|Billing|IN|Handled|1.5|4|N|60|6|Y
3|5/21/2024|2:25:00 PM||Billing|IN|Abandoned|2|||||
4|5/21/2024|11:45:00 PM|Raj S (1002)|Tech|IN|Handled|0.25|10|Y|80|9|N

Total||||||||||||`,
        overall: {
          calls: 4,
          answered: 3,
          abandonRate: 0.25,
          asa: 60 * mean(0.5, 1.5, 0.25),
          aht: 60 * mean(6.2, 4, 10),
          fcr: 2 / 4,
          csatMean: 80,
          nps: (2 - 1) / 3,
          csat: 2 / 3,
          transferRate: 1 / 4,
        },
        by: { 'Ann Poe (1001)': { aht: 306, fcr: 0.5 } },
      },
    ],
  },
  {
    name: '阿里云呼叫中心',
    sheets: [
      {
        sheet: '话务明细',
        kind: 'calls',
        text: `通话唯一标识|会话开始时间|通话类型|主叫|被叫|坐席名称|坐席工号|技能组名称|会话时长(秒)|IVR时长(秒)|排队时长(秒)|响铃时长(秒)|通话时长(秒)|保持时长(秒)|话后处理时长(秒)|通话状态|挂断方|满意度|是否转接
u1|2024-05-06 09:00:00|呼入|138|400|张一|01|售后|200|10|20|5|150|0|30|已接通|客户|2-满意|否
u2|2024-05-06 09:10:00|呼入|138|400|||售后|70|10|60|||||排队放弃|客户||
u3|2024-05-06 09:20:00|呼入|138|400|||售后|10|10||||||IVR放弃|客户||
u4|2024-05-06 09:30:00|呼出|400|138|王二|02|售后|110||||100|0|40|已接通|坐席|1-不满意|是`,
        overall: {
          calls: 4,
          answered: 2,
          talk: 125,
          acw: 35,
          asa: 25,
          aht: mean(180, 140),
          abandonRate: 2 / 3,
        },
        by: { 张一: { talk: 150 } },
      },
    ],
  },
  {
    name: 'clock only waits',
    sheets: [
      {
        sheet: 'Log',
        kind: 'calls',
        text: `Date|Agent|Call Received|Call Answered|Call Ended|Call Type|Resolved?
2024-05-06|Ann|9:00:00 AM|9:00:15 AM|9:05:15 AM|Inbound|Yes
2024-05-06|Bob|11:59:50 PM|12:00:20 AM|12:04:20 AM|Inbound|No
2024-05-07|Ann|1:00:00 PM|||Inbound|`,
        overall: {
          calls: 3,
          answered: 2,
          asa: mean(15, 30),
          resolved: 1,
          aht: mean(315, 270),
          volumePerDay: 2,
        },
      },
    ],
  },
  {
    name: 'excel times and dates',
    sheets: [
      {
        sheet: '通话明细',
        kind: 'calls',
        text: `序号|日期|时间|坐席|是否接通|等待|通话|话后|满意度
1|45418|0.375|甲|是|0.000115740740740741|0.00173611111111111|0.000347222222222222|5
2|45418|0.416666666666667|乙|否|0.000462962962962963||| 
3|45419|0.4375|甲|是|0.000231481481481481|0.00208333333333333|0.000462962962962963|4`,
        formats: { 'B2:B4': 'yyyy/m/d', 'C2:C4': 'h:mm:ss', 'F2:H4': '[h]:mm:ss' },
        overall: { calls: 3, answered: 2, asa: 15, talk: 165, acw: 35, csatMean: 4.5, volumePerDay: 1 },
      },
    ],
  },
  {
    name: 'totals inside, header repeated, name with spaces',
    sheets: [
      {
        sheet: '话务',
        kind: 'calls',
        text: `呼叫中心话务记录|||||||
统计周期:2024-05|||||||
流水号|呼入时间|坐席|接听|等待时长|通话时长|一次性解决|评价
1|2024-05-06 09:00| 张 三|√|8|1'20"|√|满意
2|2024-05-06 09:30|张三|√|12|2'00"|×|不满意
小计||||20|3'20"||
流水号|呼入时间|坐席|接听|等待时长|通话时长|一次性解决|评价
3|2024-05-07 09:30|李四|×|30||| 
总计||||50|3'20"||`,
        overall: { calls: 3, answered: 2, asa: 10, talk: 100, fcr: 1 / 3, csat: 0.5 },
      },
    ],
  },
];
