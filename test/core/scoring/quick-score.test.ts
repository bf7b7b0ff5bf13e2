import { parseTarget } from '../../../src/core/quantity/parse-target';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';
import { quickScore } from '../../../src/core/scoring/quick-score';
import { scoreItem } from '../../../src/core/scoring/score-item';
import type { ItemInput } from '../../../src/core/scoring/score-item';
import { formulaCases } from '../formula/formula-cases';

const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';

describe('quickScore', () => {
  it('is the score of scoreItem wherever it has one, and none where scoreItem has none', () => {
    const inputs = formulaCases().flatMap(({ criteria, context, actuals }) =>
      [null, '%', '100%', '秒'].flatMap((unitArgument) =>
        actuals.slice(0, 6).map((actual): ItemInput => {
          const full = context.full ?? null;
          return { actual, criteria, full, target: null, unitArgument };
        }),
      ),
    );
    let quick = 0;
    const differing = inputs.filter((input) => {
      const score = quickScore(input);
      if (score === null) return false;
      quick += 1;
      return score !== scoreItem(input).score;
    });
    expect(differing).toEqual([]);
    // Most are answered: else nothing would be gained.
    expect(quick).toBeGreaterThan(inputs.length / 4);
  });

  it('keeps apart what differs in full mark, unit or policy alone', () => {
    const each = { actual: 2, criteria: '每收到客户投诉一次扣5分' };
    expect([10, 20, 10].map((full) => quickScore({ ...each, full }))).toEqual([0, 10, 0]);
    // A8: half a minute is 30 seconds.
    const units = ['秒', '分钟', null].map((unitArgument) =>
      quickScore({ actual: 0.5, criteria: A8, full: 100, unitArgument }),
    );
    expect(units).toEqual([100, 90, 100]);
  });

  it('is the score of scoreItem against targets, with and without criteria', () => {
    const criteria = ['', '基本分值为100分,每少1%扣减2分', '低于标准分此项记为0分', A8];
    const targets = ['≥50%', '≤30秒', '40秒≤x≤180秒', '≥80', '≤5分钟', '≥0.85', '≤0'];
    const inputs = criteria.flatMap((text) =>
      targets.flatMap((target) =>
        [null, '%', '100%', '秒', '分钟', '天'].flatMap((unitArgument) =>
          [null, 20].flatMap((full) =>
            (['ratio', 'zero'] as const).flatMap((targetOnly) =>
              [0, 0.48, 1, 29, 45, 80, 200, -3].map((actual): ItemInput => ({
                actual,
                criteria: text,
                full,
                target: parseTarget(target, {})?.target ?? null,
                unitArgument,
                policy: { ...DEFAULT_POLICY, targetOnly },
              })),
            ),
          ),
        ),
      ),
    );
    const answered = inputs.filter((input) => quickScore(input) !== null);
    const differing = answered.filter((input) => quickScore(input) !== scoreItem(input).score);
    expect(differing).toEqual([]);
    expect(answered.length).toBeGreaterThan(inputs.length / 3);
  });

  it('leaves texts, blanks and declined criteria to scoreItem', () => {
    expect(quickScore({ actual: '35秒', criteria: A8 })).toBeNull();
    expect(quickScore({ actual: null, criteria: A8 })).toBeNull();
    expect(quickScore({ actual: 35, criteria: '服务态度良好' })).toBeNull();
    expect(quickScore({ actual: NaN, criteria: A8 })).toBeNull();
  });
});
