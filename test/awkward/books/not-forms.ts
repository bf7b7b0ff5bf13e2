import type { AwkwardBook } from '../awkward-book';
import type { Rows } from '../make-workbook';
import { day, formula, makeWorkbook, percent } from '../make-workbook';

/** A sheet that is no form: what it is, its name, its cells. */
const other = (name: string, wrong: string, sheet: string, rows: Rows): SheetOfAnotherTrade => ({
  name,
  wrong,
  sheet,
  rows,
});

interface SheetOfAnotherTrade {
  readonly name: string;
  readonly wrong: string;
  readonly sheet: string;
  readonly rows: Rows;
}

/** Many have 目标, 实际, 标准, 得分 or 评分 in their headers. */
const SHEETS: readonly SheetOfAnotherTrade[] = [
  other('class-marks', 'marks of a school class', '成绩', [
    ['学号', '姓名', '语文', '数学', '英语', '总分', '平均分', '名次'],
    [1, '张三', 95, 88, 92, formula('SUM(C2:E2)', 275), null, 1],
    [2, '李四', 82, 91, 79, formula('SUM(C3:E3)', 252), null, 2],
  ]),
  other('invoice', 'an invoice with quantities and amounts', '发票', [
    ['增值税发票清单'],
    ['序号', '项目名称', '规格', '数量', '单价', '金额', '税率', '税额'],
    [1, '客服系统许可', '标准版', 10, 1200, 12000, percent(0.06), 720],
    [2, '实施服务', '人天', 5, 2000, 10000, percent(0.06), 600],
    ['合计', null, null, null, null, 22000, null, 1320],
  ]),
  other('price-list', 'a price list with standard and actual price', '价目', [
    ['项目', '规格', '标准价格', '折扣', '实际价格'],
    ['耳机', '单耳', 299, percent(0.9), 269.1],
    ['话机', 'IP', 599, percent(0.8), 479.2],
  ]),
  other('shift-plan', 'a plan of shifts for a week', '排班', [
    ['姓名', '周一', '周二', '周三', '周四', '周五', '计划工时', '实际工时'],
    ['张三', '早', '早', '晚', '晚', '休', 32, 34],
    ['李四', '晚', '晚', '早', '休', '早', 32, 30],
  ]),
  other('survey-results', 'results of a survey with mean marks', '问卷结果', [
    ['评价项目', '非常满意', '满意', '一般', '不满意', '非常不满意', '平均分'],
    ['服务态度', 120, 60, 15, 4, 1, 4.47],
    ['响应速度', 90, 70, 30, 8, 2, 4.19],
  ]),
  other('budget-against-actual', 'a budget with 目标 and 实际 amounts', '预算执行', [
    ['预算科目', '年度目标(万元)', '实际发生(万元)', '差异', '执行率'],
    ['人工成本', 500, 480, formula('C2-B2', -20), formula('C2/B2', 0.96, '0%')],
    ['差旅费', 50, 61, null, null],
    ['培训费', 30, 12, null, null],
  ]),
  other('sales-by-region', 'sales targets and actuals by region', '销售', [
    ['区域', '销售目标', '实际销售额', '完成率', '同比'],
    ['华东', 1000, 1120, null, percent(0.12)],
    ['华南', 800, 640, null, percent(-0.05)],
  ]),
  other('lab-report', 'a laboratory report: item, required value, measured value, verdict', '检验报告', [
    ['检测项目', '单位', '标准要求', '检测结果', '单项判定'],
    ['水分', '%', '≤5.0', 3.2],
    ['铅', 'mg/kg', '≤0.5', 0.61],
    ['蛋白质', 'g/100g', '≥2.9', 3.1],
  ]),
  other('medical-check', 'a medical check: item, result, reference range', '体检', [
    ['检查项目', '结果', '参考值', '单位', '提示'],
    ['血糖', 5.2, '3.9-6.1', 'mmol/L'],
    ['总胆固醇', 6.3, '≤5.2', 'mmol/L'],
  ]),
  other('equipment-check', 'a checklist for equipment: item, standard, result', '点检表', [
    ['点检项目', '点检标准', '点检结果', '点检人', '备注'],
    ['机房温度', '≤26℃', '25℃', '张三'],
    ['电池电压', '≥48V', '47.5V', '张三'],
    ['线路', '连接牢固', '正常', '李四'],
  ]),
  other('project-plan', 'a project plan with planned and actual dates', '项目计划', [
    ['任务', '负责人', '权重', '目标完成日期', '实际完成日期', '完成进度', '状态'],
    ['需求调研', '张三', percent(0.3), day(2024, 3, 1), day(2024, 3, 5), percent(1), '已完成'],
    ['系统上线', '李四', percent(0.7), day(2024, 5, 1), null, percent(0.4), '进行中'],
  ]),
  other('order-list', 'orders of customers', '订单', [
    ['订单号', '客户', '下单日期', '金额', '目标交期', '实际交期', '状态'],
    ['SO-1001', '甲公司', day(2024, 3, 1), 12000, day(2024, 3, 10), day(2024, 3, 12), '已交付'],
    ['SO-1002', '乙公司', day(2024, 3, 2), 8000, day(2024, 3, 11), null, '生产中'],
  ]),
  other('crm-contacts', 'contacts of a CRM with ratings', 'CRM', [
    ['客户名称', '联系人', '电话', '客户评分', '等级', '备注'],
    ['甲公司', '王总', '13800000000', 85, 'A', null],
    ['乙公司', '赵经理', '13900000000', 60, 'B', null],
  ]),
  other('inventory', 'stock: standard against actual', '库存', [
    ['品名', '标准库存', '实际库存', '差异', '单位'],
    ['耳机', 100, 87, -13, '个'],
    ['话机', 50, 52, 2, '台'],
  ]),
  other('attendance', 'an attendance sheet', '考勤', [
    ['姓名', '应出勤天数', '实际出勤天数', '迟到次数', '缺勤次数', '出勤率', '备注'],
    ['张三', 22, 21, 1, 0],
    ['李四', 22, 22, 0, 0],
  ]),
  other('people-against-targets', 'call-backs by person: target, actual, rate', '回访统计', [
    ['姓名', '目标值', '实际值', '完成率', '名次'],
    ['张三', 100, 95],
    ['李四', 100, 102],
    ['王五', 80, 60],
  ]),
  other('question-bank', 'an examination paper: question, right answer, full mark, mark', '试卷', [
    ['题号', '题目', '标准答案', '分值', '得分'],
    [1, '客户投诉应在几小时内响应?', '2小时', 10],
    [2, '工单关闭前应当做什么?', '回访客户', 10],
  ]),
  other('competition-judges', 'a competition with judges', '比赛评分', [
    ['选手', '评委1', '评委2', '评委3', '平均分', '名次'],
    ['张三', 9.2, 9.5, 9.1],
    ['李四', 8.8, 9.0, 9.4],
  ]),
  other('supplier-quotes', 'offers of suppliers compared', '比价', [
    ['项目', '甲供应商', '乙供应商', '丙供应商', '目标价', '实际成交价'],
    ['耳机', 260, 255, 270, 250, 252],
    ['话机', 480, 500, 470, 465, 470],
  ]),
  other('monthly-trend', 'a trend of indicators by month, without any target', '趋势', [
    ['指标', '1月', '2月', '3月', '4月'],
    ['平均响应时长', 35, 33, 31, 30],
    ['一次解决率', percent(0.8), percent(0.82), percent(0.84), percent(0.85)],
  ]),
  other('pivot-like-summary', 'a summary as a pivot table lays it out', '汇总', [
    [],
    [],
    ['行标签', '求和项:得分', '平均值项:处理时长', '计数项:工单号'],
    ['客服一组', 850, 312.5, 120],
    ['客服二组', 910, 287.25, 133],
    ['总计', 1760, 299.9, 253],
  ]),
  other('scores-of-people', 'a league table of finished scores', '绩效汇总', [
    ['工号', '姓名', '部门', '业绩得分', '能力得分', '态度得分', '总分', '等级'],
    [1001, '张三', '客服一组', 85, 90, 88],
    [1002, '李四', '客服二组', 78, 82, 95],
  ]),
  other('nutrition-label', 'a product specification with limits and typical values', '规格', [
    ['指标', '单位', '标准值', '实测值', '判定'],
    ['外径', 'mm', '≤10.5', 10.2],
    ['硬度', 'HRC', '≥58', 57.5],
  ]),
  other('risk-register', 'risks with weights and marks', '风险清单', [
    ['风险项', '概率', '影响', '风险评分', '应对措施', '责任人'],
    ['系统宕机', 3, 5, 15, '双机热备', '张三'],
    ['人员流失', 4, 3, 12, '储备干部', '李四'],
  ]),
  other('english-budget', 'an English budget with target and actual', 'Budget', [
    ['Item', 'Target', 'Actual', 'Variance', '% of target'],
    ['Salaries', 50000, 48000, -2000, percent(0.96)],
    ['Travel', 5000, 6100, 1100, percent(1.22)],
  ]),
  other('water-quality', 'monitoring of water quality: indicator, limit, measured value, 是否达标', '水质', [
    ['监测指标', '单位', '标准限值', '监测结果', '是否达标'],
    ['pH', null, '6.5-8.5', 7.2],
    ['氨氮', 'mg/L', '≤0.5', 0.61],
    ['浊度', 'NTU', '≤1', 0.4],
  ]),
  other('process-parameters', 'parameters of a machine: target and actual', '工艺', [
    ['工艺参数', '目标值', '实际值', '偏差', '备注'],
    ['炉温(℃)', 180, 182],
    ['压力(MPa)', '≤0.8', 0.75],
  ]),
  other('fitness-plan', 'a plan of exercises: aim, done, rate', '健身', [
    ['项目', '目标', '实际', '完成率', '备注'],
    ['跑步', '≥5公里', '4.5公里'],
    ['俯卧撑', '≥50个', '60个'],
  ]),
  other(
    'teams-down-indicators-across',
    'people down, indicators across, with a row of targets and one of weights',
    '坐席明细',
    [
      ['姓名', '平均响应时长(秒)', '一次解决率', '客户满意度', '总分'],
      ['目标值', '≤30', '≥85%', '≥4.5'],
      ['权重', percent(0.3), percent(0.3), percent(0.4)],
      ['张三', 35, percent(0.8), 4.2],
      ['李四', 28, percent(0.9), 4.6],
    ],
  ),
  other('form-on-its-side', 'indicators across, with rows 目标值, 实际值 and 得分', '横表', [
    ['指标', '平均响应时长', '一次解决率', '客户满意度'],
    ['目标值', '≤30秒', '≥85%', '≥4.5分'],
    ['实际值', '35秒', '80%', '4.2分'],
    ['得分'],
  ]),
  other('indicator-dictionary', 'definitions of indicators, without targets or criteria', '字典', [
    ['指标名称', '指标定义', '计算公式', '数据来源', '统计周期'],
    ['平均响应时长', '客户发出消息到人工回复的时长', '总等待时长/总服务量', '客服系统', '月度'],
    ['一次解决率', '首次联系即解决的占比', '首次解决量/总服务量', '工单系统', '月度'],
  ]),
  other('profit-and-loss', 'an income statement: budget, actual, rate', '利润表', [
    ['项目', '本期预算', '本期实际', '完成率', '上年同期', '同比'],
    ['营业收入', 1000, 1080, null, 950],
    ['营业成本', 700, 760, null, 690],
    ['净利润', 100, 95, null, 90],
  ]),
  other('campaign-channels', 'channels of a campaign: target, actual, rate', '推广', [
    ['渠道', '目标值', '实际值', '达成率', '负责人'],
    ['微信', 5000, 4300],
    ['抖音', 8000, 9100],
  ]),
  other('english-laboratory', 'an English laboratory sheet: parameter, limit, result', 'Lab', [
    ['Parameter', 'Unit', 'Limit', 'Result', 'Pass/Fail'],
    ['Lead', 'mg/kg', '≤0.5', 0.61],
    ['Protein', '%', '≥2.9', 3.1],
  ]),
  other('english-tasks', 'an English list of tasks with target and actual dates', 'Tasks', [
    ['Task', 'Owner', 'Weight', 'Target', 'Actual', 'Status'],
    ['Survey', 'Ann', percent(0.3), day(2024, 3, 1), day(2024, 3, 5), 'done'],
    ['Launch', 'Bob', percent(0.7), day(2024, 5, 1), null, 'open'],
  ]),
  other('course-grades', 'grades of students with weights of the parts', '课程', [
    ['学号', '姓名', '平时成绩(30%)', '期末成绩(70%)', '总评', '等级'],
    [1, '张三', 90, 85, null, null],
    [2, '李四', 75, 92, null, null],
  ]),
  other('bill-of-quantities', 'a bill of quantities: plan, actual, deviation', '工程量', [
    ['序号', '项目名称', '单位', '计划工程量', '实际工程量', '偏差', '完成比例'],
    [1, '土方开挖', 'm³', 1200, 1150],
    [2, '混凝土', 'm³', 300, 310],
  ]),
];

/** How many of them make one workbook: opening a workbook takes longer than reading a sheet. */
const PER_BOOK = 13;

/** Sheets of other trades, several to a workbook: no form may be found on any, nothing written into any. */
export const NOT_FORMS: readonly AwkwardBook[] = Array.from(
  { length: Math.ceil(SHEETS.length / PER_BOOK) },
  (_, index) => {
    const sheets = SHEETS.slice(index * PER_BOOK, (index + 1) * PER_BOOK);
    return {
      name: `no-forms-${index + 1}`,
      wrong: `no sheet is a form: ${sheets.map(({ name }) => name).join(', ')}`,
      build: () => makeWorkbook(sheets.map(({ sheet, rows }) => ({ name: sheet, rows }))),
      tables: [],
    };
  },
);
