import type { AddinPage, PassedInsertion } from '../../src/cli/addin-page';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { createWorkbook } from '../../src/workbench/files/create-workbook';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';

let bundle: string;
let opened: OpenedAddin;
let model: WorkbookModel;

beforeAll(async () => {
  bundle = await bundleAddin();
}, 30_000);

beforeEach(async () => {
  model = createWorkbook('一月');
  opened = await openInNode({ model, locale: 'en-US', script: bundle });
  await (opened.window as unknown as AddinPage).kpiReady;
});

afterEach(() => opened.close());

async function insert(id: string, options: object): Promise<PassedInsertion> {
  const page = opened.window as unknown as AddinPage;
  return JSON.parse(
    (await page.kpiInsertTemplate?.(id, JSON.stringify(options))) ?? 'null',
  ) as PassedInsertion;
}

const names = () => model.sheets().map(({ name }) => name);

describe('inserting a form', () => {
  it('answers the name of its sheet, and shows it', async () => {
    const { error, sheet } = await insert('a8', { fill: 'blank', locale: 'zh-CN' });
    expect(error).toBeNull();
    expect(names()).toEqual(['一月', sheet]);
    expect(model.activeSheet.name).toBe(sheet);
  });

  it('twice gives two sheets', async () => {
    const first = await insert('a8', { fill: 'blank', locale: 'zh-CN' });
    const second = await insert('a8', { fill: 'sample', locale: 'zh-CN' });
    expect(second).toEqual({ error: null, sheet: `${first.sheet ?? ''} (2)` });
    expect(names()).toEqual(['一月', first.sheet, second.sheet]);
  });

  it("is in the language of the user's Office where none is asked for", async () => {
    const { sheet } = await insert('a8', { fill: 'blank' });
    const title = model.valueAt(sheet ?? '', 0, 0);
    expect(title).toMatch(/^[\x20-\x7e]+$/);
  });

  it('into a workbook whose structure is protected is refused with a clear code', async () => {
    model.structureLock = { hasPassword: true };
    expect((await insert('a8', { fill: 'blank' })).error?.code).toBe('error.structure-protected');
    expect(names()).toEqual(['一月']);
  });

  it('while a cell is being edited is refused with a clear code, and works afterwards', async () => {
    opened.host.faults.editMode = true;
    expect((await insert('a8', { fill: 'blank' })).error?.code).toBe('error.edit-mode');
    opened.host.faults.editMode = false;
    expect((await insert('a8', { fill: 'blank' })).error).toBeNull();
  });

  it('that fails half-way leaves the workbook as it was', async () => {
    opened.host.faults.inject({ code: 'GeneralException', atSync: 2, moment: { afterActions: 60 } });
    expect((await insert('c4', { fill: 'sample' })).error).toEqual({
      code: 'error.excel',
      params: { code: 'GeneralException' },
    });
    expect(names()).toEqual(['一月']);
  });

  it('changes no other sheet', async () => {
    model.setInputs('一月', { row: 0, column: 0, rows: 1, columns: 2 }, [['甲', '=1+1']]);
    const before = new Map(model.sheet('一月').cells);
    await insert('b4', { fill: 'sample' });
    expect(model.sheet('一月').cells).toEqual(before);
  });
});
