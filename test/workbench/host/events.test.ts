import type { NodePage, OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { excelRun, inPage, joinBook, openBook, waitFor } from './open-book';

interface Heard {
  heard?: { type: string; address: string; source: string; worksheetId: string }[];
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('events', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['一月', '二月']);
  });
  afterEach(() => book.close());

  const listen = (page: NodePage) =>
    excelRun(page, async (context) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      const keep = (event: unknown) => {
        heard.push(event);
        return Promise.resolve();
      };
      context.workbook.worksheets.onChanged.add(keep);
      context.workbook.worksheets.onSelectionChanged.add(keep);
      context.workbook.worksheets.onActivated.add(keep);
      await context.sync();
    });
  const heardOn = (page: NodePage) => (page.window as unknown as Heard).heard ?? [];

  test('a change by the person is heard with its address and sheet', async () => {
    await listen(book);
    book.model.setInputs('二月', cell(1, 1), [[7]]);
    await waitFor(() => heardOn(book).length > 0);
    expect(heardOn(book)).toMatchObject([
      { type: 'WorksheetChanged', address: 'B2', source: 'Local', worksheetId: book.model.sheet('二月').id },
    ]);
  });

  test('what one client writes is Local to it and Remote to the other', async () => {
    const other = await joinBook(book);
    await listen(book);
    await listen(other);
    await excelRun(other, async (context) => {
      context.workbook.worksheets.getItem('一月').getRange('C3').values = [[1]];
      await context.sync();
    });
    await waitFor(() => heardOn(book).length > 0 && heardOn(other).length > 0);
    expect(heardOn(book).map((event) => event.source)).toEqual(['Remote']);
    expect(heardOn(other).map((event) => event.source)).toEqual(['Local']);
    other.close();
  });

  test('selecting on another sheet is heard as activation and selection', async () => {
    await listen(book);
    book.model.select('二月', cell(4, 2));
    await waitFor(() => heardOn(book).length > 1);
    expect(heardOn(book).map(({ type, address }) => [type, address])).toEqual([
      ['WorksheetActivated', undefined],
      ['WorksheetSelectionChanged', 'C5'],
    ]);
  });

  test('the workbook itself hears of a selection, and what is selected can then be read', async () => {
    const selected = await excelRun(book, async (context) => {
      const heard = new Promise<Excel.SelectionChangedEventArgs>((resolve) => {
        context.workbook.onSelectionChanged.add((event) => {
          resolve(event);
          return Promise.resolve();
        });
      });
      await context.sync();
      context.workbook.worksheets.getItem('二月').getRange('C5:D6').select();
      await context.sync();
      const { workbook } = await heard;
      const [range, ranges, cell] = [
        workbook.getSelectedRange(),
        workbook.getSelectedRanges(),
        workbook.getActiveCell(),
      ];
      range.load('address');
      ranges.load('address,areaCount');
      cell.load('address');
      await workbook.context.sync();
      return [range.address, ranges.address, ranges.areaCount, cell.address];
    });
    expect(selected).toEqual(['二月!C5:D6', '二月!C5:D6', 1, '二月!C5']);
  });

  test('an event is heard after the answer to the request that caused it', async () => {
    const order = await excelRun(book, async (context) => {
      const seen: string[] = [];
      const sheet = context.workbook.worksheets.getItem('一月');
      const heard = new Promise<void>((resolve) => {
        sheet.onChanged.add(() => {
          seen.push('event');
          resolve();
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      seen.push('sync');
      await heard;
      return seen;
    });
    expect(order).toEqual(['sync', 'event']);
  });

  test('a removed handler hears nothing more', async () => {
    await excelRun(book, async (context) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      const handler = context.workbook.worksheets.getItem('一月').onChanged.add((event) => {
        heard.push(event);
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
    });
    book.model.setInputs('一月', cell(0, 0), [[1]]);
    await inPage(book, () => new Promise<void>((resolve) => setTimeout(resolve, 30)));
    expect(heardOn(book)).toEqual([]);
  });
});
