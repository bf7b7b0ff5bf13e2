import type { FormTable } from '../../../src/core/forms/form';
import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { checkWeights } from '../../../src/core/scoring/weight';
import { buildGrid, type GridParts } from './build-grid';

const only = (rows: CellValue[][], parts?: GridParts): FormTable => {
  const { tables, diagnostics } = findTables(buildGrid(rows, parts));
  expect(diagnostics).toEqual([]);
  expect(tables).toHaveLength(1);
  return tables[0] as FormTable;
};
const roles = (table: FormTable) => table.columns.map(({ role }) => role);
const bounds = (table: FormTable) =>
  table.items.map(({ target }) => [
    target?.min?.value ?? null,
    target?.max?.value ?? null,
    target?.unit?.symbol ?? null,
  ]);

const A8: CellValue[][] = [
  ['指标维度', '指标名称', '权重', '数据来源', '统计周期', '评分标准(示例)'],
  ['效率', '平均响应时长', '15%', '客服系统', '月度', '≤25秒得100分,每增加5秒扣10分,≥40分0分'],
  ['质量', '客户满意度', '40%', '服务后调研', '月度', '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分'],
  ['成长', '培训考核通过率', '20%', '培训系统记录', '季度', '100%'],
];

const B4: CellValue[][] = [
  ['指标名称', '数据来源', '计算方式', '目标值', '实际值', '达成率(%)', '备注(异常情况说明)'],
  ['平均响应时长', '呼叫中心系统', '总等待时长/总服务量', '≤30秒', '45秒', '', '高峰期排队客户量激增'],
  [
    '平均处理时长',
    '工单系统+通话记录',
    '总处理时长/总服务量',
    '≤5分钟',
    '6.2分钟',
    '',
    '复杂售后问题占比上升15%',
  ],
  ['一次解决率', '系统工单标记', '首次解决量/总服务量', '≥85%', '72%', '', '新产品知识培训未覆盖到位'],
  ['工单处理及时率', '工单SLA记录', '达标工单数/总工单数', '≥95%', '91%', '', '个别工单因跨部门协作延迟关闭'],
];

const B5: CellValue[][] = [
  ['指标名称', '评分标准/数据来源', '样本量', '平均分/占比', '目标值', '差距(百分点)', '改进方向'],
  ['CSAT', '5分制(1-5分,≥4分为满意)', '1200份', '4.2分', '≥4.5分', '', '优化“问题未一次性解决”场景应答'],
  ['NPS', '推荐者(9-10分)占比', '800份', '35%', '≥40%', '', '增加客户回访频次,提升情感连接'],
  ['投诉率', '投诉工单量/总服务量', '5000单', '2.8%', '≤2%', '', '针对物流延迟问题增设专项话术'],
];

const C1: CellValue[][] = [
  ['考核指标', '权重', '指标要求', '评分规则', '得分'],
  [
    '客户回访',
    '5%',
    '所有客户每3个月回访一次',
    '1、完成所有回访安排5分 2、完成90%以上的回访为3分 3、完成回访低于90%为0分',
    '',
  ],
  [
    '客户投诉处理',
    '30%',
    '客户投诉在两小时内响应,3个工作日内解决,解决率为100%',
    '1、完成所有要求为30分 2、任一项没有满足扣10分',
    '',
  ],
  [
    '客户满意度',
    '20%',
    '客户满意度在90分上',
    '1、客户满意度在90分以上为20分 2、85分以上为10分以上 3、80分以上为5分 4、低于80分为0分',
    '',
  ],
  [
    '客服培训',
    '5%',
    '培训课时达10课时以上',
    '1、培训课时在10课时以上为5分 2、6课时以上为3分 3、低于6课时为0分',
    '',
  ],
  [
    '客户信息管理',
    '10%',
    '客户信息资料齐整,无错漏',
    '1、按要求完成10分 2、错漏在3%以内为5分 3、错漏超过3%为0分',
    '',
  ],
];

const C2: CellValue[][] = [
  ['考核项目', '权重', '1级', '2级', '3级', '4级', '5级', '得分'],
  [
    '主动性',
    '25%',
    '等候指示',
    '询问有何工作可给分配',
    '提出建议,然后再作有关行动',
    '行动,但例外情况下征求意见',
    '单独行动,定时汇报结果',
    15,
  ],
  [
    '承担责任',
    '25%',
    '承认结果,而不是强调愿望',
    '承担责任,不推卸,不指责',
    '着手解决问题,减少业务流程',
    '举一反三,改进业务流程',
    '做事有预见,有防误设计',
    '',
  ],
];

const C3: CellValue[][] = [
  ['序号', '考核项目', '考核标准', '总分', '自评', '考评', '审评', '最终评比得分'],
  [1, '客户反馈信息的收集、汇总', '及时掌握客户的使用情况', 10, 9, 8, '', ''],
  [2, '建立客户档案、信息库', '各终端客户的档案完善', 10, '8分', '未评', '7.5', ''],
  [3, '故障汇总分析', '每次事件形成书面材料,以备后查', 10, '', '', '', ''],
  [4, '重大事故问题处理', '发生重大事故,必须第一时间处理', 15, '', '', '', ''],
];

const C4: CellValue[][] = [
  ['关键绩效指标', '指标标准', '指标说明', '权重', '评分'],
  ['监听分值', '质检平均值≥80分', '月监听平均分值达标为80分,低于标准分,则该项计0分', '40%', ''],
  [
    '上级考评',
    '100分',
    '考勤,计算方式为当月累计迟到一次扣20分、早退一次扣20分、无故缺勤或旷工扣50分',
    '10%',
    '',
  ],
  ['有效工作率', '≥50', '基本分值为100分,每少1%扣减2分', '10%', ''],
  ['平均通话时间', '40秒≤x≤180秒', '基本分值为100分,计分方式:1.每增加2秒扣10分,扣完为止', '15%', ''],
  ['平均话后处理时间', '≤40秒', '话后时间每缩短1秒加2分,每多1秒扣减5分,标准分值为70分', '10%', ''],
  ['业务知识考核', '≥80', '低于标准分此项记为0分', '10%', ''],
];

const C5: CellValue[][] = [
  ['考核项目', '考核标准', '绩效分数', '得分'],
  ['政策、体系、产品知识了解', '熟悉售后流程,熟悉产品知识', 5, ''],
  ['客户回访', '每周至少回访所有加盟商一次,并做好登记备案工作', 10, ''],
  ['业务对接', '业务对接准确无误,加盟商无投诉', 15, ''],
  ['服务质量', '每收到客户投诉一次扣5分', 10, ''],
  ['出勤', '按考勤要求出勤,迟到一次扣5分,缺勤一次扣10分', 10, ''],
];

const D1: CellValue[][] = [
  ['指标类别', '具体指标', '适用岗位', '目标值'],
  ['服务质量', '客户满意度', '全员', '≥90%'],
  ['问题解决', '首次解决率', '一线客服', '≥85%'],
  ['工作效率', '平均处理时长', '一线客服', '≤8分钟'],
  ['知识贡献', '解决方案文档数', '技术支持', '≥5篇/月'],
];

const E1: CellValue[][] = [
  ['序号', '考核项目', '考核标准', '权重', '得分'],
  [1, '客户满意度', '客户满意度达到90%以上', '30%', ''],
  [2, '响应速度', '平均响应时间不超过30秒', '20%', ''],
  [3, '服务质量', '无投诉、服务态度良好、解决问题速度快', '20%', ''],
  [4, '工作态度', '工作积极主动、团队合作意识强、责任心重', '15%', ''],
  [5, '工作量', '处理客户咨询的数量、处理订单的数量等', '15%', ''],
];

const E3: CellValue[][] = [
  ['项目', '权重(%)', '评分标准', '', '', '', '', ''],
  ['', '', '比率', '扣分', '比率', '扣分', '比率', '扣分'],
  ['专业技能、接听质量', 30, '抽查每次不合格扣2分,扣完为止,性质严重的另行处罚', '', '', '', '', ''],
  ['回访真实度', 10, 0, 0, 1, 1, '3-5条', ''],
  ['客户满意度', 10, 1, 0, '95%以下', 1, '75%以下', 5],
];

describe('the documents’ forms', () => {
  it('A8: criteria and weights, which sum to 75 %', () => {
    const table = only(A8);
    expect(roles(table)).toEqual(['dimension', 'indicator', 'weight', 'source', 'period', 'criteria']);
    expect(table.items.map(({ indicator }) => indicator)).toEqual(['平均响应时长', '客户满意度', '培训考核通过率']);
    expect(table.items.map(({ dimension }) => dimension)).toEqual(['效率', '质量', '成长']);
    expect(table.items[0]?.criteria).toBe('≤25秒得100分,每增加5秒扣10分,≥40分0分');
    expect(checkWeights(table.items.map(({ weight }) => weight))[0]?.params).toEqual({ sum: 75 });
  });

  it('A8 with an added column of actuals', () => {
    const table = only(A8.map((row, index) => [...row, ['实际值', 30, 4.2, 0.95][index] ?? '']), { formats: { G4: '0%' } });
    expect(roles(table)).toContain('actual');
    expect(table.items.map(({ actual }) => actual)).toEqual([
      { value: 30, unit: null, unitArgument: null },
      { value: 4.2, unit: null, unitArgument: null },
      { value: 0.95, unit: expect.objectContaining({ symbol: '%' }) as unknown, unitArgument: '100%' },
    ]);
  });

  it('B4: targets with their side, actuals with their unit', () => {
    const table = only(B4);
    expect(roles(table)).toEqual(['indicator', 'source', 'method', 'target', 'actual', 'achievement', 'remark']);
    expect(bounds(table)).toEqual([
      [null, 30, '秒'],
      [null, 5, '分钟'],
      [85, null, '%'],
      [95, null, '%'],
    ]);
    expect(table.items.map(({ actual }) => actual?.unit?.symbol)).toEqual(['秒', '分钟', '%', '%']);
    expect(table.columns.find(({ role }) => role === 'achievement')?.unit?.symbol).toBe('%');
  });

  it('B5: its 评分标准/数据来源 holds definitions and is no criteria column', () => {
    const table = only(B5);
    expect(roles(table)).toEqual(['indicator', 'source', 'sample', 'actual', 'target', 'gap', 'remark']);
    expect(table.items.map(({ criteria }) => criteria)).toEqual([null, null, null]);
    expect(bounds(table)).toEqual([
      [4.5, null, '分'],
      [40, null, '%'],
      [null, 2, '%'],
    ]);
  });

  it('B5 with the short header 指标', () => {
    expect(roles(only([['指标', ...(B5[0] ?? []).slice(1)], ...B5.slice(1)]))[0]).toBe('indicator');
  });

  it('C1: 指标要求 beside 评分规则 is the target', () => {
    const table = only(C1);
    expect(roles(table)).toEqual(['indicator', 'weight', 'target', 'criteria', 'score']);
    expect(bounds(table)).toEqual([
      [null, null, null],
      [null, null, null],
      [90, null, '分'],
      [10, null, '课时'],
      [null, null, null],
    ]);
  });

  it('C2: five levels of behaviour and a weight are a form; levels come lowest first', () => {
    const table = only(C2);
    expect(roles(table)).toEqual(['indicator', 'weight', 'level', 'level', 'level', 'level', 'level', 'score']);
    expect(table.items[0]?.levels).toEqual([
      { header: '1级', column: 2, text: '等候指示' },
      { header: '2级', column: 3, text: '询问有何工作可给分配' },
      { header: '3级', column: 4, text: '提出建议,然后再作有关行动' },
      { header: '4级', column: 5, text: '行动,但例外情况下征求意见' },
      { header: '5级', column: 6, text: '单独行动,定时汇报结果' },
    ]);
    expect(table.items.map(({ weight }) => weight)).toEqual([0.25, 0.25]);
    expect(table.items.map(({ criteria, target, typedScore }) => [criteria, target, typedScore])).toEqual([
      [null, null, 15],
      [null, null, null],
    ]);
  });

  it('C3: 总分 is the full mark, 最终评比得分 the score, and 自评, 考评, 审评 are raters', () => {
    const table = only(C3);
    expect(roles(table)).toEqual(['number', 'indicator', 'criteria', 'full', 'rater', 'rater', 'rater', 'score']);
    expect(table.columns.find(({ role }) => role === 'score')?.header).toBe('最终评比得分');
    expect(table.items.map(({ full }) => full)).toEqual([10, 10, 10, 15]);
    expect(table.items[0]?.marks).toEqual([
      { rater: '自评', column: 4, mark: 9, unread: null },
      { rater: '考评', column: 5, mark: 8, unread: null },
      { rater: '审评', column: 6, mark: null, unread: null },
    ]);
    expect(table.items[1]?.marks.map(({ mark, unread }) => [mark, unread])).toEqual([
      [8, null],
      [null, '未评'],
      [7.5, null],
    ]);
  });

  it('C3 without its 考核标准 is still a form', () => {
    const table = only(C3.map((row) => [...row.slice(0, 2), ...row.slice(3)]));
    expect(roles(table)).toEqual(['number', 'indicator', 'full', 'rater', 'rater', 'rater', 'score']);
  });

  it('C4: 指标标准 is the target, 指标说明 the criteria, 评分 the score; 100分 is no target', () => {
    const table = only(C4);
    expect(roles(table)).toEqual(['indicator', 'target', 'criteria', 'weight', 'score']);
    expect(bounds(table)).toEqual([
      [80, null, '分'],
      [null, null, null],
      [50, null, '%'],
      [40, 180, '秒'],
      [null, 40, '秒'],
      [80, null, null],
    ]);
    expect(checkWeights(table.items.map(({ weight }) => weight))[0]?.params).toEqual({ sum: 95 });
  });

  it('C4 with an added 实际值', () => {
    const actuals = ['实际值', 85, '迟到1次', 0.48, 182, 42, 79];
    const table = only(C4.map((row, index) => [...row.slice(0, 4), actuals[index] ?? '', row[4] ?? '']));
    expect(roles(table)).toEqual(['indicator', 'target', 'criteria', 'weight', 'actual', 'score']);
    expect(table.items.map(({ actual }) => actual?.value)).toEqual(actuals.slice(1));
  });

  it('C5: 绩效分数 is the full mark', () => {
    const table = only(C5);
    expect(roles(table)).toEqual(['indicator', 'criteria', 'full', 'score']);
    expect(table.items.map(({ full }) => full)).toEqual([5, 10, 15, 10, 10]);
  });

  it('D1: targets alone', () => {
    const table = only(D1);
    expect(roles(table)).toEqual(['dimension', 'indicator', 'target']);
    expect(bounds(table)[3]).toEqual([5, null, '篇']);
  });

  it('E1: mostly words, so 考核标准 is read as criteria', () => {
    const table = only(E1);
    expect(roles(table)).toEqual(['number', 'indicator', 'criteria', 'weight', 'score']);
    expect(table.items.map(({ weight }) => weight)).toEqual([0.3, 0.2, 0.2, 0.15, 0.15]);
  });

  it('E2 with sections above its items', () => {
    const table = only(
      [
        ['考核项目', '考核内容', '分值', '自评', '得分'],
        ['Ⅰ 个人工作任务及效率 60%', '', '', '', ''],
        ['项目计划完成率', '实际完成项目数/计划项目数', 12, '', ''],
        ['客户对服务的满意率', '满意客户数/客户总数', 12, '', ''],
        ['Ⅲ 日常行为规范 10%', '', '', '', ''],
        ['规章制度', '自觉遵守(10分) 需要有人督导(8-9分) 经常违反,扣完为止(1-2分)', 10, '', ''],
        ['总分', '', 34, '', ''],
      ],
      { merges: ['A2:E2', 'A5:E5'] },
    );
    expect(roles(table)).toEqual(['indicator', 'criteria', 'full', 'rater', 'score']);
    expect(table.items.map(({ dimension }) => dimension)).toEqual([
      'Ⅰ 个人工作任务及效率 60%',
      'Ⅰ 个人工作任务及效率 60%',
      'Ⅲ 日常行为规范 10%',
    ]);
    expect(table.totalRow).toBe(6);
  });

  it('E3: pairs of 比率 and 扣分 are lookups; a sentence across them is the criteria of its row', () => {
    const table = only(E3, { merges: ['A1:A2', 'B1:B2', 'C1:H1', 'C3:H3'], formats: { C5: '0%' } });
    expect(roles(table)).toEqual(['indicator', 'weight', 'band', 'bandMark', 'band', 'bandMark', 'band', 'bandMark']);
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(table.items.map(({ weight }) => weight)).toEqual([0.3, 0.1, 0.1]);
    expect(table.items[0]).toMatchObject({
      criteria: '抽查每次不合格扣2分,扣完为止,性质严重的另行处罚',
      criteriaAt: { row: 2, column: 2 },
      bands: [],
    });
    expect(table.items[1]).toMatchObject({
      criteria: null,
      bands: [
        { column: 2, band: '0', mark: '0', sign: 'deduct' },
        { column: 4, band: '1', mark: '1', sign: 'deduct' },
        { column: 6, band: '3-5条', mark: '', sign: 'deduct' },
      ],
    });
    expect(table.items[2]?.bands.map(({ band, mark }) => [band, mark])).toEqual([
      ['100%', '0'],
      ['95%以下', '1'],
      ['75%以下', '5'],
    ]);
  });

  it('E3 with a header of one row', () => {
    const table = only([['项目', '权重(%)', ...(E3[1] ?? []).slice(2)], ...E3.slice(3)]);
    expect(roles(table)).toEqual(['indicator', 'weight', 'band', 'bandMark', 'band', 'bandMark', 'band', 'bandMark']);
    expect(table.items.map(({ bands }) => bands.length)).toEqual([3, 3]);
  });

  it.each([
    ['A8', A8],
    ['B4', B4],
    ['B5', B5],
    ['C1', C1],
    ['C4', C4],
    ['C5', C5],
    ['D1', D1],
    ['E1', E1],
  ])('%s in any order of columns', (_, rows) => {
    const straight = only(rows);
    const reversed = only(rows.map((row) => [...row].reverse()));
    expect(roles(reversed)).toEqual(roles(straight).reverse());
    expect(reversed.items.map(({ indicator }) => indicator)).toEqual(straight.items.map(({ indicator }) => indicator));
  });
}); // prettier-ignore
