import { strFromU8 } from 'fflate';
import { letters } from './column-letters';
import { canonical, childOf, childrenOf, readXml, type XmlElement } from './xml-element';
import { DEFAULT_LOOK, readXlsx, type FileCell, type FileSheet, type Look, type XlsxFile } from './xlsx-file';

/** What scoring says it wrote. */
export interface Writing {
  /** `sheet!A1` of each cell that was written. */
  readonly cells: ReadonlySet<string>;
  /** Columns that scoring added, as `sheet!A`: their blank cells may get looks. */
  readonly newColumns: ReadonlySet<string>;
  /** `sheet!A1` of formulas that follow the new scores. */
  readonly recalculated: ReadonlySet<string>;
}

/**
 * Every difference between two .xlsx files that scoring had no right to make: in a cell that was not blank, in a blank cell
 * that was not written, or in anything else that the file holds. Empty when nothing was touched but the written cells.
 */
export function findDifferences(before: Uint8Array, after: Uint8Array, writing: Writing): string[] {
  const [old, now] = [readXlsx(before), readXlsx(after)];
  const found: string[] = [];
  for (const path of Object.keys(old.parts)) found.push(...comparePart(path, old, now, writing));
  for (const sheet of old.sheets) {
    const same = now.sheets.find(({ name }) => name === sheet.name);
    found.push(...(same ? compareSheets(sheet, same, writing) : [`sheet ${sheet.name} is gone`]));
  }
  if (now.sheets.length !== old.sheets.length) found.push('there are other sheets');
  const gained = Object.keys(now.parts).filter((path) => !(path in old.parts));
  const allowed =
    /^(docProps\/app\.xml|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/metadata\.xml|xl\/_rels\/.*|xl\/calcChain\.xml)$/;
  found.push(...gained.filter((path) => !allowed.test(path)).map((path) => `part ${path} is new`));
  return found;
}

function comparePart(path: string, old: XlsxFile, now: XlsxFile, writing: Writing): string[] {
  const [a, b] = [old.parts[path], now.parts[path]];
  if (!a) return [];
  if (!b) return path.endsWith('calcChain.xml') ? [] : [`part ${path} is gone`];
  if (Buffer.from(a).equals(Buffer.from(b))) return [];
  if (writing.cells.size === 0) return [`part ${path} changed although nothing was written`];
  // Compared cell by cell below.
  if (old.sheets.some((sheet) => sheet.path === path)) return [];
  // Cells are compared with their texts and looks resolved; nothing may be lost from the lists themselves.
  const gone = (): string[] => lost(readXml(strFromU8(a)), readXml(strFromU8(b)));
  if (path === old.stylesPath)
    return [...gone(), ...lostLooks(old, now, writing)].map((what) => `part ${path} lost ${what}`);
  if ([old.stringsPath, old.workbookPath, '[Content_Types].xml'].includes(path) || path.endsWith('.rels'))
    return gone().map((what) => `part ${path} lost ${what}`);
  if (path === 'docProps/app.xml' && withoutProgram(a) === withoutProgram(b)) return [];
  return path.endsWith('calcChain.xml') ? [] : [`part ${path} changed`];
}

/** A file's properties but for the program that calculated it last. */
function withoutProgram(part: Uint8Array): string {
  return strFromU8(part).replace(/<(\w+:)?Application\s*(\/>|>[^<]*<\/(\w+:)?Application>)/, '');
}

/**
 * Formats of cells that are not there any more, whatever their numbers. One that only written cells wore may go: written, a cell may wear
 * another, and a list made anew holds no format that nobody wears.
 */
function lostLooks(old: XlsxFile, now: XlsxFile, { cells }: Writing): string[] {
  const [written, others] = [new Set<number>(), new Set<number>()];
  for (const sheet of old.sheets)
    for (const [address, { format }] of sheet.cells)
      (cells.has(`${sheet.name}!${address}`) ? written : others).add(format);
  const named = ({ look, numberFormat }: Look): string => `format ${numberFormat} ${look}`;
  const kept = new Set(now.looks.map(named));
  return old.looks.flatMap((look, index) =>
    kept.has(named(look)) || (written.has(index) && !others.has(index)) ? [] : [named(look).slice(0, 120)],
  );
}

/** Elements at two levels that are not there any more; counts and calculation settings may change, and formats of cells are compared by themselves. */
function lost(old: XmlElement, now: XmlElement): string[] {
  const gone: string[] = [];
  for (const element of old.children) {
    if (element.name === 'calcPr' || element.name === 'cellXfs') continue;
    const candidates = childrenOf(now, element.name);
    if (candidates.some((each) => listed(each) === listed(element))) continue;
    const same = candidates.length === 1 ? candidates[0] : undefined;
    const kept = new Set(same?.children.map(listed));
    if (!same) gone.push(canonical(element).slice(0, 120));
    else
      gone.push(
        ...element.children
          .map(listed)
          .filter((c) => !kept.has(c))
          .map((c) => c.slice(0, 120)),
      );
  }
  return gone;
}

/** What only numbers the entries of a list: sheets are found through it, and cells are compared by what a format says. */
const NUMBERING: Readonly<Record<string, readonly string[]>> = {
  numFmt: ['numFmtId'],
  sheet: ['id'],
  Relationship: ['Id'],
};
const listed = (element: XmlElement): string => canonical(element, NUMBERING[element.name]);

const columnOf = (address: string): string => address.replace(/\d+$/, '');

function compareSheets(old: FileSheet, now: FileSheet, writing: Writing): string[] {
  const found: string[] = [];
  const say = (what: string) => found.push(`${old.name}: ${what}`);
  for (const address of new Set([...old.cells.keys(), ...now.cells.keys()])) {
    const problem = compareCells(
      `${old.name}!${address}`,
      old.cells.get(address),
      now.cells.get(address),
      writing,
    );
    if (problem !== null) say(`${address} ${problem}`);
  }
  for (const [number, row] of old.rows) {
    const other = now.rows.get(number);
    const attributes = (each: XmlElement) => canonical({ ...each, children: [], text: '' }, ['spans', 'r']);
    if (!other) {
      if (attributes(row) !== '<row></>') say(`row ${number} is gone`);
    } else if (attributes(row) !== attributes(other))
      say(`row ${number} is ${attributes(other)}, was ${attributes(row)}`);
  }
  found.push(...compareRest(old, now, writing));
  return found;
}

/** null where nothing is wrong. */
function compareCells(
  key: string,
  old: FileCell | undefined,
  now: FileCell | undefined,
  writing: Writing,
): string | null {
  const written = writing.cells.has(key);
  const wasBlank = old === undefined || old.content === null;
  if (written && !wasBlank) return `held ${old?.content ?? ''} and was written over`;
  if (written) {
    if (!now || now.content === null) return 'was to be written and is blank';
    return old && old.look !== now.look && !inNewColumn(key, writing)
      ? 'was written and looks different'
      : null;
  }
  if (wasBlank && now && now.content !== null) return `was blank and holds ${now.content}, which nobody said`;
  if (wasBlank && inNewColumn(key, writing)) return null;
  if (!old) return now && now.look !== DEFAULT_LOOK ? 'was no cell and has a look now' : null;
  if (!now) return 'is gone';
  if (old.content !== now.content) return `held ${old.content ?? ''}, holds ${now.content ?? ''}`;
  if (old.look !== now.look || old.numberFormat !== now.numberFormat) return 'looks different';
  if (old.hasFormula && !writing.recalculated.has(key) && !sameValue(old.value, now.value))
    return `showed ${old.value}, shows ${now.value}`;
  return null;
}

const inNewColumn = (key: string, writing: Writing): boolean => writing.newColumns.has(columnOf(key));

const sameValue = (a: string, b: string): boolean =>
  a === b ||
  (a !== '' && b !== '' && Math.abs(Number(a) - Number(b)) < 1e-9 * Math.max(1, Math.abs(Number(a))));

/** Everything on the sheet but its cells: merges, validation, conditional formats, filters, views, print settings, … */
function compareRest(old: FileSheet, now: FileSheet, writing: Writing): string[] {
  const rest = (sheet: FileSheet) =>
    sheet.root.children
      .filter(({ name }) => !['sheetData', 'dimension', 'cols'].includes(name))
      .map((each) => canonical(each));
  const [a, b] = [rest(old), rest(now)];
  const found = a
    .filter((each) => !b.includes(each))
    .map((each) => `${old.name}: lost ${each.slice(0, 160)}`);
  found.push(
    ...b.filter((each) => !a.includes(each)).map((each) => `${old.name}: gained ${each.slice(0, 160)}`),
  );
  const [widths, widthsNow] = [columnLooks(old.root), columnLooks(now.root)];
  for (const [column, look] of widths) {
    if (widthsNow.get(column) !== look && !writing.newColumns.has(`${old.name}!${letters(column)}`))
      found.push(
        `${old.name}: column ${letters(column)} is ${widthsNow.get(column) ?? 'plain'}, was ${look}`,
      );
  }
  return found;
}

function columnLooks(root: XmlElement): Map<number, string> {
  const looks = new Map<number, string>();
  for (const column of childrenOf(childOf(root, 'cols'), 'col')) {
    const { min = '1', max = '1' } = column.attributes;
    for (let at = Number(min); at <= Math.min(Number(max), 400); at++)
      looks.set(at, canonical(column, ['min', 'max']));
  }
  return looks;
}
