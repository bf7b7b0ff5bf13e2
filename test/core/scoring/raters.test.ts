import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';
import { raterWeights } from '../../../src/core/scoring/rater-weights';
import { scoreRaters } from '../../../src/core/scoring/score-raters';

const marks = (...given: (number | string | null)[]) =>
  given.map((mark, at) => ({
    rater: ['自评', '考评', '审评'][at] ?? '',
    mark: typeof mark === 'number' ? mark : null,
    unread: typeof mark === 'string' ? mark : null,
    cell: `'表1'!${'DEF'[at] ?? ''}5`,
  }));
const SETTINGS = [
  { name: '自评', weight: 0.2 },
  { name: '考 评', weight: 0.5 },
  { name: '审评', weight: 0.3 },
];

describe('marks of raters', () => {
  it('give their mean, with the arithmetic and that it was assumed (C3)', () => {
    const scored = scoreRaters({ marks: marks(8, 9, 10), full: 10 });
    expect(scored.score).toBe(9);
    expect(scored.steps).toEqual([
      { code: 'explain.raters', params: { formula: '(自评 8 + 考评 9 + 审评 10) ÷ 3', score: 9 } },
    ]);
    expect(scored.diagnostics.map(({ code }) => code)).toEqual(['score.raters-mean']);
  });

  it('are weighted by the settings: 8×.2 + 9×.5 + 10×.3', () => {
    const policy = { ...DEFAULT_POLICY, raters: SETTINGS };
    expect(scoreRaters({ marks: marks(8, 9, 10), full: 10, policy }).score).toBeCloseTo(9.1, 9);
  });

  it('that were not given leave their weight to the others: (8×.2 + 10×.3) / .5', () => {
    const policy = { ...DEFAULT_POLICY, raters: SETTINGS };
    const scored = scoreRaters({ marks: marks(8, null, 10), full: 10, policy });
    expect(scored.score).toBeCloseTo(9.2, 9);
    expect(scored.diagnostics.map(({ code }) => code)).toContain('score.rater-missing');
  });

  it.each([
    ['above the full mark', marks(8, 11, 10), 'score.mark-above-full'],
    ['below 0', marks(8, -1, 10), 'score.mark-negative'],
    ['no number', marks(8, '优', 10), 'score.mark-unread'],
  ])('with one %s give no score and name its cell', (_, given, code) => {
    const scored = scoreRaters({ marks: given, full: 10 });
    expect(scored.score).toBeNull();
    expect(scored.diagnostics).toEqual([
      expect.objectContaining({ code, severity: 'error', cell: "'表1'!E5" }),
    ]);
  });

  it('with none at all wait; a dash from everybody means that the item does not apply', () => {
    const waiting = scoreRaters({ marks: marks(null, null, null), full: 10 });
    expect([waiting.score, waiting.diagnostics[0]?.code]).toEqual([null, 'score.no-marks']);
    const gone = scoreRaters({ marks: marks('-', '不适用', null), full: 10 });
    expect([gone.score, gone.diagnostics[0]?.code]).toEqual([null, 'score.not-applicable']);
  });

  it('of a rater whom the settings do not name are left out, and said', () => {
    const policy = { ...DEFAULT_POLICY, raters: SETTINGS.slice(0, 2) };
    const scored = scoreRaters({ marks: marks(8, 9, 2), full: 10, policy });
    // (8×.2 + 9×.5) / .7
    expect(scored.score).toBeCloseTo(6.1 / 0.7, 9);
    expect(scored.diagnostics.map(({ code }) => code)).toContain('score.rater-without-weight');
  });
});

describe('weights of raters', () => {
  it.each([
    [
      ['自评(20%)', '考评(50%)', '审评(30%)'],
      [0.2, 0.5, 0.3],
    ],
    [
      ['自评×0.3', '上级评×0.7'],
      [0.3, 0.7],
    ],
    [
      ['自评30%', '考评70%'],
      [0.3, 0.7],
    ],
  ])('stand in the headers %j', (names, shares) => {
    expect(raterWeights(names, SETTINGS)).toEqual({ from: 'header', shares });
  });

  it('of other forms’ raters do not apply: the mean stands', () => {
    expect(raterWeights(['同事', '下级'], SETTINGS)).toEqual({ from: 'mean', shares: [1, 1] });
  });
});
