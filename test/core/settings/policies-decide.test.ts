import type { CellValue } from '../../../src/core/forms/grid';
import { findTables } from '../../../src/core/forms/find-tables';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { scoreItem } from '../../../src/core/scoring/score-item';
import { scoreTable } from '../../../src/core/scoring/score-table';
import type { Scorecard } from '../../../src/core/scoring/scorecard';
import { renderDiagnostic } from '../../../src/messages/render';
import { gridOf } from './design-grid';

type Choice = Partial<Policy>;

const STEPS = '≤25秒得100分,每增加5秒扣10分';
const RISING = '95%以上得100分;90%-95%得80分;85%-90%得60分;85%以下得0分';
const FALLING = '30秒以内得100分;30-60秒得80分;60-90秒得60分;90秒以上得0分';
const WHOLE = '30秒以内得100分;31-60秒得80分;61-90秒得60分;90秒以上得0分';
/** A4. */
const BONUS = '基准值30秒,实际得分=(基准值/实际时长)×100,若≤25秒加3分,≥40秒扣3分';

describe('one choice, one sentence, one actual', () => {
  const CASES: readonly [Choice, string, CellValue, score: number | null, why: string, full?: number][] = [
    [{ steps: 'whole' }, STEPS, '32秒', 90, '7 s are one whole step of 5'],
    [{ steps: 'started' }, STEPS, '32秒', 80, 'and a second one begun'],
    [{ steps: 'proportional' }, STEPS, '32秒', 86, '7/5 × 10 = 14'],
    [{ steps: 'started' }, STEPS, '25秒', 100, 'nothing begun'],
    [{ steps: 'started' }, STEPS, '30秒', 90, 'exactly one'],
    [{ steps: 'started' }, `${STEPS},不足5秒按比例`, '32秒', 86, 'the text wins'],
    [{ boundary: 'favour' }, RISING, '90%', 80, 'the better of 80 and 60'],
    [{ boundary: 'upper' }, RISING, '90%', 80, '90%-95%'],
    [{ boundary: 'lower' }, RISING, '90%', 60, '85%-90%'],
    [{ boundary: 'favour' }, FALLING, '60秒', 80, 'the better of 80 and 60'],
    [{ boundary: 'upper' }, FALLING, '60秒', 60, '60-90秒'],
    [{ boundary: 'lower' }, FALLING, '60秒', 80, '30-60秒'],
    [{ boundary: 'lower' }, '90%以上得100分;90%以下得60分', '90.5%', 100, 'no boundary'],
    [{ wholeBands: 'report' }, WHOLE, '60秒', 80, 'inside a band'],
    [{ wholeBands: 'report' }, WHOLE, '60.5秒', null, 'between 60 and 61 the bands differ'],
    [{ wholeBands: 'close' }, WHOLE, '60.5秒', 60, 'the next band, 61-90'],
    [{ wholeBands: 'close' }, WHOLE, '30.2秒', 80, 'the next band, 31-60'],
    [{ wholeBands: 'close' }, WHOLE, '61秒', 60, 'inside a band'],
    [{ wholeBands: 'report' }, WHOLE.replace('60分', '80分'), '60.5秒', 80, 'both neighbours agree'],
    [{ cap: 'full' }, BONUS, '25秒', 100, '120 + 3, capped', 100],
    [{ cap: 'none' }, BONUS, '25秒', 123, '120 + 3', 100],
    [{ cap: 'full' }, BONUS, '25秒', 123, 'no full mark to cap at'],
    [{ floor: 'zero' }, STEPS, '100秒', 0, '100 − 15 × 10, not below 0'],
    [{ floor: 'none' }, STEPS, '100秒', -50, '100 − 15 × 10'],
    [{ floor: 'none' }, `${STEPS},扣完为止`, '100秒', 0, 'the text wins'],
  ];

  // Every row in full length: jest hands a callback for a parameter that a row leaves out.
  it.each(
    CASES.map(
      ([choice, criteria, actual, score, why, full]) =>
        [choice, criteria, actual, score, why, full ?? null] as const,
    ),
  )('%j | %s | %s → %s: %s', (choice, criteria, actual, score, _, full) => {
    const policy = { ...DEFAULT_POLICY, ...choice };
    const item = scoreItem({ criteria, actual, policy, full });
    if (score === null) expect(item.score).toBeNull();
    else expect(item.score).toBeCloseTo(score, 9);
  });

  it.each<[Choice, string, CellValue, code: string, words: RegExp]>([
    [{ steps: 'started' }, STEPS, '32秒', 'rule.assumed-steps', /按一整步计/],
    [{ steps: 'proportional' }, STEPS, '32秒', 'rule.assumed-steps', /按比例/],
    [{ boundary: 'favour' }, RISING, '90%', 'rule.shared-boundary', /有利/],
    [{ boundary: 'lower' }, RISING, '90%', 'rule.shared-boundary', /下面一档/],
    [{ floor: 'zero' }, STEPS, '100秒', 'rule.assumed-floor', /下限/],
  ])('%j is named in the result of %s', (choice, criteria, actual, code, words) => {
    const item = scoreItem({ criteria, actual, policy: { ...DEFAULT_POLICY, ...choice } });
    const said = item.diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(said && renderDiagnostic('zh-CN', said)).toMatch(words);
  });
});

function card(rows: readonly (readonly CellValue[])[], choice: Choice): Scorecard {
  const table = findTables(gridOf('一月', rows)).tables[0];
  if (table === undefined) throw new Error('No form');
  return scoreTable(table, { ...DEFAULT_POLICY, ...choice });
}

const HEADER = ['指标名称', '权重', '目标值', '实际值', '评分标准', '得分'];

describe('targets without scoring words (B4: 72 % against ≥85 %)', () => {
  const rows = [HEADER, ['一次解决率', 0.5, '≥85%', '72%', '', ''], ['及时率', 0.5, '≥95%', '96%', '', '']];

  it.each<[Choice, number]>([
    [{ targetOnly: 'ratio' }, (72 / 85) * 100],
    [{ targetOnly: 'zero' }, 0],
  ])('%j', (choice, missed) => {
    const { items } = card(rows, choice);
    expect(items[0]?.score).toBeCloseTo(missed, 9);
    expect(items[1]?.score).toBe(100);
  });

  it('the result says which of the two it was', () => {
    const said = (choice: Choice) =>
      card(rows, choice).items[0]?.diagnostics.map((each) => renderDiagnostic('zh-CN', each)).join(); // prettier-ignore
    expect(said({ targetOnly: 'ratio' })).toContain('达成率');
    expect(said({ targetOnly: 'zero' })).not.toContain('按达成率折算');
    expect(said({ targetOnly: 'zero' })).toMatch(/0\s*分/);
  });
});

describe('the anomaly threshold (B6: 45 s against ≤30 s is 50 %)', () => {
  const rows = [
    HEADER,
    ['平均响应时长', 0.5, '≤30秒', '45秒', '', ''],
    ['及时率', 0.5, '≥95%', '96%', '', ''],
  ];

  it.each([
    [0.5, 'anomaly'],
    [0.51, 'missed'],
    [0.3, 'anomaly'],
  ])('%s: %s', (anomalyThreshold, flag) => {
    expect(card(rows, { anomalyThreshold }).items[0]?.flag).toBe(flag);
  });
});

it.each<[Choice, number | null]>([
  [{ missingActual: 'unscored' }, null],
  [{ missingActual: 'zero' }, 0],
])('a missing actual: %j', (choice, score) => {
  const rows = [
    HEADER,
    ['平均响应时长', 0.5, '', '', STEPS, ''],
    ['平均响应时长2', 0.5, '', '25秒', STEPS, ''],
  ];
  const { items, total } = card(rows, choice);
  expect(items[0]?.score).toBe(score);
  // 0.5 × 100; of the other item nothing, or 0.
  expect(total).toBe(50);
});

it.each<[Choice, total: number, why: string]>([
  [{ notApplicable: 'share' }, 80, 'its 50 % go to the other: 80 × 100 %'],
  [{ notApplicable: 'drop' }, 40, '80 × 50 %'],
  [{ notApplicable: 'full' }, 90, '80 × 50 % + 100 × 50 %'],
])('an item that does not apply: %j → %s, %s', (choice, total) => {
  const rows = [HEADER, ['响应时长', 0.5, '', '不适用', STEPS, ''], ['处理时长', 0.5, '', '35秒', STEPS, '']];
  expect(card(rows, choice).total).toBeCloseTo(total, 9);
});

it.each<[Choice, total: number]>([
  // A8: 90 × 15 % + 85 × 40 % + 100 × 20 %.
  [{ weights: 'keep' }, 67.5],
  [{ weights: 'normalise' }, 90],
])('weights of 75 %%: %j → %s', (choice, total) => {
  const rows = [
    HEADER,
    ['平均响应时长', 0.15, '', '30秒', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', ''],
    ['客户满意度', 0.4, '', '4.2分', '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分', ''],
    ['培训考核通过率', 0.2, '≥90%', '95%', '', ''],
  ];
  expect(card(rows, choice).total).toBeCloseTo(total, 9);
});

it.each<[Choice, total: number, why: string]>([
  [{ scale: 'form' }, 35, 'the marks are the weights: 30 + 5'],
  [{ scale: 'weight' }, 35, 'the same, said'],
  [{ scale: 'hundred' }, 0.3 * 30 + 0.7 * 5, 'the same marks weighted'],
])('full marks and weights: %j → %s, %s', (choice, total) => {
  const rows = [
    HEADER,
    ['解决率', 0.3, '', '95%', '90%以上得30分;90%以下得10分', ''],
    ['满意度', 0.7, '', '85%', '90%以上得70分;90%以下得5分', ''],
  ];
  expect(card(rows, choice).total).toBeCloseTo(total, 9);
});

it.each<[Choice, score: number]>([
  // 6, 9 and 9: the mean; 6 × 20 % + 9 × 50 % + 9 × 30 %.
  [{ raters: null }, 8],
  [{ raters: [{ name: '自评', weight: 0.2 }, { name: '考评', weight: 0.5 }, { name: '审评', weight: 0.3 }] }, 8.4], // prettier-ignore
])('raters: %j → %s', (choice, score) => {
  const rows = [
    ['序号', '考核项目', '考核标准', '总分', '自评', '考评', '审评', '最终评比得分'],
    [1, '建立客户档案、信息库', '各终端客户的档案完善', 10, 6, 9, 9, ''],
    [2, '故障汇总分析', '每次事件形成书面材料', 10, 6, 9, 9, ''],
  ];
  expect(card(rows, choice).items[0]?.score).toBeCloseTo(score, 9);
});

it.each<[Choice, grade: string]>([
  [{}, '良好'],
  [{ grades: [{ name: '金牌', from: 95 }, { name: '银牌', from: 80 }, { name: '无', from: -Infinity }] }, '银牌'], // prettier-ignore
  [
    {
      grades: [
        { name: '金牌', from: 80.1 },
        { name: '无', from: -Infinity },
      ],
    },
    '无',
  ],
])('grades: %j → %s for 80', (choice, grade) => {
  const rows = [HEADER, ['响应时长', 0.5, '', '35秒', STEPS, ''], ['处理时长', 0.5, '', '35秒', STEPS, '']];
  expect(card(rows, choice)).toMatchObject({ total: 80, grade });
});
