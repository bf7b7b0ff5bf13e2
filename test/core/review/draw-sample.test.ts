import { drawSample } from '../../../src/core/review/draw-sample';

const RECORDS = Array.from({ length: 50 }, (_, at) => at);

describe('a sample of records (B8)', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawSample(RECORDS, 20, 7)).toEqual(drawSample(RECORDS, 20, 7));
    expect(drawSample(RECORDS, 20, 7)).not.toEqual(drawSample(RECORDS, 20, 8));
  });

  it('draws each record at most once, in the order of the records', () => {
    const drawn = drawSample(RECORDS, 20, 1);
    expect(new Set(drawn).size).toBe(20);
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
  });

  it('gives all where there are fewer', () => {
    expect(drawSample([3, 5], 20, 1)).toEqual([3, 5]);
    expect(drawSample([], 20, 1)).toEqual([]);
  });

  it('draws every record about as often as the others', () => {
    const counts = RECORDS.map(() => 0);
    for (let seed = 0; seed < 2_000; seed++) {
      for (const at of drawSample(RECORDS, 10, seed)) counts[at] = (counts[at] ?? 0) + 1;
    }
    // 2,000 × 10 ÷ 50 = 400 each, ± five standard deviations of √(2,000 × 0.2 × 0.8) = 18.
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(90);
  });
});
