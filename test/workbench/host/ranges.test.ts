import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, excelText, openBook } from './open-book';

describe('ranges', () => {
  let book: OpenedAddin;
  beforeAll(async () => {
    book = await openBook(['1月 考核']);
    book.model.setInputs('1月 考核', { row: 1, column: 1, rows: 2, columns: 3 }, [
      ['a', null, 'c'],
      [null, '=1', null],
    ]);
    book.model.setStyle('1月 考核', { row: 9, column: 9, rows: 1, columns: 1 }, { font: { bold: true } });
  });
  afterAll(() => book.close());

  const addressOf = (from: string, path: string) =>
    excelText<string | null>(
      book,
      `const range = sheet.getRange('${from}');
       const found = ${path};
       found.load('address');
       await context.sync();
       return found.isNullObject ? null : found.address;`,
    );

  test.each([
    ['B2:D4', 'range', 'B2:D4'],
    ['B2:D4', 'range.getCell(0, 0)', 'B2'],
    ['B2:D4', 'range.getCell(5, 5)', 'G7'],
    ['B2:D4', 'range.getRow(1)', 'B3:D3'],
    ['B2:D4', 'range.getColumn(2)', 'D2:D4'],
    ['B2:D4', 'range.getLastCell()', 'D4'],
    ['B2:D4', 'range.getLastRow()', 'B4:D4'],
    ['B2:D4', 'range.getOffsetRange(1, -1)', 'A3:C5'],
    ['B2:D4', 'range.getResizedRange(1, -2)', 'B2:B5'],
    ['B2:D4', 'range.getEntireRow()', '2:4'],
    ['B2:D4', 'range.getEntireColumn()', 'B:D'],
    ['B2:D4', "range.getBoundingRect('F6')", 'B2:F6'],
    ['B2:D4', "range.getIntersection('A1:C3')", 'B2:C3'],
    ['B2:D4', 'range.getRowsBelow(2)', 'B5:D6'],
    ['B2:D4', 'range.getColumnsAfter(1)', 'E2:E4'],
    ['A1', 'sheet.getRangeByIndexes(4, 2, 2, 3)', 'C5:E6'],
    ['A1', 'sheet.getUsedRange(true)', 'B2:D3'],
    ['A1', 'sheet.getUsedRange()', 'B2:J10'],
    ['A1:C2', 'range.getUsedRange(true)', 'B2'],
  ])('from %s, %s is %s', async (from, path, address) => {
    expect(await addressOf(from, path)).toBe(`'1月 考核'!${address}`);
  });

  test('an intersection that is empty is a null object', async () => {
    expect(await addressOf('B2:D4', "range.getIntersectionOrNullObject('F1')")).toBeNull();
  });

  test('an area without anything used is a null object', async () => {
    expect(await addressOf('F5:G6', 'range.getUsedRangeOrNullObject(true)')).toBeNull();
  });

  test.each([
    ['range.getOffsetRange(-5, 0)', 'InvalidArgument'],
    ['range.getIntersection("F1")', 'ItemNotFound'],
    ['sheet.getRange("不是地址")', 'InvalidArgument'],
    ['sheet.getRangeByIndexes(0, 0, 0, 1)', 'InvalidArgument'],
  ])('%s is %s', async (path, code) => {
    expect(await codeOf(addressOf('B2:D4', path))).toBe(code);
  });

  test('merged areas are found, listed and undone', async () => {
    const seen = await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('1月 考核');
      sheet.getRange('F1:G1').merge();
      sheet.getRange('F3:G4').merge(true);
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      await context.sync();
      const before = [merged.address, merged.areaCount];
      sheet.getRange('A1:Z9').unmerge();
      const none = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
      await context.sync();
      return [...before, none.isNullObject];
    });
    expect(seen).toEqual(["'1月 考核'!F1:G1,'1月 考核'!F3:G3,'1月 考核'!F4:G4", 3, true]);
  });

  test('several ranges are one RangeAreas', async () => {
    const seen = await excelRun(book, async (context) => {
      const areas = context.workbook.worksheets.getItem('1月 考核').getRanges('K1:K2, M1');
      areas.format.fill.color = 'yellow';
      areas.load('address,cellCount');
      areas.areas.load('items/address');
      await context.sync();
      return [areas.address, areas.cellCount, areas.areas.items.map((range) => range.address)];
    });
    const places = ["'1月 考核'!K1:K2", "'1月 考核'!M1"];
    expect(seen).toEqual([places.join(','), 3, places]);
    expect(book.model.sheet('1月 考核').styleAt(0, 12).fill).toEqual({ color: '#FFFF00' });
  });

  test('the selection is shared with the workbook', async () => {
    const selected = await excelRun(book, async (context) => {
      context.workbook.worksheets.getItem('1月 考核').getRange('C3:D4').select();
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(["'1月 考核'!C3:D4", "'1月 考核'!C3"]);
    expect(book.model.selection.rect).toEqual({ row: 2, column: 2, rows: 2, columns: 2 });
  });
});
