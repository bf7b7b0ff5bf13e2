import type { Policy } from '../../../src/core/scoring/policy';
import type { FormSpec } from './build-form';

/** A filled form of the documents, and what it must come to by hand. */
export interface TruthForm {
  readonly name: string;
  readonly spec: FormSpec;
  readonly policy?: Partial<Policy>;
  /** One an item; null where there is no score. */
  readonly scores: readonly (number | null)[];
  readonly total: number | null;
  readonly grade: string | null;
  readonly scale: string;
  readonly dimensions?: readonly (readonly [name: string, total: number | null])[];
  /** Codes that the form as a whole must say. */
  readonly says?: readonly string[];
}

const C1: FormSpec = {
  columns: [['indicator', '考核指标'], ['weight', '权重'], ['target', '指标要求'], ['criteria', '评分规则'], ['actual', '实际值'], ['score', '得分']],
  rows: [
    ['客户回访', '5%', '', '1、完成所有回访安排5分 2、完成90%以上的回访为3分 3、完成回访低于90%为0分', '95%'],
    ['客户投诉处理', '30%', '', '1、完成所有要求为30分 2、任一项没有满足扣10分', 1],
    ['客户满意度', '20%', '', '1、客户满意度在90分以上为20分 2、85分以上为10分以上 3、80分以上为5分 4、低于80分为0分', 92],
    ['客服培训', '5%', '', '1、培训课时在10课时以上为5分 2、6课时以上为3分 3、低于6课时为0分', 8],
    ['客服流程体系的建立与完善', '20%', '', '1、完成率在90%以上20分 2、完成率在85%以上10分 3、完成率低于80%为0分', '86%'],
    ['客户信息管理', '10%', '', '1、按要求完成10分 2、错漏在3%以内为5分 3、错漏超过3%为0分', '2%'],
    ['销售额', '5%', '≥100万元', '1、销售收入超过去年同期为5分 2、低于去年同期为0分', '120万元'],
    ['流失数', '5%', '', '1、不流失为5分 2、流失为0分', 0],
  ],
}; // prettier-ignore

const C2: FormSpec = {
  columns: [['indicator', '考核指标'], ['weight', '权重'], ['level', '1级'], ['level', '2级'], ['level', '3级'], ['level', '4级'], ['level', '5级'], ['actual', '等级'], ['score', '得分']],
  rows: [
    ['主动性', '25%', '等候指示', '询问有何工作可给分配', '提出建议,然后再作有关行动', '行动,但例外情况下征求意见', '单独行动,定时汇报结果', 3],
    ['以客户为中心', '25%', '提供必要服务', '迅速而不可分辩地解决客户需求', '找出客户深层次(真实)需求并提供相应产品服务', '成为客户信赖对象并维护组织利益,影响客户决策', '维护客户利益,促进长远组织利益', '4级'],
    ['服务细致', '25%', '完成公司服务流程', '主动询问服务性问题', '无客户投诉的流程执行', '做到全面服务与实诚性服务', '能给客户带来意想不到的服务与感受', '五级'],
    ['承担责任', '25%', '承认结果,而不是强调愿望', '承担责任,不推卸,不指责', '着手解决问题,减少业务流程', '举一反三,改进业务流程', '做事有预见,有防误设计', '着手解决问题,减少业务流程'],
  ],
}; // prettier-ignore

const C3: FormSpec = {
  columns: [['indicator', '考核项目'], ['full', '总分'], ['rater', '自评'], ['rater', '考评'], ['rater', '审评'], ['score', '最终评比得分']],
  rows: [
    ['客户反馈信息的收集、汇总', 10, 9, 8, 7],
    ['建立客户档案、信息库', 10, 10, 9, 8],
    ['故障汇总分析', 10, 8, 8, 8],
    ['已损件台账的建立', 5, 5, 4, 3],
    ['重大事故问题处理', 15, 12, 15, 12],
    ['处理问题的时效性', 10, 9, 9, 6],
    ['客户满意度调查', 10, 10, 10, 10],
    ['对售后人员的培训', 5, 5, 5, 2],
    ['客户的投诉处理', 15, 15, 12, ''],
    ['部门横向沟通', 10, 7, 8, 9],
  ],
}; // prettier-ignore

const C4: FormSpec = {
  columns: [['indicator', '关键绩效指标'], ['target', '指标标准'], ['criteria', '指标说明'], ['weight', '权重'], ['actual', '实际值'], ['score', '评分']],
  rows: [
    ['监听分值', '质检平均值≥80分', '月监听平均分值达标为80分,低于标准分,则该项计0分', '40%', 85],
    ['上级考评', '', '考勤,计算方式为当月累计迟到一次扣20分、早退一次扣20分、无故缺勤或旷工扣50分', '10%', '迟到1次'],
    ['有效工作率', '≥50%', '基本分值为100分,每少1%扣减2分(对于话务量较少的项目公司此项可不做为考核指标)', '10%', '不适用'],
    ['平均通话时间', '40秒≤x≤180秒', '通话时间≤180秒,基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止,减少时间不加分;2.如平均通话时间少于40秒,每减少2秒扣10分', '15%', 182],
    ['平均话后处理时间', '≤40秒', '计分方式:话后时间每缩短1秒加2分,奖励上限到25秒止,每多1秒扣减5分,扣完该项为止,标准分值为70分', '10%', 38],
    ['业务知识考核', '≥80', '主要指业务考核,低于标准分此项记为0分', '10%', 88],
  ],
}; // prettier-ignore
const C4_SCORES = [85, 80, null, 90, 74, 88];

const C5: FormSpec = {
  columns: [['indicator', '考核项目'], ['criteria', '考核标准'], ['full', '绩效分数'], ['actual', '实际值'], ['score', '得分']],
  rows: [
    ['政策、体系、产品知识了解', '熟悉售后流程和总公司、分公司、加盟店的布局及管理体系,熟悉产品知识', 5, '', 4],
    ['客户回访', '每周至少回访所有加盟商一次,记录加盟商的问题和意见,并做好登记备案工作', 10, '', 9],
    ['业务对接', '业务对接准确无误,加盟商无投诉', 15, '', 15],
    ['解决客户问题', '所有客户问题在3个工作日内予以答复,不能解决的问题在接到问题24小时内对接到其他部门,并做好登记备案工作', 25, '', 22],
    ['信息更新跟进', '公司各类信息有更新变动后应在一个工作日内通知加盟商,并做好跟进工作,做好登记备案工作', 15, '', 13],
    ['客户通知', '公司的最新通知、安排应在一个工作日内告知客户,如培训安排、会议安排和活动安排等', 10, '', 10],
    ['服务质量', '每收到客户投诉一次扣5分', 10, 1, ''],
    ['出勤', '按考勤要求出勤,迟到一次扣5分,缺勤一次扣10分', 10, '迟到1次', ''],
  ],
}; // prettier-ignore

const E1 = (service: number, attitude: number, volume: number): FormSpec => ({
  columns: [['indicator', '考核项目'], ['criteria', '考核标准'], ['weight', '权重'], ['actual', '实际值'], ['score', '得分']],
  rows: [
    ['客户满意度', '客户满意度达到90%以上', '30%', '88%'],
    ['响应速度', '平均响应时间不超过30秒', '20%', '30秒'],
    ['服务质量', '无投诉、服务态度良好、解决问题速度快', '20%', '', service],
    ['工作态度', '工作积极主动、团队合作意识强、责任心重', '15%', '', attitude],
    ['工作量', '处理客户咨询的数量、处理订单的数量等', '15%', '', volume],
  ],
}); // prettier-ignore

const CONDUCT =
  '自觉遵守和维护公司各项规章制度(10分) 能遵守公司各项规章制度,但需要有人督导(8-9分) 偶有迟到,但上班后工作兢兢业业(6-7分) 纪律观念不强,偶尔违反公司规章制度(4-5分) 经常违反公司制度,被指正时态度傲慢(1-2分)';
const E2: FormSpec = {
  columns: [['dimension', '类别'], ['indicator', '考核项目'], ['criteria', '评分标准'], ['full', '分值'], ['actual', '实际值'], ['rater', '自评'], ['rater', '上级'], ['rater', '同事'], ['rater', '下级'], ['score', '得分']],
  rows: [
    ['Ⅰ', '项目计划完成率', '完成率×12分', 12, '95%'],
    ['Ⅰ', '客户对服务的满意率', '满意率×12分', 12, '90%'],
    ['Ⅰ', '客户关系维护的良好率', '良好率×12分', 12, '100%'],
    ['Ⅰ', '客户访问计划实施的有效率', '有效率×12分', 12, '80%'],
    ['Ⅰ', '回款跟进情况', '回款率×12分', 12, '50%'],
    '小计',
    ['Ⅱ', '工作技能', '', 10, '', 9, 8, 8, 7],
    ['Ⅱ', '工作态度与责任感', '', 10, '', 10, 9, 9, 8],
    ['Ⅱ', '协调性', '', 10, '', 8, 8, 8, 8],
    '小计',
    ['Ⅲ', '日常行为规范', CONDUCT, 10, 9],
    '小计',
  ],
  subtotals: [[5, [0, 1, 2, 3, 4]], [9, [6, 7, 8]], [11, [10]]],
}; // prettier-ignore

const E3: FormSpec = {
  columns: [['indicator', '项目'], ['weight', '权重(%)'], ['criteria', '标准'], ['actual', '实际值'], ['band', '比率'], ['bandMark', '扣分'], ['band', '比率'], ['bandMark', '扣分'], ['band', '比率'], ['bandMark', '扣分'], ['band', '比率'], ['bandMark', '扣分'], ['band', '比率'], ['bandMark', '扣分'], ['score', '得分']],
  rows: [
    ['专业技能、接听质量', 30, '抽查每次不合格扣2分,扣完为止,性质严重的另行处罚', 2],
    ['客户投诉解决率', 20, '', '0.7%', '0%', 0, '0-0.4%', '', '0.4%-1%', 4, '1%-1.5%', 10, '1.5%以上', 10],
    ['回访完成率', 10, '', '96%', '100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', '', '75%以下', 5],
    ['回访真实度', 10, '', 2, '0', 0, '1', 1, '2', 2, '3-5条', '', '5条以上', 5],
    ['客户满意度', 10, '', '90%', '100%', 0, '95%以下', 1, '95%-80%', 2, '80%-75%', 3, '75%以下', 5],
  ],
}; // prettier-ignore

const B1: FormSpec = {
  columns: [['dimension', '维度'], ['indicator', '指标名称'], ['weight', '权重'], ['target', '目标值'], ['actual', '实际值'], ['score', '得分']],
  rows: [
    ['效率', '平均响应时长', '15%', '≤30秒', '45秒'],
    ['效率', '平均处理时长', '20%', '≤5分钟', '6.2分钟'],
    ['效率', '一次解决率', '25%', '≥85%', '72%'],
    ['效率', '工单处理及时率', '15%', '≥95%', '91%'],
    ['满意度', '客户满意度评分(CSAT)', '15%', '≥4.5分', '4.2分'],
    ['满意度', '净推荐值(NPS)', '5%', '≥40%', '35%'],
    ['满意度', '投诉率', '5%', '≤2%', '2.8%'],
  ],
}; // prettier-ignore
const B1_SCORES = [200 / 3, 500 / 6.2, 7200 / 85, 9100 / 95, 420 / 4.5, 87.5, 200 / 2.8];
// 10 + 16.129032 + 21.176471 + 14.368421 = 61.673924; 14 + 4.375 + 3.571429 = 21.946429
const B1_PARTS = [10 + 100 / 6.2 + 1800 / 85 + 1365 / 95, 63 / 4.5 + 4.375 + 10 / 2.8] as const;

export const TRUTH_FORMS: readonly TruthForm[] = [
  {
    // 3 + 20 + 20 + 3 + 10 + 5 + 5 + 5
    name: 'C1 all items with actuals',
    spec: C1, scale: 'weight', scores: [3, 20, 20, 3, 10, 5, 5, 5], total: 71, grade: '合格',
  },
  {
    // 3/5, 4/5, 5/5, 3/5 of 25: 15 + 20 + 25 + 15
    name: 'C2 levels as number, 4级, 五级 and in their own words',
    spec: C2, scale: 'weight', scores: [15, 20, 25, 15], total: 75, grade: '合格',
  },
  {
    // means: 24/3, 27/3, 24/3, 12/3, 39/3, 24/3, 30/3, 12/3, 27/2 (one rater gave none), 24/3
    name: 'C3 mean of the filled marks',
    spec: C3, scale: 'none', scores: [8, 9, 8, 4, 13, 8, 10, 4, 13.5, 8], total: 85.5, grade: '良好',
  },
  {
    // 自评 20 %, 考评 50 %, 审评 30 %: 1.8+4+2.1, 2+4.5+2.4, 8, 1+2+0.9, 2.4+7.5+3.6, 1.8+4.5+1.8, 10, 1+2.5+0.6, (3+6)/0.7, 1.4+4+2.7
    name: 'C3 raters weighted 20/50/30',
    spec: C3, policy: { raters: [{ name: '自评', weight: 0.2 }, { name: '考评', weight: 0.5 }, { name: '审评', weight: 0.3 }] },
    scale: 'none', scores: [7.9, 8.9, 8, 3.9, 13.5, 8.1, 10, 4.1, 9 / 0.7, 8.1], total: 72.5 + 9 / 0.7, grade: '良好',
  },
  {
    // 85×.4 + 80×.1 + 90×.15 + 74×.1 + 88×.1 = 34 + 8 + 13.5 + 7.4 + 8.8 = 71.7; its 10 of 95 % go to the other 85 %: 71.7 × 95/85
    name: 'C4 low-volume case, its weight shared',
    spec: C4, scale: 'hundred', scores: C4_SCORES, total: (71.7 * 95) / 85, grade: '良好', says: ['scoring.weight-sum', 'score.not-applicable-share'],
  },
  {
    name: 'C4 low-volume case, its weight dropped',
    spec: C4, policy: { notApplicable: 'drop' }, scale: 'hundred', scores: C4_SCORES, total: 71.7, grade: '合格', says: ['score.not-applicable-drop'],
  },
  {
    // 71.7 + 100 × .1
    name: 'C4 low-volume case, its full mark given',
    spec: C4, policy: { notApplicable: 'full' }, scale: 'hundred', scores: C4_SCORES, total: 81.7, grade: '良好', says: ['score.not-applicable-full'],
  },
  {
    // dropped and normalised: 71.7 / 0.95
    name: 'C4 weights normalised',
    spec: C4, policy: { notApplicable: 'drop', weights: 'normalise' }, scale: 'hundred', scores: C4_SCORES, total: 71.7 / 0.95, grade: '合格', says: ['score.weights-normalised'],
  },
  {
    // 4 + 9 + 15 + 22 + 13 + 10 typed; 10 − 5, 10 − 5
    name: 'C5 typed marks beside computed ones',
    spec: C5, scale: 'none', scores: [4, 9, 15, 22, 13, 10, 5, 5], total: 83, grade: '良好',
  },
  {
    // By target: 92 ≥ 90; 80/85; 8/10; 4/5. Neither weights nor full marks: nothing says how they add up.
    name: 'D1 targets alone',
    spec: {
      columns: [['dimension', '类别'], ['indicator', '指标'], ['target', '目标值'], ['actual', '实际值'], ['score', '得分']],
      rows: [['服务质量', '客户满意度', '≥90%', '92%'], ['问题解决', '首次解决率', '≥85%', '80%'], ['工作效率', '平均处理时长', '≤8分钟', '10分钟'], ['知识贡献', '解决方案文档数', '≥5篇', '4篇']],
    },
    scale: 'none', scores: [100, 8000 / 85, 80, 80], total: null, grade: null,
  },
  {
    // Out of 100: 88/90 × 100 × .3 = 29.333; 100 × .2; 90 × .2; 80 × .15; 85 × .15
    name: 'E1 marks typed out of 100',
    spec: E1(90, 80, 85), scale: 'hundred', scores: [8800 / 90, 100, 90, 80, 85], total: (8800 / 90) * 0.3 + 20 + 18 + 12 + 12.75, grade: '优秀',
  },
  {
    // Out of the weights: 88/90 × 30, 20, 18, 12, 12
    name: 'E1 marks typed out of the weights',
    spec: E1(18, 12, 12), scale: 'weight', scores: [(88 / 90) * 30, 20, 18, 12, 12], total: (88 / 90) * 30 + 62, grade: '优秀', says: ['score.scale-weight-typed'],
  },
  {
    // By policy nothing for a missed target: 0 + 20 + 18 + 12 + 12.75
    name: 'E1 missed targets give nothing by policy',
    spec: E1(90, 80, 85), policy: { targetOnly: 'zero' }, scale: 'hundred', scores: [0, 100, 90, 80, 85], total: 62.75, grade: '合格',
  },
  {
    // 12 × .95, .9, 1, .8, .5 = 49.8; means of four raters 8 + 9 + 8 = 25; a mark of 9 lies in 8–9
    name: 'E2 KPI, 360 and conduct',
    spec: E2, scale: 'none', scores: [11.4, 10.8, 12, 9.6, 6, 8, 9, 8, 9], total: 83.8, grade: '良好',
    dimensions: [['Ⅰ', 49.8], ['Ⅱ', 25], ['Ⅲ', 9]],
  },
  {
    // 30 − 2×2, 20 − 4, 96 % is 95 … below 100: 10 − 1, 2 untrue calls: 10 − 2, 95–80: 10 − 2
    name: 'E3 lookups in columns',
    spec: E3, scale: 'weight', scores: [26, 16, 9, 8, 8], total: 67, grade: '合格', says: ['scoring.weight-sum', 'score.scale-weight-lookup'],
  },
  {
    // 67 of 80
    name: 'E3 weights normalised',
    spec: E3, policy: { weights: 'normalise' }, scale: 'weight', scores: [26, 16, 9, 8, 8], total: 83.75, grade: '良好',
  },
  {
    name: 'B1 with the figures of B4 and B5',
    spec: B1, scale: 'hundred', scores: B1_SCORES, total: B1_PARTS[0] + B1_PARTS[1], grade: '良好',
    dimensions: [['效率', B1_PARTS[0]], ['满意度', B1_PARTS[1]]],
  },
  {
    // 90 × .4 + 80 × .3 + 70 × .2 + 100 × .1
    name: 'A1 dimensions and weights',
    spec: {
      columns: [['indicator', '指标维度'], ['weight', '权重'], ['actual', '实际值'], ['score', '得分']],
      rows: [['质量', '40%', '', 90], ['效率', '30%', '', 80], ['成长', '20%', '', 70], ['协作', '10%', '', 100]],
    },
    scale: 'hundred', scores: [90, 80, 70, 100], total: 84, grade: '良好',
  },
  {
    // 90 × .15 + 85 × .4; the third item is not filled in: no grade yet
    name: 'A8 one item not filled in',
    spec: {
      columns: [['dimension', '指标维度'], ['indicator', '指标名称'], ['weight', '权重'], ['criteria', '评分标准'], ['actual', '实际值'], ['score', '得分']],
      rows: [['效率', '平均响应时长', '15%', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', 30], ['质量', '客户满意度', '40%', '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分', 4.2], ['成长', '培训考核通过率', '20%', '100%得100分', '']],
    },
    scale: 'hundred', scores: [90, 85, null], total: 47.5, grade: null, dimensions: [['效率', 13.5], ['质量', 34], ['成长', null]], says: ['score.partial-total'],
  },
  {
    // 8/10 × 40 + 15/20 × 60
    name: 'full marks beside other weights',
    spec: {
      columns: [['indicator', '考核项目'], ['weight', '权重'], ['full', '满分'], ['criteria', '评分标准'], ['actual', '实际值'], ['score', '得分']],
      rows: [['服务质量', '40%', 10, '每收到客户投诉一次扣2分', 1], ['出勤', '60%', 20, '迟到一次扣5分', '迟到1次']],
    },
    scale: 'share', scores: [8, 15], total: 77, grade: '合格', says: ['score.scale-share'],
  },
]; // prettier-ignore
