import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { planCodes } from '../../../src/core/share/plan-codes';
import { findPeople } from '../../../src/core/share/find-people';
import { wallBoard } from '../../../src/core/share/wall-board';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';

const grid = (sheet: string, formulas: readonly (readonly CellValue[])[], values = formulas): SheetGrid => ({
  sheet,
  top: 0,
  left: 0,
  values,
  formulas,
  numberFormats: [],
  merges: [],
  visible: true,
  protected: false,
});

const TEAM = grid('一组', [
  ['姓名', '工号', '总分', '电话'],
  ['张三', 1001, 88, '13800138000'],
  ['李四', 1002, 91, 'li.si@example.com'],
  ['Ann Lee', 1003, 91, '无'],
  ['合计', '', 270, ''],
]);
const TALK = grid(
  '张三面谈',
  [['被谈话人:张三'], ['与张三谈了Annual计划'], ['=IF(A1="张三","李四",B2)']],
  [['被谈话人:张三'], ['与张三谈了Annual计划'], ['李四']],
);

/** No shuffle: the last of the range every time. */
const plan = planCodes([TEAM, TALK], () => 0.999);

describe('codes for people', () => {
  it('are alike in cells, texts, formulas and names of sheets', () => {
    const cells = new Map(
      plan.cells.map((cell) => [`${cell.sheet}!${cell.row},${cell.column}`, cell.replacement]),
    );
    expect(plan.key).toEqual([
      { code: 'P01', name: '张三' },
      { code: 'P02', name: '李四' },
      { code: 'P03', name: 'Ann Lee' },
    ]);
    expect(cells.get('一组!1,0')).toBe('P01');
    expect(cells.get('一组!1,1')).toBe('P01');
    expect(cells.get('张三面谈!0,0')).toBe('被谈话人:P01');
    expect(cells.get('张三面谈!1,0')).toBe('与P01谈了Annual计划');
    expect(cells.get('张三面谈!2,0')).toBe('=IF(A1="P01","P02",B2)');
    expect(plan.sheets).toEqual([{ from: '张三面谈', to: 'P01面谈' }]);
  });

  it('are nobody’s twice: those that stand in the workbook already are passed over', () => {
    const coded = grid('二组', [['姓名'], ['P01'], ['P03'], ['王五']]);
    expect(planCodes([TEAM, coded], () => 0.999).key.map(({ code }) => code)).toEqual([
      'P02',
      'P04',
      'P05',
      'P06',
    ]);
  });

  it('never stand for words of forms: a label among the names is none, nor is it replaced in headers', () => {
    const team = grid('一组', [
      ['姓名', '得分1'],
      ['标准', '≤30秒'],
      ['张三', 88],
    ]);
    const form = grid('一月', [['指标名称', '评分标准']]);
    const { key, cells } = planCodes([team, form]);
    expect(key.map(({ name }) => name)).toEqual(['张三']);
    expect(cells.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([['一组', 2, 0]]);
  });

  it('mask phones and addresses, and leave everything else', () => {
    const cells = new Map(
      plan.cells.map((cell) => [`${cell.sheet}!${cell.row},${cell.column}`, cell.replacement]),
    );
    expect([cells.get('一组!1,3'), cells.get('一组!2,3')]).toEqual(['***', '***']);
    for (const key of ['一组!0,0', '一组!1,2', '一组!3,3', '一组!4,0']) expect(cells.has(key)).toBe(false);
  });

  it('take no field of a blank form for a name', () => {
    const form = grid('表', [
      ['客服绩效考核表', '', '', ''],
      ['被考核人', '', '', '部门'],
      ['岗位', '', '', '考核周期'],
      ['指标维度', '指标名称', '权重', '得分'],
    ]);
    expect(findPeople([form])).toEqual([]);
    const filled = grid('表', [
      ['被考核人', '王芳', '', '部门'],
      ['岗位', '客服专员', '', '考核周期'],
    ]);
    expect(findPeople([filled]).map(({ text }) => text)).toEqual(['王芳']);
  });

  it('rank on a board for the wall, ties sharing a place', () => {
    expect(wallBoard([TEAM], DEFAULT_POLICY)).toEqual([
      { place: 1, who: 'Ann Lee', total: 91, grade: '优秀' },
      { place: 1, who: '李四', total: 91, grade: '优秀' },
      { place: 3, who: '张三', total: 88, grade: '良好' },
    ]);
  });
});
