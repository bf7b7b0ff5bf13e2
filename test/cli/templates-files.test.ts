import ExcelJS from 'exceljs';
import { buildTemplateBooks, type TemplateBook } from '../../src/cli/template-books';
import { TEMPLATES } from '../../src/templates/index';
import { loadWorkbook } from '../../src/workbench/files/load-workbook';
import { parseXml, type XmlNode } from '../../src/workbench/files/xml-tree';
import { intersection } from '../../src/workbench/model/address';
import { itInLibreOffice, openInLibreOffice } from '../libreoffice';
import { partsOf } from '../workbench/files/rich-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Children of a worksheet in the order of ECMA-376-1, 18.3.1.99; Excel repairs a file that has another. */
const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'mergeCells',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
];

const books: TemplateBook[] = [];
const CASES = TEMPLATES.flatMap(({ id }) => [
  [id, 'blank'],
  [id, 'sample'],
]) as [string, TemplateBook['fill']][];

beforeAll(async () => {
  await buildTemplateBooks('zh-CN', (book) => books.push(book));
}, 120_000);

const bookOf = (id: string, fill: string): TemplateBook => {
  const found = books.find((book) => book.id === id && book.fill === fill);
  if (found === undefined) throw new Error(`${id} was not built ${fill}`);
  return found;
};

const elements = (node: XmlNode, name: string): XmlNode[] => [
  ...node.children.filter((child) => child.name === name),
  ...node.children.flatMap((child) => elements(child, name)),
];

it('every form is built, blank and filled, under a name of its own', () => {
  expect(books.map(({ id, fill }) => [id, fill])).toEqual(CASES);
  expect(new Set(books.map(({ file }) => file)).size).toBe(books.length);
  expect(books.map(({ file }) => file)).toContain('A8-表1 客服团队绩效指标表-空白.xlsx');
});

it('inserting a form takes two round trips at most', () => {
  expect(Math.max(...books.map(({ syncs }) => syncs))).toBeLessThanOrEqual(2);
});

describe.each(CASES)('the file of %s, %s', (id, fill) => {
  it('holds one sheet that is printed like a form: area, title rows, A4, one page wide, centred', () => {
    const model = loadWorkbook(bookOf(id, fill).bytes);
    expect(model.sheets()).toHaveLength(1);
    const { page, frozen, columns } = model.activeSheet.props;
    const used = model.activeSheet.usedRange();
    expect(page.printArea).toEqual([used]);
    expect(page).toMatchObject({ paperSize: 9, fit: { wide: 1 }, centerHorizontally: true });
    expect(page.titleRows?.rows).toBeGreaterThan(0);
    expect(frozen?.rows).toBeGreaterThan(0);
    expect(columns.size).toBeGreaterThan(0);
  });

  it('is built as the schema wants it', () => {
    const parts = partsOf(bookOf(id, fill).bytes);
    const sheet = parseXml(parts[SHEET] ?? '');
    const places = sheet.children.map(({ name }) => WORKSHEET_ORDER.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);

    const styles = parseXml(parts['xl/styles.xml'] ?? '');
    for (const list of styles.children) {
      const { count } = list.attributes;
      expect(Number(count ?? list.children.length)).toBe(list.children.length);
    }
    const looks = elements(styles, 'cellXfs')[0]?.children ?? [];
    const used = elements(sheet, 'c').map(({ attributes }) => Number(attributes.s ?? 0));
    expect(Math.max(...used)).toBeLessThan(looks.length);
    const lengths = (name: string) => elements(styles, name)[0]?.children.length ?? 0;
    for (const { attributes } of looks) {
      expect(Number(attributes.fontId)).toBeLessThan(lengths('fonts'));
      expect(Number(attributes.fillId)).toBeLessThan(lengths('fills'));
      expect(Number(attributes.borderId)).toBeLessThan(lengths('borders'));
    }
    const formats = elements(styles, 'numFmt').map(({ attributes }) => attributes.numFmtId);
    expect(new Set(formats).size).toBe(formats.length);
    // Every relationship points at a part, and every part has a content type of its own or by its ending.
    const links = elements(parseXml(parts['xl/_rels/workbook.xml.rels'] ?? ''), 'Relationship');
    expect(new Set(links.map(({ attributes }) => attributes.Id)).size).toBe(links.length);
    for (const { attributes } of links) expect(Object.keys(parts)).toContain(partPath(attributes.Target));
    const types = elements(parseXml(parts['[Content_Types].xml'] ?? ''), 'Override');
    const typed = types.map(({ attributes }) => attributes.PartName?.slice(1));
    expect(new Set(typed).size).toBe(typed.length);
    for (const path of typed) expect(Object.keys(parts)).toContain(path);
  });

  it('has no merged cells that overlap, and no cell that two validations claim', () => {
    const { props } = loadWorkbook(bookOf(id, fill).bytes).activeSheet;
    for (const areas of [props.merges, props.validations.flatMap(({ ranges }) => ranges)]) {
      const overlaps = areas.flatMap((one, index) =>
        areas.slice(index + 1).filter((other) => intersection(one, other) !== undefined),
      );
      expect(overlaps).toEqual([]);
    }
  });

  it('has hints and lists within the lengths that Excel takes (MS-OI29500, 2.1.613)', () => {
    const { validations } = loadWorkbook(bookOf(id, fill).bytes).activeSheet.props;
    expect(validations.length).toBeGreaterThan(0);
    for (const { prompt, formula1, type } of validations) {
      expect(prompt?.title?.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message?.length ?? 0).toBeLessThanOrEqual(255);
      // Quotes around a list do not count.
      if (type === 'list') expect(formula1?.length ?? 0).toBeLessThanOrEqual(257);
    }
  });

  it('is opened by another library', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bookOf(id, fill).bytes.slice().buffer);
    expect(book.worksheets).toHaveLength(1);
    expect(book.worksheets[0]?.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1 });
  });
});

function partPath(target: string | undefined): string {
  return target?.startsWith('/') === true ? target.slice(1) : `xl/${target ?? ''}`;
}

describe('in LibreOffice', () => {
  itInLibreOffice('a filled form shows its title, criteria and figures', async (office) => {
    const rows = await openInLibreOffice(office, bookOf('a8', 'sample').bytes);
    const cells = rows.flat();
    expect(cells).toContain('表1 客服团队绩效指标表');
    expect(cells).toContain('≤25秒得100分,每增加5秒扣10分,≥40分0分');
    // 15 % + 40 % + 20 % (A8)
    expect(rows.find(([first]) => first === '合计')).toContain('75%');
    expect(cells.filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  });

  itInLibreOffice('a lookup form shows its columns', async (office) => {
    const cells = (await openInLibreOffice(office, bookOf('e3', 'blank').bytes)).flat();
    expect(cells).toContain('95%以下');
    expect(cells.filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  });
});
