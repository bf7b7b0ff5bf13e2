import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddinPage, PassedOutcome } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { buildModel } from './build-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin();
}, 30_000);

beforeEach(async () => {
  model = buildModel([
    {
      name: '一月',
      rows: [
        ['客服效率评测表'],
        ['指标名称', '目标值', '实际值', '达成率(%)'],
        ['平均响应时长', '≤30秒', '45秒'],
        ['一次解决率', '≥85%', '72%', 99],
      ],
    },
  ]);
  opened = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata: METADATA, namespace: 'KPI' });
  await (opened.window as unknown as AddinPage).kpiReady;
});

afterEach(() => opened.close());

/** Every cell: what it holds and how it looks. */
function cells(): unknown[] {
  const found: unknown[] = [];
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 12; column++) {
      const { fileStyle: _, ...look } = model.sheet('一月').styleAt(row, column);
      found.push([row, column, model.formulaAt('一月', row, column), look]);
    }
  }
  return found;
}

const outcome = (): PassedOutcome =>
  JSON.parse((opened.window as unknown as AddinPage).kpiOutcome ?? '') as PassedOutcome;

it('undo gives every cell back what it held and how it looked', async () => {
  const before = cells();
  await opened.host.invokeCommand('scoreWorkbook');
  await opened.host.idle();
  expect(cells()).not.toEqual(before);
  await opened.host.invokeCommand('undoLastWrite');
  expect(cells()).toEqual(before);
});

it('undo keeps a cell that somebody changed after scoring, and says so', async () => {
  await opened.host.invokeCommand('scoreWorkbook');
  await opened.host.idle();
  model.setInputs('一月', { row: 2, column: 3, rows: 1, columns: 1 }, [[50]]);
  await opened.host.invokeCommand('undoLastWrite');
  expect(model.valueAt('一月', 2, 3)).toBe(50);
  expect(outcome().result).toMatchObject({ kept: 1 });
});

it('undo without anything to undo changes nothing', async () => {
  const before = cells();
  await opened.host.invokeCommand('undoLastWrite');
  expect(cells()).toEqual(before);
  expect(outcome().error).toBeNull();
});

it('a cell that a person filled keeps its content through scoring and undo', async () => {
  await opened.host.invokeCommand('scoreWorkbook');
  expect(model.valueAt('一月', 3, 3)).toBe(99);
  await opened.host.invokeCommand('undoLastWrite');
  expect(model.valueAt('一月', 3, 3)).toBe(99);
});

it('a cell in edit mode stops scoring with a clear code, and trying again works', async () => {
  const before = cells();
  opened.host.faults.editMode = true;
  await opened.host.invokeCommand('scoreWorkbook');
  expect(outcome().error?.code).toBe('error.edit-mode');
  expect(cells()).toEqual(before);
  opened.host.faults.editMode = false;
  await opened.host.invokeCommand('scoreWorkbook');
  expect(outcome().error).toBeNull();
  expect(cells()).not.toEqual(before);
});

it('a sheet protected in the middle refuses the write with a clear code and keeps its cells', async () => {
  const before = cells();
  // The read passes, the write meets it.
  opened.host.faults.inject({ code: 'AccessDenied', atSync: 2, moment: 'before' });
  await opened.host.invokeCommand('scoreWorkbook');
  expect(outcome().error?.code).toBe('error.protected');
  expect(cells()).toEqual(before);
});
