import fc from 'fast-check';
import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { buildGrid } from './build-grid';

const NEGATIVES: Record<string, CellValue[][]> = {
  'a contact list': [
    ['序号', '姓名', '部门', '电话', '邮箱', '备注'],
    [1, '张三', '客服部', '13800000000', 'a@example.com', ''],
    [2, '李四', '客服部', '13900000000', 'b@example.com', ''],
  ],
  'a call log': [
    [
      'Call Id',
      'Agent',
      'Date',
      'Time',
      'Topic',
      'Answered (Y/N)',
      'Resolved',
      'Speed of answer in seconds',
      'AvgTalkDuration',
      'Satisfaction rating',
    ],
    ['ID0001', 'Diane', 44197, 0.38, 'Contract related', 'Y', 'Y', 109, 0.0016, 3],
    ['ID0002', 'Becky', 44197, 0.4, 'Technical Support', 'Y', 'N', 70, 0.0028, 3],
  ],
  'a Chinese call log': [
    ['呼叫时间', '坐席', '接通时长', '通话时长', '转接次数', '未接数量', '满意度评分'],
    [44197, '张三', 20, 180, 0, 0, 5],
    [44198, '李四', 25, 120, 1, 0, 4],
  ],
  'a budget': [
    ['项目', '预算金额', '实际金额', '差异', '完成率', '备注'],
    ['差旅费', 10000, 9500, -500, 0.95, ''],
    ['培训费', 5000, 5600, 600, 1.12, '超支'],
  ],
  'a budget by plan and actual': [
    ['项目', '计划', '实际', '差异', '备注'],
    ['差旅费', 10000, 9500, -500, ''],
    ['培训费', 5000, 5600, 600, '超支'],
  ],
  'a sales pivot': [
    ['地区', '产品', '目标', '实际', '完成率'],
    ['华东', 'A', 1000, 900, 0.9],
    ['华南', 'B', 800, 820, 1.025],
  ],
  'an English sales pivot': [
    ['Region', 'Salesperson', 'Target', 'Actual', '% of target'],
    ['East', 'Ann', 1000, 900, 0.9],
    ['West', 'Bob', 800, 820, 1.02],
  ],
  'a class schedule': [
    ['时间', '星期一', '星期二', '星期三', '星期四', '星期五'],
    ['8:00', '语文', '数学', '英语', '物理', '化学'],
    ['9:00', '数学', '语文', '体育', '化学', '物理'],
  ],
  'a training plan': [
    ['序号', '培训项目', '培训内容', '培训目标', '培训时间', '负责人', '考核方式'],
    [1, '新员工培训', '服务流程', '熟悉流程', '3月', '张三', '笔试'],
    [2, '技能提升', '沟通技巧', '提高满意度', '4月', '李四', '实操'],
  ],
  'a project plan': [
    ['项目', '目标', '负责人', '开始日期', '结束日期', '状态'],
    ['系统升级', '完成部署', '张三', 44197, 44227, '进行中'],
    ['流程优化', '缩短时长', '李四', 44197, 44227, '已完成'],
  ],
  'a product specification': [
    ['项目', '标准', '检验方法', '结果'],
    ['外观', '无划痕', '目测', '合格'],
    ['重量', '≤50g', '称重', '合格'],
  ],
  'an improvement plan': [
    ['问题', '改进措施', '负责人', '完成时间', '状态'],
    ['一次解决率低', '培训', '培训组', '1周', '进行中'],
    ['响应时长长', '优化排队', '技术部', '2周', '进行中'],
  ],
  'definitions of indicators': [
    ['指标名称', '计算公式', '数据来源'],
    ['平均响应时长', '总等待时长/总服务量', '呼叫中心系统'],
    ['投诉率', '投诉工单数/总服务工单数', '工单系统'],
  ],
  'indicators by month': [
    ['指标', '1月', '2月', '3月'],
    ['平均响应时长', 30, 32, 28],
    ['投诉率', 0.02, 0.018, 0.021],
  ],
  'a stock list': [
    ['Item', 'SKU', 'Quantity', 'Price', 'Standard', 'Status'],
    ['Headset', 'H-1', 20, 59.9, 'CE', 'ok'],
    ['Phone', 'P-1', 10, 89.9, 'CE', 'ok'],
  ],
  'marks of a class': [
    ['学号', '姓名', '语文', '数学', '总分', '评分'],
    [1, '张三', 90, 85, 175, 'A'],
    [2, '李四', 80, 75, 155, 'B'],
  ],
  'agents and their scores': [
    ['姓名', '客户满意度', '一次解决率', '平均响应时长', '得分', '等级'],
    ['张三', 4.5, 0.85, 30, 92, '优秀'],
    ['李四', 4.2, 0.72, 45, 81, '良好'],
  ],
  'an invoice': [
    ['项目', '规格', '数量', '单价', '金额', '备注'],
    ['话机', 'A1', 2, 100, 200, ''],
    ['耳麦', 'B2', 3, 50, 150, ''],
  ],
  'a text': [['本月考核指标完成情况良好,请各部门按照考核标准继续努力。'], ['人力资源部']],
  'a water test': [
    ['检测指标', '标准值', '实测值', '结果'],
    ['浊度', '≤1', 0.5, '合格'],
    ['余氯', '≥0.3', 0.4, '合格'],
  ],
  'a lab report': [
    ['指标', '标准', '结果', '单位'],
    ['白细胞', '4-10', 6.1, '10^9/L'],
    ['血糖', '3.9-6.1', 5.2, 'mmol/L'],
  ],
  'a finance report by plan': [
    ['指标', '计划', '实际', '差异'],
    ['营业收入', 1000, 900, -100],
    ['管理费用', 200, 180, -20],
  ],
  'an inspection sheet': [
    ['检查项目', '检查标准', '检查结果', '得分'],
    ['地面', '干净无杂物', '合格', 5],
    ['设备', '运行正常', '合格', 5],
  ],
  'a tender evaluation of prices': [
    ['供应商', '产品', '单价', '数量', '评分'],
    ['甲', '话机', 100, 20, 85],
    ['乙', '话机', 95, 20, 88],
  ],
  'a legend of grades': [
    ['等级', '分数', '标准'],
    ['优秀', '90-100', '超额完成'],
    ['良好', '80-89', '全部完成'],
  ],
  'a survey': [
    ['问题', '非常满意', '满意', '一般', '不满意', '合计'],
    ['服务态度', 10, 20, 3, 1, 34],
    ['响应速度', 12, 18, 4, 0, 34],
  ],
  'a task list': [
    ['Task', 'Owner', 'Due', 'Status', 'Notes'],
    ['Call back', 'Ann', 44197, 'open', ''],
    ['Fix IVR', 'Bob', 44198, 'done', ''],
  ],
  'a finance report': [
    ['会计科目', '本期金额', '上期金额', '差异', '说明'],
    ['营业收入', 1000, 900, 100, ''],
    ['营业成本', 800, 700, 100, ''],
  ],
  'marks of a class in exams': [
    ['序号', '姓名', '考试项目', '满分', '得分', '备注'],
    [1, '张三', '语文', 100, 90, ''],
    [2, '李四', '数学', 100, 80, ''],
  ],
  'an exam paper': [
    ['题号', '题型', '分值', '得分'],
    [1, '选择题', 40, 36],
    [2, '问答题', 60, 51],
  ],
  'a price list': [
    ['产品', '规格', '标准价', '会员价', '备注'],
    ['耳机', '单耳', 299, 269, ''],
    ['话机', 'IP', 599, 479, ''],
  ],
  'a shift schedule': [
    ['姓名', '1日', '2日', '3日', '班次', '计划工时', '实际工时'],
    ['张三', '早', '中', '晚', 3, 24, 24],
    ['李四', '早', '晚', '休', 2, 16, 17],
  ],
  attendance: [
    ['姓名', '应出勤', '实际出勤', '迟到', '早退', '缺勤', '扣分', '得分'],
    ['张三', 22, 22, 0, 0, 0, 0, 100],
    ['李四', 22, 21, 1, 0, 1, 10, 90],
  ],
  'results of a survey by weight': [
    ['评价指标', '权重', '非常满意', '满意', '一般', '不满意', '满意度'],
    ['服务态度', '50%', 10, 20, 3, 1, 0.88],
    ['响应速度', '50%', 12, 18, 4, 0, 0.88],
  ],
  'a budget of indicators': [
    ['指标', '预算', '实际', '差异', '执行率'],
    ['营业收入', 1000, 900, -100, 0.9],
    ['管理费用', 200, 180, -20, 0.9],
  ],
  'a specification': [
    ['指标', '单位', '标准值', '实测值', '判定'],
    ['外径', 'mm', '≤10.5', 10.2, '合格'],
    ['硬度', 'HRC', '≥58', 57.5, '不合格'],
  ],
  'a project plan with rates': [
    ['工作项目', '工作目标', '计划完成时间', '实际完成时间', '完成率', '备注'],
    ['系统上线', '完成部署', '5月', '6月', '100%', ''],
    ['全员培训', '人人过关', '5月', '6月', '80%', ''],
  ],
  'orders of a shop with ratings': [
    ['订单号', '商品', '数量', '单价', '评分', '评价内容'],
    ['DD1', '话机', 1, 599, 5, '很好'],
    ['DD2', '耳机', 2, 299, 4, '还行'],
  ],
  'an export of a CRM': [
    ['客户名称', '联系人', '电话', '客户等级', '跟进项目', '目标', '状态'],
    ['甲公司', '张先生', '13800000000', 'A级', '续约', '签约', '进行中'],
    ['乙公司', '李女士', '13900000000', 'B级', '续约', '签约', '已完成'],
  ],
  'marks of judges for a tender': [
    ['评分项目', '分值', '评委1', '评委2', '评委3', '平均分'],
    ['价格', 30, 28, 27, 29, 28],
    ['技术', 50, 44, 45, 43, 44],
  ],
  'a comparison of options': [
    ['Criteria', 'Weight', 'Option A', 'Option B'],
    ['Cost', '40%', 3, 4],
    ['Speed', '60%', 5, 2],
  ],
  'a matrix of skills': [
    ['技能项目', '1级', '2级', '3级'],
    ['打字', '会', '熟练', '精通'],
    ['普通话', '会', '熟练', '精通'],
  ],
  'targets of salespeople': [
    ['销售人员', '销售目标', '实际销售额', '完成率', '提成'],
    ['张三', 100, 90, 0.9, 5],
    ['李四', 100, 110, 1.1, 8],
  ],
};

describe('findTables leaves alone', () => {
  it.each(Object.entries(NEGATIVES))('%s, and says why', (_, rows) => {
    const { tables, diagnostics } = findTables(buildGrid(rows));
    expect(tables).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toMatch(/^forms\./);
  });

  it('a blank sheet', () => {
    expect(findTables(buildGrid([[]])).diagnostics.map(({ code }) => code)).toEqual(['forms.blank']);
  });

  it('the header of a form without indicators below it, and says so', () => {
    const { tables, diagnostics } = findTables(
      buildGrid([
        ['指标名称', '目标值', '实际值'],
        ['', '', ''],
      ]),
    );
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['forms.no-rows']);
  });

  const reasonFor = (rows: CellValue[][], parts = {}) => {
    const { tables, diagnostics } = findTables(buildGrid(rows, parts));
    expect(tables).toEqual([]);
    return diagnostics.map(({ code, params }) => [code, params?.['headers']]);
  };

  it('a form whose indicators run across, and says that it can be turned', () => {
    expect(
      reasonFor([
        ['客服绩效考核表', '', '', ''],
        ['指标名称', '平均响应时长', '一次解决率', '投诉率'],
        ['权重', '30%', '40%', '30%'],
        ['目标值', '≤30秒', '≥85%', '≤2%'],
        ['实际值', '45秒', '72%', '2.8%'],
        ['得分', '', '', ''],
      ]),
    ).toEqual([['forms.transposed', undefined]]);
  });

  it('a summary with one row a person, and names its indicators', () => {
    expect(reasonFor(NEGATIVES['agents and their scores'] ?? [])).toEqual([
      ['forms.one-row-a-person', '客户满意度, 一次解决率, 平均响应时长'],
    ]);
  });

  it('a list or a log, and names its columns', () => {
    expect(reasonFor(NEGATIVES['a contact list'] ?? [])).toEqual([
      ['forms.records', '序号, 姓名, 部门, 电话, 邮箱 …'],
    ]);
  });

  it('a table of vague words, and names them', () => {
    expect(reasonFor(NEGATIVES['a budget by plan and actual'] ?? [])).toEqual([
      ['forms.too-vague', '项目, 计划, 实际, 差异, 备注'],
    ]);
  });

  it('a sheet that a person has hidden, and says so', () => {
    const rows: CellValue[][] = [
      ['指标名称', '目标值', '实际值'],
      ['一次解决率', '≥85%', '72%'],
      ['投诉率', '≤2%', '2.8%'],
    ];
    const { tables, diagnostics } = findTables({ ...buildGrid(rows), visible: false });
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['forms.hidden-sheet']);
  });

  it('indicators without targets or criteria, and says so', () => {
    const { diagnostics } = findTables(buildGrid(NEGATIVES['definitions of indicators'] ?? []));
    expect(diagnostics.map(({ code }) => code)).toEqual(['forms.no-standard']);
  });
});

describe('findTables', () => {
  const word = fc.constantFrom<CellValue>(
    '', '', '指标名称', '考核项目', '项目', '目标值', '考核标准', '评分标准', '权重', '得分', '总分', '合计', '实际值', '一次解决率', '投诉率',
    '≥85%', '72%', 0.15, 30, -1, true, '每增加5秒扣10分', '签字', '#N/A', 'KPI', '备注', '一、效率', '(', '=', '５0％', '\n',
  ); // prettier-ignore
  const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
  const index = fc.integer({ min: 0, max: 9 });
  const merge = fc.record({
    top: index,
    left: index,
    height: fc.integer({ min: 0, max: 3 }),
    width: fc.integer({ min: 0, max: 3 }),
  });

  it('never throws, and keeps tables and items inside the sheet', () => {
    fc.assert(
      fc.property(rows, fc.array(merge, { maxLength: 4 }), (values, merges) => {
        const grid = {
          ...buildGrid(values),
          merges: merges.map(({ top, left, height, width }) => ({
            top,
            left,
            bottom: top + height,
            right: left + width,
          })),
        };
        const { tables } = findTables(grid);
        return tables.every(
          ({ range, items, headerRows }) =>
            range.bottom < values.length &&
            items.every(({ row }) => row > headerRows.last && row <= range.bottom),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('passes over a large sheet that holds no form in well under a second', () => {
    const large = Array.from({ length: 10000 }, (_, row) =>
      Array.from({ length: 30 }, (_, column): CellValue =>
        column % 3 === 0 ? `客户咨询${row}-${column}` : row * column,
      ),
    );
    const grid = buildGrid(large);
    const start = performance.now();
    const { tables } = findTables(grid);
    const elapsed = performance.now() - start;
    expect(tables).toEqual([]);
    expect(elapsed).toBeLessThan(500);
  });
});
