import { strToU8, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A file of one sheet from the text of its worksheet part; `more` adds or replaces parts. */
export function packageOf(worksheet: string, more: Record<string, string> = {}, strict = false): Uint8Array {
  const office = strict ? STRICT : OFFICE;
  const strings =
    more['xl/sharedStrings.xml'] === undefined
      ? ''
      : `<Relationship Id="r3" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>`;
  const chain =
    more['xl/calcChain.xml'] === undefined
      ? ''
      : `<Relationship Id="r4" Type="${office}/calcChain" Target="calcChain.xml"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${strict ? STRICT_MAIN : MAIN}" xmlns:r="${office}"><sheets><sheet name="表1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${strings}${chain}</Relationships>`,
    'xl/worksheets/sheet1.xml': worksheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A worksheet part around rows. */
export function worksheetOf(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}
