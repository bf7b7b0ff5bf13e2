import { scoreLevels } from '../../../src/core/scoring/score-levels';

const FIVE = ['等候指示', '询问有何工作可给分配', '提出建议', '行动,但例外情况下征求意见', '单独行动'];
const levels = (headers: readonly string[]) =>
  headers.map((header, at) => ({ header, text: FIVE[at] ?? '' }));
const PLAIN = levels(['1级', '2级', '3级', '4级', '5级']);

describe('a level of a behaviour (C2)', () => {
  it.each([3, '3', '3级', '三级', '第三级', 'Level 3', '等级3', '提出建议', ' 提出建议。'])('%s of 5 gives 15 of 25', (actual) => {
    expect(scoreLevels({ actual, levels: PLAIN, full: 25 }).score).toBe(15);
  });

  it.each([0, 6, 3.5, '优秀', '较好', '3分', '85%'])('%s is no level: no score, with the reason', (actual) => {
    const scored = scoreLevels({ actual, levels: PLAIN, full: 25 });
    expect(scored.score).toBeNull();
    expect(scored.diagnostics).toEqual([expect.objectContaining({ code: 'score.level-unknown', severity: 'error' })]);
  });

  it('counts from the lowest, wherever the headers stand', () => {
    const reversed = [...PLAIN].reverse();
    expect(scoreLevels({ actual: 2, levels: reversed, full: 25 }).score).toBe(10);
  });

  it('gives the marks that headers state, as they stand', () => {
    const stated = levels(['1级(5分)', '2级(8分)', '3级(15分)', '4级(20分)', '5级(25分)']);
    expect(scoreLevels({ actual: 2, levels: stated, full: 25 }).score).toBe(8);
    expect(scoreLevels({ actual: '15分', levels: stated, full: 25 }).score).toBe(15);
  });

  it('scales stated marks to another full mark, and says so: 60 of 100 is 15 of 25', () => {
    const stated = levels(['1级(20分)', '2级(40分)', '3级(60分)', '4级(80分)', '5级(100分)']);
    const scored = scoreLevels({ actual: '3级', levels: stated, full: 25 });
    expect(scored.score).toBe(15);
    expect(scored.diagnostics.map(({ code }) => code)).toEqual(['score.level-marks-scaled']);
  });

  it('takes names of ranks, the best of four being the full mark', () => {
    const named = levels(['优秀', '良好', '合格', '不合格']);
    expect(scoreLevels({ actual: '优秀', levels: named, full: 20 }).score).toBe(20);
    expect(scoreLevels({ actual: '合格', levels: named, full: 20 }).score).toBe(10);
  });

  it('waits for an actual, and knows 不适用', () => {
    expect(scoreLevels({ actual: '', levels: PLAIN, full: 25 }).diagnostics[0]?.code).toBe('score.no-actual');
    expect(scoreLevels({ actual: 'N/A', levels: PLAIN, full: 25 }).diagnostics[0]?.code).toBe('score.not-applicable');
  });
}); // prettier-ignore
