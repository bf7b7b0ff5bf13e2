import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { readPrintName } from '../../../src/workbench/files/page-names';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { changedParts, partsOf } from './rich-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

/** A form with its print setup, made by another library. */
async function printedForm(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('考核表', {
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: 'A1:F20',
      printTitlesRow: '1:2',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: '&P / &N' },
  });
  sheet.getCell('A1').value = '指标';
  book.addWorksheet('其他', { pageSetup: { printArea: 'B2:C3' } });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The file with a piece of a part's text replaced. */
function withText(file: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = partsOf(file);
  const text = parts[path] ?? '';
  const changed = text.replace(from, (_all, kept: unknown) =>
    to.replace('{kept}', typeof kept === 'string' ? kept : ''),
  );
  expect(changed).not.toBe(text);
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, [path]: changed }).map(([name, content]) => [name, strToU8(content)]),
    ),
  );
}

describe('the print setup of a loaded file', () => {
  it('is read', async () => {
    const model = loadWorkbook(await printedForm());
    expect(model.sheet('考核表').props.page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fit: { wide: 1, tall: 0 },
      centerHorizontally: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
      printArea: [{ row: 0, column: 0, rows: 20, columns: 6 }],
      titleRows: { row: 0, column: 0, rows: 2, columns: 16_384 },
    });
    expect(model.sheet('其他').props.page.printArea).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
  });

  it('keeps every byte when something else was changed, or nothing', async () => {
    const file = await printedForm();
    const model = loadWorkbook(file);
    expect(changedParts(file, saveWorkbook(model))).toEqual([]);
    model.setInputs('考核表', { row: 3, column: 0, rows: 1, columns: 1 }, [['新']]);
    const saved = saveWorkbook(model);
    expect(changedParts(file, saved)).toEqual([SHEET]);
    const tail = (xml = '') => xml.slice(xml.indexOf('</sheetData>'));
    expect(tail(partsOf(saved)[SHEET])).toBe(tail(partsOf(file)[SHEET]));
  });

  it('keeps attributes that nobody here knows when another is changed', async () => {
    const file = withText(await printedForm(), SHEET, '<pageSetup ', '<pageSetup usePrinterDefaults="0" ');
    const model = loadWorkbook(file);
    const { page } = model.sheet('考核表').props;
    model.updateSheet('考核表', { page: { ...page, orientation: 'portrait' } });
    const saved = saveWorkbook(model);
    expect(changedParts(file, saved)).toEqual([SHEET]);
    const before = partsOf(file)[SHEET] ?? '';
    expect(partsOf(saved)[SHEET]).toBe(before.replace('orientation="landscape"', 'orientation="portrait"'));
  });

  it('follows its sheet to a new name and a new place', async () => {
    const model = loadWorkbook(await printedForm());
    model.renameSheet('考核表', '一月 考核');
    model.moveSheet('一月 考核', 1);
    const saved = saveWorkbook(model);
    const names = [...(partsOf(saved)[BOOK] ?? '').matchAll(/<definedName [^>]*>[^<]*/g)].map(
      ([text]) => text,
    );
    expect(names).toHaveLength(3);
    expect(names).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'一月 考核'!$A$1:$F$20`);
    expect(names).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'一月 考核'!$1:$2`);
    // The other sheet's stays as it was written, but for the place of its sheet.
    expect(names).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">&apos;其他&apos;!$B2:$C3');
    expect(loadWorkbook(saved).sheet('一月 考核').props.page.printArea).toHaveLength(1);
  });

  it('leaves a print area alone that is a formula of a person', async () => {
    const text = 'OFFSET(考核表!$A$1,0,0,COUNTA(考核表!$A:$A),6)';
    const file = withText(
      await printedForm(),
      BOOK,
      /(name="_xlnm\.Print_Area"[^>]*localSheetId="0"[^>]*>|localSheetId="0"[^>]*name="_xlnm\.Print_Area"[^>]*>)[^<]*/,
      `{kept}${text}`,
    );
    const model = loadWorkbook(file);
    expect(model.sheet('考核表').props.page.printArea).toBeUndefined();
    model.setName({ name: '新', formula: '=1' });
    expect(partsOf(saveWorkbook(model))[BOOK]).toContain(`>${text}</definedName>`);
  });
});

test.each([
  ['考核表!$A$1:$F$20', ['0,0,20,6']],
  ["'1月,考核'!$A:$B,'1月,考核'!$1:$3", ['0,0,1048576,2', '0,0,3,16384']],
  ["'它''s'!$C$3", ['2,2,1,1']],
  ['考核表!#REF!', []],
])('the print name %s is read', (text, expected) => {
  const areas = readPrintName(text);
  expect(areas.map(({ row, column, rows, columns }) => [row, column, rows, columns].join(','))).toEqual(
    expected,
  );
});
