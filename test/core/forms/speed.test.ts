import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { buildGrid } from './build-grid';

/** Processor time of the quickest of five runs, in ms: other work on the machine does not count. */
function quickest(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

const sheetOf = (header: CellValue[], count: number, row: (index: number) => CellValue[]): SheetGrid =>
  buildGrid([header, ...Array.from({ length: count }, (_, index) => row(index))]);

describe('findTables takes', () => {
  it('time in proportion to the rows of a form, 10,000 whose names all differ, and nowhere near a second', () => {
    const header = ['序号', '维度', '指标名称', '权重', '目标值', '评分标准', '实际值', '得分', '备注'];
    const row = (index: number): CellValue[] => [
      index + 1,
      `维度${index % 50}`,
      `第${index}组平均响应时长`,
      0.0001,
      `≤${20 + (index % 60)}秒`,
      `≤${20 + (index % 60)}秒得100分,每增加${(index % 7) + 1}秒扣${(index % 5) + 1}分`,
      `${(index % 900) / 10}秒`,
      '',
      '',
    ];
    const [small, large] = [sheetOf(header, 1000, row), sheetOf(header, 10000, row)];
    expect(findTables(large).tables[0]?.items).toHaveLength(10000);
    const time = quickest(() => findTables(large));
    // A busy machine is slower at both; twice the proportion is not proportion any more.
    expect(time).toBeLessThan(20 * quickest(() => findTables(small)));
    expect(time).toBeLessThan(900);
  });

  it.each<[string, CellValue[], (index: number) => CellValue[]]>([
    [
      'calls',
      ['呼叫时间', '坐席', '接通时长', '通话时长', '转接次数', '未接数量', '满意度评分', '主题'],
      (index) => [44197 + index / 1000, `坐席${index % 30}`, index % 60, index % 300, 0, 0, 5, `咨询项目${index}`],
    ],
    [
      'orders',
      ['订单号', '客户', '商品', '数量', '金额', '日期', '状态', '评价', '项目'],
      (index) => [`DD${index}`, `客户${index % 3000}`, '话机', 1, index, '2024-05-01', '已完成', '好评', '考核项目'],
    ],
  ])('less than 600 ms for a log of 50,000 %s, which it leaves alone', (_, header, row) => {
    const grid = sheetOf(header, 50000, row);
    expect(findTables(grid).tables).toEqual([]);
    expect(quickest(() => findTables(grid))).toBeLessThan(600);
  });
}); // prettier-ignore
