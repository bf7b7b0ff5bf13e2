import { strFromU8, unzipSync } from 'fflate';
import { columnNumber, letters } from './column-letters';
import { canonical, childOf, childrenOf, readXml, type XmlElement } from './xml-element';

/** A cell as the file has it, shared strings and styles resolved. */
export interface FileCell {
  /** Type and content without formula values; null for a cell without content. */
  readonly content: string | null;
  readonly hasFormula: boolean;
  readonly value: string;
  /** Which of the file's formats it wears. */
  readonly format: number;
  readonly look: string;
  readonly numberFormat: string;
}

export interface FileSheet {
  readonly name: string;
  readonly path: string;
  readonly root: XmlElement;
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly rows: ReadonlyMap<string, XmlElement>;
}

export interface XlsxFile {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly workbookPath: string;
  readonly sheets: readonly FileSheet[];
  readonly stylesPath: string | undefined;
  /** The formats of cells by their number, with what they refer to. */
  readonly looks: readonly Look[];
  readonly stringsPath: string | undefined;
}

const slash = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? target.split('/') : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** Reads the parts of an .xlsx that hold cells and looks. */
export function readXlsx(bytes: Uint8Array): XlsxFile {
  const all = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(all).filter(([path]) => !path.endsWith('/')));
  const xml = (path: string | undefined): XmlElement | undefined => {
    const part = path === undefined ? undefined : parts[path];
    return part && readXml(strFromU8(part));
  };
  const related = (path: string): readonly { id: string; kind: string; target: string }[] => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const file = path.slice(path.lastIndexOf('/') + 1);
    const rels = xml(slash(folder, `_rels/${file}.rels`));
    return childrenOf(rels, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: slash(folder, Target),
    }));
  };
  const workbookPath = related('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const links = related(workbookPath);
  const stylesPath = links.find(({ kind }) => kind === 'styles')?.target;
  const stringsPath = links.find(({ kind }) => kind === 'sharedStrings')?.target;
  const looks = readLooks(xml(stylesPath));
  const strings = childrenOf(xml(stringsPath), 'si').map(stringText);
  const sheets = childrenOf(childOf(xml(workbookPath), 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const path = links.find(({ id }) => id === attributes.id)?.target ?? '';
    const root = xml(path);
    return root ? [readSheet(attributes.name ?? '', path, root, strings, looks)] : [];
  });
  return { parts, workbookPath, sheets, stylesPath, looks, stringsPath };
}

/** `r` is optional on rows and cells: without it they follow the one before. */
function withAddresses(rows: readonly XmlElement[]): readonly XmlElement[] {
  let last = 0;
  return rows.map((row) => {
    last = Number(row.attributes.r ?? last + 1);
    let column = 0;
    const children = row.children.map((cell) => {
      const given = /^([A-Z]+)/.exec(cell.attributes.r ?? '')?.[1];
      column = given === undefined ? column + 1 : columnNumber(given);
      return { ...cell, attributes: { ...cell.attributes, r: `${letters(column)}${last}` } };
    });
    return { ...row, children, attributes: { ...row.attributes, r: String(last) } };
  });
}

/** Plain text as itself, rich text with its runs. */
const stringText = (item: XmlElement): string =>
  item.children.length === 1 && item.children[0]?.name === 't'
    ? item.children[0].text
    : item.children.map((child) => canonical(child, ['space'])).join('');

/** The look of cells that ask for none; a file without styles has it unsaid. */
export const DEFAULT_LOOK = 'default';

export interface Look {
  readonly look: string;
  readonly numberFormat: string;
}

function readLooks(styles: XmlElement | undefined): readonly Look[] {
  if (!styles) return [];
  const formats = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  const list = (name: string) => childOf(styles, name)?.children.map((child) => canonical(child)) ?? [];
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const made = childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', quotePrefix = '0' } = xf.attributes;
    const more = xf.children.map((child) => canonical(child)).join('');
    return {
      numberFormat: formats.get(numFmtId) ?? numFmtId,
      look: [fonts[Number(fontId)], fills[Number(fillId)], borders[Number(borderId)], quotePrefix, more].join(
        '|',
      ),
    };
  });
  return made.map((each) => (each.look === made[0]?.look ? { ...each, look: DEFAULT_LOOK } : each));
}

function readSheet(
  name: string,
  path: string,
  root: XmlElement,
  strings: readonly string[],
  looks: readonly Look[],
): FileSheet {
  const rows = withAddresses(childrenOf(childOf(root, 'sheetData'), 'row'));
  const cells = rows.flatMap((row) =>
    childrenOf(row, 'c').map((cell) => [cell.attributes.r ?? '', cell] as const),
  );
  return {
    name,
    path,
    root,
    rows: new Map(rows.map((row) => [row.attributes.r ?? '', row])),
    cells: new Map(cells.map(([address, cell]) => [address, readCell(cell, strings, looks)])),
  };
}

function readCell(cell: XmlElement, strings: readonly string[], looks: readonly Look[]): FileCell {
  const { t = 'n', s = '0' } = cell.attributes;
  const raw = childOf(cell, 'v')?.text;
  const inline = childOf(cell, 'is');
  const made = childOf(cell, 'f');
  const value =
    t === 's' ? (strings[Number(raw)] ?? `string ${raw ?? ''}`) : inline ? stringText(inline) : (raw ?? '');
  const kind = t === 's' || t === 'inlineStr' ? 'text' : t;
  const none = raw === undefined && !inline && !made;
  return {
    content: none ? null : made ? `${canonical(made, ['ca'])}` : `${kind} ${value}`,
    hasFormula: made !== undefined,
    value,
    format: Number(s),
    ...(looks[Number(s)] ?? { look: DEFAULT_LOOK, numberFormat: '0' }),
  };
}
