import { answerLine } from '../../../src/cli/rule-line';
import { EVERYDAY } from '../../cases/rules-everyday';
import { FAMILIES } from '../../cases/rules-families';
import { PLAINER } from '../../cases/rules-plainer';
import { WORDED } from '../../cases/rules-worded';

describe.each(Object.entries({ ...FAMILIES, ...EVERYDAY, ...PLAINER, ...WORDED }))('%s', (_family, cases) => {
  describe.each(cases)('$criteria', ({ scores, ...line }) => {
    it.each(scores)('an actual of %p scores %p', (actual, score) => {
      const answer = answerLine({ ...line, actual });
      if (score === null) expect(answer.score).toBeNull();
      else expect(answer.score).toBeCloseTo(score, 6);
    });
  });
});
