import ExcelJS from 'exceljs';
import { loadWorkbook } from '../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { itInLibreOffice, openInLibreOffice } from '../libreoffice';
import { changedParts, partsOf, richWorkbook } from '../workbench/files/rich-workbook';
import { EXAMPLE_DESIGN } from './example-design';
import { openDesigns, writeDesign } from './open-designs';

const NAME = '客服考核表';

/** A workbook after a design was written into it. */
async function written(model?: WorkbookModel): Promise<WorkbookModel> {
  const opened = await openDesigns(model);
  try {
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ sheet: NAME });
    return opened.model;
  } finally {
    opened.close();
  }
}

describe('a written sheet in a file', () => {
  it('comes back as it was', async () => {
    const model = await written();
    const again = loadWorkbook(saveWorkbook(model));
    const { props } = model.sheet(NAME);
    expect({ ...again.sheet(NAME).props, validations: [] }).toEqual({
      ...props,
      // A file always says it.
      defaultRowHeight: 15,
      validations: [],
    });
    // The file says only what is not the default; what is shown and refused is the same.
    const rules = (list: typeof props.validations) =>
      list.map(({ ranges, type, operator, formula1, formula2, allowBlank, prompt, error }) => [
        [ranges, type, operator, formula1, formula2, allowBlank, error?.show],
        [prompt?.title, prompt?.message, prompt?.show],
      ]);
    expect(rules(again.sheet(NAME).props.validations)).toEqual(rules(props.validations));
    for (let row = 0; row < 9; row++) {
      for (let column = 0; column < 4; column++) {
        const seen = ({ fileStyle: _, ...style }: ReturnType<typeof styleAt>) => style;
        const styleAt = (book: WorkbookModel) => book.sheet(NAME).styleAt(row, column);
        expect(again.formulaAt(NAME, row, column)).toEqual(model.formulaAt(NAME, row, column));
        expect(seen(styleAt(again))).toMatchObject(seen(styleAt(model)));
      }
    }
  });

  it('is read by another library with its print setup, validations and texts', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(saveWorkbook(await written()).buffer as ArrayBuffer);
    const sheet = book.getWorksheet(NAME);
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      printArea: 'A1:D9',
      printTitlesRow: '3:3',
    });
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
    expect(sheet?.getCell('B6').value).toBe('=85%为合格');
    expect(sheet?.getCell('D8').value).toMatchObject({ formula: 'SUM(D5:D7)' });
    expect(sheet?.getCell('C5').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 600],
      errorStyle: 'warning',
      promptTitle: '平均响应时长',
    });
    expect(sheet?.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae: ['"张三,李四"'] });
  });

  it('leaves every other sheet of a loaded file as it was, byte for byte', async () => {
    const file = await richWorkbook();
    const model = loadWorkbook(file);
    const opened = await openDesigns(model);
    expect(await writeDesign(opened, EXAMPLE_DESIGN)).toEqual({ sheet: NAME });
    opened.close();
    const saved = saveWorkbook(model);
    expect(changedParts(file, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(partsOf(saved)['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">客服考核表!$A$1:$D$9</definedName>',
    );
  });

  itInLibreOffice('opens in LibreOffice with its texts, numbers and sums', async (office) => {
    const rows = await openInLibreOffice(office, saveWorkbook(await written()), 2);
    expect(rows[5]).toEqual(['一次解决率', '=85%为合格', '72%', '']);
    expect(rows[6]).toEqual(['-5', '+1分', '=1+1', '90']);
    expect(rows[7]?.[3]).toBe('90');
  });
});
