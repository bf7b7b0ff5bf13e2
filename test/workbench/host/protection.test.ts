import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, excelText, openBook } from './open-book';

describe('a protected sheet', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表', '别的']);
    await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('考核表');
      sheet.getRange('B1:B9').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, '口令');
      await context.sync();
    });
  });
  afterEach(() => book.close());

  const attempt = (statement: string) => codeOf(excelText(book, `${statement}; await context.sync();`));

  test.each([
    ['sheet.getRange("A1").values = [[1]]', 'AccessDenied'],
    ['sheet.getRange("B1").values = [[1]]', 'no error'],
    ['sheet.getRange("A1:B1").values = [[1, 2]]', 'AccessDenied'],
    ['sheet.getRange("A1:B1").values = [[null, 2]]', 'no error'],
    ['sheet.getRange("A1").clear()', 'AccessDenied'],
    ['sheet.getRange("B2").format.fill.color = "red"', 'AccessDenied'],
    ['sheet.getRange("B2").numberFormat = [["0%"]]', 'AccessDenied'],
    ['sheet.getRange("B:B").format.columnWidth = 80', 'no error'],
    ['sheet.getRange("2:2").format.rowHeight = 30', 'AccessDenied'],
    ['sheet.getRange("D1:E1").merge()', 'AccessDenied'],
    ['sheet.protection.unprotect("错的")', 'AccessDenied'],
    ['sheet.protection.protect()', 'AccessDenied'],
  ])('%s: %s', async (statement, code) => {
    expect(await attempt(statement)).toBe(code);
  });

  test('says that it is protected, and can be unprotected with its password', async () => {
    const states = await excelRun(book, async (context) => {
      const { protection } = context.workbook.worksheets.getItem('考核表');
      protection.load('protected');
      await context.sync();
      const before = protection.protected;
      protection.unprotect('口令');
      context.workbook.worksheets.getItem('考核表').getRange('A1').values = [['好']];
      protection.load('protected');
      await context.sync();
      return [before, protection.protected];
    });
    expect(states).toEqual([true, false]);
    expect(book.model.valueAt('考核表', 0, 0)).toBe('好');
  });

  test('does not hinder its neighbours', async () => {
    const writing = excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('别的').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('no error');
  });
});
