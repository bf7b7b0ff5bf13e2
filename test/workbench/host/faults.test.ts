import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, inPage, openBook } from './open-book';

describe('what goes wrong on purpose', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表']);
  });
  afterEach(() => book.close());

  const write = (value: number) =>
    excelRun(
      book,
      async (context, number) => {
        const sheet = context.workbook.worksheets.getItem('考核表');
        sheet.getRange('A1').values = [[number]];
        sheet.getRange('A2').values = [[number]];
        await context.sync();
      },
      value,
    );
  const cells = () => [0, 1].map((row) => book.model.valueAt('考核表', row, 0));

  test('the second sync from now fails before anything is done', async () => {
    book.host.faults.inject({ code: 'GeneralException', atSync: 2 });
    expect(await codeOf(write(1))).toBe('no error');
    expect(await codeOf(write(2))).toBe('GeneralException');
    expect(await codeOf(write(3))).toBe('no error');
    expect(cells()).toEqual([3, 3]);
  });

  test('a sync fails after everything was done', async () => {
    book.host.faults.inject({ code: 'GeneralException', moment: 'after' });
    expect(await codeOf(write(5))).toBe('GeneralException');
    expect(cells()).toEqual([5, 5]);
  });

  test('a sync fails in its middle', async () => {
    // Actions of the request: workbook, worksheets, sheet, range, keep, range, values (7); then the second range.
    book.host.faults.inject({ code: 'AccessDenied', moment: { afterActions: 7 } });
    expect(await codeOf(write(6))).toBe('AccessDenied');
    expect(cells()).toEqual([6, null]);
  });

  test.each([
    'ActivityLimitReached',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'InvalidOperationInCellEditMode',
    'FilteredRangeConflict',
  ] as const)('%s arrives as that code', async (code) => {
    book.host.faults.inject({ code });
    expect(await codeOf(write(1))).toBe(code);
    expect(cells()).toEqual([null, null]);
  });

  test('writing fails while a cell is edited, reading does not', async () => {
    book.host.faults.editMode = true;
    const reading = excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('考核表').load('name');
      await context.sync();
    });
    expect(await codeOf(write(1))).toBe('InvalidOperationInCellEditMode');
    expect(await codeOf(reading)).toBe('no error');
    book.host.faults.editMode = false;
    expect(await codeOf(write(2))).toBe('no error');
    expect(cells()).toEqual([2, 2]);
  });

  test('a batch that waits for the end of editing is done then', async () => {
    book.host.faults.editMode = true;
    const writing = inPage(book, () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('考核表').getRange('A1').values = [[9]];
        await context.sync();
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(cells()).toEqual([null, null]);
    book.host.faults.editMode = false;
    await writing;
    expect(cells()).toEqual([9, null]);
  });

  test('a slow host takes its time', async () => {
    book.host.faults.slow = 80;
    const started = performance.now();
    await write(1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(75);
  });

  test('cleared faults strike nothing', async () => {
    book.host.faults.inject({ code: 'GeneralException', times: 5 });
    book.host.faults.clear();
    expect(await codeOf(write(1))).toBe('no error');
  });
});
