import { mean, type SystemLog } from './system-log';

/** Workbooks with sheets of QA samples, attendance, training and logins beside tickets and a form. */
export const OTHER_LOGS: readonly SystemLog[] = [
  {
    name: '工单+质检+考勤+培训+签入',
    sheets: [
      {
        sheet: '工单明细',
        kind: 'tickets',
        text: `XX公司客户服务部 2024年5月工单明细|||||||||||
||||||||||||
工单编号|受理时间|受理人|受理渠道|问题分类|处理时长(小时)|办结时间|工单状态|是否超时|是否一次性解决|是否投诉工单|回访满意度
GD001|2024-05-06 09:00|陈晨|电话|物流|2|2024-05-06 11:00|已办结|否|是|否|满意
GD002|2024-05-06 10:00|陈晨|网页|退款|30|2024-05-07 16:00|已办结|是|否|是|非常不满意
||||||||||||
GD003|2024-05-07 09:00|周舟|电话|退款|1.5|2024-05-07 10:30|已办结|否|是|否|非常满意
GD004|2024-05-08 09:00|周舟|电话|物流|||处理中|否|否|否|
合计|4|||||||||||`,
        overall: {
          tickets: 4,
          aht: 3600 * mean(2, 30, 1.5),
          sla: 3 / 4,
          fcr: 2 / 4,
          complaintRate: 1 / 4,
          resolved: 3,
          csatMean: mean(4, 1, 5),
        },
        by: { 陈晨: { sla: 0.5, complaints: 1 } },
      },
      {
        sheet: '质检',
        kind: 'qa',
        text: `质检日期|录音编号|被检客服|质检员|质检得分|是否致命错误|评语
2024-05-10|R1|陈晨|质检A|92|否|
2024-05-11|R2|陈晨|质检A|78|是|漏核身份
2024-05-12|R3|周舟|质检A|88|否|`,
        overall: { qaMean: mean(92, 78, 88), errorRate: 1 / 3 },
        by: { 陈晨: { qaMean: 85 } },
      },
      {
        sheet: '5月考勤',
        kind: 'attendance',
        text: `姓名|部门|日期|上班打卡|下班打卡|考勤结果
陈晨|客服部|2024-05-06|09:10|18:00|迟到
陈晨|客服部|2024-05-07|08:55|17:30|早退
周舟|客服部|2024-05-06|08:50|18:01|正常
周舟|客服部|2024-05-07|||旷工
周舟|客服部|2024-05-08|||请假`,
        overall: { late: 1, leftEarly: 1, absent: 1 },
        by: { 陈晨: { late: 1 } },
      },
      {
        sheet: '培训记录',
        kind: 'training',
        text: `培训日期|课程名称|学员姓名|是否签到|考试成绩|是否通过
2024-05-08|话术|陈晨|是|88|是
2024-05-08|话术|周舟|否||否
2024-05-18|系统|陈晨|是|70|否
2024-05-18|系统|周舟|是|95|是`,
        overall: { trainingRate: 3 / 4, passRate: 2 / 4, examMean: mean(88, 70, 95) },
        by: { 周舟: { trainingRate: 0.5 } },
      },
      {
        sheet: '签入签出',
        kind: 'logins',
        text: `坐席|签入时间|签出时间|签入时长
陈晨|2024-05-06 09:00:00|2024-05-06 18:00:00|09:00:00
周舟|2024-05-06 09:00:00|2024-05-06 17:00:00|08:00:00`,
        overall: { calls: null },
      },
      {
        sheet: '5月考核表',
        kind: null,
        text: `指标名称|权重|目标值|评分标准|实际值|得分
平均响应时长|50%|≤30秒|≤25秒得100分,每增加5秒扣10分,≥40秒0分|28秒|
客户满意度|50%|≥90%|达到90%得满分|92%|`,
      },
    ],
  },
  {
    name: 'attendance en + training en',
    sheets: [
      {
        sheet: 'Attendance',
        kind: 'attendance',
        text: `Employee ID|Employee Name|Date|Clock In|Clock Out|Status
1|Ann|2024-05-06|09:15|18:00|Late
1|Ann|2024-05-07|09:00|18:00|Present
2|Raj|2024-05-06|||Absent
2|Raj|2024-05-07|09:00|16:00|Left early`,
        overall: { late: 1, absent: 1, leftEarly: 1 },
      },
      {
        sheet: 'Training',
        kind: 'training',
        text: `Employee|Course|Training date|Attended|Exam score|Result
Ann|Product|2024-05-06|Yes|85|Pass
Raj|Product|2024-05-06|No||Fail
Ann|Soft skills|2024-05-16|Yes|60|Fail
Raj|Soft skills|2024-05-16|Yes|90|Pass`,
        overall: { trainingRate: 3 / 4, passRate: 2 / 4, examMean: mean(85, 60, 90) },
      },
      {
        sheet: 'QA',
        kind: 'qa',
        text: `Evaluation ID|Evaluation date|Agent|Evaluator|Call ID|Total Score (%)|Auto Fail
E1|2024-05-06|Ann|Lead|C1|92.5%|No
E2|2024-05-07|Ann|Lead|C2|80%|Yes
E3|2024-05-08|Raj|Lead|C3|100%|No`,
        overall: { qaMean: mean(92.5, 80, 100), errorRate: 1 / 3 },
      },
    ],
  },
];
