import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import type { PassedOutcome } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { readPassed } from '../../src/cli/pass-json';
import { rebalance } from '../../src/core/settings/rebalance';
import type { Correction } from '../../src/core/settings/settings';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { buildModel } from './build-book';
import type { SettingsPage } from './settings-page';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

/** A8 and B4: a step rule that leaves a part of a step (27 s: 2 of 5), and a target. */
const FORM: readonly (readonly Scalar[])[] = [
  ['客服绩效考核表'],
  ['指标名称', '权重', '目标值', '实际值', '评分标准', '得分', '标记'],
  ['平均响应时长', 0.4, '≤25秒', '27秒', '≤25秒得100分,每增加5秒扣10分', '', ''],
  ['一次解决率', 0.6, '≥85%', '58%', '', '', ''],
];

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin(resolve(__dirname, 'settings-page.ts'));
}, 60_000);

afterEach(() => opened.close());

async function open(
  rows: readonly (readonly Scalar[])[] = FORM,
  settings: readonly (readonly Scalar[])[] = [],
) {
  model = buildModel([
    { name: '一月', rows },
    ...(settings.length > 0 ? [{ name: 'KPI设置', rows: settings }] : []),
  ]);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await page().kpiReady;
}

const page = () => opened.window as unknown as SettingsPage;

async function score(): Promise<WorkbookCheck> {
  await opened.host.invokeCommand('scoreWorkbook');
  await opened.host.idle();
  const outcome = readPassed(page().kpiOutcome ?? 'null') as PassedOutcome;
  if (outcome.result === null) throw new Error(outcome.error?.code);
  return outcome.result.check;
}

type Action = Parameters<NonNullable<SettingsPage['kpiAction']>>[0];

async function act(
  name: Action,
  argument: unknown = null,
): Promise<{ result?: unknown; error?: { code: string } }> {
  const answer = await page().kpiAction?.(name, JSON.stringify(argument));
  await opened.host.idle();
  return JSON.parse(answer ?? 'null') as { result?: unknown; error?: { code: string } };
}

function edit(sheet: string, row: number, column: number, value: Scalar): void {
  model.setInputs(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);
}

/** The cell right of a label on the settings sheet. */
function settingRow(label: string, sheet = 'KPI设置'): number {
  for (let row = 0; row < 60; row++) if (model.valueAt(sheet, row, 0) === label) return row;
  throw new Error(`No ${label} on ${sheet}`);
}

const SETTINGS = [
  ['设置', '取值'],
  ['步长计法', '起步'],
  ['异常阈值', '30%'],
  ['等级标准', '金牌≥95,银牌≥75,无'],
  ['并列名次', '看情况'],
];

describe('a workbook with a settings sheet', () => {
  it('is scored by it: started steps, its threshold, its grades', async () => {
    await open(FORM, SETTINGS);
    const { settings, tables } = await score();
    expect(settings.policyReference).toBe('KPI设置!$A$2:$B$5');
    // 27 s is 2 s over: one started step, 100 − 10. 58 % of 85 % is 68.24; missed by 31.8 % of the target.
    expect(model.valueAt('一月', 2, 5)).toBe(90);
    expect(model.valueAt('一月', 3, 5)).toBeCloseTo((58 / 85) * 100, 9);
    expect(model.valueAt('一月', 3, 6)).toBe('异常');
    // 0.4 × 90 + 0.6 × 68.235 = 76.94: 银牌 from 75.
    expect(tables[0]?.card.total).toBeCloseTo(36 + 0.6 * (58 / 85) * 100, 9);
    expect(tables[0]?.card.grade).toBe('银牌');
    expect([4, 5, 6].map((column) => model.valueAt('一月', 4, column))).toContain('银牌');
  });

  it('names the bad entry with its cell, and uses the default', async () => {
    await open(FORM, SETTINGS);
    const { settings, diagnostics } = await score();
    expect(settings.policy.rank).toBe('skip');
    expect(settings.diagnostics).toMatchObject([
      { code: 'settings.bad-entry', cell: "'KPI设置'!B5", params: { label: '并列名次', value: '看情况' } },
    ]);
    expect(diagnostics).toEqual(expect.arrayContaining([...settings.diagnostics]));
  });

  it('is calculated again by Excel itself when a setting is edited', async () => {
    await open(FORM, SETTINGS);
    await score();
    expect(model.formulaAt('一月', 2, 5)).toContain('KPI设置!$A$2:$B$5');
    edit('KPI设置', 1, 1, '整步');
    await opened.host.idle();
    // Two seconds are no whole step.
    expect(model.valueAt('一月', 2, 5)).toBe(100);
    edit('KPI设置', 1, 1, '按比例');
    await opened.host.idle();
    expect(model.valueAt('一月', 2, 5)).toBeCloseTo(96, 9);
    edit('KPI设置', 2, 1, '35%');
    await opened.host.idle();
    expect(model.valueAt('一月', 3, 6)).toBe('未达标');
    edit('KPI设置', 3, 1, '金≥70,无');
    await opened.host.idle();
    expect([4, 5, 6].map((column) => model.valueAt('一月', 4, column))).toContain('金');
  });

  it('gives a typed call its settings too', async () => {
    await open(FORM, SETTINGS);
    edit('一月', 2, 8, '=KPI.SCORE()');
    for (let round = 0; round < 50 && model.formulaAt('一月', 2, 8) === '=KPI.SCORE()'; round++) {
      await new Promise((resolveLater) => setTimeout(resolveLater, 20));
      await opened.host.idle();
    }
    expect(model.formulaAt('一月', 2, 8)).toContain('KPI设置!$A$2:$B$5');
    expect(model.valueAt('一月', 2, 8)).toBe(90);
  });

  it('never takes that sheet for a form, and leaves it as it is', async () => {
    await open(FORM, SETTINGS);
    const before = new Map(model.sheet('KPI设置').cells);
    const { tables } = await score();
    expect(tables.map(({ table }) => table.sheet)).toEqual(['一月']);
    expect(model.sheet('KPI设置').cells).toEqual(before);
  });

  it('without one, formulas have no reference, and get it by scoring again', async () => {
    await open();
    await score();
    expect(model.valueAt('一月', 2, 5)).toBe(100);
    expect(model.formulaAt('一月', 2, 5)).not.toContain('$A$');
    await act('openSettings');
    const { settings } = await score();
    expect(settings.policyReference).toBe('KPI设置!$A$5:$B$27');
    expect(model.formulaAt('一月', 2, 5)).toContain('KPI设置!$A$5:$B$27');
    expect(model.valueAt('一月', 2, 5)).toBe(100);
  });

  it('scored twice is written once', async () => {
    await open(FORM, SETTINGS);
    await score();
    await opened.host.invokeCommand('scoreWorkbook');
    const outcome = readPassed(page().kpiOutcome ?? 'null') as PassedOutcome;
    expect(outcome.result?.written).toEqual([]);
  });
});

it('a form that prints its own grades is graded by them, whatever the settings say', async () => {
  // 100 × 40 % + 68.235 × 60 % = 80.94 by whole steps; started steps give 76.94.
  const note = ['等级：75分以上为A级，60-75分为B级，60分以下为C级'];
  await open([...FORM, [], [], note], SETTINGS);
  const { tables } = await score();
  expect(tables[0]?.card.grade).toBe('A级');
  expect([4, 5, 6].map((column) => model.valueAt('一月', 4, column))).toContain('A级');
  expect(tables[0]?.card.diagnostics).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ code: 'settings.form-grades', cell: "'一月'!A7" }),
    ]) as never,
  );
});

describe('the settings sheet', () => {
  it('is made with the defaults, shown, and found again instead of made twice', async () => {
    await open();
    expect(await act('openSettings')).toEqual({ result: null });
    expect(model.activeSheet.name).toBe('KPI设置');
    await act('openSettings');
    expect(model.sheets().map(({ name }) => name)).toEqual(['一月', 'KPI设置']);
    const { settings } = await score();
    expect(settings.diagnostics).toEqual([]);
  });

  it('is read as HR leaves it: a percentage typed into a percent cell, rows moved, the sheet renamed', async () => {
    await open();
    await act('openSettings');
    edit('KPI设置', settingRow('异常阈值'), 1, '30%');
    edit('KPI设置', settingRow('步长计法'), 1, '起步');
    const { id } = model.sheet('KPI设置');
    model.renameSheet(id, '评分办法');
    const { settings } = await score();
    expect(settings.policy).toMatchObject({ anomalyThreshold: 0.3, steps: 'started' });
    expect(settings.policyReference).toBe('评分办法!$A$5:$B$27');
    expect(model.valueAt('一月', 2, 5)).toBe(90);
  });
});

describe('a sentence that a person said how to read', () => {
  const SENTENCE = '≤25秒得100分,每增加5秒扣10分';
  const remember = (choice: string) => act('rememberReading', { criteria: SENTENCE, key: 'steps', choice });

  it('is kept on a settings sheet of its own making, in a line, and the form stays in front', async () => {
    await open();
    expect(await remember('started')).toEqual({ result: null });
    expect(model.valueAt('KPI设置', settingRow('逐条读法'), 1)).toBe(`${SENTENCE} → 步长计法:起步`);
    expect(model.activeSheet.name).toBe('一月');
    // 27 s is 2 s over: one started step, 100 − 10; the workbook's own choice stays whole steps.
    const { settings } = await score();
    expect(settings.policy.steps).toBe('whole');
    expect(model.valueAt('一月', 2, 5)).toBe(90);
  });

  it('is decided anew in the same line, and the live formulas follow at once', async () => {
    await open();
    await remember('started');
    await score();
    await remember('proportional');
    await opened.host.idle();
    expect(model.valueAt('KPI设置', settingRow('逐条读法'), 1)).toBe(`${SENTENCE} → 步长计法:按比例`);
    // 2 s of 5 s: 100 − 0.4 × 10.
    expect(model.valueAt('一月', 2, 5)).toBeCloseTo(96, 9);
  });

  it('finds room on a settings sheet that knows nothing of it: below the choices, and nothing is overwritten', async () => {
    await open(FORM, [
      ['设置', '取值'],
      ['异常阈值', '30%'],
      ['我们的备注', ''],
    ]);
    edit('KPI设置', 2, 1, '自己写的');
    await remember('started');
    expect(model.valueAt('KPI设置', 2, 0)).toBe('逐条读法');
    expect([0, 1].map((column) => model.valueAt('KPI设置', 3, column))).toEqual(['我们的备注', '自己写的']);
    await score();
    expect(model.valueAt('一月', 2, 5)).toBe(90);
  });

  it('stands below what a person wrote there that cannot be read', async () => {
    await open(FORM, [
      ['设置', '取值'],
      ['逐条读法', '看情况'],
    ]);
    await remember('started');
    expect(model.valueAt('KPI设置', 1, 1)).toBe(`看情况\n${SENTENCE} → 步长计法:起步`);
  });
});

describe('a correction', () => {
  /** 口径 says nothing to the reader, and 本期情况 neither. */
  const ODD: readonly (readonly Scalar[])[] = [
    ['指标名称', '权重', '目标值', '实际值', '复核数', '得分'],
    ['一次解决率', 0.5, '≥85%', '58%', '80%', ''],
    ['客户满意度', 0.5, '≥90%', '50%', '81%', ''],
  ];
  const reviewed: Correction = { kind: 'column', sheet: '一月', header: '复核数', role: 'actual' };
  const unused: Correction = { kind: 'column', sheet: '一月', header: '实际值', role: 'ignore' };

  it('is remembered on the settings sheet, made for it, and honoured by the next scoring', async () => {
    await open(ODD);
    await score();
    expect(model.valueAt('一月', 1, 5)).toBeCloseTo((58 / 85) * 100, 9);
    await act('rememberCorrection', reviewed);
    await act('rememberCorrection', unused);
    const { settings } = await score();
    expect(settings.corrections).toEqual([reviewed, unused]);
    expect(settings.diagnostics).toEqual([]);
    expect(model.valueAt('一月', 1, 5)).toBeCloseTo((80 / 85) * 100, 9);
    expect(model.valueAt('一月', 2, 5)).toBeCloseTo(90, 9);
  });

  it('of the same column replaces the one before; forgotten, it is gone', async () => {
    await open(ODD);
    await act('rememberCorrection', { ...reviewed, role: 'remark' });
    await act('rememberCorrection', unused);
    await act('rememberCorrection', reviewed);
    expect((await score()).settings.corrections).toEqual([reviewed, unused]);
    await act('forgetCorrection', reviewed);
    await act('forgetCorrection', unused);
    expect((await score()).settings.corrections).toEqual([]);
    expect(model.valueAt('一月', 1, 5)).toBeCloseTo((58 / 85) * 100, 9);
  });

  it('is written on a sheet that has settings only', async () => {
    await open(ODD, SETTINGS);
    await act('rememberCorrection', { kind: 'no-form', sheet: '一月' });
    const { settings, tables } = await score();
    expect(settings.corrections).toEqual([{ kind: 'no-form', sheet: '一月' }]);
    expect(settings.policy.steps).toBe('started');
    expect(tables).toEqual([]);
  });

  it('of the scale holds for its sheet', async () => {
    await open();
    expect((await score()).tables[0]?.card.scale).toBe('hundred');
    await act('rememberCorrection', { kind: 'scale', sheet: '一月', scale: 'weight' });
    expect((await score()).tables[0]?.card.scale).toBe('weight');
  });

  it('where nothing was remembered is forgotten without a word', async () => {
    await open(ODD);
    expect(await act('forgetCorrection', reviewed)).toEqual({ result: null });
    expect(model.sheets().map(({ name }) => name)).toEqual(['一月']);
  });

  it('cannot be remembered while a cell is being edited, and says so', async () => {
    await open(ODD);
    opened.host.faults.editMode = true;
    expect((await act('rememberCorrection', reviewed)).error?.code).toBe('error.edit-mode');
  });
});

describe('weights', () => {
  /** B1 in the forms that people write weights: a share shown as percent, a bare share, a text. */
  const rows = (weights: readonly Scalar[]): readonly (readonly Scalar[])[] => [
    ['指标名称', '权重', '目标值', '实际值', '得分'],
    ...weights.map((weight, index): Scalar[] => [`指标${index + 1}`, weight, '≥85%', '80%', '']),
  ];
  const change = (weights: [number, number][]) => act('changeWeights', { sheet: '一月', top: 0, weights });
  const column = () => [1, 2, 3].map((row) => model.formulaAt('一月', row, 1));

  it('of 0.15 stay shares, and keep their number format', async () => {
    await open(rows([0.25, 0.5, 0.25]));
    model.setNumberFormats('一月', { row: 1, column: 1, rows: 3, columns: 1 }, [
      ['0.0%'],
      ['0.0%'],
      ['0.0%'],
    ]);
    // 0.25 → 0.3; 0.5 and 0.25 must make 0.7: 0.46667, 0.23333 → 46.7 %, 23.3 %.
    const { weights } = rebalance([0.25, 0.5, 0.25], new Map([[0, 0.3]]));
    expect(await change(weights.map((weight, index) => [index + 1, weight ?? 0]))).toEqual({ result: 3 });
    expect(column()).toEqual([0.3, 0.467, 0.233]);
    expect(model.sheet('一月').styleAt(1, 1).numberFormat).toBe('0.0%');
  });

  it('of 15 stay percent numbers', async () => {
    await open(rows([25, 50, 25]));
    await change([[1, 0.3], [2, 0.45]]); // prettier-ignore
    expect(column()).toEqual([30, 45, 25]);
  });

  it('written as text stay text', async () => {
    await open(rows(['25%', '50%', '25%']));
    await change([[1, 0.3], [2, 0.45]]); // prettier-ignore
    expect(column()).toEqual(['30%', '45%', '25%']);
  });

  it('are taken back by undo', async () => {
    await open(rows([25, 50, 25]));
    await change([[1, 0.3], [2, 0.45]]); // prettier-ignore
    await opened.host.invokeCommand('undoLastWrite');
    expect(column()).toEqual([25, 50, 25]);
  });

  it('that a formula computes are not overwritten, nor any other: said with the cell', async () => {
    await open(rows([25, '=2*25', 25]));
    expect(
      await change([
        [1, 0.3],
        [2, 0.45],
      ]),
    ).toEqual({
      // prettier-ignore
      error: { code: 'settings.weight-formula', params: { cell: "'一月'!B3" } },
    });
    expect(column()).toEqual([25, '=2*25', 25]);
  });

  it('of a form that is gone are not written', async () => {
    await open(rows([25, 50, 25]));
    expect((await act('changeWeights', { sheet: '一月', top: 7, weights: [[1, 0.3]] })).error?.code).toBe(
      'error.gone',
    );
    expect((await act('changeWeights', { sheet: '二月', top: 0, weights: [[1, 0.3]] })).error?.code).toBe(
      'error.gone',
    );
  });
});
