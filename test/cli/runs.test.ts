import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScoreRun } from '../../src/actions/score-workbook';
import type { Verification } from '../../src/actions/runs/verify-workbook';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { renderDiagnostic } from '../../src/messages/render';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import type { FaultPage, Outcome } from '../faults/fault-page';
import { type BookSheet, buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;
const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
const FORM: BookSheet = {
  name: '一月',
  rows: [
    ['指标名称', '权重', '评分标准', '实际值', '得分'],
    ['平均响应时长', 0.5, A8, '35秒', ''],
    ['平均处理时长', 0.3, A8, '30秒', ''],
    ['首次响应时长', 0.2, A8, '25秒', ''],
    ['合计', '', '', '', ''],
    ['签字:'],
  ],
};
const SETTINGS: BookSheet = {
  name: 'KPI设置',
  rows: [
    ['设置', '取值'],
    ['步长计法', '整步'],
    ['权重合计', '按所写权重'],
    ['评分记录', '总是记'],
  ],
};
const RECORD = 'KPI评分记录';

let script: string;
let opened: OpenedAddin;
let model: WorkbookModel;

jest.setTimeout(60_000);

beforeAll(async () => {
  script = await bundleAddin(resolve(__dirname, '../faults/fault-page.ts'));
}, 60_000);

afterEach(() => opened.close());

async function open(...sheets: readonly BookSheet[]): Promise<void> {
  model = buildModel(sheets);
  opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
}

async function act(action: string, argument: unknown = null): Promise<Outcome> {
  const answer = await (opened.window as unknown as FaultPage).kpiRun?.(action, JSON.stringify(argument));
  await opened.host.idle();
  return JSON.parse(answer ?? 'null') as Outcome;
}

const type = (row: number, column: number, value: Scalar, sheet = '一月') =>
  model.setInputs(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);

/** The lines of the record: event, sheet, total. */
function lines(): unknown[] {
  const found: unknown[] = [];
  for (let row = 3; model.valueAt(RECORD, row, 0) !== null; row++)
    found.push([1, 2, 6].map((column) => model.valueAt(RECORD, row, column)));
  return found;
}

/** What Verify says of the form: cell and sentence. */
async function findings(): Promise<string[]> {
  const { error, result } = await act('verifyWorkbook');
  expect(error).toBeNull();
  const { forms, changedLines } = result as Verification;
  return [...changedLines, ...forms.flatMap((form) => form.findings)].map((each) =>
    `${each.cell ?? ''} ${renderDiagnostic('zh-CN', each)}`.trim(),
  );
}

it('Score makes no record that nobody asked for; once one is kept, it adds a line where results changed', async () => {
  await open(FORM);
  await act('scoreWorkbook');
  expect(model.sheets().map(({ name }) => name)).toEqual(['一月']);
  await act('startRuns');
  // 80 × 0.5 + 90 × 0.3 + 100 × 0.2
  expect(lines()).toEqual([['开始记录', '一月', 87]]);
  expect(model.activeSheet.name).toBe('一月');
  await act('scoreWorkbook');
  expect(lines()).toHaveLength(1);
  type(1, 3, '25秒');
  await act('scoreWorkbook');
  await act('scoreWorkbook');
  // 100 × 0.5 + 90 × 0.3 + 100 × 0.2
  expect(lines()).toEqual([
    ['开始记录', '一月', 87],
    ['评分', '一月', 97],
  ]);
});

it('the settings decide: always makes the record, never adds nothing', async () => {
  await open(FORM, SETTINGS);
  await act('scoreWorkbook');
  expect(lines()).toEqual([['评分', '一月', 87]]);
  type(3, 1, '不记', 'KPI设置');
  type(1, 3, '25秒');
  await act('scoreWorkbook');
  expect(lines()).toHaveLength(1);
});

it('Verify names what has changed since the record, where, and why', async () => {
  await open(FORM, { ...SETTINGS, rows: SETTINGS.rows.slice(0, 3) });
  await act('scoreWorkbook');
  await act('startRuns');
  expect(await findings()).toEqual(['与最近一次记录一致。']);
  type(1, 3, '25秒');
  await opened.host.idle();
  expect(await findings()).toEqual([
    '总分由 87 变为 97。',
    "'一月'!D2 “平均响应时长”的数据由 35秒 改为 25秒。",
    "'一月'!E2 “平均响应时长”的得分由 80 变为 100：数据改过。",
  ]);
  type(1, 3, '35秒');
  type(2, 2, '≤30秒得100分,每增加5秒扣10分');
  await act('scoreWorkbook');
  type(2, 2, A8);
  await opened.host.idle();
  // The last line is the one that scoring added: 100 × 0.3 instead of 90 × 0.3.
  expect(await findings()).toEqual([
    '总分由 90 变为 87。',
    "'一月'!C3 “平均处理时长”的评分标准、目标、权重或满分改过。",
    "'一月'!E3 “平均处理时长”的得分由 100 变为 90：标准改过。",
  ]);
});

it('Verify tells a changed setting and another version of the add-in from changed data', async () => {
  await open(
    { ...FORM, rows: [...FORM.rows.slice(0, 1), ['平均响应时长', 1, A8, '33秒', '']] },
    { ...SETTINGS, rows: SETTINGS.rows.slice(0, 3) },
  );
  await act('scoreWorkbook');
  await act('startRuns');
  // 33 s: one whole step of 5 above 25, or two started ones.
  expect(lines()).toEqual([['开始记录', '一月', 90]]);
  type(1, 1, '起步', 'KPI设置');
  await opened.host.idle();
  expect(await findings()).toEqual([
    '总分由 90 变为 80。',
    '评分设置变了：步长计法。',
    "'一月'!E2 “平均响应时长”的得分由 90 变为 80：设置改过。",
  ]);
  type(3, 11, '0.0.9', RECORD);
  expect(await findings()).toEqual([
    "'KPI评分记录'!A4 评分记录第 4 行被改动过，不能作为依据。",
    '总分由 90 变为 80。',
    '评分设置变了：步长计法。',
    '插件版本由 0.0.9 变为 0.1.0。',
    "'一月'!E2 “平均响应时长”的得分由 90 变为 80：设置改过。",
  ]);
});

it('Verify finds a result that shows something else than the data give, also without a record', async () => {
  await open(FORM);
  await act('scoreWorkbook');
  type(1, 4, '=40+59');
  await opened.host.idle();
  expect(await findings()).toEqual([
    "'一月'!E2 “平均响应时长”的得分单元格显示 99，按现在的数据应为 80。请重新评分，或核对这个单元格。",
  ]);
});

it('signing off protects the form and nothing else, and is recorded; unlocking gives the cells back and is recorded', async () => {
  await open(FORM);
  await act('scoreWorkbook');
  const locked = (row: number, column: number) => model.sheet('一月').styleAt(row, column).locked ?? true;
  expect(await act('lockForm', { sheet: '一月' })).toMatchObject({ error: null, bug: null });
  expect(model.sheet('一月').props.protection?.hasPassword).toBe(false);
  // Header, data, results, total; not the place to sign, nor the cells beside.
  expect([locked(0, 0), locked(1, 3), locked(1, 4), locked(4, 4)]).toEqual([true, true, true, true]);
  expect([locked(5, 0), locked(5, 1), locked(1, 20)]).toEqual([false, false, false]);
  expect(lines()).toEqual([['签批锁定', '一月', 87]]);
  const { result } = await act('verifyWorkbook');
  expect((result as Verification).forms).toMatchObject([{ sheet: '一月', signedOff: true }]);
  // Protected on purpose: scoring leaves it, and says why.
  const { written, check } = (await act('scoreWorkbook')).result as ScoreRun;
  expect(written).toEqual([]);
  expect(check.tables[0]?.plan.diagnostics).toMatchObject([{ code: 'sheet.signed-off', severity: 'info' }]);
  // Again: nothing more to do.
  expect((await act('lockForm', { sheet: '一月' })).error).toBeNull();
  expect(lines()).toHaveLength(1);
  await act('unlockForm', { sheet: '一月' });
  expect(model.sheet('一月').props.protection).toBeUndefined();
  // Protected by hand now, which is another thing.
  model.updateSheet('一月', { protection: { hasPassword: false, options: {} } });
  const byHand = (await act('scoreWorkbook')).result as ScoreRun;
  expect(byHand.check.tables[0]?.plan.diagnostics).toMatchObject([{ code: 'sheet.protected' }]);
  model.updateSheet('一月', { protection: undefined });
  expect([locked(1, 3), locked(5, 0), locked(1, 20)]).toEqual([true, true, true]);
  expect(lines()).toEqual([
    ['签批锁定', '一月', 87],
    ['解锁', '一月', 87],
  ]);
  expect((await act('unlockForm', { sheet: '一月' })).error?.code).toBe('runs.not-locked');
});

it('signing off needs a score, and keeps to the cells that a person had left open', async () => {
  await open({
    ...FORM,
    rows: FORM.rows.map((row, at) => (at > 0 && at < 4 ? [...row.slice(0, 3), '', ''] : row)),
  });
  expect((await act('lockForm', { sheet: '一月' })).error?.code).toBe('runs.nothing-scored');
  expect(model.sheets()).toHaveLength(1);
  type(1, 3, '35秒');
  model.setStyle('一月', { row: 8, column: 0, rows: 1, columns: 1 }, { locked: false });
  await act('lockForm', { sheet: '一月' });
  const locked = (row: number, column: number) => model.sheet('一月').styleAt(row, column).locked ?? true;
  // Their own scheme: one open cell, the rest locked.
  expect([locked(8, 0), locked(9, 0), locked(1, 3)]).toEqual([false, true, true]);
  await act('unlockForm', { sheet: '一月' });
  expect([locked(8, 0), locked(9, 0), locked(1, 3)]).toEqual([false, true, true]);
});

it('a protection with a password is named, and left', async () => {
  await open(FORM);
  await act('scoreWorkbook');
  await act('lockForm', { sheet: '一月' });
  model.updateSheet('一月', { protection: { hasPassword: true, options: {} } });
  expect((await act('unlockForm', { sheet: '一月' })).error?.code).toBe('runs.password');
  expect(lines()).toHaveLength(1);
});

it('what stands in a sheet name as a formula is written as text', async () => {
  await open({ ...FORM, name: '=1+1' });
  await act('startRuns');
  await act('scoreWorkbook');
  type(1, 3, '25秒', '=1+1');
  await act('scoreWorkbook');
  expect([3, 4].map((row) => [model.valueAt(RECORD, row, 2), model.sheet(RECORD).cells.size > 0])).toEqual([
    ['=1+1', true],
    ['=1+1', true],
  ]);
});
