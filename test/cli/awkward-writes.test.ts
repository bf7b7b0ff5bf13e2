import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScoreRun } from '../../src/actions/score-workbook';
import { bundleAddin } from '../../src/cli/bundle-addin';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { bookState, differences } from '../faults/book-state';
import type { FaultPage, Outcome } from '../faults/fault-page';
import { type BookSheet, buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;
const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
/** 80 and 100; 80 × 0.6 + 100 × 0.4 is 88. */
const FORM: readonly (readonly Scalar[])[] = [
  ['指标名称', '权重', '评分标准', '实际值'],
  ['平均响应时长', 0.6, A8, '35秒'],
  ['首次响应时长', 0.4, A8, '25秒'],
];
const LAST_COLUMN = 16_383;

let script: string;
let opened: OpenedAddin;
let model: WorkbookModel;

jest.setTimeout(60_000);

beforeAll(async () => {
  script = await bundleAddin(resolve(__dirname, '../faults/fault-page.ts'));
}, 60_000);

afterEach(() => opened.close());

async function open(sheets: readonly BookSheet[], change?: () => void): Promise<void> {
  model = buildModel(sheets);
  change?.();
  opened = await openInNode({ model, locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' });
}

async function act(action: string, argument: unknown = null): Promise<Outcome> {
  const answer = await (opened.window as unknown as FaultPage).kpiRun?.(action, JSON.stringify(argument));
  await opened.host.idle();
  return JSON.parse(answer ?? 'null') as Outcome;
}

const state = () =>
  bookState(
    model,
    model.sheets().map(({ id }) => id),
  );

/** Scores, takes it back, scores again: everything is as before, then as it was scored. */
async function scoreAndBack(): Promise<ScoreRun> {
  const before = state();
  const { error, bug, result } = await act('scoreWorkbook');
  expect([error, bug]).toEqual([null, null]);
  const scored = state();
  await act('undoLastWrite');
  expect(differences(before, state())).toEqual([]);
  await act('scoreWorkbook');
  expect(differences(scored, state())).toEqual([]);
  return result as ScoreRun;
}

const remarks = ({ check }: ScoreRun) =>
  check.tables.flatMap(({ plan }) => plan.diagnostics.map(({ code }) => code));

it('filtered and hidden rows: each score stands in its own row, written cell by cell', async () => {
  await open([{ name: '一月', rows: FORM }], () =>
    model.updateSheet('一月', {
      autoFilter: { range: { row: 0, column: 0, rows: 3, columns: 4 }, filtered: true },
      rows: new Map([[1, { hidden: true }]]),
    }),
  );
  await scoreAndBack();
  expect([1, 2, 3].map((row) => model.valueAt('一月', row, 4))).toEqual([80, 100, 88]);
});

it('an Excel table: its range and its rows stay, results go beside it', async () => {
  await open([{ name: '一月', rows: FORM }], () =>
    model.setTable({
      id: 1,
      name: '考核',
      sheetId: model.sheet('一月').id,
      range: { row: 0, column: 0, rows: 3, columns: 4 },
      headerRow: true,
      totalsRow: false,
      columns: ['指标名称', '权重', '评分标准', '实际值'].map((name, at) => ({ id: at + 1, name })),
    }),
  );
  const before = JSON.stringify(model.tables());
  await scoreAndBack();
  expect(JSON.stringify(model.tables())).toBe(before);
  expect([1, 2].map((row) => model.valueAt('一月', row, 4))).toEqual([80, 100]);
});

it('a filtered Excel table, whose filter is not the sheet’s: each score is written by itself, so that none slips into a shown row', async () => {
  await open([{ name: '一月', rows: FORM }], () => {
    model.setTable({
      id: 1,
      name: '考核',
      sheetId: model.sheet('一月').id,
      range: { row: 0, column: 0, rows: 3, columns: 4 },
      headerRow: true,
      totalsRow: false,
      columns: ['指标名称', '权重', '评分标准', '实际值'].map((name, at) => ({ id: at + 1, name })),
    });
    model.updateSheet('一月', { rows: new Map([[1, { hidden: true }]]) });
  });
  const heights: number[] = [];
  model.events.on('changed', ({ rect }) => heights.push(rect.rows));
  await scoreAndBack();
  expect([1, 2, 3].map((row) => model.valueAt('一月', row, 4))).toEqual([80, 100, 88]);
  // Three times header, two scores and total of one column, at least.
  expect(heights.length).toBeGreaterThanOrEqual(12);
  expect(Math.max(...heights)).toBe(1);
});

it('a blank merged area beside the form, outside of all that is filled: no score is lost under it', async () => {
  await open([{ name: '一月', rows: FORM, merges: [{ row: 0, column: 4, rows: 2, columns: 3 }] }]);
  const run = await scoreAndBack();
  // Excel keeps the first cell of a merged area only: whatever is said to be written must be there.
  for (const { sheet, row, column } of run.written)
    expect([row, column, model.formulaAt(sheet, row, column)]).not.toEqual([row, column, '']);
});

it('a merged target: nothing is lost under it, and it is named', async () => {
  await open([
    {
      name: '一月',
      rows: [
        [...(FORM[0] ?? []), '得分'],
        [...(FORM[1] ?? []), ''],
        [...(FORM[2] ?? []), ''],
      ],
      merges: [{ row: 1, column: 4, rows: 2, columns: 1 }],
    },
  ]);
  expect(remarks(await scoreAndBack())).toContain('writeback.merged');
  expect([1, 2].map((row) => model.valueAt('一月', row, 4) ?? '')).toEqual(['', '']);
});

it.each([
  ['no column is left', 4, ['', '', ''], ['writeback.no-room']],
  ['one is left', 5, ['得分', 80, 100], ['writeback.no-room']],
])(
  'the right end of the sheet, where %s: said, and nothing is written beyond',
  async (_, width, scores, codes) => {
    await open([{ name: '一月', rows: [['备注']] }], () =>
      FORM.forEach((row, at) =>
        model.setInputs('一月', { row: at, column: LAST_COLUMN + 1 - width, rows: 1, columns: 4 }, [
          [...row],
        ]),
      ),
    );
    const run = await scoreAndBack();
    expect(run.check.tables).toHaveLength(1);
    expect(remarks(run)).toEqual(expect.arrayContaining(codes));
    expect(
      [0, 1, 2].map((row) => (width === 5 ? (model.valueAt('一月', row, LAST_COLUMN) ?? '') : '')),
    ).toEqual(scores);
  },
);

it('names as long as may be, or alike but for the case of their letters: new sheets find names of their own', async () => {
  await open([
    { name: '客服团队绩效指标表', rows: FORM },
    { name: 'kpi SETTINGS', rows: [['备注']] },
    { name: '绩'.repeat(31), rows: FORM },
  ]);
  for (let time = 0; time < 3; time++) expect((await act('insertTemplate', 'a8')).error).toBeNull();
  await act('startRuns');
  const names = model.sheets().map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31)).toBe(true);
  const { result } = await act('scoreWorkbook');
  const sheets = (result as ScoreRun).written.map(({ sheet }) => sheet);
  expect(sheets).toEqual(expect.arrayContaining(['客服团队绩效指标表', '绩'.repeat(31)]));
});
