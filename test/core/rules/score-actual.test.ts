import { unitOf } from '../../../src/core/quantity/unit';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreActual, scoreNumber } from '../../../src/core/rules/score-actual';
import { renderExplanation } from '../../../src/messages/render-explanation';

const response = '≤25秒得100分,每增加5秒扣10分,≥40分0分';
const said = (criteria: string, actual: number | string, full?: number) =>
  renderExplanation('zh-CN', {
    steps: scoreActual(
      readRule(criteria, full === undefined ? {} : { full }),
      typeof actual === 'string' ? actual : { value: actual, unit: null },
    ).steps,
    diagnostics: [],
  });

describe('explanations', () => {
  it('name the distance, the whole steps and the arithmetic', () => {
    expect(said(response, 35)).toBe('35秒,比25秒多10秒 = 2个5秒,100 − 2×10 = 80');
  });

  it('say what is left of a step', () => {
    expect(said(response, 37)).toContain('剩余2秒不足5秒,不计');
  });

  it('name the band', () => {
    expect(said(response, 40)).toBe('40秒 ≥ 40秒,得0分');
  });

  it('fill the actual into a formula and name bonus and malus', () => {
    expect(said('基准分85分,实际得分=(平均调研得分-1)/4×100,若达到92分及以上加5分,低于80分扣5分', 4)).toBe(
      '(4 − 1) ÷ 4 × 100 = 75,75分 < 80分,− 5 = 70',
    );
  });

  it('fill a long actual in with as many decimals as the result has', () => {
    // 30 ÷ 63.994117… is 46.8793 %.
    expect(said('基准值30秒,实际得分=(基准值/实际时长)×100', 63.994117647)).toContain(
      '30 ÷ 63.9941 × 100 = 46.8793',
    );
  });

  it('list occurrences', () => {
    expect(said('迟到一次扣5分,缺勤一次扣10分', '迟到2次,缺勤1次', 50)).toBe(
      '迟到2次,每次5分,共扣10分,缺勤1次,每次10分,共扣10分,从50分起,合计30分',
    );
  });

  it('say when the floor decided', () => {
    expect(said('≥90%得100分,每低1%扣10分,扣完为止', 50)).toContain('低于下限,得0分');
  });
});

describe('units of the actual', () => {
  it('are converted into the unit of the rule', () => {
    const rule = readRule('处理时长不超过300秒得100分,每超过30秒扣5分');
    expect(scoreActual(rule, { value: 6.2, unit: unitOf('分钟') }).score).toBe(90);
    expect(scoreActual(rule, '6.2分钟').score).toBe(90);
    expect(scoreNumber(rule, 6.2, unitOf('分钟'))).toBe(90);
  });

  it('decline what cannot be converted', () => {
    const { score, diagnostics } = scoreActual(readRule(response), { value: 92, unit: unitOf('%') });
    expect(score).toBeNull();
    expect(diagnostics[0]?.code).toBe('rule.actual-unit');
  });

  it.each([
    [0.92, 10, 'rule.assumed-percent'],
    [92, 10, 'rule.assumed-percent'],
    [0.8, 0, 'rule.assumed-percent'],
  ])('take a bare %d against percent as Excel does, and say so', (value, score, code) => {
    const scored = scoreActual(readRule('≥90%得10分,<90%得0分'), { value, unit: null });
    expect(scored.score).toBe(score);
    expect(scored.diagnostics.map((each) => each.code)).toContain(code);
  });

  it('take a stated unit as stated: 0.92 % is not 92 %', () => {
    const rule = readRule('≥90%得10分,<90%得0分');
    expect(scoreActual(rule, { value: 0.92, unit: unitOf('%') }).score).toBe(0);
    expect(scoreActual(rule, { value: 0.92, unit: null }, { unit: unitOf('%') }).score).toBe(0);
  });
});

describe('occurrences', () => {
  const attendance = readRule('迟到每次扣1分,旷工每次扣5分,早退每次扣1分', { full: 10 });

  it('decline an event that the rule does not name', () => {
    const { score, diagnostics } = scoreActual(attendance, '打架1次');
    expect(score).toBeNull();
    expect(diagnostics[0]?.code).toBe('rule.unknown-event');
  });

  it('decline a bare number that may mean several things', () => {
    expect(scoreActual(attendance, { value: 2, unit: null }).diagnostics[0]?.code).toBe('rule.which-event');
  });

  it('tell a denial from what it denies', () => {
    const accident = readRule('造成人员伤亡的,每起扣10分,未造成人员伤亡的,每起扣5分', { full: 20 });
    expect(scoreActual(accident, '造成人员伤亡1起').score).toBe(10);
    expect(scoreActual(accident, '未造成人员伤亡1起').score).toBe(15);
  });

  it('decline half an occurrence', () => {
    expect(scoreActual(readRule('每次扣2分', { full: 10 }), { value: 1.5, unit: null }).score).toBeNull();
  });
});

describe('binary fractions', () => {
  it('count (4.5 − 4.2) / 0.1 as three steps', () => {
    expect(scoreNumber(readRule('≥4.5分得100分,每低0.1分扣5分'), 4.2)).toBe(85);
  });

  it('settle the final score', () => {
    expect(scoreNumber(readRule('每低0.1%扣0.1分,≥99%得1分', {}), 98.3)).toBe(0.3);
  });
});
