import { answerLine } from '../../../src/cli/rule-line';
import { DOCUMENTS } from '../../cases/rules-documents';

describe.each(DOCUMENTS)('$id', ({ criteria, full, unit, target, scores, says }) => {
  it.each(scores)('an actual of %p scores %p', (actual, score) => {
    const answer = answerLine({ criteria, full, unit, target, actual });
    if (score === null) expect(answer.score).toBeNull();
    else expect(answer.score).toBeCloseTo(score, 6);
  });

  it('says what it assumed or found odd', () => {
    const codes = answerLine({ criteria, full, unit, target }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...(says ?? [])]));
  });

  it('gives its reason wherever it declines', () => {
    for (const [actual, score] of scores) {
      if (score !== null) continue;
      const { diagnostics } = answerLine({ criteria, full, unit, target, actual });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toHaveLength(0);
    }
    expect(scores.length).toBeGreaterThan(0);
  });
});
