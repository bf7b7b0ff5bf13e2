import fc from 'fast-check';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { scoreTable } from '../../../src/core/scoring/score-table';
import { totalOf, type TotalScore } from '../../../src/core/scoring/total';
import { buildForm, type FormSpec } from './build-form';

const NA = 'not-applicable';
const policy = (choices: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...choices });
const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

describe('an item that does not apply', () => {
  // 80 × .5 + 60 × .3 = 58; .2 of the weight is gone.
  const scores: TotalScore[] = [80, 60, NA];
  const weights = [0.5, 0.3, 0.2];

  it.each([
    ['share', 58 / 0.8],
    ['drop', 58],
    ['full', 78],
  ] as const)('%s', (notApplicable, total) => {
    expect(totalOf(scores, weights, { policy: policy({ notApplicable }) }).total).toBeCloseTo(total, 9);
  });

  it.each([
    // Full marks 10, 20, 20: 8 + 15 of 30, then of 50.
    ['share', (23 * 50) / 30],
    ['drop', 23],
    ['full', 43],
  ] as const)('%s where full marks are added up', (notApplicable, total) => {
    const full = [10, 20, 20];
    const answer = totalOf([8, 15, NA], null, { full, policy: policy({ notApplicable }) });
    expect(answer.total).toBeCloseTo(total, 9);
  });

  it('leaves nothing to share when it is the only one', () => {
    expect(totalOf([NA], [1]).total).toBeNull();
  });
});

describe('totalOf', () => {
  it('counts mark ÷ full mark × weight where both are given: 8/10 × 40 + 15/20 × 60', () => {
    expect(totalOf([8, 15], [0.4, 0.6], { full: [10, 20] }).total).toBeCloseTo(77, 9);
  });

  it('has no total with a score outside 0…full mark, and names it', () => {
    expect(totalOf([8, 21], null, { full: [10, 20] })).toMatchObject({ total: null, outOfRange: [1] });
    expect(totalOf([-1, 20], null, { full: [10, 20] })).toMatchObject({ total: null, outOfRange: [0] });
  });

  it('lets an item that only adds or takes (full mark 0) be negative', () => {
    expect(totalOf([8, -3], null, { full: [10, 0] }).total).toBe(5);
  });

  it('normalises the whole but never a part', () => {
    const normalise = policy({ weights: 'normalise' });
    // 90 × .4 = 36 of 40 %
    expect(totalOf([90], [0.4], { policy: normalise }).total).toBeCloseTo(90, 9);
    expect(totalOf([90], [0.4], { policy: normalise, part: true }).total).toBeCloseTo(36, 9);
  });

  it('never goes beyond the greatest and the least score once weights are normalised', () => {
    const item = fc.record({
      score: fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(NA)),
      weight: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const given = items.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
        const { total } = totalOf(
          items.map(({ score }) => score as TotalScore),
          items.map(({ weight }) => weight / 100),
          { policy: policy({ weights: 'normalise' }) },
        );
        if (given.length === 0) return total === null;
        return total !== null && total <= Math.max(...given) + 1e-6 && total >= Math.min(...given) - 1e-6;
      }),
    );
  });
});

describe('the total of a form', () => {
  const form = (actual: string | number, typed: string | number = ''): FormSpec => ({
    columns: [['indicator', '指标'], ['weight', '权重'], ['criteria', '评分标准'], ['actual', '实际值'], ['score', '得分']],
    rows: [
      ['平均响应时长', '50%', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', actual],
      ['服务态度', '50%', '服务态度良好', '', typed],
    ],
  }); // prettier-ignore

  it('is none while a score is an error, and the item is named', () => {
    const card = scoreTable(buildForm(form('约半分钟', 80)).table);
    expect(card.total).toBeNull();
    expect(card.grade).toBeNull();
    const blocked = card.diagnostics.find(({ code }) => code === 'score.total-blocked');
    expect(blocked).toMatchObject({ severity: 'error', params: { count: 1, indicator: '平均响应时长' } });
  });

  it('is partial, and has no grade, while an item is blank', () => {
    const card = scoreTable(buildForm(form(30)).table);
    // 90 × .5
    expect([card.total, card.grade]).toEqual([45, null]);
    expect(codes(card.diagnostics)).toContain('score.partial-total');
  });

  it('counts blanks as 0 when the settings say so, and says it', () => {
    const card = scoreTable(buildForm(form('', 80)).table, policy({ missingActual: 'zero' }));
    expect([card.items[0]?.score, card.total, card.grade]).toEqual([0, 40, '不合格']);
    expect(codes(card.items[0]?.diagnostics ?? [])).toContain('score.missing-as-zero');
  });

  it('is none with a typed score out of range, which its cell names', () => {
    const card = scoreTable(buildForm(form(30, 120)).table);
    expect([card.items[1]?.score, card.total]).toEqual([null, null]);
    const error = card.items[1]?.diagnostics.find(({ code }) => code === 'score.typed-out-of-range');
    expect(error).toMatchObject({ severity: 'error', cell: "'表1'!E3", params: { mark: 120, full: 100 } });
  });

  it('follows the typed score where the criteria give another, and reports both', () => {
    const spec = form(30, 80);
    const [first = [], ...rest] = spec.rows;
    const card = scoreTable(buildForm({ ...spec, rows: [[...first, 95], ...rest] }).table);
    // 95 typed, 90 by the criteria: (95 + 80) / 2
    expect([card.items[0]?.score, card.total]).toEqual([95, 87.5]);
    expect(card.items[0]?.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'score.typed-differs', params: { mark: 95, own: 90 } }),
    );
  });

  it('leaves full marks that are all alike beside other weights alone, unless the settings decide', () => {
    const spec: FormSpec = {
      columns: [['indicator', '项目'], ['weight', '权重'], ['full', '满分'], ['criteria', '标准'], ['actual', '实际'], ['score', '得分']],
      rows: [['服务质量', '60%', 5, '每收到客户投诉一次扣1分', 1], ['出勤', '40%', 5, '迟到一次扣1分', 2]],
    }; // prettier-ignore
    expect(scoreTable(buildForm(spec).table)).toMatchObject({ scale: 'mixed', total: null });
    // 4/5 × 60 + 3/5 × 40
    expect(scoreTable(buildForm(spec).table, policy({ scale: 'hundred' })).total).toBeCloseTo(72, 9);
    // 4 + 3
    expect(scoreTable(buildForm(spec).table, policy({ scale: 'weight' })).total).toBe(7);
  });
});
