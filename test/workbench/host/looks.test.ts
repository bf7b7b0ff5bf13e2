import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, excelText, openBook } from './open-book';

describe('looks and sizes', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表']);
  });
  afterEach(() => book.close());

  const styleAt = (row: number, column: number) => book.model.sheet('考核表').styleAt(row, column);

  test('alignment, wrapping and fonts are set and read', async () => {
    const seen = await excelRun(book, async (context) => {
      const { format } = context.workbook.worksheets.getItem('考核表').getRange('A1:B2');
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.font.size = 14;
      format.font.underline = 'Single';
      format.load('horizontalAlignment,verticalAlignment,wrapText,font/size,font/underline,font/bold');
      await context.sync();
      const { horizontalAlignment, verticalAlignment, wrapText, font } = format;
      return [
        horizontalAlignment,
        verticalAlignment,
        wrapText,
        font.size,
        font.underline,
        font.bold,
      ] as unknown[];
    });
    expect(seen).toEqual(['Center', 'Top', true, 14, 'Single', false]);
    expect(styleAt(1, 1)).toEqual({
      alignment: { horizontal: 'center', vertical: 'top', wrap: true },
      font: { size: 14, underline: 'single' },
    });
  });

  test('what differs between cells reads as null', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `sheet.getRange('A1').format.font.bold = true;
       sheet.getRange('A1').format.columnWidth = 105;
       const { format } = sheet.getRange('A1:B1');
       format.load('columnWidth,rowHeight,font/bold');
       await context.sync();
       return [format.columnWidth, format.rowHeight, format.font.bold];`,
    );
    expect(seen).toEqual([null, 15, null]);
  });

  test('widths and heights are points, kept in the units of the file', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `const { format } = sheet.getRange('B2:C3');
       format.columnWidth = 105;
       format.rowHeight = 30;
       format.load('columnWidth,rowHeight');
       await context.sync();
       return [format.columnWidth, format.rowHeight];`,
    );
    expect(seen).toEqual([105, 30]);
    // 105 points are 140 pixels, 7 a character.
    expect(book.model.sheet('考核表').props.columns.get(1)?.width).toBe(20);
    expect(book.model.sheet('考核表').props.rows.get(2)?.height).toBe(30);
  });

  test('a column fits its longest text, a Chinese character counting twice', async () => {
    await excelText(
      book,
      `sheet.getRange('A1:A2').values = [['平均处理时长'], ['AHT']];
       sheet.getRange('A:A').format.autofitColumns();
       await context.sync();`,
    );
    expect(book.model.sheet('考核表').props.columns.get(0)?.width).toBe(13);
  });

  test('an edge is drawn on the cells of that edge alone', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `const { borders } = sheet.getRange('A1:B2').format;
       const bottom = borders.getItem('EdgeBottom');
       bottom.style = 'Continuous';
       bottom.weight = 'Medium';
       bottom.color = '#808080';
       bottom.load('style,weight,color');
       const top = borders.getItem('EdgeTop').load('style');
       await context.sync();
       return [bottom.style, bottom.weight, bottom.color, top.style];`,
    );
    expect(seen).toEqual(['Continuous', 'Medium', '#808080', 'None']);
    const edge = { style: 'medium', color: '#808080' };
    expect([styleAt(0, 0).border, styleAt(1, 0).border, styleAt(1, 1).border]).toEqual([
      undefined,
      { bottom: edge },
      { bottom: edge },
    ]);
  });

  test('inner lines are drawn on both sides', async () => {
    await excelText(
      book,
      `sheet.getRange('A1:B1').format.borders.getItem('InsideVertical').style = 'Dash';
       await context.sync();`,
    );
    expect([styleAt(0, 0).border, styleAt(0, 1).border]).toEqual([
      { right: { style: 'dashed' } },
      { left: { style: 'dashed' } },
    ]);
  });

  test('values and looks are copied separately or together', async () => {
    await excelText(
      book,
      `const from = sheet.getRange('A1:B1');
       from.values = [['=1+1', "'=text"]];
       from.format.fill.color = '#FFC7CE';
       sheet.getRange('A3').copyFrom('A1:B1', 'Values');
       sheet.getRange('A4').copyFrom(from, 'Formats');
       await context.sync();`,
    );
    const row = (index: number) => [0, 1].map((column) => book.model.formulaAt('考核表', index, column));
    expect([row(2), row(3)]).toEqual([
      [2, '=text'],
      ['', ''],
    ]);
    expect([styleAt(2, 0).fill, styleAt(3, 1).fill]).toEqual([undefined, { color: '#FFC7CE' }]);
  });

  test('copying formulas is not emulated, and says so', async () => {
    book.model.setInputs('考核表', { row: 0, column: 0, rows: 1, columns: 1 }, [['=B1']]);
    const copying = excelText(book, `sheet.getRange('A2').copyFrom('A1'); await context.sync();`);
    expect(await codeOf(copying)).toBe('ApiNotFound');
    expect(book.model.formulaAt('考核表', 1, 0)).toBe('');
  });

  test('rows and columns are hidden and shown', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `sheet.getRange('2:3').rowHidden = true;
       sheet.getRange('C:C').columnHidden = true;
       const some = sheet.getRange('A1:A2').load('rowHidden');
       const column = sheet.getRange('C1').load('columnHidden,rowHidden');
       await context.sync();
       return [some.rowHidden, column.columnHidden, column.rowHidden];`,
    );
    expect(seen).toEqual([null, true, false]);
  });

  test('contents, formats or all are cleared', async () => {
    await excelText(
      book,
      `for (const cell of ['A1', 'A2', 'A3']) {
         sheet.getRange(cell).values = [[1]];
         sheet.getRange(cell).format.font.bold = true;
       }
       sheet.getRange('A1').clear('Contents');
       sheet.getRange('A2').clear('Formats');
       sheet.getRange('A3').clear();
       await context.sync();`,
    );
    const sheet = book.model.sheet('考核表');
    expect([0, 1, 2].map((row) => [sheet.valueAt(row, 0), sheet.styleAt(row, 0).font?.bold])).toEqual([
      [null, true],
      [1, undefined],
      [null, undefined],
    ]);
  });

  test('merging keeps the first cell only', async () => {
    await excelText(
      book,
      `sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
       sheet.getRange('A1:B2').merge();
       await context.sync();`,
    );
    expect(book.model.sheet('考核表').props.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect([0, 1].map((row) => [0, 1].map((column) => book.model.valueAt('考核表', row, column)))).toEqual([
      [1, null],
      [null, null],
    ]);
  });

  test('a filter on the sheet is seen, set without criteria, and taken away', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `sheet.autoFilter.apply(sheet.getRange('A1:C9'));
       sheet.autoFilter.load('enabled,isDataFiltered');
       await context.sync();
       const before = [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
       sheet.autoFilter.remove();
       sheet.autoFilter.load('enabled');
       await context.sync();
       return [...before, sheet.autoFilter.enabled];`,
    );
    expect(seen).toEqual([true, false, false]);
  });

  test('a validation that is cut through keeps its other cells', async () => {
    await excelText(
      book,
      `sheet.getRange('A1:C3').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
       sheet.getRange('B2').dataValidation.clear();
       await context.sync();`,
    );
    const [validation, ...more] = book.model.sheet('考核表').props.validations;
    const cells = validation?.ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect([validation?.type, validation?.formula2, cells, more]).toEqual(['whole', '100', 8, []]);
  });
});
