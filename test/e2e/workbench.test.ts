import { buffer } from 'node:stream/consumers';
import { createWorkbook } from '../../src/workbench/files/create-workbook';
import { loadWorkbook } from '../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { cell, closeWorkbench, openWorkbench, typeInto, type OpenWorkbench } from './stage/open-workbench';
import { see } from './stage/pane-steps';

/** 400 rows, the first row and column frozen, row 3 and column D hidden, F1 offering two choices, B2 with a note. */
function wideBook(): Buffer {
  const model = createWorkbook();
  const sheet = model.activeSheet.id;
  const rows = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => row * 100 + column),
  );
  model.setInputs(sheet, { row: 0, column: 0, rows: 400, columns: 30 }, rows);
  model.updateSheet(sheet, {
    frozen: { rows: 1, columns: 1 },
    rows: new Map([[2, { hidden: true }]]),
    columns: new Map([[3, { hidden: true }]]),
    notes: new Map([[16_384 + 1, { text: '请核对' }]]),
    validations: [
      { ranges: [{ row: 0, column: 5, rows: 1, columns: 1 }], type: 'list', formula1: '"整步,起步"' },
    ],
  });
  return Buffer.from(saveWorkbook(model));
}

describe('the workbench', () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'wide.xlsx', mimeType: 'application/octet-stream', buffer: wideBook() });
    await see(cell(opened.page, 'B1 1'));
  });
  afterAll(() => closeWorkbench(opened));

  test('frozen rows and columns stay when the sheet is scrolled, and more rows come as one scrolls', async () => {
    const { page } = opened;
    const [first, head, side] = ['A1 0', 'B1 1', 'A2 100'].map((name) => cell(page, name));
    const boxes = async (): Promise<unknown[]> =>
      Promise.all([
        first?.boundingBox(),
        head?.boundingBox().then((box) => box?.y),
        side?.boundingBox().then((box) => box?.x),
      ]);
    const before = await boxes();
    await page.locator('.grid .jss_content').evaluate((content) => content.scrollTo(300, 5000));
    await see(cell(page, 'B240 23901'));
    expect(await boxes()).toEqual(before);
    await page.locator('.grid .jss_content').evaluate((content) => content.scrollTo(0, 0));
  });

  test('hidden rows and columns are not shown, notes and choices are', async () => {
    const { page } = opened;
    expect(await cell(page, 'A3 200').isVisible()).toBe(false);
    expect(await cell(page, 'D1 3').isVisible()).toBe(false);
    expect(await cell(page, 'B2 101').getAttribute('title')).toBe('请核对');
    await cell(page, 'F1 5').click();
    expect(
      await page
        .locator('datalist option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
    ).toEqual(['整步', '起步']);
  });

  test('what is selected is summed up, and what is typed is saved into the file', async () => {
    const { page } = opened;
    await cell(page, 'A1 0').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    // 0 + 1 + 2.
    await see(page.getByText('求和: 3'));
    await typeInto(page, 'A2 100', '=B1+C1');
    await see(cell(page, 'A2 3'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const saved = loadWorkbook(await buffer(await (await download).createReadStream()));
    expect([saved.formulaAt('Sheet1', 1, 0), saved.valueAt('Sheet1', 1, 0)]).toEqual(['=B1+C1', 3]);
    expect(saved.sheet('Sheet1').props.frozen).toEqual({ rows: 1, columns: 1 });
  });

  test('what is being typed in the formula bar stays when something else changes, and is entered', async () => {
    const { page } = opened;
    await typeInto(page, 'C5 402', '7');
    await cell(page, 'B5 401').click();
    await see(page.getByRole('status', { name: '单元格' }).getByText('B5', { exact: true }));
    const bar = page.getByLabel('编辑栏');
    await bar.fill('起步');
    await page.getByRole('button', { name: '撤销编辑' }).click();
    await see(cell(page, 'C5 402'));
    expect(await bar.inputValue()).toBe('起步');
    await bar.press('Enter');
    await see(cell(page, 'B5 起步'));
  });

  test('a width and a theme reach the running pane', async () => {
    const { page, pane } = opened;
    const mark = await pane.locator('html').evaluateHandle((html) => Object.assign(html, { mark: true }));
    await page.getByLabel('窗格宽度').selectOption('450');
    await page.getByLabel('主题').selectOption('dark');
    await pane.locator('html').evaluate(
      () =>
        new Promise<void>((resolve) => {
          const dark = matchMedia('(prefers-color-scheme: dark)');
          if (dark.matches) resolve();
          else dark.addEventListener('change', () => resolve(), { once: true });
        }),
    );
    expect(await pane.locator('html').evaluate((html) => [innerWidth, 'mark' in html])).toEqual([450, true]);
    await mark.dispose();
    expect(opened.trouble).toEqual([]);
  });
});
