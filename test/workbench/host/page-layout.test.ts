import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { partsOf } from '../files/rich-workbook';
import { codeOf, excelRun, excelText, openBook } from './open-book';

describe('page layout', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表', '汇 总']);
  });
  afterEach(() => book.close());

  const page = () => book.model.sheet('考核表').props.page;

  test('a new sheet has the defaults of Excel', async () => {
    const seen = await excelRun(book, async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('考核表');
      pageLayout.load();
      const area = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      const { orientation, zoom, leftMargin, topMargin, footerMargin, centerHorizontally } = pageLayout;
      return {
        orientation,
        zoom,
        margins: [leftMargin, topMargin, footerMargin].map((points) => Math.round(points * 10) / 10),
        centerHorizontally,
        area: area.isNullObject,
      };
    });
    expect(seen).toEqual({
      orientation: 'Portrait',
      zoom: { horizontalFitToPages: null, scale: 100, verticalFitToPages: null },
      margins: [50.4, 54, 21.6],
      centerHorizontally: false,
      area: true,
    });
  });

  test('what is set is read back', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `const { pageLayout } = sheet;
       pageLayout.orientation = 'Landscape';
       pageLayout.paperSize = 'A4';
       pageLayout.zoom = { horizontalFitToPages: 1 };
       pageLayout.centerHorizontally = true;
       pageLayout.printGridlines = true;
       pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
       pageLayout.rightMargin = 36;
       pageLayout.setPrintArea(sheet.getRanges('A1:B9,D1:E2'));
       pageLayout.setPrintTitleRows('$2:$3');
       pageLayout.setPrintTitleColumns('A:A');
       pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin');
       const area = pageLayout.getPrintArea().load('address');
       const rows = pageLayout.getPrintTitleRows().load('address');
       const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
       await context.sync();
       const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin } = pageLayout;
       return [orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin, area.address, rows.address, columns.address];`,
    );
    expect(seen).toEqual([
      'Landscape',
      'A4',
      { horizontalFitToPages: 1, scale: null, verticalFitToPages: null },
      72,
      36,
      36,
      54,
      '考核表!A1:B9,考核表!D1:E2',
      '考核表!2:3',
      '考核表!A:A',
    ]);
  });

  test('a scale ends the fitting to pages, and must be one that Excel prints', async () => {
    await excelText(
      book,
      `sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
       sheet.pageLayout.zoom = { scale: 80 };
       await context.sync();`,
    );
    expect(page()).toEqual({ scale: 80 });
    const wrong = excelText(book, `sheet.pageLayout.zoom = { scale: 401 }; await context.sync();`);
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('title rows must be whole rows', async () => {
    const wrong = excelText(book, `sheet.pageLayout.setPrintTitleRows('A1:B2'); await context.sync();`);
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('a protected sheet keeps its layout', async () => {
    book.model.updateSheet('考核表', { protection: { hasPassword: false, options: {} } });
    const wrong = excelText(book, `sheet.pageLayout.orientation = 'Landscape'; await context.sync();`);
    expect(await codeOf(wrong)).toBe('AccessDenied');
  });

  test('rows that come and go move the print area, and whole columns stay whole', async () => {
    await excelText(
      book,
      `sheet.pageLayout.setPrintArea('A3:B9');
       sheet.pageLayout.setPrintTitleRows('3:4');
       sheet.pageLayout.setPrintTitleColumns('A:B');
       await context.sync();
       sheet.getRange('1:2').insert('Down');
       await context.sync();`,
    );
    expect(page()).toEqual({
      printArea: [{ row: 4, column: 0, rows: 7, columns: 2 }],
      titleRows: { row: 4, column: 0, rows: 2, columns: 16_384 },
      titleColumns: { row: 0, column: 0, rows: 1_048_576, columns: 2 },
    });
  });

  test('the file holds it where the schema wants it, and gives it back', () => {
    book.model.updateSheet('汇 总', {
      tabColor: '#FF0000',
      page: {
        orientation: 'landscape',
        paperSize: 9,
        fit: { wide: 1, tall: 0 },
        centerHorizontally: true,
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        printArea: [{ row: 0, column: 0, rows: 9, columns: 4 }],
        titleRows: { row: 1, column: 0, rows: 2, columns: 16_384 },
        titleColumns: { row: 0, column: 0, rows: 1_048_576, columns: 1 },
      },
    });
    const saved = saveWorkbook(book.model);
    const parts = partsOf(saved);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/></worksheet>',
    );
    expect(parts['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'汇 总\'!$A$1:$D$9</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'汇 总\'!$A:$A,\'汇 总\'!$2:$3</definedName></definedNames>',
    );
    const again = loadWorkbook(saved);
    expect(again.sheet('汇 总').props.page).toEqual(book.model.sheet('汇 总').props.page);
    expect(again.names()).toEqual([]);
  });
});

describe('protection of the workbook', () => {
  let book: OpenedAddin;
  beforeEach(async () => {
    book = await openBook(['考核表', '汇总']);
  });
  afterEach(() => book.close());

  test.each([
    ['a sheet cannot be added', `context.workbook.worksheets.add('新');`],
    ['a sheet cannot be deleted', `sheet.delete();`],
    ['a sheet cannot be renamed', `sheet.name = '新';`],
    ['a sheet cannot be moved', `sheet.position = 1;`],
    ['a sheet cannot be hidden', `sheet.visibility = 'Hidden';`],
  ])('while it is on, %s', async (_, step) => {
    await excelText(book, `context.workbook.protection.protect(); await context.sync();`);
    expect(await codeOf(excelText(book, `${step} await context.sync();`))).toBe('AccessDenied');
    expect(book.model.sheets().map(({ name }) => name)).toEqual(['考核表', '汇总']);
  });

  test('cells may be changed, and the right password ends it', async () => {
    const seen = await excelText<unknown[]>(
      book,
      `const { protection } = context.workbook;
       protection.protect('geheim');
       sheet.getRange('A1').values = [[1]];
       protection.load('protected');
       await context.sync();
       return [protection.protected];`,
    );
    expect(seen).toEqual([true]);
    expect(book.model.valueAt('考核表', 0, 0)).toBe(1);
    const wrong = excelText(book, `context.workbook.protection.unprotect('x'); await context.sync();`);
    expect(await codeOf(wrong)).toBe('AccessDenied');
    await excelText(book, `context.workbook.protection.unprotect('geheim'); await context.sync();`);
    expect(book.model.structureLock).toBeNull();
  });

  test('it is kept in the file, and taken out of it', () => {
    book.model.structureLock = { hasPassword: false };
    const saved = saveWorkbook(book.model);
    expect(partsOf(saved)['xl/workbook.xml']).toContain('<workbookProtection lockStructure="1"/><bookViews>');
    const again = loadWorkbook(saved);
    expect(again.structureLock).toEqual({ hasPassword: false });
    again.structureLock = null;
    expect(partsOf(saveWorkbook(again))['xl/workbook.xml']).not.toContain('workbookProtection');
  });
});
