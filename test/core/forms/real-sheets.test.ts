import type { ColumnRole, FormTable } from '../../../src/core/forms/form';
import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { buildGrid, type GridParts } from './build-grid';

const tablesOf = (rows: CellValue[][], parts?: GridParts) => findTables(buildGrid(rows, parts)).tables;
const only = (rows: CellValue[][], parts?: GridParts): FormTable => {
  const tables = tablesOf(rows, parts);
  expect(tables).toHaveLength(1);
  return tables[0] as FormTable;
};
const names = (table: FormTable) => table.items.map(({ indicator }) => indicator);
const columns = (table: FormTable) =>
  Object.fromEntries(table.columns.map(({ role, column }) => [role, column]));
const header = (table: FormTable, role: ColumnRole) =>
  table.columns.find((column) => column.role === role)?.header;

describe('findTables on sheets as people make them', () => {
  it('passes title rows, blank rows and columns, totals and signatures by', () => {
    const table = only(
      [
        ['某公司客服部绩效考核表', '', '', '', '', ''],
        ['姓名:张三', '', '部门:客服部', '', '考核月份:5月', ''],
        ['', '', '', '', '', ''],
        ['序号', '考核指标', '权重', '目标值', '实际值', '得分'],
        [1, '一次解决率', 0.5, '≥85%', 0.72, ''],
        ['', '', '', '', '', ''],
        [2, '平均响应时长', 0.5, '≤30秒', 45, ''],
        ['合 计', '', 1, '', '', ''],
        ['被考核人签字:', '', '', '考核人签字:', '', ''],
      ],
      { merges: ['B2:G2', 'B9:C9'], formats: { 'F6:F6': '0%' }, at: 'B2' },
    );
    expect(names(table)).toEqual(['一次解决率', '平均响应时长']);
    expect(table.items.map(({ row }) => row)).toEqual([5, 7]);
    expect(table.range).toEqual({ top: 4, left: 1, bottom: 7, right: 6 });
    expect(table.headerRows).toEqual({ first: 4, last: 4 });
    expect(table.totalRow).toBe(8);
    expect(columns(table)).toEqual({ number: 1, indicator: 2, weight: 3, target: 4, actual: 5, score: 6 });
  });

  it('gives a dimension merged over rows to each of them', () => {
    const table = only(
      [
        ['维度', '指标名称', '权重', '评分标准'],
        ['效率', '平均响应时长', '30%', '≤30秒得100分,每增加5秒扣10分'],
        ['', '平均处理时长', '30%', '≤5分钟得100分,每增加1分钟扣10分'],
        ['质量', '客户满意度', '40%', '≥4.5分得100分,每低0.1分扣5分'],
      ],
      { merges: ['A2:A3'] },
    );
    expect(table.items.map(({ dimension }) => dimension)).toEqual(['效率', '效率', '质量']);
  });

  it('says that a weight merged over two items is nobody’s, and keeps its sum', () => {
    const table = only(
      [
        ['指标名称', '权重', '目标值', '实际值'],
        ['一次解决率', '60%', '≥85%', '72%'],
        ['投诉率', '', '≤2%', '2.8%'],
        ['客户满意度', '40%', '≥4.5分', '4.2分'],
      ],
      { merges: ['B2:B3'] },
    );
    expect(table.items.map(({ weight }) => weight)).toEqual([null, null, 0.4]);
    expect(table.items.map(({ sharedWeight }) => sharedWeight)).toEqual([0.6, 0, undefined]);
    expect(table.items.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['forms.weight-shared'],
      ['forms.weight-shared'],
      [],
    ]);
  });

  it('reads a header of two rows with merged cells', () => {
    const table = only(
      [
        ['指标', '', '标准', '', '考核结果', '', '备注'],
        ['名称', '权重', '目标值', '评分标准', '实际值', '得分', ''],
        ['一次解决率', '50%', '≥85%', '每低1%扣2分', '72%', '', ''],
        ['投诉率', '50%', '≤2%', '每高0.1%扣5分', '2.8%', '', ''],
      ],
      { merges: ['A1:B1', 'C1:D1', 'E1:F1', 'G1:G2'] },
    );
    expect(columns(table)).toEqual({ indicator: 0, weight: 1, target: 2, criteria: 3, actual: 4, score: 5, remark: 6 });
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(names(table)).toEqual(['一次解决率', '投诉率']);
  });

  it('reads a header of two rows whose labels are merged downwards', () => {
    const table = only(
      [
        ['考核指标', '权重', '考核', '', '得分'],
        ['', '', '目标值', '实际值', ''],
        ['一次解决率', '50%', '≥85%', '72%', ''],
        ['投诉率', '50%', '≤2%', '2.8%', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    );
    expect(columns(table)).toEqual({ indicator: 0, weight: 1, target: 2, actual: 3, score: 4 });
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
  });

  it('takes the group for the dimension under a header merged over both', () => {
    const table = only(
      [
        ['考核项目', '', '考核标准', '分值', '得分'],
        ['工作质量', '接听质量', '抽查不合格每次扣2分', 30, ''],
        ['', '回访真实度', '每发现1条不实扣2分', 10, ''],
        ['工作纪律', '出勤', '迟到一次扣5分', 10, ''],
      ],
      { merges: ['A1:B1', 'A2:A3'] },
    );
    expect(names(table)).toEqual(['接听质量', '回访真实度', '出勤']);
  });

  it('takes 考核项目 for the dimension where 考核指标 names the items', () => {
    const table = only(
      [
        ['考核项目', '考核指标', '权重', '评分标准', '实际值'],
        ['效率', '平均响应时长', 30, '≤30秒得100分,每增加5秒扣10分', 35],
        ['', '平均处理时长', 30, '≤5分钟得100分,每增加1分钟扣10分', 6],
        ['质量', '客户满意度', 40, '≥4.5分得100分,每低0.1分扣5分', 4.2],
      ],
      { merges: ['A2:A3'] },
    );
    expect(names(table)).toEqual(['平均响应时长', '平均处理时长', '客户满意度']);
    expect(table.items.map(({ dimension }) => dimension)).toEqual(['效率', '效率', '质量']);
    expect(table.items.map(({ weight }) => weight)).toEqual([0.3, 0.3, 0.4]);
  });

  it('finds two tables below each other, each with its own columns', () => {
    const tables = tablesOf([
      ['(一)客服效率评测表', '', '', ''],
      ['指标名称', '目标值', '实际值', '达成率(%)'],
      ['平均响应时长', '≤30秒', '45秒', ''],
      ['一次解决率', '≥85%', '72%', ''],
      ['', '', '', ''],
      ['(二)客户满意度评测表', '', '', ''],
      ['指标名称', '平均分/占比', '目标值', '差距(百分点)'],
      ['CSAT', '4.2分', '≥4.5分', ''],
      ['NPS', '35%', '≥40%', ''],
    ]);
    expect(tables.map(names)).toEqual([['平均响应时长', '一次解决率'], ['CSAT', 'NPS']]);
    expect(tables.map(columns)).toEqual([
      { indicator: 0, target: 1, actual: 2, achievement: 3 },
      { indicator: 0, actual: 1, target: 2, gap: 3 },
    ]);
  });

  it('finds two tables side by side, with and without a blank column between', () => {
    const left: CellValue[][] = [
      ['指标名称', '目标值', '实际值'],
      ['平均响应时长', '≤30秒', '45秒'],
      ['一次解决率', '≥85%', '72%'],
    ];
    const right: CellValue[][] = [
      ['指标名称', '目标值', '实际值'],
      ['CSAT', '≥4.5分', '4.2分'],
      ['NPS', '≥40%', '35%'],
    ];
    const apart = tablesOf(left.map((row, index) => [...row, '', ...(right[index] ?? [])]));
    const joined = tablesOf(left.map((row, index) => [...row, ...(right[index] ?? [])]));
    expect(apart.map(names)).toEqual([['平均响应时长', '一次解决率'], ['CSAT', 'NPS']]);
    expect(joined.map(names)).toEqual([['平均响应时长', '一次解决率'], ['CSAT', 'NPS']]);
    expect(joined.map(({ range }) => [range.left, range.right])).toEqual([[0, 2], [3, 5]]);
  });

  it('reads Traditional headers, full width, line breaks and units in brackets', () => {
    const table = only([
      ['指標名稱', '權重\n（％）', '目標值', '實際值（秒）', '評分標準', '達成率\n(%)'],
      ['平均響應時長', 60, '≦３０秒', 45, '≤30秒得100分，每增加5秒扣10分', ''],
      ['平均處理時長', 40, '≦５分鐘', 372, '≤5分鐘得100分，每增加1分鐘扣10分', ''],
    ]);
    expect(columns(table)).toEqual({ indicator: 0, weight: 1, target: 2, actual: 3, criteria: 4, achievement: 5 });
    expect(table.items.map(({ weight }) => weight)).toEqual([0.6, 0.4]);
    expect(table.items.map(({ actual }) => actual?.unitArgument)).toEqual(['秒', '秒']);
    expect(table.items.map(({ target }) => target?.max?.value)).toEqual([30, 5]);
  });

  it('reads English headers', () => {
    const table = only([
      ['No.', 'KPI', 'Weight', 'Target', 'Actual', 'Achievement', 'Remarks'],
      [1, 'Average Handle Time', '40%', '≤5 min', '6.2 min', '', ''],
      [2, 'First Contact Resolution', '60%', 'at least 85%', '72%', '', ''],
      ['', 'Total', '100%', '', '', '', ''],
    ]);
    expect(columns(table)).toEqual({
      number: 0, indicator: 1, weight: 2, target: 3, actual: 4, achievement: 5, remark: 6,
    });
    expect(names(table)).toEqual(['Average Handle Time', 'First Contact Resolution']);
    expect(table.totalRow).toBe(3);
  });

  it('takes bare targets by the direction of their indicator, as percent where a rate is measured', () => {
    const table = only([
      ['指标名称', '目标值', '实际值'],
      ['一次解决率', 0.85, '72%'],
      ['投诉率', '2%', '2.8%'],
      ['平均响应时长', '30秒', '45秒'],
      ['解决方案文档数', 5, 4],
    ]);
    expect(table.items.map(({ target }) => [target?.min?.value, target?.max?.value, target?.unit?.symbol])).toEqual([
      [85, undefined, '%'],
      [undefined, 2, '%'],
      [undefined, 30, '秒'],
      [5, undefined, undefined],
    ]);
    expect(table.items.every(({ target }) => target?.assumedDirection)).toBe(true);
  });

  it('knows columns that the add-in wrote by their formulas', () => {
    const table = only(
      [
        ['指标名称', '目标值', '实际值', '得分', '达成率', '差距', '标记'],
        ['一次解决率', '≥85%', '72%', 84.7, 0.847, -13, '未达标'],
        ['投诉率', '≤2%', '2.8%', 71.4, 0.714, 0.8, '未达标'],
      ],
      { formulas: { D2: '=IF(C2="","",KPI.SCORE(C2,"",100,B2))', G2: '=IF(C2="","",KPI.FLAG(C2,B2))' } },
    );
    expect(columns(table)).toEqual({ indicator: 0, target: 1, actual: 2, score: 3, achievement: 4, gap: 5, flag: 6 });
  });

  it('says which of two columns it took', () => {
    const table = only([
      ['指标名称', '目标值', '完成情况', '实际值'],
      ['一次解决率', '≥85%', '80%', '72%'],
      ['投诉率', '≤2%', '2.1%', '2.8%'],
    ]);
    expect(header(table, 'actual')).toBe('实际值');
    expect(table.diagnostics).toEqual([
      {
        code: 'forms.several-columns',
        severity: 'warning',
        params: { role: '@forms.role.actual', header: '实际值', others: '完成情况' },
      },
    ]);
  });

  it('takes none of several months, as a score would be that of some month; 本月 is the one that counts', () => {
    const rows: CellValue[][] = [
      ['指标名称', '目标值', '4月实际值', '5月实际值', '上月实际值'],
      ['一次解决率', '≥85%', '80%', '72%', '80%'],
      ['投诉率', '≤2%', '2.1%', '2.8%', '2.1%'],
    ];
    const table = only(rows);
    expect(header(table, 'actual')).toBeUndefined();
    expect(table.items[0]?.actual).toBeNull();
    expect(table.diagnostics).toEqual([
      {
        code: 'forms.which-column',
        severity: 'warning',
        params: { role: '@forms.role.actual', headers: '4月实际值, 5月实际值' },
      },
    ]);
    const named = only(rows.map((row, index) => [...row, ['本月实际值', '90%', '1%'][index] ?? '']));
    expect(header(named, 'actual')).toBe('本月实际值');
  });

  it('says so where targets of several months leave no form to score', () => {
    const { tables, diagnostics } = findTables(
      buildGrid(
        [
          ['考核指标', '4月', '', '5月', ''],
          ['', '目标值', '实际值', '目标值', '实际值'],
          ['一次解决率', '≥85%', '80%', '≥86%', '72%'],
          ['投诉率', '≤2%', '2.1%', '≤2%', '2.8%'],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    );
    expect(tables).toEqual([]);
    expect(diagnostics.map(({ code, params }) => [code, params?.['headers']])).toEqual([
      ['forms.which-column', '4月 目标值, 5月 目标值'],
    ]);
  });

  it('gives criteria merged over several indicators to each, and says where they stand', () => {
    const table = only(
      [
        ['考核项目', '分值', '评分标准', '实际值'],
        ['工单差错', 10, '每出现一次扣2分,扣完为止', '2次'],
        ['客户投诉', 10, '', '1次'],
      ],
      { merges: ['C2:C3'] },
    );
    expect(table.items.map(({ criteria, criteriaAt }) => [criteria, criteriaAt])).toEqual([
      ['每出现一次扣2分,扣完为止', undefined],
      ['每出现一次扣2分,扣完为止', { row: 1, column: 2 }],
    ]);
    expect(table.items.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ['forms.criteria-shared'],
    ]);
  });

  it('says what it cannot read in an item, and where', () => {
    const table = only(
      [
        ['指标名称', '权重', '目标值', '实际值'],
        ['一次解决率', '约15', '85左右', 45413],
        ['投诉率', '50%', '≤2%', ''],
      ],
      { formats: { D2: 'yyyy-mm-dd' }, sheet: '5月' },
    );
    expect(table.items[0]?.diagnostics).toEqual([
      { code: 'forms.weight-unreadable', severity: 'warning', cell: "'5月'!B2", params: { text: '约15' } },
      { code: 'forms.actual-unreadable', severity: 'error', cell: "'5月'!D2", params: { text: '45413' } },
      { code: 'forms.target-unreadable', severity: 'warning', cell: "'5月'!C2", params: { text: '85左右' } },
    ]);
    expect(table.items[0]?.actual?.unreadable).toBe(true);
    expect(table.items[1]?.diagnostics).toEqual([]);
    expect(table.items[1]?.actual?.value).toBe('');
  });

  it('does not take part of the criteria for the whole, where they lie in several rows', () => {
    const table = only(
      [
        ['指标名称', '目标值', '评分标准', '实际值'],
        ['客户满意度', '≥90分', '90分以上得20分', 88],
        ['', '', '85分以上得10分', ''],
        ['', '', '低于80分得0分', ''],
        ['投诉率', '≤2%', '每高0.1%扣5分', '2.8%'],
      ],
      { merges: ['A2:A4', 'B2:B4', 'D2:D4'] },
    );
    expect(names(table)).toEqual(['客户满意度', '投诉率']);
    expect(table.items[0]).toMatchObject({ criteria: null, target: null });
    expect(table.items[0]?.diagnostics.map(({ code }) => code)).toEqual(['forms.criteria-over-rows']);
  });

  it('does not take the first row of criteria that go on below without merging', () => {
    const table = only([
      ['考核指标', '分值', '评分规则', '实际值'],
      ['客户满意度', 20, '85分以上为10分', 92],
      ['', '', '90分以上为20分', ''],
      ['', '', '低于85分为0分', ''],
      ['服务质量', 10, '每收到客户投诉一次扣5分', 1],
    ]);
    expect(names(table)).toEqual(['客户满意度', '服务质量']);
    expect(table.items.map(({ criteria }) => criteria)).toEqual([null, '每收到客户投诉一次扣5分']);
    expect(table.items[0]?.diagnostics.map(({ code }) => code)).toEqual(['forms.criteria-over-rows']);
  });

  it('takes the unit of each row from a column 单位', () => {
    const table = only([
      ['指标名称', '单位', '目标值', '实际值'],
      ['一次解决率', '%', '≥85', 72],
      ['平均响应时长', '秒', '≤30', 45],
      ['投诉次数', '次', 0, 1],
    ]);
    expect(table.items.map(({ target }) => target?.unit?.symbol)).toEqual(['%', '秒', '次']);
    expect(table.items.map(({ actual }) => actual?.unitArgument)).toEqual(['%', '秒', '次']);
  });

  it('is not cut in two by one unnamed column', () => {
    const table = only([
      ['指标名称', '权重', '', '目标值', '实际值'],
      ['一次解决率', '50%', '', '≥85%', '72%'],
      ['投诉率', '50%', '', '≤2%', '2.8%'],
    ]);
    expect(columns(table)).toEqual({ indicator: 0, weight: 1, target: 3, actual: 4 });
  });

  it('does not take a legend beside the form for part of it', () => {
    const table = only([
      ['考核指标', '权重', '评分标准', '实际值', '', '等级', '分数'],
      ['一次解决率', '50%', '每低1%扣2分', '72%', '', '优秀', 90],
      ['投诉率', '50%', '每高0.1%扣5分', '2.8%', '', '良好', 80],
    ]);
    expect(columns(table)).toEqual({ indicator: 0, weight: 1, criteria: 2, actual: 3 });
    expect(table.range.right).toBe(3);
  });

  it('knows a familiar indicator under the vague headers 指标, 目标, 实际', () => {
    const table = only([
      ['指标', '目标', '实际'],
      ['一次解决率', '85%', '72%'],
      ['投诉率', '2%', '2.8%'],
    ]);
    expect(columns(table)).toEqual({ indicator: 0, target: 1, actual: 2 });
  });

  it('knows which items a 小计 adds up: those of its dimension, its section, or since the last one', () => {
    const header: CellValue[] = ['维度', '指标名称', '权重', '目标值', '得分'];
    const byDimension = only(
      [
        header,
        ['效率', '平均响应时长', '30%', '≤30秒', ''],
        ['质量', '客户满意度', '30%', '≥90分', ''],
        ['', '投诉率', '20%', '≤2%', ''],
        ['小计', '', '80%', '', ''],
        ['成长', '培训参与率', '20%', '≥90%', ''],
        ['成长小计', '', '20%', '', ''],
        ['合计', '', '100%', '', ''],
      ],
      { merges: ['A3:A4'] },
    );
    expect(byDimension.subtotals).toEqual([
      { row: 4, items: [2, 3] },
      { row: 6, items: [5] },
    ]);
    expect(byDimension.totalRow).toBe(7);
    const bySection = only([
      ['考核指标', '权重', '目标值', '得分'],
      ['一、效率', '', '', ''],
      ['平均响应时长', '30%', '≤30秒', ''],
      ['二、质量', '', '', ''],
      ['客户满意度', '30%', '≥90分', ''],
      ['投诉率', '40%', '≤2%', ''],
      ['小计', '70%', '', ''],
    ]);
    expect(bySection.subtotals).toEqual([{ row: 6, items: [4, 5] }]);
    const plain = only([
      ['考核指标', '权重', '目标值', '得分'],
      ['平均响应时长', '30%', '≤30秒', ''],
      ['客户满意度', '30%', '≥90分', ''],
      ['小 计', '60%', '', ''],
      ['投诉率', '40%', '≤2%', ''],
      ['小 计', '40%', '', ''],
    ]);
    expect(plain.subtotals).toEqual([
      { row: 3, items: [1, 2] },
      { row: 5, items: [4] },
    ]);
  });

  it('says how a doubtful actual was read', () => {
    const table = only([
      ['指标名称', '目标值', '实际值'],
      ['平均处理时长', '≤5分钟', '6:12'],
      ['客户满意度', '≥4.5分', '4。2分'],
    ]);
    expect(table.items.map(({ diagnostics }) => diagnostics.map(({ code, cell }) => [code, cell]))).toEqual([
      [['quantity.minutes-seconds', "'表1'!C2"]],
      [['quantity.stop-as-point', "'表1'!C3"]],
    ]);
  });

  it('ends before another table that follows after a blank row', () => {
    const table = only([
      ['考核指标', '权重', '目标值', '得分'],
      ['一次解决率', '50%', '≥85%', ''],
      ['投诉率', '50%', '≤2%', ''],
      ['', '', '', ''],
      ['姓名', '部门', '电话', '备注'],
      ['张三', '客服部', 13800000000, ''],
    ]);
    expect(names(table)).toEqual(['一次解决率', '投诉率']);
  });
}); // prettier-ignore
