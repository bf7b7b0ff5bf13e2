import { strToU8, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { UnreadableFileError } from '../../../src/workbench/files/unreadable-file-error';
import type { CellValue } from '../../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { packageOf, STRICT_MAIN, worksheetOf } from './package-of';
import { changedParts, partsOf } from './rich-workbook';

function values(model: WorkbookModel, rows: number, columns: number): CellValue[][] {
  const at = (row: number, column: number) => model.activeSheet.valueAt(row, column);
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => at(i, j)));
}

function formulas(model: WorkbookModel, rows: number, columns: number): CellValue[][] {
  const at = (row: number, column: number) => model.activeSheet.formulaAt(row, column);
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => at(i, j)));
}

function codeOf(bytes: Uint8Array): string {
  try {
    loadWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.code;
    throw error;
  }
  return 'readable';
}

const one = { row: 0, column: 0, rows: 1, columns: 1 };

describe('a worksheet part', () => {
  it('may hold every kind of cell', () => {
    const strings =
      '<sst><si><t>共享_x000A_行</t></si><si><r><t>甲</t></r><r><rPr/><t xml:space="preserve"> 乙</t></r><rPh><t>yi</t></rPh></si></sst>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>内</t></is></c><c r="D1" t="b"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="str"><f>"x"&amp;1</f><v>x1</v></c><c r="C2"><v>1.5E-3</v></c><c r="D2" t="d"><v>2024-02-29T12:00:00</v></c></row>';
    const model = loadWorkbook(packageOf(worksheetOf(rows), { 'xl/sharedStrings.xml': strings }));
    expect(values(model, 2, 4)).toEqual([
      ['共享\n行', '甲 乙', '内', true],
      [{ error: '#N/A' }, 'x1', 0.0015, 45351.5],
    ]);
  });

  it('may leave out places, styles and dimension', () => {
    const model = loadWorkbook(
      packageOf(
        worksheetOf(
          '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
        ),
      ),
    );
    expect(values(model, 5, 4)).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
    ]);
    model.setInputs('表1', { row: 0, column: 2, rows: 3, columns: 1 }, [[7], [8], [9]]);
    expect(values(loadWorkbook(saveWorkbook(model)), 5, 4)).toEqual([
      [1, 2, 7, null],
      [null, null, 8, null],
      [null, null, 9, null],
      [null, null, null, null],
      [null, null, 3, 4],
    ]);
  });

  it('may be strict, with a prefix on every element', () => {
    const text = `<x:worksheet xmlns:x="${STRICT_MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1"><x:f>A1*2</x:f><x:v>10</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const model = loadWorkbook(packageOf(text, {}, true));
    expect(values(model, 1, 2)).toEqual([[5, 10]]);
    model.setInputs('表1', { ...one, columns: 3 }, [[6, null, '甲']]);
    const saved = saveWorkbook(model);
    expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain(
      '<x:c r="A1"><x:v>6</x:v></x:c><x:c r="B1"><x:f>A1*2</x:f><x:v>12</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>',
    );
    expect(values(loadWorkbook(saved), 1, 3)).toEqual([[6, 12, '甲']]);
  });

  it('may share formulas; the others stay right when the first one is replaced', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:B3">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const model = loadWorkbook(packageOf(worksheetOf(rows)));
    expect(formulas(model, 3, 2)).toEqual([
      [1, '=A1*$A$1'],
      [2, '=A2*$A$1'],
      [3, '=A3*$A$1'],
    ]);
    model.setInputs('表1', { ...one, column: 1 }, [['x']]);
    model.setInputs('表1', one, [[10]]);
    const again = loadWorkbook(saveWorkbook(model));
    expect(formulas(again, 3, 2)).toEqual([
      [10, 'x'],
      [2, '=A2*$A$1'],
      [3, '=A3*$A$1'],
    ]);
    expect(values(again, 3, 2)).toEqual([
      [10, 'x'],
      [2, 20],
      [3, 30],
    ]);
  });

  it('may hold array formulas whose values stand in other cells', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>';
    const file = packageOf(worksheetOf(rows));
    const model = loadWorkbook(file);
    expect(model.activeSheet.cellAt(1, 1)).toBeUndefined();
    expect(values(model, 2, 2)).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(changedParts(file, saveWorkbook(model))).toEqual([]);
    model.setInputs('表1', one, [[5]]);
    model.setInputs('表1', { ...one, row: 1 }, [[6]]);
    expect(values(loadWorkbook(saveWorkbook(model)), 2, 2)).toEqual([
      [5, 10],
      [6, 12],
    ]);
  });

  it('keeps values and words of formulas that the engine cannot read', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>_xlfn.LET(_xlpm.x,A1,_xlpm.x+[1]Sheet1!A1)</f><v>42</v></c><c r="C1"><f>B1+A1</f><v>43</v></c></row>';
    const file = packageOf(worksheetOf(rows), { 'xl/calcChain.xml': '<calcChain/>' });
    const model = loadWorkbook(file);
    expect(model.activeSheet.unreadable.size).toBe(1);
    model.setInputs('表1', one, [[2]]);
    expect(values(model, 1, 3)).toEqual([[2, 42, 44]]);
    const saved = saveWorkbook(model);
    expect(changedParts(file, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain(
      '<c r="B1"><f>_xlfn.LET(_xlpm.x,A1,_xlpm.x+[1]Sheet1!A1)</f><v>42</v></c>',
    );
    model.setInputs('表1', { ...one, column: 1 }, [[0]]);
    expect(values(model, 1, 3)).toEqual([[2, 0, 2]]);
    expect(partsOf(saveWorkbook(model))['xl/calcChain.xml']).toBeUndefined();
    model.undo();
    expect(values(model, 1, 3)).toEqual([[2, 42, 44]]);
  });

  it('reads functions of the add-in under both of their names', () => {
    const rows =
      '<row r="1"><c r="A1"><f>IF(1,_xldudf_KPI_SCORE(B1,"_xldudf_KPI_X("))</f><v>9</v></c><c r="C1" t="e"><f>KPI.SCORE(2)</f><v>#NAME?</v></c></row>';
    const model = loadWorkbook(packageOf(worksheetOf(rows)), { functionNamespace: 'KPI' });
    expect(formulas(model, 1, 3)).toEqual([['=IF(1,KPI.SCORE(B1,"_xldudf_KPI_X("))', '', '=KPI.SCORE(2)']]);
    expect(values(model, 1, 1)).toEqual([[9]]);
  });
});

describe('bytes that are no workbook', () => {
  const zip = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const compound = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
    return bytes;
  };

  it.each([
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['text', strToU8('指标,实际'), 'not-a-workbook'],
    ['another archive', zip({ 'a.txt': 'x' }), 'not-a-workbook'],
    [
      'a document',
      zip({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<document/>',
      }),
      'not-a-workbook',
    ],
    ['an old workbook', compound('Workbook'), 'legacy-xls'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted'],
    ['half an archive', packageOf(worksheetOf('')).slice(0, 300), 'corrupt'],
    ['broken XML', packageOf(worksheetOf('<row><c>')), 'corrupt'],
    ['a foreign entity', packageOf(worksheetOf('<row><c t="str"><v>&lol;</v></c></row>')), 'corrupt'],
  ])('are refused: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('are refused when they would unpack to too much', () => {
    const bomb = packageOf(worksheetOf(''));
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // Every entry of the archive's directory says that it unpacks to 200 MB.
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200_000_000, true);
    expect(codeOf(bomb)).toBe('too-large');
  });
});
