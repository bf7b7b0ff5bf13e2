import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** A package from the texts of its parts. */
export const zipParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/**
 * Puts a column chart on the first sheet, which no library at hand can write.
 *
 * @example addColumnChart(book, '考核表', 'A2:A3', 'E2:E3')
 */
export function addColumnChart(book: Uint8Array, sheet: string, names: string, values: string): Uint8Array {
  const parts = unzipSync(book);
  const edit = (path: string, change: (text: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  const absolute = (area: string) => `'${sheet}'!${area.replace(/[A-Z]+|\d+/g, (piece) => `$${piece}`)}`;
  edit('xl/worksheets/sheet1.xml', (text) =>
    text.replace('</worksheet>', '<drawing xmlns:r="' + OFFICE + '" r:id="rIdChart"/></worksheet>'),
  );
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdChart" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  parts['xl/drawings/_rels/drawing1.xml.rels'] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  );
  parts['xl/drawings/drawing1.xml'] = strToU8(drawingXml());
  parts['xl/charts/chart1.xml'] = strToU8(chartXml(absolute(names), absolute(values)));
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPES}.drawing+xml"/>` +
        `<Override PartName="/xl/charts/chart1.xml" ContentType="${TYPES}.drawingml.chart+xml"/></Types>`,
    ),
  );
  return zipSync(parts);
}

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const drawingXml = (): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
  `${corner('from', 9, 1)}${corner('to', 16, 15)}` +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData>` +
  '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const chartXml = (names: string, values: string): string =>
  `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  `<c:cat><c:strRef><c:f>${names}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>` +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

type RawRows = readonly (readonly (string | number | null)[])[];

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const addressOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

interface RawDialect {
  readonly main: string;
  readonly office: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly addresses: boolean;
}

/** A file of one sheet with inline texts and only the parts that must be there: no styles, no shared strings. */
function bareWorkbook(
  sheet: string,
  rows: RawRows,
  { main, office, prefix: x, addresses }: RawDialect,
): Uint8Array {
  const xmlns = x === '' ? 'xmlns' : `xmlns:${x.slice(0, -1)}`;
  const at = (address: string) => (addresses ? ` r="${address}"` : '');
  const cell = (value: string | number | null, address: string): string => {
    if (value === null) return addresses ? '' : `<${x}c/>`;
    if (typeof value === 'number') return `<${x}c${at(address)}><${x}v>${value}</${x}v></${x}c>`;
    return `<${x}c${at(address)} t="inlineStr"><${x}is><${x}t xml:space="preserve">${escape(value)}</${x}t></${x}is></${x}c>`;
  };
  const data = rows.map(
    (cells, row) =>
      `<${x}row${at(String(row + 1))}>${cells.map((value, column) => cell(value, addressOf(row, column))).join('')}</${x}row>`,
  );
  return zipParts({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/data.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="R1" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<${x}workbook ${xmlns}="${main}" xmlns:r="${office}"><${x}sheets><${x}sheet name="${escape(sheet)}" sheetId="7" r:id="R9"/></${x}sheets></${x}workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="R9" Type="${office}/worksheet" Target="/xl/worksheets/data.xml"/></Relationships>`,
    'xl/worksheets/data.xml': `${HEAD}<${x}worksheet ${xmlns}="${main}"><${x}sheetData>${data.join('')}</${x}sheetData></${x}worksheet>`,
  });
}

/** As Microsoft's Open XML SDK writes it: every element has a prefix. */
export const prefixedInlineWorkbook = (sheet: string, rows: RawRows): Uint8Array =>
  bareWorkbook(sheet, rows, { main: MAIN, office: OFFICE, prefix: 'x:', addresses: true });

/** Rows and cells count themselves: ISO 29500 makes `r` optional. */
export const withoutAddresses = (sheet: string, rows: RawRows): Uint8Array =>
  bareWorkbook(sheet, rows, { main: MAIN, office: OFFICE, prefix: '', addresses: false });

/** ISO 29500 Strict, Excel's "Strict Open XML Spreadsheet". */
export const strictWorkbook = (sheet: string, rows: RawRows): Uint8Array =>
  bareWorkbook(sheet, rows, {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    prefix: '',
    addresses: true,
  });
