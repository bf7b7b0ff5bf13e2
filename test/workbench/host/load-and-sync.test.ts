import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, openBook, waitFor } from './open-book';

describe('load and sync', () => {
  let book: OpenedAddin;
  beforeAll(async () => {
    book = await openBook(['一月', '二月', '三月']);
  });
  afterAll(() => book.close());

  test('a property that was not loaded cannot be read', async () => {
    const reading = excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('一月');
      sheet.load('id');
      await context.sync();
      return sheet.name;
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('a collection loads the named property of each item', async () => {
    const names = await excelRun(book, async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['一月', '二月', '三月']);
  });

  test('a collection loads a window of its items', async () => {
    const names = await excelRun(book, async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['二月']);
  });

  test('a nested path loads a property of a property', async () => {
    const loaded = await excelRun(book, async (context) => {
      const range = context.workbook.worksheets.getItem('二月').getRange('A1');
      range.load('address,worksheet/name,format/fill/color');
      await context.sync();
      return [range.address, range.worksheet.name, range.format.fill.color];
    });
    expect(loaded).toEqual(['二月!A1', '二月', '#FFFFFF']);
  });

  test('what does not exist is a null object, and so is everything below it', async () => {
    const isNull = await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      sheet.load('name');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('asking for what does not exist is ItemNotFound, with the place', async () => {
    const seen = await excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      try {
        await context.sync();
        return null;
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return { code, place: debugInfo.errorLocation };
      }
    });
    expect(seen).toEqual({ code: 'ItemNotFound', place: 'WorksheetCollection.getItem' });
  });

  test('the actions before a failing one stay done, as in Excel', async () => {
    const writing = excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('一月');
      sheet.getRange('A1').values = [['写了']];
      sheet.getRange('A2:B2').values = [['形状', '不对', '!']];
      sheet.getRange('A3').values = [['没写']];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('InvalidArgument');
    expect(book.model.valueAt('一月', 0, 0)).toBe('写了');
    expect(book.model.valueAt('一月', 2, 0)).toBeNull();
  });

  test('a member that is not emulated is ApiNotFound and names itself', async () => {
    const message = await excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('一月').pivotTables.load('items');
      try {
        await context.sync();
        return 'no error';
      } catch (error) {
        const { code, message: text } = error as OfficeExtension.Error;
        return `${code}: ${text}`;
      }
    });
    expect(message).toBe('ApiNotFound: The workbench does not emulate Worksheet.pivotTables.');
  });

  test('a setter that is not emulated names itself too', async () => {
    const message = await excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('一月').getRange('A1').format.textOrientation = 45;
      return context.sync().then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.message,
      );
    });
    expect(message).toBe('The workbench does not emulate RangeFormat.textOrientation (set).');
  });

  test('ranges are released after their Excel.run, unless they are tracked', async () => {
    await excelRun(book, async (context) => {
      const kept = context.workbook.worksheets.getItem('一月').getRange('A1:B2');
      context.workbook.worksheets.getItem('一月').getRange('C1:D2').load('values');
      context.trackedObjects.add(kept);
      await context.sync();
    });
    // office.js releases in a request of its own, after Excel.run has resolved.
    await waitFor(() => book.host.log.all.at(-1)?.kind === 'cleanup');
    expect(book.client.trackedCount).toBe(1);
  });

  test('only the syncs of the author are counted as round trips', async () => {
    const before = book.host.log.count;
    await excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('一月').getRange('C1').values = [[1]];
      await context.sync();
      context.workbook.worksheets.getItem('一月').getRange('C2').values = [[2]];
      await context.sync();
    });
    expect(book.host.log.count - before).toBe(2);
  });
});
