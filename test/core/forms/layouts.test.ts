import type { FormTable } from '../../../src/core/forms/form';
import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { buildGrid, type GridParts } from './build-grid';

const tablesOf = (rows: CellValue[][], parts?: GridParts) => findTables(buildGrid(rows, parts)).tables;
const only = (rows: CellValue[][], parts?: GridParts): FormTable => {
  const tables = tablesOf(rows, parts);
  expect(tables).toHaveLength(1);
  return tables[0] as FormTable;
};
const rowsOf = (table: FormTable) => table.items.map(({ row }) => row);
const columns = (table: FormTable) =>
  Object.fromEntries(table.columns.map(({ role, column }) => [role, column]));

const FIRST: CellValue[] = [1, '一次解决率', '50%', '≥85%', ''];
const SECOND: CellValue[] = [2, '投诉率', '30%', '≤2%', ''];
const THIRD: CellValue[] = [3, '客户满意度', '20%', '≥90%', ''];
const HEADER: CellValue[] = ['序号', '考核指标', '权重', '目标值', '得分'];
const BLANK: CellValue[] = ['', '', '', '', ''];

describe('headers of two rows', () => {
  const lower: CellValue[] = ['', '名称', '权重', '目标', '标准', '实际', ''];
  const items: CellValue[][] = [
    [1, '一次解决率', '50%', '≥85%', '每低1%扣2分', '72%', ''],
    [2, '投诉率', '50%', '≤2%', '每高0.1%扣5分', '2.8%', ''],
  ];
  const expected = { number: 0, indicator: 1, weight: 2, target: 3, criteria: 4, actual: 5, remark: 6 };

  it('may say 名称, 目标, 标准, 实际 below merged groups', () => {
    const table = only([['序号', '指标', '', '考核', '', '', '备注'], lower, ...items], {
      merges: ['A1:A2', 'B1:C1', 'D1:F1', 'G1:G2'],
    });
    expect(columns(table)).toEqual(expected);
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('may have groups that nobody merged', () => {
    const table = only([['序号', '指标', '', '考核', '', '', '备注'], lower, ...items]);
    expect(columns(table)).toEqual(expected);
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('are not made of a title above the header, though it ends with a header word', () => {
    const table = only([['一、效率指标', '', '', '', ''], HEADER, FIRST, SECOND], { merges: ['A1:E1'] });
    expect(table.headerRows).toEqual({ first: 1, last: 1 });
    expect(table.range.top).toBe(1);
  });

  it('are not made of a header and its first item', () => {
    const table = only([
      ['考核指标', '', '目标值', '实际值'],
      ['一次解决率', '', '≥85%', '72%'],
      ['投诉率', '', '≤2%', '2.8%'],
    ]);
    expect(table.headerRows).toEqual({ first: 0, last: 0 });
    expect(rowsOf(table)).toEqual([1, 2]);
  });
});

describe('a form over several pages', () => {
  it('goes on below its repeated header', () => {
    const table = only([HEADER, FIRST, SECOND, HEADER, THIRD, ['', '合计', '100%', '', '']]);
    expect(rowsOf(table)).toEqual([1, 2, 4]);
    expect(table.range.bottom).toBe(4);
    expect(table.totalRow).toBe(5);
  });

  it.each<[string, CellValue[]]>([
    ['a page number', ['第1页 共2页', '', '', '', '']],
    ['the title with (续)', ['客服绩效考核表(续)', '', '', '', '']],
    ['a page number in English', ['Page 1 of 2', '', '', '', '']],
  ])('goes on below %s', (_, mark) => {
    const table = only([HEADER, FIRST, SECOND, mark, BLANK, HEADER, THIRD]);
    expect(rowsOf(table)).toEqual([1, 2, 6]);
    expect(table.items.map(({ dimension }) => dimension)).toEqual([null, null, null]);
  });

  it('goes on after a blank row when its numbers do', () => {
    expect(rowsOf(only([HEADER, FIRST, SECOND, BLANK, HEADER, THIRD]))).toEqual([1, 2, 5]);
  });

  it('ends where the next form of the same header begins', () => {
    const tables = tablesOf([HEADER, FIRST, SECOND, BLANK, HEADER, FIRST, SECOND]);
    expect(tables.map(rowsOf)).toEqual([
      [1, 2],
      [5, 6],
    ]);
    const named = tablesOf([
      HEADER,
      FIRST,
      SECOND,
      ['李四', '', '', '', ''],
      HEADER,
      [3, ...FIRST.slice(1)],
      SECOND,
    ]);
    expect(named.map(rowsOf)).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });
});

describe('totals', () => {
  it('a 合计 of a part is a subtotal when more items and a last total follow', () => {
    const table = only([
      ['考核指标', '权重', '目标值', '得分'],
      ['一、业绩', '', '', ''],
      ['一次解决率', '40%', '≥85%', ''],
      ['投诉率', '30%', '≤2%', ''],
      ['合计', '70%', '', ''],
      ['二、行为', '', '', ''],
      ['客户满意度', '30%', '≥90%', ''],
      ['合计', '30%', '', ''],
      ['总分', '100%', '', ''],
      ['被考核人签字:', '', '', ''],
    ]);
    expect(rowsOf(table)).toEqual([2, 3, 6]);
    expect(table.totalRow).toBe(7);
    expect(table.subtotals).toEqual([{ row: 4, items: [2, 3] }]);
  });

  it('what follows the last total is none of the form', () => {
    const table = only([
      HEADER,
      FIRST,
      SECOND,
      ['合计', '', '80%', '', ''],
      ['加分项', '重大贡献', '', '另行评定', ''],
    ]);
    expect(rowsOf(table)).toEqual([1, 2]);
    expect(table.totalRow).toBe(3);
  });

  it('a subtotal adds up what its own SUM says', () => {
    const table = only(
      [
        ['维度', '指标名称', '权重', '目标值', '得分'],
        ['效率', '平均响应时长', '30%', '≤30秒', ''],
        ['质量', '客户满意度', '30%', '≥90分', ''],
        ['', '投诉率', '20%', '≤2%', ''],
        ['小计', '', 0.8, '', ''],
        ['成长', '培训参与率', '20%', '≥90%', ''],
      ],
      { formulas: { C5: '=SUM(C2:C4)' } },
    );
    expect(table.subtotals).toEqual([{ row: 4, items: [1, 2, 3] }]);
  });

  it('a subtotal below items of a dimension each adds up all of them', () => {
    const table = only([
      ['维度', '指标名称', '权重', '目标值', '得分'],
      ['效率', '平均响应时长', '30%', '≤30秒', ''],
      ['质量', '客户满意度', '30%', '≥90分', ''],
      ['成长', '培训参与率', '20%', '≥90%', ''],
      ['小计', '', '80%', '', ''],
    ]);
    expect(table.subtotals).toEqual([{ row: 4, items: [1, 2, 3] }]);
  });

  it('is a subtotal below a blank row also while its own figure is an error', () => {
    const table = only([
      ['指标名称', '得分', '权重', '维度', '目标值'],
      ['平均响应时长', 80, '30%', '', '≤30秒'],
      ['客户满意度', '', '30%', '', '≥90分'],
      ['', '', '', '', ''],
      ['', '#VALUE!', '', '小计', ''],
      ['合计', 80, '', '', ''],
    ]);
    expect(table.subtotals).toEqual([{ row: 4, items: [1, 2] }]);
    expect(table.totalRow).toBe(5);
  });

  it('ends at the same row once results stand beside it, whatever is below their headers', () => {
    const rows: CellValue[][] = [
      ['指标名称', '权重', '目标值', '实际值'],
      ['平均响应时长', 0.5, '≤25秒', '35秒'],
      ['一次解决率', 0.5, '≥85%', '80%'],
      ['', '', '', ''],
      ['', '', '', '', 1],
      ['', '', '', '', '备注'],
      ['', '', '', ''],
      ['小计', '', '', ''],
    ];
    const beside = rows.map((row, at) => [...row, ...(at === 0 ? ['得分'] : at < 3 ? [80] : [])]);
    for (const sheet of [rows, beside]) {
      const table = only(sheet.map((row) => [...row, '', ''].slice(0, 6)));
      // Four blank rows above 小计: it is none of this form.
      expect([rowsOf(table), table.subtotals]).toEqual([[1, 2], []]);
    }
  });

  it('stands in any spelling, also beside its figure', () => {
    for (const words of ['合 计', '總計', '总分:85', '得分合计(分)', '最终得分', 'Grand total', 'Overall']) {
      expect(only([HEADER, FIRST, SECOND, [words, '', '', '', '']]).totalRow).toBe(3);
    }
    expect(only([HEADER, FIRST, SECOND, ['', '', '', '合计', 85]]).totalRow).toBe(3);
    // The figure may stand left of the word, as once the total has been written.
    expect(only([HEADER, FIRST, SECOND, ['', '', 85, '合计', '']]).totalRow).toBe(3);
    expect(only([HEADER, FIRST, SECOND, ['', '', '#N/A', '合计', '']]).totalRow).toBe(3);
  });
});

describe('forms of several persons', () => {
  it('end where the next person is named', () => {
    const header: CellValue[] = ['考核项目', '分值', '评分标准', '实际值', '得分'];
    const quality: CellValue[] = ['服务质量', 10, '每收到客户投诉一次扣5分', 1, ''];
    const presence: CellValue[] = ['出勤', 10, '迟到一次扣5分', '迟到1次', ''];
    const tables = tablesOf([
      ['姓名:张三', '', '工号:1001', '', ''],
      header,
      quality,
      presence,
      ['姓名:李四', '', '工号:1002', '', ''],
      header,
      quality,
      presence,
    ]);
    expect(tables.map(rowsOf)).toEqual([
      [2, 3],
      [6, 7],
    ]);
  });
});

describe('lines to sign', () => {
  it.each<CellValue[]>([
    ['被考核人签字:', '', '', '考核人签字:', ''],
    ['制表人签字', '', '', '审核人签字', ''],
    ['Employee signature', '', '', 'Supervisor signature', ''],
    ['直接上级意见:', '', '', '日期:', ''],
  ])('%s … end the form, whatever column they fill', (...line) => {
    expect(rowsOf(only([HEADER, FIRST, SECOND, line, THIRD]))).toEqual([1, 2]);
  });

  it('an indicator about signatures is an item', () => {
    expect(rowsOf(only([HEADER, FIRST, [2, '合同签字率', '50%', '≥95%', ''], THIRD]))).toEqual([1, 2, 3]);
  });
});

describe('figures as people enter them', () => {
  it('percent as 0.85, 85, "85%" and "８５％", numbers stored as text', () => {
    const table = only(
      [
        ['指标名称', '权重', '目标值', '实际值'],
        ['一次解决率', '20', 0.85, '８５％'],
        ['接通率', '20', 85, '85%'],
        ['首次解决率', '20', '85%', 0.85],
        ['工单处理及时率', '20', '８５％', '85'],
        ['回访完成率', '20', 0.85, 85],
      ],
      { formats: { D4: '0%' } },
    );
    expect(table.items.map(({ weight }) => weight)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(table.items.map(({ target }) => [target?.min?.value, target?.unit?.symbol])).toEqual(
      Array.from({ length: 5 }, () => [85, '%']),
    );
    expect(table.items.map(({ actual }) => [actual?.value, actual?.unit?.symbol])).toEqual([
      ['８５％', '%'],
      ['85%', '%'],
      [0.85, '%'],
      ['85', undefined],
      [85, undefined],
    ]);
  });

  it('the unit in the headers of target and actual', () => {
    const table = only([
      ['指标', '目标时长(秒)', '实际时长(秒)', '权重'],
      ['平均响应时长', 30, 45, '50%'],
      ['平均处理时长', '≤300', '372', '50%'],
    ]);
    expect(table.items.map(({ target }) => [target?.max?.value, target?.unit?.symbol])).toEqual([
      [30, '秒'],
      [300, '秒'],
    ]);
    expect(table.items.map(({ actual }) => actual?.unitArgument)).toEqual(['秒', '秒']);
  });
});

it('blanks within the characters of headers do not matter', () => {
  const table = only([
    ['指 标 名 称', '权 重', '目 标 值', '实　际　值', '得 分'],
    ['一次解决率', '50%', '≥85%', '72%', ''],
    ['投诉率', '50%', '≤2%', '2.8%', ''],
  ]);
  expect(columns(table)).toEqual({ indicator: 0, weight: 1, target: 2, actual: 3, score: 4 });
});

it('columns without a role are listed', () => {
  const table = only([
    ['指标名称', '责任人', '目标值', '实际值', '得分', '加权得分'],
    ['一次解决率', '张三', '≥85%', '72%', '', ''],
    ['投诉率', '李四', '≤2%', '2.8%', '', ''],
  ]);
  expect(table.otherColumns).toEqual([
    { column: 1, header: '责任人' },
    { column: 5, header: '加权得分' },
  ]);
}); // prettier-ignore
