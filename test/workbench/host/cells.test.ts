import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, openBook } from './open-book';

describe('cells', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表']);
  });
  afterEach(() => book.close());

  const read = (address: string) =>
    excelRun(
      book,
      async (context, where) => {
        const range = context.workbook.worksheets.getItem('考核表').getRange(where);
        range.load('values,formulas,text,valueTypes,numberFormat');
        await context.sync();
        const { values, formulas, text, valueTypes, numberFormat } = range;
        return { values, formulas, text, valueTypes, numberFormat };
      },
      address,
    );

  const write = (address: string, values: unknown) =>
    excelRun(
      book,
      async (context, where, cells) => {
        context.workbook.worksheets.getItem('考核表').getRange(where).values = cells as never;
        await context.sync();
      },
      address,
      values,
    );

  test('values and formulas come back as they were written, calculated', async () => {
    await write('A1:B3', [
      ['姓名', '得分'],
      ['甲', 90.5],
      ['合计', '=B2*2'],
    ]);
    expect(await read('A1:B3')).toEqual({
      values: [
        ['姓名', '得分'],
        ['甲', 90.5],
        ['合计', 181],
      ],
      formulas: [
        ['姓名', '得分'],
        ['甲', 90.5],
        ['合计', '=B2*2'],
      ],
      text: [
        ['姓名', '得分'],
        ['甲', '90.5'],
        ['合计', '181'],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Double'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', 'General'],
        ['General', 'General'],
      ],
    });
  });

  test('a formula written in a request is calculated when the same request reads it', async () => {
    const value = await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('考核表');
      sheet.getRange('A1').values = [[6]];
      sheet.getRange('B1').formulas = [['=A1*7']];
      const answer = sheet.getRange('B1').load('values');
      await context.sync();
      return answer.values[0]?.[0] as unknown;
    });
    expect(value).toBe(42);
  });

  test('null leaves a cell alone and an empty text clears it', async () => {
    await write('A1:C1', [['甲', '乙', '丙']]);
    await write('A1:C1', [[null, '', '丁']]);
    const { values, valueTypes } = await read('A1:C1');
    expect(values).toEqual([['甲', '', '丁']]);
    expect(valueTypes).toEqual([['String', 'Empty', 'String']]);
  });

  test('one plain value goes to every cell of a range', async () => {
    await write('A1:B2', 7);
    expect((await read('A1:B2')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('an array of another shape than the range is InvalidArgument', async () => {
    expect(await codeOf(write('A1:B2', [[1, 2]]))).toBe('InvalidArgument');
    expect(await codeOf(write('A1:B2', [[1], [2]]))).toBe('InvalidArgument');
    expect(book.model.usedRange('考核表')).toBeUndefined();
  });

  test('an error in a cell comes back as its text and as type Error', async () => {
    await write('A1', [['=1/0']]);
    const { values, valueTypes } = await read('A1');
    expect([values, valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
  });

  test('more than 1,500 cells are written in the pieces that office.js makes of them', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `行${row}`, `=A${row + 1}+1`]);
    await write('A1:C1000', rows);
    const actions = book.host.log.all.find((trip) => trip.kind === 'sync')?.actions ?? 0;
    const { values } = await read('A999:C1000');
    expect(values).toEqual([
      [998, '行998', 999],
      [999, '行999', 1000],
    ]);
    expect(actions).toBeGreaterThan(10);
  });

  test('a large array of another shape than the range writes nothing', async () => {
    const rows = Array.from({ length: 900 }, (_, row) => [row, row]);
    expect(await codeOf(write('A1:B1000', rows))).toBe('InvalidArgument');
    expect(book.model.usedRange('考核表')).toBeUndefined();
  });

  test('a request above 5 MB is refused and changes nothing', async () => {
    const writing = write(
      'A1:A60',
      Array.from({ length: 60 }, () => ['字'.repeat(30_000)]),
    );
    expect(await codeOf(writing)).toBe('RequestPayloadSizeLimitExceeded');
    expect(book.model.usedRange('考核表')).toBeUndefined();
  });

  test('a response above 5 MB is refused', async () => {
    const text = '字'.repeat(30_000);
    book.model.setInputs(
      '考核表',
      { row: 0, column: 0, rows: 60, columns: 1 },
      Array.from({ length: 60 }, () => [text]),
    );
    expect(await codeOf(read('A1:A60'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('an address above 8,192 characters is refused', async () => {
    const address = Array.from({ length: 1500 }, (_, row) => `A${row + 1000}`).join(',');
    const reading = excelRun(
      book,
      async (context, where) => {
        context.workbook.worksheets.getItem('考核表').getRanges(where).load('address');
        await context.sync();
      },
      address,
    );
    expect(address.length).toBeGreaterThan(8192);
    expect(await codeOf(reading)).toBe('InvalidArgument');
  });

  test('whole columns have an address but no values', async () => {
    const seen = await excelRun(book, async (context) => {
      const column = context.workbook.worksheets.getItem('考核表').getRange('B:C');
      column.load('address,values,rowCount');
      await context.sync();
      return [column.address, column.values as unknown, column.rowCount];
    });
    expect(seen).toEqual(['考核表!B:C', null, 1_048_576]);
  });

  test('number formats are set cell by cell and a common look is read as one', async () => {
    const seen = await excelRun(book, async (context) => {
      const range = context.workbook.worksheets.getItem('考核表').getRange('A1:B1');
      range.values = [[0.806, 0.5]];
      range.numberFormat = [['0.0%', '0.00']];
      range.format.fill.color = '#FFC7CE';
      range.format.font.bold = true;
      range.getCell(0, 0).format.font.color = 'red';
      range.load('text,numberFormat,format/fill/color,format/font/bold,format/font/color');
      await context.sync();
      const { text, numberFormat, format } = range;
      return [text, numberFormat, format.fill.color, format.font.bold, format.font.color] as unknown[];
    });
    expect(seen.slice(1)).toEqual([[['0.0%', '0.00']], '#FFC7CE', true, '']);
  });

  test('what is written under a merged area is lost, as in Excel', async () => {
    await excelRun(book, async (context) => {
      const range = context.workbook.worksheets.getItem('考核表').getRange('A1:C1');
      range.merge();
      range.values = [['标题', '看不见', '看不见']];
      await context.sync();
    });
    expect((await read('A1:C1')).values).toEqual([['标题', '', '']]);
  });

  test('a part of an array formula cannot be changed', async () => {
    const rect = { row: 0, column: 0, rows: 2, columns: 1 };
    book.model.sheet('考核表').replaceCell(0, { formula: '=B1:B2*2', arrayRange: rect });
    expect(await codeOf(write('A2', [[1]]))).toBe('InvalidOperation');
  });
});
