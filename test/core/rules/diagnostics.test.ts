import { contextOf } from '../../../src/cli/rule-line';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreNumber } from '../../../src/core/rules/score-actual';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';

interface Line {
  readonly full?: number;
  readonly unit?: string;
  readonly target?: string;
  readonly direction?: 'higher' | 'lower' | 'none';
}

const codes = (criteria: string, line: Line = {}): string[] =>
  readRule(criteria, contextOf({ criteria, ...line })).diagnostics.map(({ code }) => code);

describe('what is odd about a text is said', () => {
  it.each<[what: string, criteria: string, line: Line, code: string]>([
    ['a gap between bands', '≥90%得10分,<80%得0分', {}, 'rule.gap'],
    ['a hole between whole numbers', '90%-95%得8分,80%-89%得5分', {}, 'rule.gap'],
    ['nothing below the last band', '90分以上得10分,80-90分得8分', {}, 'rule.gap-below'],
    ['a value in two bands', '90%-95%得8分,85%-90%得5分', {}, 'rule.shared-boundary'],
    ['two answers for a stretch', '80%-95%得8分,85%-99%得5分', {}, 'rule.conflict'],
    ['a band that never applies', '≥80%得10分,80%-100%得10分,90%得5分,≥90%得9分', {}, 'rule.conflict'],
    ['a fall', '≤25秒得100分,每增加5秒扣10分,≥40秒0分', {}, 'rule.cliff'],
    ['a cap below the floor', '每次扣2分,最低60分,最高50分', { full: 100, unit: '次' }, 'rule.cap-below-floor'],
    ['minutes for seconds', '≤25秒得100分,每增加5秒扣10分,≥40分0分', {}, 'rule.unit-slip'],
    ['more than the full mark', '≥90%得100分,<90%得0分', { full: 20 }, 'rule.more-than-full'],
    ['another full mark than the form', '本项15分,每次扣2分', { full: 10, unit: '次' }, 'rule.scale'],
    ['a direction against the target', '≥30秒得10分,<30秒得5分', { target: '≤30秒' }, 'rule.against-target'],
    ['deducting more than there is', '每次扣10分,最多扣150分', { full: 100, unit: '次' }, 'rule.deducts-more-than-full'],
    ['percent of the full mark', '每次扣5%', { full: 40, unit: '次' }, 'rule.percent-of-full'],
    ['bands where the narrower must win (E3)', '100%扣0分,95%以下扣1分,95%-80%扣2分,80%-75%扣3分,75%以下扣5分', { full: 10 }, 'rule.flipped-band'],
  ])('%s', (_what, criteria, line, code) => {
    expect(codes(criteria, line)).toContain(code);
  }); // prettier-ignore
});

describe('each refusal has its own reason', () => {
  it.each<[criteria: string, line: Line, code: string]>([
    ['服务态度良好', {}, 'rule.no-rule'],
    ['客户满意度不低于90%', {}, 'rule.target-only'],
    ['每低1%扣2分', { full: 10, unit: '%' }, 'rule.missing-base'],
    ['达标得10分,未达标得0分', { full: 10 }, 'rule.missing-target'],
    ['低于90%的,每低1%扣2分', {}, 'rule.missing-full'],
    ['超出部分按超出幅度扣分', { full: 10 }, 'rule.missing-amount'],
    ['每次扣1-3分', { full: 10 }, 'rule.discretionary'],
    ['视情节轻重酌情扣分', { full: 10 }, 'rule.discretionary'],
    ['排名第一得10分', { full: 10 }, 'rule.relative'],
    ['≥90%得10分,并且某某扣分3', {}, 'rule.not-understood'],
    ['', {}, 'rule.empty'],
  ])('%s', (criteria, line, code) => {
    const { rule, diagnostics } = readRule(criteria, contextOf({ criteria, ...line }));
    expect(rule).toBeNull();
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.code)).toContain(
      code,
    );
  });

  it('points at the place in the text as typed', () => {
    const criteria = '≤２５秒得１００分，≥４０分０分';
    const slip = readRule(criteria).diagnostics.find(({ code }) => code === 'rule.unit-slip');
    expect(slip?.span && criteria.slice(slip.span.start, slip.span.end)).toBe('≥４０分０分');
  });
});

describe('policies', () => {
  const base = { full: 100 };
  const policy = (changes: object) => ({ ...base, policy: { ...DEFAULT_POLICY, ...changes } });

  it('count started or proportional steps where the text does not say', () => {
    const text = '≤30秒得100分,每超10秒扣10分';
    expect(scoreNumber(readRule(text, base), 35)).toBe(100);
    expect(scoreNumber(readRule(text, policy({ steps: 'started' })), 35)).toBe(90);
    expect(scoreNumber(readRule(text, policy({ steps: 'proportional' })), 35)).toBe(95);
    expect(scoreNumber(readRule(`${text},不足10秒按10秒计`, policy({ steps: 'proportional' })), 35)).toBe(90);
  });

  it('give a shared boundary to the upper band, the lower, or the employee', () => {
    const text = '90%-95%得8分,85%-90%得9分';
    expect(scoreNumber(readRule(text, base), 90)).toBe(9);
    expect(scoreNumber(readRule(text, policy({ boundary: 'upper' })), 90)).toBe(8);
    expect(scoreNumber(readRule(text, policy({ boundary: 'lower' })), 90)).toBe(9);
  });

  it('give a gap between whole numbers to nobody, or to the next band', () => {
    const text = '≤30秒得10分,31-60秒得8分,61-90秒得8分,91秒以上得0分';
    const closed = policy({ wholeBands: 'close' });
    expect([60, 60.5, 61, 30.5, 90.5].map((x) => scoreNumber(readRule(text, base), x))).toEqual([
      8,
      8,
      8,
      null,
      null,
    ]);
    expect([30, 30.5, 31, 90.5].map((x) => scoreNumber(readRule(text, closed), x))).toEqual([10, 8, 8, 0]);
    const hundredths = '≥98.00%得5分,97.00%-97.99%得4分,<97%得0分';
    expect(scoreNumber(readRule(hundredths, base), 97.995)).toBeNull();
    expect(scoreNumber(readRule(hundredths, closed), 97.995)).toBe(5);
  });

  it('are named with their choice where they decided', () => {
    const decided = (text: string, changes: object): object[] =>
      readRule(text, policy(changes)).diagnostics.flatMap(({ params }) =>
        params?.['decidedBy'] === undefined ? [] : [{ [String(params['decidedBy'])]: params['choice'] }],
      );
    expect(decided('≤30秒得100分,每超10秒扣10分', { steps: 'started' })).toEqual([
      { steps: 'started' },
      { floor: 'zero' },
    ]);
    expect(decided('90%-95%得8分,85%-90%得9分', { boundary: 'upper' })).toEqual([{ boundary: 'upper' }]);
    expect(decided('≥90%得100分,每高1%加10分', {})).toEqual([{ steps: 'whole' }, { cap: 'full' }]);
    expect(decided('≤30秒得9分,31-60秒得8分,>60秒得0分', { wholeBands: 'close' })).toEqual([
      { wholeBands: 'close' },
    ]);
  });

  it('leave out floor and cap where asked', () => {
    const text = '≥90%得100分,每低1%扣10分,每高1%加10分';
    expect(scoreNumber(readRule(text, base), 70)).toBe(0);
    expect(scoreNumber(readRule(text, policy({ floor: 'none' })), 70)).toBe(-100);
    // The full mark is granted already: a cap at it would leave nothing of the bonus, so nobody knows what 95 % scores.
    expect(scoreNumber(readRule(text, base), 95)).toBeNull();
    expect(scoreNumber(readRule(text, policy({ cap: 'none' })), 95)).toBe(150);
    const lower = '≥90%得80分,每低1%扣10分,每高1%加10分';
    expect(scoreNumber(readRule(lower, base), 95)).toBe(100);
    expect(scoreNumber(readRule(lower, policy({ cap: 'none' })), 95)).toBe(130);
  });
});
