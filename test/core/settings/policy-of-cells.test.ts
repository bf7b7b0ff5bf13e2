import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import { describePolicy } from '../../../src/core/settings/describe-policy';
import { POLICY_FIELDS } from '../../../src/core/settings/policy-fields';
import { fieldOf, isPolicyCells, policyOf, policyOfCells } from '../../../src/core/settings/policy-of-cells';
import type { Words } from '../../../src/core/settings/setting-words';
import { renderMessage } from '../../../src/messages/render';

describe('the rows of the settings', () => {
  it('are all the choices of the policy, each once', () => {
    expect(POLICY_FIELDS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_POLICY).sort());
  });

  it('are told apart by every label that is read', () => {
    for (const { key, label } of POLICY_FIELDS) {
      for (const text of [key, label.zh, label.en, ...(label.also ?? [])])
        expect(fieldOf(text)?.key).toBe(key);
    }
  });

  it.each(['zh-CN', 'en-US'] as const)('say in %s what is allowed, in the words that are read', (locale) => {
    for (const field of POLICY_FIELDS) {
      const allowed = renderMessage(locale, `settings.allowed.${field.key}`);
      expect(renderMessage(locale, `settings.note.${field.key}`)).toMatch(/.{10,}/);
      if (field.kind !== 'choice') continue;
      for (const { zh, en } of Object.values<Words>(field.choices)) {
        expect(allowed).toContain(locale === 'zh-CN' ? zh : en);
      }
      // The default is the first that is named.
      const [first] = describePolicy(DEFAULT_POLICY, locale).filter(({ key }) => key === field.key);
      expect(allowed.startsWith(first?.value ?? '?')).toBe(true);
    }
  });
});

describe('an entry is read', () => {
  it.each<[label: string, value: unknown, key: keyof Policy, expected: unknown]>([
    ['步长计法', '起步', 'steps', 'started'],
    ['步长计法', '按比例', 'steps', 'proportional'],
    ['Steps', 'started', 'steps', 'started'],
    ['steps', '不足一步按一步', 'steps', 'started'],
    ['步長計法：', '按比例', 'steps', 'proportional'],
    ['两档共用的界值', '归上面一档', 'boundary', 'upper'],
    ['Boundary of two bands', 'Lower band', 'boundary', 'lower'],
    ['整数档之间的小数', '归下一档', 'wholeBands', 'close'],
    ['未写上限时', '不封顶', 'cap', 'none'],
    ['No lower limit stated', 'none', 'floor', 'none'],
    ['计分方式', '满分等于权重', 'scale', 'weight'],
    ['Scale', 'out of 100 and weighted', 'scale', 'hundred'],
    ['只有目标、没有评分文字', '未达标得0分', 'targetOnly', 'zero'],
    ['异常阈值', 0.3, 'anomalyThreshold', 0.3],
    ['异常阈值', '30%', 'anomalyThreshold', 0.3],
    ['异常阈值', '３０ ％', 'anomalyThreshold', 0.3],
    ['异常阈值', 30, 'anomalyThreshold', 0.3],
    ['异常阈值', '12.5%', 'anomalyThreshold', 0.125],
    ['异常阈值', 1, 'anomalyThreshold', 1],
    ['缺实际值', '记0分', 'missingActual', 'zero'],
    ['不适用的项目', '不计入总分', 'notApplicable', 'drop'],
    ['Not applicable', 'full mark', 'notApplicable', 'full'],
    ['权重合计不是100%', '折算为100%', 'weights', 'normalise'],
    [
      '评分人权重',
      '自评 20%, 考评 50%, 审评 30%',
      'raters',
      [
        { name: '自评', weight: 0.2 },
        { name: '考评', weight: 0.5 },
        { name: '审评', weight: 0.3 },
      ],
    ],
    [
      "Raters' weights",
      '自评：0.4；上级：0.6',
      'raters',
      [
        { name: '自评', weight: 0.4 },
        { name: '上级', weight: 0.6 },
      ],
    ],
    [
      '评分人权重',
      '自评 40，上级 60',
      'raters',
      [
        { name: '自评', weight: 0.4 },
        { name: '上级', weight: 0.6 },
      ],
    ],
    [
      '等级标准',
      '金牌≥95，银牌≥85，铜牌≥75，无',
      'grades',
      [
        { name: '金牌', from: 95 },
        { name: '银牌', from: 85 },
        { name: '铜牌', from: 75 },
        { name: '无', from: -Infinity },
      ],
    ],
    ['并列名次', '名次连续', 'rank', 'dense'],
    ['得分小数位', 1, 'scoreDecimals', 1],
    ['比率小数位', '0', 'rateDecimals', 0],
    ['最低数据覆盖率', 0.75, 'minimumCoverage', 0.75],
    ['Minimum survey return', '40%', 'minimumReturn', 0.4],
    ['最少样本数', '30份', 'minimumCount', 30],
    ['突变阈值', 3, 'jumpScore', 3],
    ['Periods for a sudden jump', 6, 'jumpPeriods', 6],
  ])('%s | %s', (label, value, key, expected) => {
    const { policy, problems } = policyOfCells([[label, value]]);
    expect(problems).toEqual([]);
    expect(policy).toEqual({ ...DEFAULT_POLICY, [key]: expected });
  });

  it('in any order, among other rows, with more columns', () => {
    const { policy, problems } = policyOfCells([
      ['设置', '取值', '可选值'],
      ['异常阈值', 0.2, 'x'],
      ['', ''],
      ['我们的备注', '按2024年制度'],
      ['Steps', '起步'],
    ]);
    expect(problems).toEqual([]);
    expect(policy).toEqual({ ...DEFAULT_POLICY, anomalyThreshold: 0.2, steps: 'started' });
  });

  it('from a rich value as well', () => {
    expect(
      policyOfCells([['异常阈值', { type: 'FormattedNumber', basicValue: 0.25 }]]).policy.anomalyThreshold,
    ).toBe(0.25);
  });
});

describe('the default holds', () => {
  it('for what is blank, and says nothing', () => {
    expect(
      policyOfCells([
        ['步长计法', ''],
        ['等级标准', '  '],
        ['异常阈值', null],
      ]),
    ).toEqual({
      policy: DEFAULT_POLICY,
      problems: [],
    });
  });

  it.each([
    ['步长计法', '随意'],
    ['步长计法', 5],
    ['异常阈值', '一半'],
    ['异常阈值', 0],
    ['异常阈值', -0.5],
    // 5 may be 5 % or five times the target.
    ['异常阈值', 5],
    ['异常阈值', '150%'],
    ['缺实际值', 0],
    ['得分小数位', 1.5],
    ['得分小数位', 9],
    ['等级标准', '优秀很高'],
    ['等级标准', 90],
    ['评分人权重', '自评 20%, 考评 50%'],
    ['评分人权重', '自评 50%, 自评 50%'],
    ['评分人权重', '自评'],
    ['判断突变的最少期数', 2],
  ])('for %s | %s, and the entry is named', (label, value) => {
    const { policy, problems } = policyOfCells([
      ['x', ''],
      [label, value],
    ]);
    expect(policy).toBe(DEFAULT_POLICY);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      row: 1,
      diagnostic: { code: 'settings.bad-entry', params: { label, value: String(value) } },
    });
  });

  it('and a bad entry is told in the reader’s language, with what is allowed', () => {
    const [problem] = policyOfCells([['步长计法', '随意']]).problems;
    const say = (locale: 'zh-CN' | 'en-US') =>
      renderMessage(locale, problem?.diagnostic.code ?? '', problem?.diagnostic.params);
    expect(say('zh-CN')).toContain('“步长计法”的取值“随意”');
    expect(say('zh-CN')).toContain('整步（默认）、起步、按比例');
    expect(say('en-US')).toContain('whole (default); started; proportional');
  });

  it('for the second of two rows of one name: the first counts', () => {
    const { policy, problems } = policyOfCells([
      ['步长计法', '起步'],
      ['Steps', 'proportional'],
    ]);
    expect(policy.steps).toBe('started');
    expect(problems.map(({ row, diagnostic }) => [row, diagnostic.code])).toEqual([[1, 'settings.twice']]);
  });

  it('for a formula without settings', () => {
    expect(policyOf(undefined)).toBe(DEFAULT_POLICY);
    expect(policyOf(null)).toBe(DEFAULT_POLICY);
    expect(policyOf([['', '']])).toBe(DEFAULT_POLICY);
  });
});

describe('for many calls', () => {
  it('the same content gives the same object, whatever array it comes in', () => {
    const cells = () => [['步长计法', '起步']];
    expect(policyOf(cells())).toBe(policyOf(cells()));
  });

  it('a text and a number that look alike are different content', () => {
    expect(policyOf([['异常阈值', '1']])).toEqual(policyOf([['异常阈值', 1]]));
    expect(policyOf([['异常阈值', 0.4]]).anomalyThreshold).toBe(0.4);
    expect(policyOf([['异常阈值', 0.45]]).anomalyThreshold).toBe(0.45);
  });

  it('more contents than the cache holds are still read', () => {
    for (let round = 0; round < 2; round++) {
      for (let percent = 11; percent <= 60; percent++) {
        expect(policyOf([['异常阈值', `${percent}%`]]).anomalyThreshold).toBeCloseTo(percent / 100, 12);
      }
    }
  });
});

it('a scheme of grades is no block of settings', () => {
  expect(isPolicyCells([['优秀≥90,良好≥80']])).toBe(false);
  expect(isPolicyCells([['优秀', 90], ['良好', 80]])).toBe(false); // prettier-ignore
  expect(isPolicyCells([['步长计法', '整步'], ['异常阈值', 0.5]])).toBe(true); // prettier-ignore
});

it('a policy is described in both languages, and what differs from the default is marked', () => {
  const policy: Policy = { ...DEFAULT_POLICY, steps: 'started', anomalyThreshold: 0.3 };
  const changed = (locale: 'zh-CN' | 'en-US') =>
    describePolicy(policy, locale)
      .filter(({ isDefault }) => !isDefault)
      .map(({ label, value }) => `${label}: ${value}`);
  expect(changed('zh-CN')).toEqual(['步长计法: 起步', '异常阈值: 30%']);
  expect(changed('en-US')).toEqual(['Steps: started', 'Anomaly threshold: 30%']);
  expect(describePolicy(policy, 'zh-CN').find(({ key }) => key === 'grades')?.value).toBe(
    '优秀≥90,良好≥80,合格≥60,不合格',
  );
});
