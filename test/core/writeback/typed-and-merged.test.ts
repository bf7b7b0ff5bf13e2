import { cellAddress } from '../../../src/core/forms/a1-address';
import { findTables } from '../../../src/core/forms/find-tables';
import type { CellValue } from '../../../src/core/forms/grid';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { isOurFormula } from '../../../src/core/writeback/own-formula';
import { planWrites } from '../../../src/core/writeback/plan-writes';
import { buildGrid, type GridParts } from '../forms/build-grid';

const TEXTS = {
  headers: { score: '得分', achievement: '达成率', gap: '差距', flag: '标记' },
  total: '合计',
  flagWords: { met: '达标', missed: '未达标' },
};
const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
const SURVEY = '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分';

/** Reads, scores and plans the one form of a sheet. */
function run(rows: readonly (readonly CellValue[])[], parts: GridParts = {}) {
  const grid = buildGrid(rows, parts);
  const [table] = findTables(grid).tables;
  if (table === undefined) throw new Error('no form');
  const card = scoreTable(table);
  const plan = planWrites(table, card, grid, TEXTS);
  return {
    card,
    plan,
    scores: card.items.map(({ score }) => score),
    codes: card.items.map(({ diagnostics }) => diagnostics.map(({ code }) => code)),
    written: Object.fromEntries(
      plan.cells.map(({ row, column, formula }) => [cellAddress(row, column), formula]),
    ),
    remarks: plan.diagnostics.map(({ code }) => code),
  };
}

describe('a score cell merged over two items', () => {
  const rows = [
    ['指标名称', '权重', '评分标准', '实际值', '得分'],
    ['平均响应时长', '50%', A8, 35, ''],
    ['客户满意度', '30%', SURVEY, 4.2, ''],
    ['平均处理时长', '20%', A8, 30, ''],
  ];

  it('is left as it is, with a remark that names it, and no total of the rest is written', () => {
    const { scores, card, written, plan } = run(rows, { merges: ['E2:E3'] });
    expect(scores).toEqual([80, 85, 90]);
    // 80 × 0.5 + 85 × 0.3 + 90 × 0.2, in the pane alone.
    expect(card.total).toBeCloseTo(83.5, 9);
    expect(Object.keys(written).filter((cell) => cell.startsWith('E'))).toEqual(['E4']);
    expect(plan.diagnostics).toContainEqual({
      code: 'writeback.merged', severity: 'warning', cell: "'表1'!E2", params: { cells: 'E2:E3' },
    }); // prettier-ignore
    expect(plan.diagnostics.map(({ code }) => code)).toContain('writeback.total-elsewhere');
  });

  it('with a mark in it belongs to neither, and the form has no total', () => {
    const typed = rows.map((row, at) => (at === 1 ? [...row.slice(0, 4), 88] : row));
    const { scores, codes, card, written } = run(typed, { merges: ['E2:E3'] });
    expect(scores).toEqual([null, null, 90]);
    expect(codes[0]).toContain('score.typed-shared');
    expect(codes[1]).toContain('score.typed-shared');
    expect([card.total, card.grade]).toEqual([null, null]);
    expect(written).not.toHaveProperty('E5');
  });

  it('is written where it is merged over the rows of one item only', () => {
    const lines = [
      ['指标名称', '权重', '评分标准', '实际值', '得分', '备注'],
      ['平均响应时长', '50%', A8, 35, '', '高峰'],
      ['', '', '', '', '', '补充'],
      ['平均处理时长', '50%', A8, 30, '', ''],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'];
    const { written } = run(lines, { merges });
    expect(written).toHaveProperty('E2');
    expect(written).not.toHaveProperty('E3');
    expect(written).toHaveProperty('E4');
  });
});

it('nothing is written under a total merged into the score column', () => {
  const { written } = run(
    [
      ['指标名称', '权重', '评分标准', '实际值', '得分'],
      ['平均响应时长', '50%', A8, 35, ''],
      ['平均处理时长', '50%', A8, 30, ''],
      ['合计', '', '', '', ''],
    ],
    { merges: ['D4:E4'] },
  );
  expect(written).toHaveProperty('E2');
  expect(written).not.toHaveProperty('E4');
});

describe('a weight merged over two items', () => {
  const header = ['指标名称', '权重', '满分', '评分标准', '实际值', '得分'];
  const rows = (fulls: readonly [CellValue, CellValue, CellValue]) => [
    header,
    ['平均响应时长', '40%', fulls[0], A8, 35, ''],
    ['平均处理时长', '', fulls[1], A8, 30, ''],
    ['客户满意度', '60%', fulls[2], SURVEY, 4.2, ''],
  ];

  it('gives neither total nor grade, and says so once for the form', () => {
    const { scores, card, written } = run(
      rows(['', '', '']).map((row) => row.filter((_, at) => at !== 2)),
      { merges: ['B2:B3'] },
    );
    expect(scores).toEqual([80, 90, 85]);
    expect([card.total, card.grade, card.weightTotal]).toEqual([null, null, 1]);
    const codes = card.diagnostics.map(({ code }) => code);
    expect(codes).toContain('score.total-weight-shared');
    expect(codes).not.toContain('scoring.weight-sum');
    expect(Object.values(written).filter((formula) => /TOTAL|GRADE/.test(formula))).toEqual([]);
  });

  it('is decided by the full marks of its items where they make it up', () => {
    const deducted = rows([25, 15, 60]).map((row, at) =>
      at === 0 ? row : [...row.slice(0, 3), '每次扣5分', at, ''],
    );
    const { scores, card, written } = run(deducted, { merges: ['B2:B3'] });
    // 25 − 5, 15 − 10, 60 − 15
    expect(scores).toEqual([20, 5, 45]);
    expect([card.total, card.grade, card.weightTotal]).toEqual([70, '合格', 1]);
    expect(written['F5']).toBe('=IF(COUNT(F2:F4)=0,"",KPI.TOTAL(F2:F4,,C2:C4))');
  });
});

describe('what stands in a score cell instead of a mark', () => {
  const rows = (note: CellValue) => [
    ['考核项目', '分值', '评分标准', '实际值', '得分'],
    ['客户投诉', 60, '每次扣5分', 2, ''],
    ['工单差错', 40, '每次扣5分', 1, note],
  ];

  it.each(['待定', '免考', '缺考', '合格'])('%s is kept; the item waits, and is not in the total', (word) => {
    const { scores, card, written, codes } = run(rows(word));
    // 60 − 10
    expect(scores).toEqual([50, null]);
    expect([card.total, card.grade]).toEqual([50, null]);
    expect(codes[1]).toContain('score.typed-words');
    expect(card.items[1]?.diagnostics).toContainEqual({
      code: 'score.typed-words', severity: 'warning', cell: "'表1'!E3", params: { value: word, cell: 'E3' },
    }); // prettier-ignore
    expect(card.diagnostics.map(({ code }) => code)).toContain('score.partial-total');
    expect(written).not.toHaveProperty('E3');
  });

  it.each(['不适用', 'N/A'])('%s lets the other item have the weight', (word) => {
    const { scores, card } = run(rows(word));
    expect(scores).toEqual([50, null]);
    // 50 of 60, for 100
    expect(card.total).toBeCloseTo((50 * 100) / 60, 9);
  });

  it.each(['约35分', '#N/A'])('%s may be a slip in a mark: no total', (slip) => {
    const { scores, card, codes } = run(rows(slip));
    expect(scores).toEqual([50, null]);
    expect(codes[1]).toContain('score.typed-unreadable');
    expect(card.total).toBeNull();
  });

  it.each([37, 0, '37', '37分'])('the mark %s counts', (mark) => {
    const { card } = run(rows(mark));
    expect(card.total).toBe(50 + Number.parseFloat(String(mark)));
  });
});

describe('the add-in renews and takes away its own formulas alone', () => {
  it.each([
    '=IF(E5="","",KPI.SCORE(E5,G5,,D5))',
    '=IF(E5="",0,KPI.SCORE(E5,G5,,"≥"&D5*100&"%"))',
    `=IF(E5="","",KPI.LEVELSCORE(E5,C$1:G2,25,,'KPI设置 (2)'!$A$5:$B$24))`,
    '=IF(E5="","",KPI.ACHIEVEMENT(E5,D5)*100)',
    '=IF(COUNTA(C2:E2)=0,"",KPI.RATERS(C2:E2,B2))',
    '=IF(COUNT(C2,E2)=0,"",AVERAGE(C2,E2))',
    '=IF(ISNUMBER(H5),IF(H5>=100,"达标","未达标"),"")',
    '=IF(COUNT(J2:J6,J8)=0,"",KPI.TOTAL(SUM(J7,J9)))',
    '=IF(COUNT(J2:J6)=0,"",KPI.TOTAL(N(KPI.SUBTOTAL(J2:J3))+N(KPI.SUBTOTAL(J5:J6)))*100/SUM(B2:B6))',
    '=IF(SUMPRODUCT((F2:F5="")*(B2:B5>0))>0,"",KPI.GRADE(F6))',
  ])('%s is its own', (formula) => {
    expect(isOurFormula(formula)).toBe(true);
  });

  it.each([
    '=KPI.AHTSCORE(E5,D5)',
    '=KPI.SCORE(E5,G5)',
    '=ROUND(KPI.SCORE(E5,G5),0)',
    '=IF(E5="","",KPI.SCORE(E5,G5)*0.9)',
    '=IF(E5="","",KPI.SCORE(E5,G5))*0.9',
    '=IF(E5="","未填",KPI.SCORE(E5,G5))',
    '=IF(E5>25,100,0)',
    '=AVERAGE(C2,E2)',
    'KPI.SCORE(E5,G5)',
    80,
  ])('%s is a person’s', (content) => {
    expect(isOurFormula(content)).toBe(false);
  });

  it('a total of its own goes where the form no longer has one', () => {
    const total = '=IF(COUNT(E2:E3)=0,"",KPI.TOTAL(E2:E3,B2:B3))';
    const { plan } = run(
      [
        ['指标名称', '权重', '评分标准', '实际值', '得分'],
        ['平均响应时长', '100%', A8, 35, 80],
        ['平均处理时长', '', A8, 30, 90],
        ['合计', '', '', '', 80],
      ],
      {
        merges: ['B2:B3'],
        formulas: {
          E2: '=IF(D2="","",KPI.SCORE(D2,C2))',
          E3: '=IF(D3="","",KPI.SCORE(D3,C3))',
          E4: total,
        },
      },
    );
    expect(plan.cells.filter(({ row, column }) => row === 3 && column === 4)).toMatchObject([
      { before: total, formula: '', kind: 'total' },
    ]);
  });

  it('a formula that somebody typed into the score column stays', () => {
    const { plan, written } = run(
      [
        ['指标名称', '权重', '评分标准', '实际值', '得分'],
        ['平均响应时长', '50%', A8, 35, 80],
        ['平均处理时长', '50%', A8, 30, ''],
      ],
      { formulas: { E2: '=KPI.ASASCORE(D2)' } },
    );
    expect(written).not.toHaveProperty('E2');
    expect(plan.kept.map(({ value }) => value)).toContain('=KPI.ASASCORE(D2)');
  });
});
