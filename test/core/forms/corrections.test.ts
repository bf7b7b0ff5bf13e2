import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import type { Correction } from '../../../src/core/settings/settings';
import { buildGrid } from './build-grid';

const column = (header: string, role: Extract<Correction, { kind: 'column' }>['role']): Correction => ({
  kind: 'column',
  sheet: '表1',
  header,
  role,
});
const columnsOf = (rows: CellValue[][], ...corrections: Correction[]) => {
  const { tables } = findTables(buildGrid(rows), corrections);
  return tables.map((table) => Object.fromEntries(table.columns.map(({ role, column: at }) => [role, at])));
};
const codes = (rows: CellValue[][], ...corrections: Correction[]) =>
  findTables(buildGrid(rows), corrections).diagnostics.map(({ code }) => code);

const MONTHS: CellValue[][] = [
  ['指标名称', '权重', '目标值', '4月实际值', '5月实际值', '得分'],
  ['一次解决率', '50%', '≥85%', '80%', '72%', ''],
  ['投诉率', '50%', '≤2%', '2.1%', '2.8%', ''],
];
const VAGUE: CellValue[][] = [
  ['项目', '计划', '实际', '差异', '备注'],
  ['差旅费', 10000, 9500, -500, ''],
  ['培训费', 5000, 5600, 600, '超支'],
];

describe('corrections of a person', () => {
  it('take a role from the column that had it', () => {
    const rows: CellValue[][] = [
      ['指标名称', '目标值', '实际值', '复核数'],
      ['一次解决率', '≥85%', '72%', '74%'],
      ['投诉率', '≤2%', '2.8%', '2.6%'],
    ];
    expect(columnsOf(rows)).toEqual([{ indicator: 0, target: 1, actual: 2 }]);
    expect(columnsOf(rows, column('复核数', 'actual'))).toEqual([{ indicator: 0, target: 1, actual: 3 }]);
  });

  it('decide between columns of which any could be meant', () => {
    expect(columnsOf(MONTHS)).toEqual([{ indicator: 0, weight: 1, target: 2, score: 5 }]);
    const corrected = column('4月实际值', 'actual');
    expect(columnsOf(MONTHS, corrected)).toEqual([{ indicator: 0, weight: 1, target: 2, actual: 3, score: 5 }]);
    expect(findTables(buildGrid(MONTHS), [corrected]).tables[0]?.diagnostics).toEqual([]);
    expect(findTables(buildGrid(MONTHS), [corrected]).tables[0]?.otherColumns).toEqual([
      { column: 4, header: '5月实际值' },
    ]);
  });

  it('free a column with ignore', () => {
    expect(columnsOf(MONTHS, column('得分', 'ignore'))).toEqual([{ indicator: 0, weight: 1, target: 2 }]);
    expect(columnsOf(MONTHS, column('5月实际值', 'ignore'))[0]?.['actual']).toBe(3);
  });

  it('find their header in another spelling, with line breaks, and where the column was moved to', () => {
    const moved = MONTHS.map((row) => [...row.slice(3), ...row.slice(0, 3)]);
    expect(columnsOf(moved, column(' 4月\n實際值 ', 'actual'))[0]?.['actual']).toBe(0);
  });

  it('name a column that no word list knows', () => {
    const rows = MONTHS.map((row, index) => [...row, ['张三确认数', '70%', '2.9%'][index] ?? '']);
    expect(columnsOf(rows, column('张三确认数', 'actual'))[0]?.['actual']).toBe(6);
  });

  it('make a column one of several raters, or none of them', () => {
    const rows: CellValue[][] = [
      ['考核项目', '考核标准', '总分', '自评', '班组', '得分'],
      ['客户回访', '每周一次', 10, 8, 9, ''],
      ['业务对接', '准确无误', 15, 12, 13, ''],
    ];
    const { tables } = findTables(buildGrid(rows), [column('班组', 'rater')]);
    expect(tables[0]?.items.map(({ marks }) => marks.map(({ mark }) => mark))).toEqual([[8, 9], [12, 13]]);
    const without = findTables(buildGrid(rows), [column('自评', 'ignore')]).tables[0];
    expect(without?.items.map(({ marks }) => marks)).toEqual([[], []]);
  });

  it('make a form of a table whose headers were too vague, when they say what its items are', () => {
    expect(columnsOf(VAGUE)).toEqual([]);
    expect(codes(VAGUE)).toEqual(['forms.too-vague']);
    const said = columnsOf(VAGUE, column('项目', 'indicator'), column('计划', 'target'));
    expect(said).toEqual([{ indicator: 0, target: 1, actual: 2, gap: 3, remark: 4 }]);
  });

  it('make a form of a table without any known word', () => {
    const rows: CellValue[][] = [
      ['事项', '说法', '占多少', '做到'],
      ['电话接听', '每漏接1次扣2分', 60, '3次'],
      ['工单录入', '每错1处扣1分', 40, '2处'],
    ];
    expect(columnsOf(rows)).toEqual([]);
    const said = columnsOf(
      rows, column('事项', 'indicator'), column('说法', 'criteria'), column('占多少', 'weight'), column('做到', 'actual'),
    );
    expect(said).toEqual([{ indicator: 0, criteria: 1, weight: 2, actual: 3 }]);
  });

  it('leave a sheet alone that holds no form, and say who said so', () => {
    const { tables, diagnostics } = findTables(buildGrid(MONTHS), [{ kind: 'no-form', sheet: '表1' }]);
    expect(tables).toEqual([]);
    expect(diagnostics).toEqual([{ code: 'forms.said-no-form', severity: 'info', params: { sheet: '表1' } }]);
  });

  it('count for their own sheet alone', () => {
    const other: Correction[] = [
      { kind: 'no-form', sheet: '表2' },
      { kind: 'column', sheet: '表2', header: '没有的列', role: 'score' },
    ];
    expect(columnsOf(MONTHS, ...other)).toEqual(columnsOf(MONTHS));
    expect(codes(MONTHS, ...other)).toEqual([]);
  });

  it('are reported when no header of the sheet has their name', () => {
    const { tables, diagnostics } = findTables(buildGrid(MONTHS), [column('3月实际值', 'actual')]);
    expect(tables).toHaveLength(1);
    expect(diagnostics).toEqual([
      {
        code: 'forms.correction-unused',
        severity: 'warning',
        params: { sheet: '表1', header: '3月实际值' },
      },
    ]);
  });

  it('of the scale are no matter of columns', () => {
    expect(codes(MONTHS, { kind: 'scale', sheet: '表1', scale: 'weight' })).toEqual([]);
  });
}); // prettier-ignore
