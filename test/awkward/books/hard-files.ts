import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { AwkwardBook, ExpectedTable } from '../awkward-book';
import { formula, makeWorkbook, percent, type Rows } from '../make-workbook';
import { RESPONSE, SATISFACTION } from '../phrases';
import { strictWorkbook, withoutAddresses } from '../raw-parts';

const SHEET = '考核表';

const FORM: Rows = [
  ['指标名称', '权重', '评分标准', '实际值', '得分'],
  ['平均响应时长', percent(0.5), RESPONSE, '35秒'],
  ['客户满意度', percent(0.5), SATISFACTION, 4.2],
];

const TABLE: ExpectedTable = {
  sheet: SHEET,
  header: 1,
  columns: 'A indicator, B weight, C criteria, D actual, E score',
  items: [
    [2, '平均响应时长', 80],
    [3, '客户满意度', 85],
  ],
  total: 82.5,
  weights: 1,
};

/** Changes parts of a finished file as texts, and adds more. */
function editParts(
  book: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string>>,
  added: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const parts = unzipSync(book);
  for (const [path, edit] of Object.entries(edits)) {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    const text = strFromU8(part);
    const changed = edit(text);
    if (changed === text) throw new Error(`nothing changed in ${path}`);
    parts[path] = strToU8(changed);
  }
  for (const [path, content] of Object.entries(added))
    parts[path] = typeof content === 'string' ? strToU8(content) : Uint8Array.from(content);
  return zipSync(parts);
}

/** Files that are correct and that few programs write. */
export const HARD_FILES: readonly AwkwardBook[] = [
  {
    name: 'fragile-texts',
    wrong:
      'texts beside the form have leading zeros, 18 digits, blanks at both ends, line ends, escapes and phonetic marks',
    build: async () =>
      editParts(
        await makeWorkbook([
          {
            name: SHEET,
            rows: FORM,
            more: {
              H10: [
                ['007', '110101199003078888', '  两端空格  ', 'a\r\nb\tc', '_x000D_'],
                ["'=1+1", '<b>&"\'', 'ﬁ é 👍', '注音', true, false],
                [1e-7, 123456789012345, 0.1 + 0.2, -0, formula('"a"&CHAR(10)&"b"', 'a\nb')],
              ],
            },
          },
        ]),
        {
          'xl/sharedStrings.xml': (text) =>
            text.replace(
              '注音</t>',
              '注音</t><rPh sb="0" eb="2"><t>ㄓㄨㄧㄣ</t></rPh><phoneticPr fontId="0" type="noConversion"/>',
            ),
        },
      ),
    tables: [TABLE],
  },
  {
    name: 'parts-that-nobody-knows',
    wrong: 'the file has macros, custom XML, printer settings, sparklines and attributes of newer versions',
    build: async () =>
      editParts(
        await makeWorkbook([{ name: SHEET, rows: FORM }]),
        {
          '[Content_Types].xml': (text) =>
            text.replace(
              '</Types>',
              '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            ),
          'xl/_rels/workbook.xml.rels': (text) =>
            text.replace(
              '</Relationships>',
              '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
            ),
          'xl/worksheets/sheet1.xml': (text) =>
            text
              .replace(
                '<row r="2"',
                '<row xr:uid="{00000000-0001-0000-0000-000000000001}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" r="2"',
              )
              .replace(
                '</worksheet>',
                '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
                  '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>' +
                  `<xm:f>${SHEET}!E2:E3</xm:f><xm:sqref>H2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
              ),
        },
        {
          'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 255]),
          'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3]),
          'customXml/item1.xml': '<?xml version="1.0"?><root xmlns="urn:hr">内部编号 7</root>',
          'docProps/custom.xml':
            '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
        },
      ),
    tables: [TABLE],
  },
  {
    name: 'cells-without-addresses',
    wrong: 'rows and cells carry no addresses, as some report generators write them',
    build: () =>
      Promise.resolve(
        withoutAddresses(SHEET, [
          ['指标名称', '权重', '评分标准', '实际值', '得分'],
          ['平均响应时长', 0.5, RESPONSE, '35秒'],
          ['客户满意度', 0.5, SATISFACTION, 4.2],
        ]),
      ),
    tables: [TABLE],
  },
  {
    name: 'strict-open-xml',
    wrong: 'the file is of the strict kind (ISO 29500 Strict), whose namespaces are others',
    build: () =>
      Promise.resolve(
        strictWorkbook(SHEET, [
          ['指标名称', '权重', '评分标准', '实际值', '得分'],
          ['平均响应时长', 0.5, RESPONSE, '35秒'],
          ['客户满意度', 0.5, SATISFACTION, 4.2],
        ]),
      ),
    tables: [TABLE],
  },
];
