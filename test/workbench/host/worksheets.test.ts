import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { codeOf, excelRun, excelText, openBook } from './open-book';

describe('worksheets', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['一月', '二月', '三月']);
    book.model.updateSheet('二月', { visibility: 'hidden' });
  });
  afterEach(() => book.close());

  const names = (path: string) =>
    excelText<string | null>(
      book,
      `const found = ${path};
       found.load('name');
       await context.sync();
       return found.isNullObject ? null : found.name;`,
    );

  test.each([
    ['sheets.getFirst()', '一月'],
    ['sheets.getLast()', '三月'],
    ['sheets.getActiveWorksheet()', '一月'],
    ['sheets.getFirst().getNext()', '二月'],
    ['sheets.getFirst().getNext(true)', '三月'],
    ['sheets.getLast().getPrevious(true)', '一月'],
    ['sheets.getLast().getNextOrNullObject()', null],
    ['sheets.getItem("三月")', '三月'],
    ['sheets.getItemOrNullObject("四月")', null],
  ])('%s is %s', async (path, name) => {
    expect(await names(path)).toBe(name);
  });

  test('a sheet is found again by its id after it was renamed', async () => {
    const found = await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('一月').load('id');
      await context.sync();
      sheet.name = '第一月';
      const again = context.workbook.worksheets.getItem(sheet.id).load('name,visibility,position');
      await context.sync();
      return [again.name, again.visibility, again.position];
    });
    expect(found).toEqual(['第一月', 'Visible', 0]);
  });

  test.each([
    ['一月', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['四月', 'no error'],
  ])('adding a sheet called %s: %s', async (name, code) => {
    const adding = excelRun(
      book,
      async (context, wanted) => {
        context.workbook.worksheets.add(wanted);
        await context.sync();
      },
      name,
    );
    expect(await codeOf(adding)).toBe(code);
  });

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    const attempt = (statement: string) => codeOf(excelText(book, `${statement}; await context.sync();`));
    expect(await attempt("sheets.getItem('三月').delete()")).toBe('no error');
    expect(await attempt('sheet.visibility = "Hidden"')).toBe('InvalidOperation');
    expect(await attempt('sheet.delete()')).toBe('InvalidOperation');
    expect(book.model.sheets().map((sheet) => sheet.name)).toEqual(['一月', '二月']);
  });

  test('names, tables, frozen panes and tab colours are kept', async () => {
    const seen = await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('一月');
      sheet.getRange('A1:B3').values = [
        ['姓名', '得分'],
        ['甲', 90],
        ['乙', 80],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'T考核';
      const body = table.getDataBodyRange().load('values');
      table.columns.load('items/name');
      const name = context.workbook.names.add('考核区', sheet.getRange('A1:B3'));
      name.load('name,value,formula,type');
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = '#00FF00';
      sheet.load('tabColor');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [
        body.values,
        table.columns.items.map((column) => column.name),
        [name.name, name.value as unknown, name.formula as unknown, name.type],
        sheet.tabColor,
        frozen.address,
      ];
    });
    expect(seen).toEqual([
      [
        ['甲', 90],
        ['乙', 80],
      ],
      ['姓名', '得分'],
      ['考核区', '一月!A1:B3', '=一月!$A$1:$B$3', 'Range'],
      '#00FF00',
      '一月!1:1',
    ]);
  });

  test('data validation and conditional formats are kept as set', async () => {
    const seen = await excelRun(book, async (context) => {
      const range = context.workbook.worksheets.getItem('一月').getRange('C2:C9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      range.dataValidation.prompt = { title: '提示', message: '请选一个', showPrompt: true };
      range.dataValidation.load('type,rule,prompt');
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$C2="否"';
      custom.custom.format.fill.color = '#FFC7CE';
      const above = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      above.cellValue.rule = { formula1: '=100', operator: 'GreaterThan' };
      above.cellValue.format.font.color = '#FF0000';
      range.conditionalFormats.load('items/type');
      await context.sync();
      const { type, rule, prompt } = range.dataValidation;
      return [
        type,
        rule.list,
        prompt.message,
        range.conditionalFormats.items.map((format) => format.type as string),
      ];
    });
    expect(seen).toEqual([
      'List',
      { inCellDropDown: true, source: '是,否' },
      '请选一个',
      ['CellValue', 'Custom'],
    ]);
    const formats = book.model.sheet('一月').props.conditionalFormats;
    expect(
      formats.map(({ type, formulas, operator, style }) => ({ type, formulas, operator, style })),
    ).toEqual([
      { type: 'cellIs', formulas: ['100'], operator: 'greaterThan', style: { font: { color: '#FF0000' } } },
      {
        type: 'expression',
        formulas: ['$C2="否"'],
        operator: undefined,
        style: { fill: { color: '#FFC7CE' } },
      },
    ]);
  });

  test('one request is one step to undo', async () => {
    await excelRun(book, async (context) => {
      const sheet = context.workbook.worksheets.getItem('一月');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      sheet.getRange('A1:A2').format.font.bold = true;
      await context.sync();
    });
    expect(book.model.undo()).toBe(true);
    expect(book.model.usedRange('一月')).toBeUndefined();
  });
});
