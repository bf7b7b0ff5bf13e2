import { strToU8, zipSync } from 'fflate';
import { parseRect, type Rect } from '../../../src/workbench/model/address';
import type { Scalar } from '../../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { createWorkbook } from '../../../src/workbench/files/create-workbook';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { packageOf, worksheetOf } from './package-of';
import { changedParts, partsOf, richWorkbook } from './rich-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

function area(text: string): Rect {
  const rect = parseRect(text);
  if (!rect) throw new Error(text);
  return rect;
}

function put(model: WorkbookModel, sheet: string, address: string, rows: Scalar[][]): void {
  model.setInputs(sheet, area(address), rows);
}

let file: Uint8Array;
beforeAll(async () => {
  file = await richWorkbook();
});

describe('loading a rich file', () => {
  it('reads contents, looks and properties', () => {
    const model = loadWorkbook(file);
    const sheet = model.sheet('考核表');
    expect(sheet.valueAt(0, 0)).toBe('客服考核 & <一月>');
    expect(sheet.valueAt(4, 2)).toBe('多段');
    expect([sheet.valueAt(2, 3), sheet.valueAt(3, 3), sheet.valueAt(4, 3)]).toEqual([
      60,
      30.72,
      { error: '#DIV/0!' },
    ]);
    expect(sheet.formulaAt(3, 3)).toBe('=SUM(B3:B4)');
    expect(sheet.valueAt(8, 0)).toBe(45351);
    expect(sheet.styleAt(0, 0)).toMatchObject({
      font: { name: '宋体', size: 16, bold: true, color: '#C00000' },
      alignment: { horizontal: 'center', vertical: 'center', wrap: true },
    });
    expect(sheet.styleAt(2, 1)).toMatchObject({
      fill: { color: '#FFC7CE' },
      border: { top: { style: 'thin' }, left: { style: 'double', color: '#0000FF' } },
    });
    expect(sheet.styleAt(3, 1).numberFormat).toBe('0.0%');
    expect(sheet.styleAt(4, 1).locked).toBe(false);
    expect(sheet.props).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      tabColor: '#00B050',
      protection: { hasPassword: true, options: { allowFormatCells: true, allowSort: false } },
      merges: [area('A1:D1')],
      validations: [{ type: 'decimal', formula1: '0', formula2: '100', ranges: [area('B3')] }],
      conditionalFormats: [
        { type: 'cellIs', operator: 'lessThan', formulas: ['60'], style: { font: { color: '#FF0000' } } },
      ],
    });
    expect(sheet.props.columns.get(1)).toEqual({ width: 12.5 });
    expect(sheet.props.columns.get(4)).toMatchObject({ hidden: true });
    expect(sheet.props.rows.get(1)).toEqual({ height: 24 });
    expect([...sheet.props.notes.values()]).toMatchObject([{ text: '提示:看标准' }]);
    expect(model.names()).toEqual([{ name: '实际值', formula: "='考核表'!$B$3" }]);
    expect(model.tables()).toMatchObject([
      { name: '表1', range: area('A1:B3'), columns: [{ name: '姓名' }, { name: '得分' }] },
    ]);
  });
});

describe('saving a file that was loaded', () => {
  it('changes no part when nothing was changed', () => {
    expect(changedParts(file, saveWorkbook(loadWorkbook(file)))).toEqual([]);
  });

  it('changes no part when all changes were undone', () => {
    const model = loadWorkbook(file);
    put(model, '考核表', 'B3', [[55]]);
    model.setStyle('考核表', area('A1:C4'), { fill: { color: '#00FF00' } });
    model.addSheet('新');
    while (model.undo());
    expect(changedParts(file, saveWorkbook(model))).toEqual([]);
  });

  it('changes only the cell and the values that follow from it', () => {
    const model = loadWorkbook(file);
    put(model, '考核表', 'B3', [[40]]);
    const saved = saveWorkbook(model);
    expect(changedParts(file, saved)).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
    const [before, after] = [partsOf(file)[SHEET] ?? '', partsOf(saved)[SHEET] ?? ''];
    const expected = before
      .replace(/(<c r="B3"[^>]*><v>)30(<)/, '$140$2')
      .replace(/(<c r="D3"[^>]*>.*?<v>)60(<)/, '$180$2')
      .replace(/(<c r="D4"[^>]*>.*?<v>)30.72(<)/, '$140.72$2');
    expect(after).toBe(expected);
    const again = loadWorkbook(saved);
    expect([again.valueAt('考核表', 2, 3), again.valueAt('汇总 2024', 0, 3)]).toEqual([80, 160]);
  });

  it('writes new contents, looks, sheets, names, notes, tables, rules and properties', () => {
    const model = loadWorkbook(file, { functionNamespace: 'KPI' });
    model.addSheet('新表', 0);
    put(model, '新表', 'A1:C2', [
      ['甲 & "乙"', ' 两\n行 ', true],
      [1.5, '=汇总!A1', '=A2*2'],
    ]);
    model.renameSheet('汇总 2024', '汇总');
    model.setStyle('考核表', area('B3:B4'), {
      fill: { color: '#C6EFCE' },
      font: { bold: true, color: '#006100' },
      numberFormat: '0.00"分"',
    });
    model.setName({ name: '及格线', formula: '=60' });
    model.updateSheet('考核表', {
      merges: [area('A1:D1'), area('A7:B8')],
      columns: new Map([...model.sheet('考核表').props.columns, [3, { width: 20 }]]),
      notes: new Map([...model.sheet('考核表').props.notes, [0, { text: '新', author: '我' }]]),
      conditionalFormats: [
        ...model.sheet('考核表').props.conditionalFormats,
        {
          id: 'x',
          ranges: [area('B3:B9')],
          type: 'expression',
          priority: 2,
          formulas: ['B3<60'],
          style: { fill: { color: '#FFC7CE' } },
        },
      ],
      validations: [{ ranges: [area('C3:C9')], type: 'list', formula1: '"是,否"' }],
      frozen: { rows: 3, columns: 0 },
      tabColor: '#FF0000',
    });
    const newSheet = model.sheet('新表');
    model.setTable({
      id: 7,
      name: '表2',
      sheetId: newSheet.id,
      range: area('E1:F2'),
      headerRow: true,
      totalsRow: false,
      columns: [
        { id: 1, name: '一' },
        { id: 2, name: '二' },
      ],
    });
    const again = loadWorkbook(saveWorkbook(model), { functionNamespace: 'KPI' });
    expect(again.sheets().map((sheet) => sheet.name)).toEqual(['新表', '考核表', '汇总']);
    expect(again.sheet('新表').valueAt(0, 0)).toBe('甲 & "乙"');
    expect(again.sheet('新表').valueAt(0, 1)).toBe(' 两\n行 ');
    expect(again.formulaAt('新表', 1, 1)).toBe('=汇总!A1');
    expect(again.formulaAt('汇总', 0, 3)).toBe('=考核表!D3+汇总!B2');
    expect(again.sheet('考核表').styleAt(2, 1)).toMatchObject({
      fill: { color: '#C6EFCE' },
      font: { bold: true, color: '#006100' },
      numberFormat: '0.00"分"',
      border: { left: { style: 'double' } },
    });
    expect(again.names()).toEqual([
      { name: '及格线', formula: '=60' },
      { name: '实际值', formula: "='考核表'!$B$3" },
    ]);
    const { props } = again.sheet('考核表');
    expect(props.merges).toEqual([area('A1:D1'), area('A7:B8')]);
    expect(props.columns.get(3)).toEqual({ width: 20 });
    expect([...props.notes]).toMatchObject([
      [0, { text: '新', author: '我' }],
      [expect.any(Number), { text: '提示:看标准' }],
    ]);
    expect(props.conditionalFormats).toMatchObject([
      { formulas: ['60'] },
      { formulas: ['B3<60'], style: { fill: { color: '#FFC7CE' } } },
    ]);
    expect(props.validations).toEqual([{ ranges: [area('C3:C9')], type: 'list', formula1: '"是,否"' }]);
    expect(props).toMatchObject({
      frozen: { rows: 3, columns: 0 },
      tabColor: '#FF0000',
      protection: { hasPassword: true },
    });
    expect(again.tables()).toMatchObject([{ name: '表1' }, { name: '表2', range: area('E1:F2') }]);
  });

  it('takes a deleted sheet out of the file', () => {
    const model = loadWorkbook(file);
    model.deleteSheet('汇总 2024');
    const saved = saveWorkbook(model);
    expect(Object.keys(partsOf(saved))).not.toContain('xl/worksheets/sheet2.xml');
    expect(
      loadWorkbook(saved)
        .sheets()
        .map((sheet) => sheet.name),
    ).toEqual(['考核表']);
  });
});

describe('custom functions in files', () => {
  const answer = (model: WorkbookModel) =>
    model.defineFunctions(['KPI.SCORE', 'KPI.LIST'], (calls) =>
      setTimeout(() =>
        model.completeCalls(
          calls.map(({ id, name, args }) =>
            name === 'KPI.LIST' ? { id, value: [['x'], ['y']] } : { id, value: Number(args[0]) + 1 },
          ),
        ),
      ),
    );

  it('are stored under the name that Excel stores, with their values; one that spills is marked as an array', async () => {
    const model = createWorkbook('考核表');
    answer(model);
    put(model, '考核表', 'A1:C1', [[5, '=IF(A1="","",KPI.SCORE(A1))', '=KPI.LIST()']]);
    await model.idle();
    const saved = saveWorkbook(model, { functionNamespace: 'KPI' });
    const xml = partsOf(saved)[SHEET] ?? '';
    expect(xml).toContain(
      '<c r="B1"><f>IF(A1=&quot;&quot;,&quot;&quot;,_xldudf_KPI_SCORE(A1))</f><v>6</v></c>',
    );
    expect(xml).toContain(
      '<c r="C1" t="str" cm="1"><f t="array" ref="C1:C2">_xldudf_KPI_LIST()</f><v>x</v></c>',
    );
    expect(xml).toContain('<c r="C2" t="str"><v>y</v></c>');
    expect(partsOf(saved)['xl/metadata.xml']).toContain('XLDAPR');
    expect(partsOf(saved)['xl/workbook.xml']).not.toContain('fullCalcOnLoad');

    const again = loadWorkbook(saved, { functionNamespace: 'KPI' });
    expect(again.formulaAt('考核表', 0, 1)).toBe('=IF(A1="","",KPI.SCORE(A1))');
    expect([again.valueAt('考核表', 0, 1), again.valueAt('考核表', 1, 2)]).toEqual([6, 'y']);
    expect(changedParts(saved, saveWorkbook(again))).toEqual([]);
    answer(again);
    put(again, '考核表', 'A1', [[9]]);
    await again.idle();
    expect([again.valueAt('考核表', 0, 1), again.valueAt('考核表', 1, 2)]).toEqual([10, 'y']);
    expect(partsOf(saveWorkbook(again))[SHEET]).toBe(
      xml.replace('<v>5</v>', '<v>9</v>').replace('<v>6</v>', '<v>10</v>'),
    );
  });

  it('behind arrays in SUMPRODUCT are plain formulas, calculated alike before saving and after opening', async () => {
    const model = createWorkbook('考核表');
    const grade = '=IF(SUMPRODUCT((A1:C1="")*(A2:C2>0))>0,"",KPI.SCORE(A1))';
    answer(model);
    // C1 is blank, and its weight is 0: nothing is missing.
    put(model, '考核表', 'A1:C2', [[5, 6, ''], [1, 2, 0]]); // prettier-ignore
    put(model, '考核表', 'E1', [[grade]]);
    await model.idle();
    const saved = saveWorkbook(model, { functionNamespace: 'KPI' });
    const xml = partsOf(saved)[SHEET] ?? '';
    expect(xml).toContain(
      '<c r="E1"><f>IF(SUMPRODUCT((A1:C1=&quot;&quot;)*(A2:C2&gt;0))&gt;0,&quot;&quot;,_xldudf_KPI_SCORE(A1))</f><v>6</v></c>',
    );

    const again = loadWorkbook(saved, { functionNamespace: 'KPI' });
    answer(again);
    await again.idle();
    expect(again.valueAt('考核表', 0, 4)).toBe(6);
    put(again, '考核表', 'A1', [[9]]);
    await again.idle();
    expect(again.valueAt('考核表', 0, 4)).toBe(10);
    put(again, '考核表', 'C2', [[3]]);
    expect(again.valueAt('考核表', 0, 4)).toBe('');
  });

  it('keep the value of the file while nobody defines them, also when it is read by a formula', () => {
    const model = createWorkbook('考核表');
    put(model, '考核表', 'A1', [['=KPI.SCORE(1)']]);
    const plain = saveWorkbook(model, { functionNamespace: 'KPI' });
    expect(plain.length).toBeGreaterThan(0);
    const again = loadWorkbook(withCell(plain, '<v>#NAME?</v>', '<v>88</v>'), { functionNamespace: 'KPI' });
    put(again, '考核表', 'B1', [['=A1+1']]);
    expect([again.valueAt('考核表', 0, 0), again.valueAt('考核表', 0, 1)]).toEqual([88, 89]);
  });
});

describe('texts of formulas in a file of an unknown program', () => {
  const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const ROWS =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1&amp;"级"</f><v>1级</v></c><c r="C1"><f>A1+1</f><v>2</v></c></row>';
  const APP = (application: string) =>
    `<Properties xmlns="${PROPERTIES}/extended-properties"><Company>甲</Company>${application}</Properties>`;
  const file = (application: string): Uint8Array =>
    packageOf(worksheetOf(ROWS), {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${PROPERTIES}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="${PROPERTIES}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      'docProps/app.xml': APP(application),
    });

  it.each(['<Application>Designer</Application>', '<Application/>', ''])(
    'are said to be of Excel where they were calculated anew: %s',
    (application) => {
      const model = loadWorkbook(file(application));
      put(model, '表1', 'A1', [[2]]);
      const saved = saveWorkbook(model);
      expect(changedParts(file(application), saved)).toEqual(['docProps/app.xml', SHEET]);
      const said = '<Application>Microsoft Excel</Application>';
      const text = partsOf(saved)['docProps/app.xml'] ?? '';
      expect(text).toContain(said);
      expect(text.replace(said, '')).toBe(APP(''));
      expect(partsOf(saved)[SHEET]).toContain('<v>2级</v>');
    },
  );

  it('are left with their program when it is Excel or LibreOffice, or no text is written', () => {
    const known = file('<Application>LibreOffice/24.2</Application>');
    const model = loadWorkbook(known);
    put(model, '表1', 'A1', [[2]]);
    expect(changedParts(known, saveWorkbook(model))).toEqual([SHEET]);
    const unknown = file('<Application>Designer</Application>');
    const other = loadWorkbook(unknown);
    put(other, '表1', 'D1', [['=1+1']]);
    expect(changedParts(unknown, saveWorkbook(other))).toEqual([SHEET]);
  });

  it('get properties where the file has none', () => {
    const model = loadWorkbook(packageOf(worksheetOf(ROWS)));
    put(model, '表1', 'A1', [[2]]);
    const parts = partsOf(saveWorkbook(model));
    expect(parts['docProps/app.xml']).toContain('<Application>Microsoft Excel</Application>');
    expect(parts['_rels/.rels']).toContain(
      `${PROPERTIES}/relationships/extended-properties" Target="/docProps/app.xml"`,
    );
    expect(parts['[Content_Types].xml']).toContain('/docProps/app.xml');
  });
});

function withCell(saved: Uint8Array, from: string, to: string): Uint8Array {
  const parts = partsOf(saved);
  const sheet = (parts[SHEET] ?? '').replace(` t="e"`, '').replace(from, to);
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, [SHEET]: sheet }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}
