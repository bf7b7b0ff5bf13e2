import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookCheck } from '../../src/actions/check/check-workbook';
import type { AddinPage, PassedOutcome } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { readPassed } from '../../src/cli/pass-json';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { TEMPLATES } from '../../src/templates';
import { type BookSheet, buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;
const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
const SURVEY = '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分';
const SETTINGS: BookSheet = {
  name: 'KPI设置',
  rows: [
    ['设置', '取值'],
    ['步长计法', '起步'],
    ['权重合计', '折算'],
  ],
};

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin();
}, 60_000);

afterEach(() => opened.close());

async function open(...sheets: readonly BookSheet[]) {
  model = buildModel(sheets);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await (opened.window as unknown as AddinPage).kpiReady;
}

async function score(): Promise<{ written: number; check: WorkbookCheck }> {
  await opened.host.invokeCommand('scoreWorkbook');
  await opened.host.idle();
  const outcome = readPassed((opened.window as unknown as AddinPage).kpiOutcome ?? 'null') as PassedOutcome;
  if (outcome.result === null) throw new Error(outcome.error?.code);
  return { written: outcome.result.written.length, check: outcome.result.check };
}

async function undo(): Promise<void> {
  await opened.host.invokeCommand('undoLastWrite');
  await opened.host.idle();
}

/** Every cell of a sheet: what it holds and how it looks. */
function cells(sheet = '一月'): unknown[] {
  const found: unknown[] = [];
  for (let row = 0; row < 20; row++) {
    for (let column = 0; column < 20; column++) {
      const { fileStyle: _, ...look } = model.sheet(sheet).styleAt(row, column);
      found.push([row, column, model.formulaAt(sheet, row, column), look]);
    }
  }
  return found;
}

/** A row of values, to the last one that is not blank. */
function line(row: number, sheet = '一月'): (Scalar | null)[] {
  const values = Array.from({ length: 16 }, (_, column) => model.valueAt(sheet, row, column) as Scalar);
  while (values.length > 0 && (values.at(-1) ?? '') === '') values.pop();
  return values;
}

function edit(row: number, ...values: readonly Scalar[]): void {
  model.setInputs('一月', { row, column: 0, rows: 1, columns: values.length }, [[...values]]);
}

const insertRow = (row: number) => model.shift('一月', { kind: 'insert rows', at: row, count: 1 });
/** Two items and their scores: 35 s is two steps over 25, 4.2 three tenths below 4.5. */
const FORM: readonly (readonly Scalar[])[] = [
  ['指标名称', '权重', '评分标准', '实际值'],
  ['平均响应时长', 0.5, A8, '35秒'],
  ['客户满意度', 0.3, SURVEY, 4.2],
];
const WITH_SUBTOTALS: readonly (readonly Scalar[])[] = [
  ['维度', '指标名称', '权重', '评分标准', '实际值', '得分'],
  ['效率', '平均响应时长', 0.3, A8, '35秒', ''],
  ['效率', '平均处理时长', 0.2, A8, '30秒', ''],
  ['小计', '', '', '', '', ''],
  ['质量', '客户满意度', 0.5, SURVEY, 4.2, ''],
  ['小计', '', '', '', '', ''],
  ['合计', '', '=SUM(C2:C5)', '', '', ''],
];
const NEW = ['平均处理时长', 0.2, A8, '30秒'] as const;

jest.setTimeout(60_000);

describe('the Score button pressed twice', () => {
  it.each([
    ['without a settings sheet', []],
    ['with a settings sheet', [SETTINGS]],
  ])('writes nothing new in any form of the documents, and undo gives all back, %s', async (_, settings) => {
    await open({ name: '一月', rows: FORM }, { name: '二月', rows: WITH_SUBTOTALS }, ...settings);
    const page = opened.window as unknown as AddinPage;
    for (const { id } of TEMPLATES) await page.kpiInsertTemplate?.(id, JSON.stringify({ fill: 'sample' }));
    const names = model.sheets().map(({ name }) => name);
    const before = names.map((name) => cells(name));
    expect((await score()).written).toBeGreaterThan(200);
    const scored = names.map((name) => cells(name));
    await undo();
    names.forEach((name, at) => expect([name, cells(name)]).toEqual([name, before[at]]));
    await score();
    names.forEach((name, at) => expect([name, cells(name)]).toEqual([name, scored[at]]));
    expect((await score()).written).toBe(0);
  });
});

describe('a form that was scored, changed, and is scored again', () => {
  it('has one total over all items where a row was inserted above it', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    // 80 × 0.5 + 85 × 0.3
    expect(line(3)).toEqual(['合计', 0.8, null, null, 65.5, null, null, '合格']);
    insertRow(3);
    edit(3, ...NEW);
    const { check } = await score();
    // and 90 × 0.2
    expect(line(4)).toEqual(['合计', 1, null, null, 83.5, null, null, '良好']);
    expect(line(5)).toEqual([]);
    expect(check.tables[0]?.card.total).toBe(83.5);
    expect(check.tables[0]?.plan.kept).toEqual([]);
    expect((await score()).written).toBe(0);
  });

  it('has one total over all items where a row was inserted between them', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    insertRow(2);
    edit(2, ...NEW);
    await score();
    expect(line(2).slice(4, 5)).toEqual([90]);
    expect(line(4)).toEqual(['合计', 1, null, null, 83.5, null, null, '良好']);
    expect(line(5)).toEqual([]);
  });

  it('says that a row typed below the total is not scored', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    edit(4, ...NEW);
    const { check, written } = await score();
    expect(written).toBe(0);
    expect(line(4)).toEqual([...NEW]);
    expect(check.tables[0]?.table.diagnostics).toMatchObject([
      { code: 'forms.item-below-total', cell: "'一月'!A5", params: { row: 5 } },
    ]);
  });

  it('has neither the old score nor a grade where an actual was cleared, and both again when it is filled', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    edit(1, '平均响应时长', 0.5, A8, '');
    const { check } = await score();
    expect(line(1).slice(4)).toEqual([]);
    // 85 × 0.3
    expect(line(3)).toEqual(['合计', 0.8, null, null, 25.5]);
    expect([check.tables[0]?.card.total, check.tables[0]?.card.grade]).toEqual([25.5, null]);
    edit(1, '平均响应时长', 0.5, A8, '25秒');
    await score();
    // 100 × 0.5 + 25.5
    expect(line(3)).toEqual(['合计', 0.8, null, null, 75.5, null, null, '合格']);
  });

  it('has subtotals over the new rows of their parts', async () => {
    await open({ name: '一月', rows: WITH_SUBTOTALS });
    await score();
    // 80 × 0.3 + 90 × 0.2; 85 × 0.5
    expect([3, 5, 6].map((row) => line(row)[5])).toEqual([42, 42.5, 84.5]);
    insertRow(5);
    edit(5, '质量', '首次响应时长', 0.1, A8, '25秒');
    await score();
    // and 100 × 0.1
    expect([3, 6, 7].map((row) => line(row)[5])).toEqual([42, 52.5, 94.5]);
    expect((await score()).written).toBe(0);
  });

  it('keeps what a person typed over a result, and the total follows it', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    model.setInputs('一月', { row: 1, column: 4, rows: 1, columns: 1 }, [[60]]);
    const { check } = await score();
    // 60 × 0.5 + 85 × 0.3
    expect(check.tables[0]?.card.total).toBe(55.5);
    expect(line(1)[4]).toBe(60);
    expect(line(3)[4]).toBe(55.5);
  });

  it('shows what the report says where a word was typed over a result', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    model.setInputs('一月', { row: 1, column: 4, rows: 1, columns: 1 }, [['待定']]);
    const { check } = await score();
    expect([check.tables[0]?.card.total, check.tables[0]?.card.grade]).toEqual([25.5, null]);
    expect(line(1)[4]).toBe('待定');
    expect(line(3)).toEqual(['合计', 0.8, null, null, 25.5]);
  });

  it('follows a settings sheet that was made in between', async () => {
    await open({ name: '一月', rows: FORM });
    await score();
    model.addSheet('KPI设置');
    SETTINGS.rows.forEach((row, at) =>
      model.setInputs('KPI设置', { row: at, column: 0, rows: 1, columns: 2 }, [[...row]]),
    );
    await score();
    // The weights of 80 % are scaled to 100 %.
    expect(line(3)[4]).toBeCloseTo(65.5 / 0.8, 6);
    expect((await score()).written).toBe(0);
  });
});

it('a protected sheet is named, and the other sheet of the workbook is scored', async () => {
  await open({ name: '一月', rows: FORM, protected: true }, { name: '二月', rows: FORM });
  const before = cells('一月');
  const { check } = await score();
  expect(cells('一月')).toEqual(before);
  expect(line(3, '二月')[4]).toBe(65.5);
  const remarks = check.tables.map(({ table, plan }) => [
    table.sheet,
    plan.diagnostics.map(({ code, params }) => [code, params]),
  ]);
  expect(remarks).toEqual([
    ['一月', [['sheet.protected', { sheet: '一月' }]]],
    ['二月', []],
  ]);
});

it('two scores under one merged cell: nothing is put there, and the sheet has no total without them', async () => {
  const [header, first, second] = FORM;
  await open({
    name: '一月',
    rows: [
      [...(header ?? []), '得分'],
      [...(first ?? []), ''],
      [...(second ?? []), ''],
      [...NEW, ''],
    ],
    merges: [{ row: 1, column: 4, rows: 2, columns: 1 }],
  });
  const { check } = await score();
  expect([1, 2, 3, 4].map((row) => line(row)[4] ?? '')).toEqual(['', '', 90, '']);
  expect(check.tables[0]?.card.total).toBe(83.5);
});
