import fc from 'fast-check';
import type { ColumnRole } from '../../../src/core/forms/form';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/scoring/policy';
import {
  correctionChoices,
  readCorrection,
  writeCorrection,
} from '../../../src/core/settings/correction-words';
import { designSettings } from '../../../src/core/settings/design-settings';
import { findSettings, NO_SETTINGS } from '../../../src/core/settings/find-settings';
import type { Correction } from '../../../src/core/settings/settings';
import { sheetReference } from '../../../src/core/settings/sheet-reference';
import { findTables } from '../../../src/core/forms/find-tables';
import { enUS } from '../../../src/messages/en-US';
import type { DocumentLocale } from '../../../src/messages/locale';
import { renderMessage } from '../../../src/messages/render';
import { zhCN } from '../../../src/messages/zh-CN';
import { gridOf, gridOfDesign } from './design-grid';

const LOCALES: readonly DocumentLocale[] = ['zh-CN', 'en-US'];
const FORM = gridOf('一月', [['指标', '目标', '实际']]);

function design(locale: DocumentLocale, policy?: Policy, corrections?: readonly Correction[]) {
  return designSettings(locale, (code) => renderMessage(locale, code), policy, corrections);
}

/** The row of a label on the designed sheet. */
function rowOf(label: string, locale: DocumentLocale = 'zh-CN'): number {
  const row = design(locale).cells.find(({ value, column }) => column === 0 && value === label)?.row;
  if (row === undefined) throw new Error(`No row ${label}`);
  return row;
}

describe('the settings sheet', () => {
  it.each(LOCALES)('as it is made in %s holds the defaults, and says nothing', (locale) => {
    const settings = findSettings([FORM, gridOfDesign(design(locale))]);
    // 23 choices below the header in row 4.
    const name = locale === 'zh-CN' ? 'KPI设置' : "'KPI Settings'";
    expect(settings).toEqual({
      policyReference: `${name}!$A$5:$B$27`,
      policy: DEFAULT_POLICY,
      corrections: [],
      diagnostics: [],
    });
  });

  it('is missing in most workbooks: the defaults', () => {
    expect(findSettings([FORM])).toBe(NO_SETTINGS);
    expect(findSettings([])).toBe(NO_SETTINGS);
  });

  it.each(LOCALES)('is no appraisal form (%s)', (locale) => {
    expect(findTables(gridOfDesign(design(locale))).tables).toEqual([]);
  });

  it.each(LOCALES)('offers only what is read, in lists that Excel takes (%s)', (locale) => {
    for (const { accepts, hint } of design(locale).validations) {
      if (accepts.kind === 'list') {
        expect(accepts.items.join(',').length).toBeLessThanOrEqual(255);
        expect(accepts.items.filter((item) => item.includes(','))).toEqual([]);
      }
      expect(hint?.text.length).toBeLessThanOrEqual(255);
      expect(hint?.title.length).toBeLessThanOrEqual(32);
    }
  });

  it('is found when it was renamed, moved on the sheet, or reordered', () => {
    const cells = [
      ['', ''],
      ['', '本部门规定', '', ''],
      ['', '设置', '取值', '谁定的'],
      ['', '异常阈值', '30%', 'HR'],
      ['', '两档共用的界值', '归下面一档', ''],
      ['', '步长计法', '起步', ''],
    ];
    const settings = findSettings([FORM, gridOf("HR's 规定", cells)]);
    expect(settings.policyReference).toBe("'HR''s 规定'!$B$4:$C$6");
    expect(settings.policy).toEqual({
      ...DEFAULT_POLICY,
      anomalyThreshold: 0.3,
      boundary: 'lower',
      steps: 'started',
    });
    expect(settings.diagnostics).toEqual([]);
  });

  it('is not any table of settings and values', () => {
    const cells = [
      ['设置', '取值'],
      ['打印机', 'A4'],
      ['异常阈值', 0.1],
    ];
    expect(findSettings([gridOf('打印', cells)])).toBe(NO_SETTINGS);
  });

  it('names a bad entry with its cell, and the default holds', () => {
    const row = rowOf('步长计法');
    const settings = findSettings([gridOfDesign(design('zh-CN'), { [`${row},1`]: '随便' })]);
    expect(settings.policy).toBe(DEFAULT_POLICY);
    expect(settings.diagnostics).toMatchObject([
      { code: 'settings.bad-entry', cell: `'KPI设置'!B${row + 1}`, params: { value: '随便' } },
    ]);
  });

  it('names a label that is none any more, with its cell', () => {
    const row = rowOf('异常阈值');
    const settings = findSettings([
      gridOfDesign(design('zh-CN'), { [`${row},0`]: '异常阀值', [`${row},1`]: 0.2 }),
    ]);
    expect(settings.policy.anomalyThreshold).toBe(0.5);
    expect(settings.diagnostics).toMatchObject([
      { code: 'settings.unknown-label', cell: `'KPI设置'!A${row + 1}`, params: { label: '异常阀值' } },
    ]);
  });

  it('without its headers says so', () => {
    const settings = findSettings([gridOf('KPI设置', [['步长计法', '起步']])]);
    expect(settings.policyReference).toBeNull();
    expect(settings.policy).toBe(DEFAULT_POLICY);
    expect(settings.diagnostics.map(({ code }) => code)).toEqual(['settings.no-header']);
  });

  it('there twice: the one with the known name is used, and the other named', () => {
    const copy = gridOf('KPI设置 (2)', gridOfDesign(design('zh-CN')).values);
    const renamed = { ...copy, sheet: '旧设置' };
    const settings = findSettings([renamed, gridOfDesign(design('zh-CN'))]);
    expect(settings.policyReference).toBe('KPI设置!$A$5:$B$27');
    expect(settings.diagnostics).toMatchObject([
      { code: 'settings.several-sheets', params: { sheet: 'KPI设置', other: '旧设置' } },
    ]);
  });
});

const grade: fc.Arbitrary<Policy['grades']> = fc
  .uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 })
  .map((thresholds) => {
    const falling = [...thresholds].sort((a, b) => b - a);
    const graded = falling.map((from, index) => ({ name: `等级${'甲乙丙丁戊'.charAt(index)}`, from }));
    return [...graded, { name: '其余', from: -Infinity }];
  });
const share = fc.integer({ min: 10, max: 100 }).map((percent) => percent / 100);
const raters: fc.Arbitrary<Policy['raters']> = fc.option(
  fc.integer({ min: 1, max: 99 }).map((percent) => [
    { name: '自评', weight: percent / 100 },
    { name: 'Team lead 2', weight: (100 - percent) / 100 },
  ]),
);
const readings: fc.Arbitrary<Policy['readings']> = fc.constantFrom([], [
  { criteria: '≤25秒得100分,每增加5秒扣10分', choices: { steps: 'started' } },
  { criteria: '90%-95% → 8分;85%-90%得6分', choices: { boundary: 'lower', cap: 'none' } },
] as const);
const policies: fc.Arbitrary<Policy> = fc.record({
  steps: fc.constantFrom('whole', 'started', 'proportional'),
  boundary: fc.constantFrom('favour', 'upper', 'lower'),
  wholeBands: fc.constantFrom('report', 'close'),
  cap: fc.constantFrom('full', 'none'),
  floor: fc.constantFrom('zero', 'none'),
  targetOnly: fc.constantFrom('ratio', 'zero'),
  anomalyThreshold: share,
  missingActual: fc.constantFrom('unscored', 'zero'),
  notApplicable: fc.constantFrom('share', 'drop', 'full'),
  weights: fc.constantFrom('keep', 'normalise'),
  scale: fc.constantFrom('form', 'weight', 'hundred'),
  raters,
  scoreDecimals: fc.integer({ min: 0, max: 4 }),
  rateDecimals: fc.integer({ min: 0, max: 4 }),
  rank: fc.constantFrom('skip', 'dense'),
  runRecord: fc.constantFrom('kept', 'always', 'never'),
  minimumCoverage: share,
  minimumReturn: share,
  minimumCount: fc.nat(1000),
  jumpScore: fc.constantFrom(2, 3.5, 5),
  jumpPeriods: fc.integer({ min: 3, max: 24 }),
  grades: grade,
  readings,
} satisfies Record<keyof Policy, fc.Arbitrary<unknown>>);

it('whatever is chosen is read back as it was written, in both languages', () => {
  fc.assert(
    fc.property(policies, fc.constantFrom(...LOCALES), (policy, locale) => {
      const settings = findSettings([gridOfDesign(design(locale, policy))]);
      expect(settings.diagnostics).toEqual([]);
      expect(settings.policy).toEqual(policy);
    }),
    { numRuns: 40 },
  );
});

describe('corrections', () => {
  const CORRECTIONS: readonly Correction[] = [
    { kind: 'column', sheet: '一月', header: '本月(完成)', role: 'actual' },
    { kind: 'column', sheet: '一月', header: '计分方式', role: 'criteria' },
    { kind: 'column', sheet: '一月', header: '口径', role: 'ignore' },
    { kind: 'scale', sheet: '一月', scale: 'hundred' },
    { kind: 'no-form', sheet: '一月' },
  ];

  it.each(LOCALES)('are read back as they were written (%s)', (locale) => {
    const settings = findSettings([FORM, gridOfDesign(design(locale, undefined, CORRECTIONS))]);
    expect(settings.corrections).toEqual(CORRECTIONS);
    expect(settings.diagnostics).toEqual([]);
  });

  it('may be written in either language, and by the words that the pane shows', () => {
    const roles = Object.keys(zhCN).filter((code) => code.startsWith('pane.role.'));
    expect(roles.length).toBeGreaterThan(20);
    for (const catalogue of [zhCN, enUS] as Readonly<Record<string, string>>[]) {
      for (const code of roles) {
        const role = code.slice('pane.role.'.length) as ColumnRole | 'ignore';
        expect(readCorrection('一月', '本月', catalogue[code])).toEqual({
          kind: 'column',
          sheet: '一月',
          header: '本月',
          role,
        });
      }
    }
  });

  it.each(LOCALES)('every choice of the list is read (%s)', (locale) => {
    for (const choice of correctionChoices(locale)) {
      const correction = readCorrection('一月', '本月', choice);
      expect(correction && writeCorrection(correction, locale)[2]).toBe(choice);
    }
  });

  it('that cannot be read are named with their cell; the others hold', () => {
    const cells = [
      ['工作表', '列名', '当作'],
      ['一月', '本月', '天书'],
      ['', '本月', '实际值'],
      ['一月', '', '实际值'],
      ['一月', '本月', '实际值'],
    ];
    const settings = findSettings([
      FORM,
      gridOf('KPI设置', [['设置', '取值'], ['步长计法', '整步'], ...cells]),
    ]);
    expect(settings.corrections).toEqual([{ kind: 'column', sheet: '一月', header: '本月', role: 'actual' }]);
    expect(settings.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([
      ['settings.bad-correction', "'KPI设置'!A4"],
      ['settings.bad-correction', "'KPI设置'!A5"],
      ['settings.bad-correction', "'KPI设置'!A6"],
    ]);
  });

  it('of one column twice: the later holds', () => {
    const cells = [
      ['设置', '取值', ''],
      ['步长计法', '整步', ''],
      ['Sheet', 'Column', 'Taken for'],
      ['一月', '本 月', 'target'],
      ['一月', '本月', 'actual'],
    ];
    expect(findSettings([FORM, gridOf('设定', cells)])).toBe(NO_SETTINGS);
    expect(findSettings([FORM, gridOf('KPI Settings', cells)]).corrections).toEqual([
      { kind: 'column', sheet: '一月', header: '本月', role: 'actual' },
    ]);
  });

  it('for a sheet that is gone are pointed out', () => {
    const settings = findSettings([
      FORM,
      gridOfDesign(design('zh-CN', undefined, [{ kind: 'no-form', sheet: '二月' }])),
    ]);
    expect(settings.diagnostics).toMatchObject([
      { code: 'settings.no-such-sheet', params: { sheet: '二月' } },
    ]);
  });
});

describe('a reference is written as Excel writes it', () => {
  it.each([
    ['KPI设置', 'KPI设置!$A$1:$B$9'],
    ['KPI Settings', "'KPI Settings'!$A$1:$B$9"],
    ["HR's", "'HR''s'!$A$1:$B$9"],
    ['2024', "'2024'!$A$1:$B$9"],
    ['KPI2', "'KPI2'!$A$1:$B$9"],
    ['R1C1', "'R1C1'!$A$1:$B$9"],
    ['设置-1', "'设置-1'!$A$1:$B$9"],
    ['设置2', '设置2!$A$1:$B$9'],
  ])('%s', (sheet, expected) => {
    expect(sheetReference(sheet, { top: 0, left: 0, bottom: 8, right: 1 })).toBe(expected);
  });
});
