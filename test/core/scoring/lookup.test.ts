import { type LookupBand, scoreLookup } from '../../../src/core/scoring/score-lookup';

const bands = (text: string, sign: LookupBand['sign'] = 'deduct'): LookupBand[] =>
  text.split(' ').map((pair) => {
    const [band = '', mark = ''] = pair.split('|');
    return { band, mark, sign };
  });
const SATISFACTION = bands('100%|0 95%以下|1 95%-80%|2 80%-75%|3 75%以下|5');
const LOST = bands('100%|0 95%以下|1 95%-80%|2 80%-75%| 75%以下|5');
const UNTRUE = bands('0|0 1|1 2|2 3-5条|3 5条以上|5');
const scoreOf = (actual: string | number, of: readonly LookupBand[], full = 10) =>
  scoreLookup({ actual, bands: of, full }).score;

describe('a lookup laid out in columns (E3)', () => {
  it.each([['100%', 10], ['97%', 9], ['90%', 8], [0.9, 8], ['77%', 7], ['70%', 5]])(
    '%s of satisfaction gives %d',
    (actual, score) => expect(scoreOf(actual, SATISFACTION)).toBe(score),
  );

  it('reports that 95%以下 and 95%-80% overlap', () => {
    const { diagnostics } = scoreLookup({ actual: '90%', bands: SATISFACTION, full: 10 });
    expect(diagnostics.filter(({ severity }) => severity === 'warning')).not.toHaveLength(0);
    expect(diagnostics.every(({ span }) => span === undefined)).toBe(true);
  });

  it.each([[0, 10], [1, 9], [2, 8], [4, 7], ['4条', 7], [6, 5]])('%s untrue calls give %d', (actual, score) =>
    expect(scoreOf(actual, UNTRUE)).toBe(score),
  );

  it('gives no score in a band whose marks were lost, and the right one outside', () => {
    expect(['97%', '90%', '70%'].map((actual) => scoreOf(actual, LOST))).toEqual([9, 8, 5]);
    const { score, diagnostics } = scoreLookup({ actual: '77%', bands: LOST, full: 10 });
    expect(score).toBeNull();
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'score.band-lost', severity: 'error' })]);
  });

  it('reads cells in percent format, which are shares as numbers', () => {
    expect(scoreOf(1, bands('1|0 95%以下|1 95%-80%|2'))).toBe(10);
  });

  it('gives marks as they stand where they are given', () => {
    const given = bands('95%以上|10 90%-95%|8 90%以下|0', 'give');
    expect(scoreLookup({ actual: '92%', bands: given, full: null }).score).toBe(8);
  });

  it('is unscored between its bands, and without any marks', () => {
    expect(scoreOf(3, bands('0|0 1|1 2|2'))).toBeNull();
    expect(scoreLookup({ actual: 3, bands: bands('0| 1|'), full: 10 }).diagnostics[0]?.code).toBe('score.lookup-empty');
  });
}); // prettier-ignore
