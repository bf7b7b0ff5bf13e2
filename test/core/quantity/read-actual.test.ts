import { readActual } from '../../../src/core/quantity/read-actual';

describe('an actual that does not apply', () => {
  it.each(['n.a.', 'N.A.', 'N.A', 'na', 'N/a', 'n/a', 'N／A', '不适用', '不適用', '—', '/', ' N/A '])(
    'is said by %j',
    (text) => {
      expect(readActual(text, null)).toEqual({ kind: 'not-applicable' });
    },
  );

  it.each(['无', 'nap', '待定', 'a', 'n'])('is not said by %j', (text) => {
    expect(readActual(text, null).kind).not.toBe('not-applicable');
  });
});
