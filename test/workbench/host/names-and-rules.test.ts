import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { buildModel } from '../../cli/build-book';
import { excelText } from './open-book';

/* Names and conditional formats of a file, changed through the API and saved: nothing else of the file becomes another. */

const NAMES =
  '<definedNames><definedName name="B_区" comment="c" function="0">考核表!$B$2</definedName>' +
  '<definedName name="A区" localSheetId="0">_xldudf_ADD_IN_GRADE(考核表!$A$2)</definedName></definedNames>';
const RULES =
  '<conditionalFormatting sqref="B2:B4 D2"><cfRule type="expression" priority="2" dxfId="0"><formula>_xldudf_ADD_IN_GRADE($B2)="a"</formula></cfRule>' +
  '<cfRule type="cellIs" priority="1" operator="between"><formula>1</formula><formula>$A$1</formula></cfRule></conditionalFormatting>';

/** A file as another program writes it: in an order, and with attributes, of its own. */
function book(): WorkbookModel {
  const parts = unzipSync(saveWorkbook(buildModel([{ name: '考核表', rows: [['a'], [1], [2]] }])));
  const edited = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    const text = strFromU8(bytes);
    if (path === 'xl/workbook.xml') return [path, strToU8(text.replace(/<\/sheets>/, `</sheets>${NAMES}`))];
    if (path.endsWith('sheet1.xml'))
      return [path, strToU8(text.replace('</sheetData>', `</sheetData>${RULES}`))];
    return [path, bytes];
  });
  return loadWorkbook(zipSync(Object.fromEntries(edited)), { functionNamespace: 'ADD.IN' });
}

describe('names and conditional formats of a file', () => {
  let opened: OpenedAddin;
  let model: WorkbookModel;

  beforeEach(async () => {
    model = book();
    opened = await openInNode({ model, locale: 'zh-CN', script: '' });
  });
  afterEach(() => opened.close());

  const textOf = (part: string): string =>
    strFromU8(unzipSync(saveWorkbook(model))[part] ?? new Uint8Array());
  const READ = `
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    sheet.names.load('items/name,items/formula');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    await context.sync();
    const [value, custom] = formats.items;
    value.cellValue.load('rule');
    custom.custom.rule.load('formula');
    await context.sync();`;

  test('are read as a person sees them', async () => {
    const read = await excelText<unknown[]>(
      opened,
      `${READ} return [names.items[0].formula, sheet.names.items[0].formula, value.cellValue.rule.formula2, custom.custom.rule.formula];`,
    );
    expect(read).toEqual(['=考核表!$B$2', '=ADD.IN.GRADE(考核表!$A$2)', '=$A$1', '=ADD.IN.GRADE($B2)="a"']);
  });

  test('set, change only their own formulas in the file; set again, the file is as it was', async () => {
    const before = { workbook: textOf('xl/workbook.xml'), sheet: textOf('xl/worksheets/sheet1.xml') };
    await excelText(
      opened,
      `${READ}
       names.items[0].formula = '=考核表!$B$3&"<"';
       sheet.names.items[0].formula = '=1';
       const first = sheet.getRange('B2').conditionalFormats;
       first.getItem(custom.id).custom.rule.formula = '=$B2<>"b"';
       first.getItem(value.id).cellValue.rule = { ...value.cellValue.rule, formula2: '=$A$1+1' };
       await context.sync();`,
    );
    expect(textOf('xl/workbook.xml')).toBe(
      before.workbook
        .replace('考核表!$B$2', '考核表!$B$3&amp;&quot;&lt;&quot;')
        .replace('_xldudf_ADD_IN_GRADE(考核表!$A$2)', '1')
        // In the order of the alphabet.
        .replace(
          /(<definedName name="B_区".*?<\/definedName>)(<definedName name="A区".*?<\/definedName>)/,
          '$2$1',
        ),
    );
    expect(textOf('xl/worksheets/sheet1.xml')).toBe(
      before.sheet
        .replace('_xldudf_ADD_IN_GRADE($B2)="a"', '$B2&lt;&gt;&quot;b&quot;')
        .replace('>$A$1<', '>$A$1+1<'),
    );
    await excelText(
      opened,
      `const first = sheet.getRange('B2').conditionalFormats;
       first.load('items/id,items/type');
       context.workbook.names.getItem('B_区').formula = '=考核表!$B$2';
       sheet.names.getItem('A区').formula = '=ADD.IN.GRADE(考核表!$A$2)';
       await context.sync();
       const [value, custom] = first.items;
       custom.custom.rule.formula = '=ADD.IN.GRADE($B2)="a"';
       value.cellValue.rule = { formula1: '=1', formula2: '=$A$1', operator: 'Between' };
       await context.sync();`,
    );
    expect(textOf('xl/workbook.xml')).toBe(before.workbook);
    expect(textOf('xl/worksheets/sheet1.xml')).toBe(before.sheet);
  });

  test('a condition is given as counted from the format’s first cell, and taken as counted from the range it was asked of', async () => {
    // OfficeDev/office-js 5194: asked of B4, two rows below the first cell, B4 is what B2 is for the format.
    const read = await excelText<string>(
      opened,
      `${READ}
       const asked = sheet.getRange('B4').conditionalFormats.getItem(custom.id);
       asked.custom.rule.formula = '=B4>$A$9+C5';
       await context.sync();
       custom.custom.rule.load('formula');
       await context.sync();
       return custom.custom.rule.formula;`,
    );
    expect(read).toBe('=B2>$A$9+C3');
  });
});
