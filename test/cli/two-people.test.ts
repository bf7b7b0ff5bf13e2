import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleAddin } from '../../src/cli/bundle-addin';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { type NodePage, openInNode, openPage, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import type { FaultPage, Outcome } from '../faults/fault-page';
import { buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;
const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
const FORM: readonly (readonly Scalar[])[] = [
  ['指标名称', '权重', '评分标准', '实际值', '得分', '备注'],
  ['平均响应时长', 0.5, A8, '35秒', '', '甲写的'],
  ['平均处理时长', 0.3, A8, '30秒', '', ''],
  ['首次响应时长', 0.2, A8, '25秒', '', ''],
];

let script: string;
let opened: OpenedAddin;
let other: NodePage;
let model: WorkbookModel;

jest.setTimeout(60_000);

beforeAll(async () => {
  script = await bundleAddin(resolve(__dirname, '../faults/fault-page.ts'));
}, 60_000);

beforeEach(async () => {
  model = buildModel([
    { name: '一月', rows: FORM },
    { name: '二月', rows: FORM },
  ]);
  opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
  other = await openPage(opened.host, { script, locale: 'en-US' });
});

afterEach(() => {
  other.close();
  opened.close();
});

async function act(page: NodePage, action: string, argument: unknown = null): Promise<Outcome> {
  const answer = await (page.window as unknown as FaultPage).kpiRun?.(action, JSON.stringify(argument));
  return JSON.parse(answer ?? 'null') as Outcome;
}

const type = (row: number, column: number, value: Scalar, sheet = '一月') =>
  model.setInputs(sheet, { row, column, rows: 1, columns: 1 }, [[value]], 'remote');

const column = (at: number, sheet = '一月') => [1, 2, 3, 4].map((row) => model.valueAt(sheet, row, at) ?? '');

/** 80 for 35 s, 90 for 30 s, 100 for 25 s; 80 × 0.5 + 90 × 0.3 + 100 × 0.2 */
const SCORES = [80, 90, 100, 87];
const OK: Outcome = { error: null, bug: null };

/** What a person typed; nothing of it may change. */
function typedCells(sheet: string): unknown[] {
  return FORM.flatMap((line, row) => line.map((_, at) => [row, at, model.formulaAt(sheet, row, at)])).filter(
    ([, at]) => at !== 4,
  );
}

it('two people press Score at once: each cell is scored once, and nobody loses one', async () => {
  const before = [typedCells('一月'), typedCells('二月')];
  expect(await Promise.all([act(opened, 'scoreWorkbook'), act(other, 'scoreWorkbook')])).toMatchObject([
    OK,
    OK,
  ]);
  await opened.host.idle();
  for (const sheet of ['一月', '二月']) expect([sheet, column(4, sheet)]).toEqual([sheet, SCORES]);
  expect([typedCells('一月'), typedCells('二月')]).toEqual(before);
  // One column of results: the second did not put its own beside the first's.
  expect([0, 1, 2, 3, 4].map((row) => model.valueAt('一月', row, 10) ?? '')).toEqual(['', '', '', '', '']);
});

it('what a colleague types into a result cell while it is being written is kept', async () => {
  // Between the reading and the writing.
  opened.host.faults.meddle(() => type(2, 4, 77), 2);
  expect(await act(opened, 'scoreWorkbook')).toMatchObject(OK);
  await opened.host.idle();
  // 80 × 0.5 + 77 × 0.3 + 100 × 0.2: read anew, the typed score counts.
  expect(column(4)).toEqual([80, 77, 100, 83.1]);
  await act(opened, 'undoLastWrite');
  expect(column(4)).toEqual(['', 77, '', '']);
});

it('a row that a colleague inserts while scores are written moves no score to another row', async () => {
  opened.host.faults.meddle(() => {
    model.shift('一月', { kind: 'insert rows', at: 1, count: 1 });
    model.setInputs(
      '一月',
      { row: 1, column: 0, rows: 1, columns: 4 },
      [['通话时长', 0, A8, '25秒']],
      'remote',
    );
  }, 2);
  expect(await act(opened, 'scoreWorkbook')).toMatchObject(OK);
  await opened.host.idle();
  expect([1, 2, 3, 4].map((row) => model.valueAt('一月', row, 4))).toEqual([100, 80, 90, 100]);
  expect([1, 2, 3, 4].map((row) => model.valueAt('一月', row, 0))).toEqual([
    '通话时长',
    '平均响应时长',
    '平均处理时长',
    '首次响应时长',
  ]);
});

it('an actual that a colleague edits while scores are written is scored as edited', async () => {
  opened.host.faults.meddle(() => type(1, 3, '25秒'), 2);
  expect(await act(opened, 'scoreWorkbook')).toMatchObject(OK);
  await opened.host.idle();
  expect(model.valueAt('一月', 1, 3)).toBe('25秒');
  expect(column(4)[0]).toBe(100);
});

it('gives up, says so and leaves the workbook as it was when a colleague never stops', async () => {
  // At each round trip another row further down, as if rows were inserted.
  for (let at = 0; at < 30; at++) opened.host.faults.meddle(() => type(20 + at, 0, '新的一行'), at + 2);
  const { error } = await act(opened, 'scoreWorkbook');
  expect(error?.code).toBe('error.changed-meanwhile');
  expect(model.valueAt('一月', 20, 0)).toBe('新的一行');
  expect([column(4), column(4, '二月')]).toEqual([
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
});

it('undo takes back what one person wrote, and not what the other changed since', async () => {
  await act(opened, 'scoreWorkbook');
  await opened.host.idle();
  type(1, 4, 60);
  await act(opened, 'undoLastWrite');
  expect(column(4)).toEqual([60, '', '', '']);
  expect(model.valueAt('一月', 1, 5)).toBe('甲写的');
});

it('what one add-in writes is no news to the other: no formula is completed twice, nobody echoes', async () => {
  const heard = (page: NodePage) => (page.window as unknown as { kpiHeard?: number }).kpiHeard;
  await act(opened, 'listen');
  await act(other, 'listen');
  await act(opened, 'scoreWorkbook');
  await opened.host.idle();
  await act(other, 'checkWorkbook');
  expect([heard(opened), heard(other)]).toEqual([0, 0]);
  // What a person types is heard.
  model.setInputs('一月', { row: 1, column: 3, rows: 1, columns: 1 }, [['30秒']]);
  await act(opened, 'checkWorkbook');
  await act(other, 'checkWorkbook');
  expect([heard(opened), heard(other)]).toEqual([1, 1]);
});

/** The calls that a sheet holds. */
const calls = (sheet = '一月') =>
  [1, 2, 3, 4].filter((row) => /KPI\./.test(JSON.stringify(model.formulaAt(sheet, row, 4)))).length;

async function scored(): Promise<unknown[]> {
  await act(opened, 'scoreWorkbook');
  await opened.host.idle();
  return [1, 2, 3, 4].map((row) => model.formulaAt('一月', row, 4));
}

it('an actual that a colleague edits while the formulas become plain is kept; its cell says so, and the way back is open', async () => {
  const live = await scored();
  opened.host.faults.meddle(() => type(1, 3, '25秒'), 5);
  const outcome = await act(opened, 'makeNative', {});
  expect(outcome).toMatchObject(OK);
  await opened.host.idle();
  expect(model.valueAt('一月', 1, 3)).toBe('25秒');
  const { differing } = outcome.result as { differing: { row: number; column: number; how: string }[] };
  expect(differing.map(({ row, how }) => [row, how])).toContainEqual([1, 'value']);
  // The ledger says of it what it holds: 80, as it was shown.
  expect(model.valueAt('一月', 1, 4)).toBe(80);
  expect(await act(opened, 'restoreLive')).toMatchObject({ ...OK, result: { kept: [] } });
  await opened.host.idle();
  expect([1, 2, 3, 4].map((row) => model.formulaAt('一月', row, 4))).toEqual(live);
  expect(model.valueAt('一月', 1, 4)).toBe(100);
});

it('two people make plain formulas at once: every cell is replaced once, and one way back gives all of them', async () => {
  const live = await scored();
  const both = await Promise.all([act(opened, 'makeNative', {}), act(other, 'makeNative', {})]);
  await opened.host.idle();
  expect(both.map(({ bug }) => bug)).toEqual([null, null]);
  expect([calls(), calls('二月')]).toEqual([0, 0]);
  await act(opened, 'restoreLive');
  await opened.host.idle();
  expect([1, 2, 3, 4].map((row) => model.formulaAt('一月', row, 4))).toEqual(live);
  expect(model.sheets().map(({ name }) => name)).toEqual(['一月', '二月']);
});

it('what a colleague types into a cell while it is being restored is kept', async () => {
  await scored();
  await act(opened, 'makeValues', {});
  opened.host.faults.meddle(() => type(2, 4, 77), 2);
  const { error, bug, result } = await act(opened, 'restoreLive');
  expect([error, bug]).toEqual([null, null]);
  expect((result as { kept: { row: number }[] }).kept.map(({ row }) => row)).toEqual([2]);
  expect(model.valueAt('一月', 2, 4)).toBe(77);
  // All others are live again, and the ledger stays for the one.
  expect([calls(), calls('二月')]).toEqual([3, 4]);
  expect(model.sheets().map(({ name }) => name)).toContain('公式台账');
});
