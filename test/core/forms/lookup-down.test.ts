import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { planWrites } from '../../../src/core/writeback/plan-writes';
import { cellAddress } from '../../../src/core/forms/a1-address';
import { buildGrid } from './build-grid';

const TEXTS = {
  headers: { score: '得分', achievement: '达成率', gap: '差距', flag: '标记' },
  total: '合计',
  flagWords: { met: '达标', missed: '未达标' },
};
const ROWS: readonly (readonly CellValue[])[] = [
  ['项目', '权重', '实际值', '比率', '扣分', '得分'],
  ['回访完成率', 10, '90%', '100%', 0, ''],
  ['', '', '', '95%-99%', 1, ''],
  ['', '', '', '85%-95%', 2, ''],
  ['', '', '', '85%以下', 5, ''],
  ['投诉次数', 90, 1, '0次', 0, ''],
  ['', '', '', '1-2次', 10, ''],
  ['', '', '', '3次以上', 50, ''],
];
const MERGES = ['A', 'B', 'C', 'F'].flatMap((column) => [`${column}2:${column}5`, `${column}6:${column}8`]);

function read(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) {
  const grid = buildGrid(rows, { merges });
  const [table] = findTables(grid).tables;
  if (table === undefined) return null;
  const card = scoreTable(table);
  const { cells } = planWrites(table, card, grid, TEXTS);
  const written = Object.fromEntries(
    cells.map(({ row, column, formula }) => [cellAddress(row, column), formula]),
  );
  return { table, card, written };
}

describe('one 比率 | 扣分 that goes down the rows of an item', () => {
  it.each([
    ['under merged indicators', MERGES],
    ['under indicators that stand above blank cells', []],
  ])('is the lookup of that item, %s', (_, merges) => {
    const found = read(ROWS, merges);
    expect(found?.table.items.map(({ bands }) => bands.map(({ band, mark }) => [band, mark]))).toEqual([
      [['100%', '0'], ['95%-99%', '1'], ['85%-95%', '2'], ['85%以下', '5']],
      [['0次', '0'], ['1-2次', '10'], ['3次以上', '50']],
    ]); // prettier-ignore
    // 10 − 2, 90 − 10
    expect(found?.card.items.map(({ score }) => score)).toEqual([8, 80]);
    expect(found?.card.total).toBe(88);
    expect(found?.written).toMatchObject({
      F2: '=IF(C2="","",KPI.LOOKUPSCORE(C2,D2:E5,B2))',
      F6: '=IF(C6="","",KPI.LOOKUPSCORE(C6,D6:E8,B6))',
      F9: '=IF(COUNT(F2:F6)=0,"",KPI.TOTAL(F2:F6,,B2:B6))',
    });
  });

  it('leaves an item unscored, with the reason, where its actual meets a band without marks', () => {
    const lost = ROWS.map((row, at) => (at === 3 ? ['', '', '', '85%-95%', '', ''] : row));
    const item = read(lost, MERGES)?.card.items[0];
    expect(item?.score).toBeNull();
    expect(item?.diagnostics.map(({ code }) => code)).toContain('score.band-lost');
  });

  it('is none where each row has an indicator: a count that someone fills, and what it costs', () => {
    const found = read([
      ['项目', '分值', '考核标准', '次数', '扣分', '得分'],
      ['迟到', 10, '每次扣2分', 2, 4, ''],
      ['投诉', 20, '每次扣5分', 1, 5, ''],
    ]);
    expect(found?.table.items.map(({ bands }) => bands)).toEqual([[], []]);
  });
});
