import { parsePeriod } from '../../../src/core/people/appraisal-period';
import type { PersonCard } from '../../../src/core/people/person-card';
import { scoreRoster } from '../../../src/core/people/score-roster';
import type { SpecialCause } from '../../../src/core/people/special-cause';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';
import { buildForm } from '../scoring/build-form';
import { entryOf, FORM, formOf, HEADERS, rosterOf } from './sample-roster';

const kinds = (card: PersonCard | undefined) => card?.flags.map(({ kind }) => kind);

describe('a roster scored by one form', () => {
  // 35 s → 100 − 2 × 10 = 80; 85 % meets ≥85 % → 100; 600 s = 10 min against 8 → 8 ÷ 10 = 80.
  // Total 80 × 0.4 + 100 × 0.3 + 80 × 0.3 = 32 + 30 + 24 = 86.
  const roster = rosterOf(HEADERS, [
    ['张三', 35, 85, 600],
    ['李四', 25, 90, 480], // 100, 100, 100 → 100
    ['王五', 35, 85, 600], // as 张三
    ['赵六', 45, 51, 480], // 0, 51 ÷ 85 = 60, 100 → 0 + 18 + 30 = 48
  ]);
  const result = scoreRoster(roster, [formOf(FORM)]);
  const [zhang, li, wang, zhao] = result.people;

  it('gives every person the scores that the form would give', () => {
    expect(zhang?.items.map(({ scored }) => scored.score)).toEqual([80, 100, 80]);
    expect(zhang?.items.map(({ scored }) => scored.achievement)).toEqual([25 / 35, 1, 0.8].map((x) => expect.closeTo(x, 9) as unknown)); // prettier-ignore
    expect([zhang, li, wang, zhao].map((each) => each?.total)).toEqual([86, 100, 86, 48]);
    expect([zhang, li, wang, zhao].map((each) => each?.grade)).toEqual(['良好', '优秀', '良好', '不合格']);
    expect(zhang?.share).toBe(0.86);
  });

  it('converts seconds where the form says minutes', () => {
    expect(zhang?.items[2]?.scored.flag).toBe('missed');
    expect(li?.items[2]?.scored.flag).toBe('met');
  });

  it('ranks, with ties', () => {
    expect(result.people.map(({ rank }) => rank)).toEqual([2, 1, 2, 4]);
    expect(result.people.map(({ tied }) => tied)).toEqual([true, false, true, false]);
    expect(scoreRoster(roster, [formOf(FORM)], { policy: { ...DEFAULT_POLICY, rank: 'dense' } }).people.map(({ rank }) => rank)).toEqual([2, 1, 2, 3]); // prettier-ignore
  });

  it('says how the team lies', () => {
    // (86 + 100 + 86 + 48) ÷ 4 = 80; response 35, 25, 35, 45 s: mean 35.
    expect(result.teams).toMatchObject([{ team: null, best: ['李四'], total: { mean: 80, range: 52 } }]);
    expect(zhang?.items[0]?.team.actual).toMatchObject({ mean: 35, least: 25, greatest: 45 });
    expect(zhang?.items[0]?.team.score?.mean).toBe(65);
  });

  it('flags what misses its target, and by half of it or more as an anomaly', () => {
    // 45 s is 80 % over 25 s; 51 % is 40 % below 85 %.
    expect(zhao?.flags.map(({ kind, indicator }) => [kind, indicator])).toEqual([
      ['anomaly', '平均响应时长'],
      ['missed', '一次解决率'],
    ]);
  });

  it('withholds the rank of a small sample, shows the score, and ranks the others without it', () => {
    const small = rosterOf(HEADERS, [['张三', 35, 85, 600], ['李四', 25, 90, 480]], {
      李四: { sample: { count: 9, returnRate: null, coverage: null } },
    }); // prettier-ignore
    const [first, second] = scoreRoster(small, [formOf(FORM)], {
      policy: { ...DEFAULT_POLICY, minimumCount: 10 },
    }).people;
    expect([second?.total, second?.rank, kinds(second)]).toEqual([100, null, ['small-sample']]);
    expect([first?.rank, first?.ranked]).toEqual([1, 1]);
  });

  it('withholds it below the return rate and the coverage too', () => {
    const weak = rosterOf(HEADERS, [['张三', 25, 85, 480], ['李四', 25, 90, 480]], {
      张三: { sample: { count: 50, returnRate: 0.59, coverage: 0.79 } },
      李四: { sample: { count: 50, returnRate: 0.6, coverage: 0.8 } },
    }); // prettier-ignore
    const [zhang, li] = scoreRoster(weak, [formOf(FORM)]).people;
    expect([kinds(zhang), zhang?.rank]).toEqual([['low-return', 'low-coverage'], null]);
    expect([kinds(li), li?.rank]).toEqual([[], 1]);
  });

  it('says which items have no figures and which figures no item', () => {
    const other = rosterOf([['平均响应时长', '秒'], ['投诉率', '%']], [['张三', 25, 1]]); // prettier-ignore
    const { diagnostics, people } = scoreRoster(other, [formOf(FORM)]);
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['people.join.none', { indicator: '一次解决率' }],
      ['people.join.none', { indicator: '平均处理时长' }],
      ['people.join.unused', { headers: '投诉率' }],
    ]);
    // A total of what there is, as on a form, and no grade.
    expect([people[0]?.total, people[0]?.grade]).toEqual([40, null]);
  });
});

describe('satisfaction is joined by its kind', () => {
  const form = (criteria: string, target = '') =>
    formOf(
      buildForm({
        columns: [
          ['indicator', '指标'],
          ['weight', '权重'],
          ['target', '目标值'],
          ['actual', '实际值'],
          ['criteria', '评分标准'],
        ],
        rows: [['客户满意度', '100%', target, '', criteria]],
      }).table,
    );
  const roster = rosterOf(
    [
      ['客户满意率(CSAT)', '%'],
      ['满意度平均分', null],
      ['满意度百分制得分', null],
    ],
    [['张三', 88, 4.2, 80]],
  );
  const scored = (criteria: string, target?: string) => {
    const { people, joins } = scoreRoster(roster, [form(criteria, target)]);
    return [joins[0]?.[0]?.column, people[0]?.total];
  };

  it('A8 asks for the mean: 4.2 → 85', () => {
    expect(scored('平均分≥4.5分(满分5分)得100分,每低0.1分扣5分')).toEqual([1, 85]);
  });

  it('a target in percent asks for the share: 88 ÷ 90', () => {
    expect(scored('', '≥90%')).toEqual([0, expect.closeTo(97.7777777778, 8)]);
  });

  it('A4 works out of the mean: (4.2 − 1) ÷ 4 × 100 = 80', () => {
    expect(scored('基准分85分,实际得分=(平均调研得分-1)/4×100,若达到92分及以上加5分,低于80分扣5分')).toEqual([
      1, 80,
    ]);
  });

  it('90分 is on the scale of 100', () => {
    expect(scored('', '≥90分')).toEqual([2, expect.closeTo(88.8888888889, 8)]);
  });

  it('one never stands in for another', () => {
    const mean = rosterOf([['满意度平均分', null]], [['张三', 4.2]]);
    const { joins } = scoreRoster(mean, [form('', '≥90%')]);
    expect(joins[0]?.[0]).toMatchObject({ column: null, diagnostic: { code: 'people.join.other-kind' } });
  });
});

describe('forms by role (D1)', () => {
  it('an item of another role does not apply; its weight goes to the rest', () => {
    const d1 = formOf(FORM, DEFAULT_POLICY, ['全员', '一线客服', '技术支持']);
    const roster = rosterOf(HEADERS, [['张三', 35, 85, 600], ['李四', 35, 85, 600], ['钱七', 35, 85, 600]], {
      张三: { role: '一线客服' },
      李四: { role: '技术支持岗' },
    }); // prettier-ignore
    const [zhang, li, qian] = scoreRoster(roster, [d1]).people;
    // 80 and 100 by 40 : 30 → (32 + 30) ÷ 0.7 = 88.571…; 80 and 80 → 80; nobody's role: all three, 86.
    expect(zhang?.total).toBeCloseTo(88.5714, 4);
    expect([li?.total, qian?.total]).toEqual([80, 86]);
  });

  it('each is scored by the form of the role, and ranked among those scored by it', () => {
    const support = formOf({ ...FORM, sheet: '技术支持考核表' });
    const agents = formOf({ ...FORM, sheet: '一线客服考核表' });
    const roster = rosterOf(HEADERS, [['张三', 35, 85, 600], ['李四', 25, 90, 480], ['钱七', 25, 90, 480]], {
      张三: { role: '技术支持' },
      李四: { role: '一线客服' },
    }); // prettier-ignore
    const { people, diagnostics } = scoreRoster(roster, [agents, support]);
    expect(people.map(({ form, rank }) => [form, rank])).toEqual([[1, 1], [0, 1], [null, null]]); // prettier-ignore
    expect(diagnostics).toMatchObject([{ code: 'people.form.several', params: { name: '钱七' } }]);
  });

  it('a list on the roster says which form a role is judged by', () => {
    const [a, b] = [formOf({ ...FORM, sheet: '表A' }), formOf({ ...FORM, sheet: '表B' })];
    const roster = rosterOf(HEADERS, [['张三', 35, 85, 600]], { 张三: { role: '专家坐席' } });
    const formOfRole = new Map([['专家坐席', '表B']]);
    expect(scoreRoster(roster, [a, b], { formOfRole }).people[0]?.form).toBe(1);
  });
});

describe('special causes', () => {
  const roster = rosterOf(HEADERS, [['张三', 45, 85, 480], ['李四', 35, 85, 480]]); // prettier-ignore
  const cause = (adjusted: number | null): SpecialCause => ({
    period: parsePeriod('2026-03'),
    person: '张三',
    indicator: '平均响应时长',
    reason: '系统故障 3 小时',
    by: '王主管',
    adjusted: adjusted === null ? null : { value: adjusted, unit: null, unitArgument: '秒' },
    row: null,
  });
  const scored = (causes: readonly SpecialCause[], period = '2026-03') =>
    scoreRoster(roster, [formOf(FORM)], { causes, period: parsePeriod(period) }).people[0];

  it('keep both figures, the reason and who said so', () => {
    // With the outage 45 s → 0: 0 + 30 + 30 = 60. Without it 30 s → 90: 36 + 60 = 96.
    const zhang = scored([cause(30)]);
    expect([zhang?.total, zhang?.totalBefore, zhang?.rank]).toEqual([96, 60, 1]);
    expect(zhang?.items[0]?.excluded?.before.score).toBe(0);
    expect(zhang?.flags).toMatchObject([
      { kind: 'excluded', diagnostic: { params: { before: '45', after: '30', by: '王主管' } } },
      { kind: 'missed', indicator: '平均响应时长' },
    ].reverse()); // prettier-ignore
  });

  it('take an item out of the total where no other figure is known', () => {
    // (30 + 30) ÷ 0.6 = 100.
    expect([scored([cause(null)])?.total, scored([cause(null)])?.totalBefore]).toEqual([100, 60]);
  });

  it('hold for their period alone', () => {
    expect([scored([cause(30)], '2026-04')?.total, scored([cause(30)], '2026-04')?.totalBefore]).toEqual([60, null]); // prettier-ignore
  });
});

describe('against the own history', () => {
  const roster = rosterOf(HEADERS, [['张三', 36, 80, 432]]);
  const history = [
    entryOf('2026-02', '张三', { value: 30, total: 90 }),
    entryOf('2025-03', '张三', { value: 0.5, unitArgument: '分钟', total: 70 }),
    entryOf('2026-02', '张三', { indicator: '平均处理时长', value: 8, unitArgument: '分钟' }),
    entryOf('2026-02', '张三', { indicator: '一次解决率', value: 0.85, unitArgument: '100%' }),
  ];
  const [zhang] = scoreRoster(roster, [formOf(FORM)], { history, period: parsePeriod('2026-03') }).people;

  it('changes are in the unit of now', () => {
    // 36 − 30 = 6 s, 6 ÷ 30 = 20 %. A year ago half a minute, 30 s.
    expect(zhang?.items[0]?.lastPeriod).toMatchObject({ before: 30, now: 36, difference: 6, relative: 0.2 });
    expect(zhang?.items[0]?.lastYear).toMatchObject({ before: 30, difference: 6 });
    expect(zhang?.items[1]?.lastPeriod).toMatchObject({ before: 85, difference: -5 });
    expect(zhang?.items[2]?.lastPeriod).toMatchObject({ before: 480, difference: -48, relative: -0.1 });
    // 36 s → 100 − 20 = 80; 80 ÷ 85; 100: 32 + 28.235… + 30 = 90.235…, last month 90, last year 70.
    expect(zhang?.totalLastPeriod?.difference).toBeCloseTo(0.2353, 4);
    expect(zhang?.totalLastYear?.difference).toBeCloseTo(20.2353, 4);
  });

  it("B7's own example is a conflict: handle time 10 % shorter, resolution 5 points lower", () => {
    expect(zhang?.flags.find(({ kind }) => kind === 'conflict')?.diagnostic.params).toEqual({
      handle: '平均处理时长',
      solved: '一次解决率',
      percent: 10,
      points: 5,
    });
  });

  it('a sudden jump is flagged with its figures', () => {
    const past = ['2025-11', '2025-12', '2026-01', '2026-02'].map((period, at) =>
      entryOf(period, '张三', { value: [20, 21, 20, 19][at] ?? 0 }),
    );
    // Median 20, MAD of 0, 1, 0, 1 = 0.5: (36 − 20) ÷ (1.4826 × 0.5) = 21.58…
    const [jumped] = scoreRoster(roster, [formOf(FORM)], { history: past, period: parsePeriod('2026-03') }).people; // prettier-ignore
    expect(jumped?.flags.find(({ kind }) => kind === 'jump')?.diagnostic.params).toMatchObject({
      actual: '36秒', median: '20秒', mad: '0.5秒', z: 21.6, periods: 4,
    }); // prettier-ignore
  });
});

describe('flags of the past', () => {
  const roster = rosterOf(HEADERS, ['甲', '乙', '丙'].map((name, at) => [name, 25 + 5 * at, 85, 480] as const)); // prettier-ignore
  const before = ['2025-08', '2025-11'].flatMap((month) =>
    ['甲', '乙', '丙'].map((name) => entryOf(month, name, { total: name === '丙' ? 50 : 80 })),
  );

  it('three quarters at the bottom are pointed out, two are not', () => {
    const scored = (history: typeof before) =>
      scoreRoster(roster, [formOf(FORM)], { history, period: parsePeriod('2026-02') }).people;
    const of = (history: typeof before) =>
      scored(history)[2]?.flags.find(({ kind }) => kind === 'bottom-streak');
    expect(of(before)?.diagnostic.params).toEqual({
      count: 3,
      share: 10,
      quarters: '2025-Q3, 2025-Q4, 2026-Q1',
    });
    expect(of(before.slice(3))).toBeUndefined();
    expect(kinds(scored(before)[0])).not.toContain('bottom-streak');
  });

  it('low ratings from one topic are a matter of training', () => {
    const concentrated = { topic: '物流', low: 4, share: 0.8, shareOfRatings: 0.6 };
    const concentrations = [{ person: '甲', low: 5, ratings: 10, topics: [concentrated], concentrated }];
    const [first, second] = scoreRoster(roster, [formOf(FORM)], { concentrations }).people;
    expect(first?.flags.at(-1)?.diagnostic).toEqual({
      code: 'people.flag.concentration',
      severity: 'info',
      params: { low: 5, percent: 80, topic: '物流', all: 60 },
    });
    expect(kinds(second)).not.toContain('concentration');
  });
});
