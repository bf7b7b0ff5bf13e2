import type { BookState, DefinedName } from '../model/book-state';
import type { Sheet } from '../model/sheet';
import { formulaToFile } from './formula-file-text';
import type { FileOrigin } from './file-origin';
import { PRINT_AREA, PRINT_TITLES, printNames } from './page-names';
import { setSection, TextEdits, withAttributes } from './text-edits';
import { attributeText, child, childrenOf, escapeXml, parseXml, type XmlNode } from './xml-tree';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize ' +
  'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where a sheet's part is. */
export interface SheetLink {
  readonly relationshipId: string;
  readonly number: string;
}

/** The workbook part with its list of sheets and names as the model has them; the same text when nothing changed. */
export function workbookXml(
  text: string,
  origin: FileOrigin,
  book: BookState,
  links: ReadonlyMap<Sheet, SheetLink>,
  activeSheet: Sheet,
): string {
  const root = parseXml(text);
  const edits = new TextEdits(text);
  const elements = childrenOf(child(root, 'sheets'), 'sheet');
  const order = sheetOrder(elements, origin, book, links);
  const sheetsChanged =
    order.some(({ xml }, i) => xml !== undefined || elements[i] !== order[i]?.element) ||
    order.length !== elements.length;
  if (sheetsChanged) {
    const p = root.prefix;
    const xml = order
      .map((each) => each.xml ?? (each.element ? text.slice(each.element.start, each.element.end) : ''))
      .join('');
    setSection(edits, root, ORDER, 'sheets', `<${p}sheets>${xml}</${p}sheets>`);
    const view = child(child(root, 'bookViews'), 'workbookView');
    const activeTab = order.findIndex(({ sheet }) => sheet === activeSheet);
    if (view)
      edits.replace(
        view.start,
        view.open,
        withAttributes(text.slice(view.start, view.open), {
          activeTab: String(activeTab),
          firstSheet: undefined,
        }),
      );
  }
  const locked = book.structureLock !== null && book.structureLock !== undefined;
  if (locked !== ((origin.book.structureLock ?? null) !== null))
    setSection(
      edits,
      root,
      ORDER,
      'workbookProtection',
      locked ? `<${root.prefix}workbookProtection lockStructure="1"/>` : '',
    );
  const printChanged = book.sheets.some((sheet) => printsDiffer(sheet, origin));
  if (sheetsChanged || printChanged || JSON.stringify(origin.book.names) !== JSON.stringify(book.names)) {
    setSection(edits, root, ORDER, 'definedNames', namesXml(text, root, origin, book, order));
  }
  return edits.apply();
}

interface Tab {
  readonly sheet?: Sheet;
  readonly element?: XmlNode;
  /** New text of the element; absent when the file's own stands. */
  readonly xml?: string;
}

/** Tabs in order. Chart sheets, which the model does not hold, stay behind the sheet that they stood behind. */
function sheetOrder(
  elements: readonly XmlNode[],
  origin: FileOrigin,
  book: BookState,
  links: ReadonlyMap<Sheet, SheetLink>,
): Tab[] {
  const byId = new Map(elements.map((element) => [element.attributes.id, element]));
  const known = new Set([...origin.sheets.values()].map(({ relationshipId }) => relationshipId));
  const followers = new Map<string | undefined, XmlNode[]>();
  let last: string | undefined;
  for (const element of elements) {
    if (known.has(element.attributes.id ?? '')) last = element.attributes.id;
    else followers.set(last, [...(followers.get(last) ?? []), element]);
  }
  const tabs: Tab[] = (followers.get(undefined) ?? []).map((element) => ({ element }));
  const placed = new Set(tabs.map(({ element }) => element));
  for (const sheet of book.sheets) {
    const link = links.get(sheet);
    const element = byId.get(link?.relationshipId);
    tabs.push(sheetTab(sheet, link, element, origin));
    for (const follower of followers.get(link?.relationshipId) ?? []) {
      tabs.push({ element: follower });
      placed.add(follower);
    }
  }
  for (const list of followers.values())
    for (const element of list) if (!placed.has(element)) tabs.push({ element });
  return tabs;
}

function sheetTab(
  sheet: Sheet,
  link: SheetLink | undefined,
  element: XmlNode | undefined,
  origin: FileOrigin,
): Tab {
  const before = origin.sheets.get(sheet)?.props;
  if (element && before && before.name === sheet.name && before.visibility === sheet.props.visibility)
    return { sheet, element };
  const { visibility } = sheet.props;
  const attributes = attributeText({
    name: sheet.name,
    sheetId: link?.number,
    state: visibility === 'visible' ? undefined : visibility,
    'xmlns:r': RELATIONSHIPS,
    'r:id': link?.relationshipId,
  });
  const p = element?.prefix ?? '';
  return { sheet, xml: `<${p}sheet${attributes}/>` };
}

/** Names of the model, and those that Excel keeps for itself as they were written, all with their sheets' new places. */
function namesXml(
  text: string,
  root: XmlNode,
  origin: FileOrigin,
  book: BookState,
  order: readonly Tab[],
): string {
  const p = root.prefix;
  const elements = childrenOf(child(root, 'sheets'), 'sheet');
  const own = childrenOf(child(root, 'definedNames'), 'definedName').flatMap((node) => {
    if (node.attributes.name?.startsWith('_xlnm.') !== true) return [];
    const element = elements[Number(node.attributes.localSheetId)];
    const place = order.findIndex((tab) => tabOf(tab, origin) === element?.attributes.id);
    if (node.attributes.localSheetId !== undefined && place < 0) return [];
    const sheet = order[place]?.sheet;
    if (isPrintName(node.attributes.name) && sheet && printsDiffer(sheet, origin)) return [];
    const open = text.slice(node.start, node.open);
    const tag =
      node.attributes.localSheetId === undefined
        ? open
        : withAttributes(open, { localSheetId: String(place) });
    return [{ name: node.attributes.name, xml: tag + text.slice(node.open, node.end) }];
  });
  const prints = order.flatMap(({ sheet }, place) =>
    sheet && printsDiffer(sheet, origin) ? printNamesXml(sheet, place, p) : [],
  );
  const nodes = childrenOf(child(root, 'definedNames'), 'definedName');
  const names = book.names.map((name) => ({
    name: name.name,
    xml: ownNameXml(name, { text, nodes, elements, order, origin }) ?? nameXml(name, order, origin, p),
  }));
  const all = [...own, ...prints, ...names].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  return all.length > 0 ? `<${p}definedNames>${all.map(({ xml }) => xml).join('')}</${p}definedNames>` : '';
}

interface NamesInFile {
  readonly text: string;
  readonly nodes: readonly XmlNode[];
  readonly elements: readonly XmlNode[];
  readonly order: readonly Tab[];
  readonly origin: FileOrigin;
}

/** The file's own element of a name, with its sheet's new place, and its formula where that is another; undefined for a new name. */
function ownNameXml(
  name: DefinedName,
  { text, nodes, elements, order, origin }: NamesInFile,
): string | undefined {
  const scope = order.findIndex(({ sheet }) => sheet?.id === name.scope);
  const tab = order[scope];
  const sheetId = name.scope === undefined || tab === undefined ? undefined : tabOf(tab, origin);
  const node = nodes.find(({ attributes }) => {
    const { localSheetId } = attributes;
    const inFile = localSheetId === undefined ? undefined : elements[Number(localSheetId)]?.attributes.id;
    return attributes.name === name.name && inFile === sheetId;
  });
  const before = origin.book.names.find((each) => each.name === name.name && each.scope === name.scope);
  if (node === undefined || before?.comment !== name.comment || before?.hidden !== name.hidden)
    return undefined;
  const open = text.slice(node.start, node.open);
  const tag = name.scope === undefined ? open : withAttributes(open, { localSheetId: String(scope) });
  const isSame = before?.formula === name.formula;
  const formula = isSame
    ? text.slice(node.open, node.close)
    : escapeXml(formulaToFile(name.formula, origin.functionNamespace));
  return tag + formula + text.slice(node.close, node.end);
}

function isPrintName(name: string | undefined): boolean {
  return name === PRINT_AREA || name === PRINT_TITLES;
}

/** Whether what the file says of a sheet's printing is no longer so; a renamed sheet needs its new name there. */
function printsDiffer(sheet: Sheet, origin: FileOrigin): boolean {
  const before = origin.sheets.get(sheet)?.props;
  const now = printNames(sheet.name, sheet.props.page);
  const then = before ? printNames(before.name, before.page) : [];
  return JSON.stringify(now) !== JSON.stringify(then);
}

function printNamesXml(sheet: Sheet, place: number, p: string): { name: string; xml: string }[] {
  return printNames(sheet.name, sheet.props.page).map(({ name, text }) => ({
    name,
    xml: `<${p}definedName name="${name}" localSheetId="${String(place)}">${escapeXml(text)}</${p}definedName>`,
  }));
}

function tabOf(tab: Tab, origin: FileOrigin): string | undefined {
  return tab.element?.attributes.id ?? (tab.sheet && origin.sheets.get(tab.sheet)?.relationshipId);
}

function nameXml(name: DefinedName, order: readonly Tab[], origin: FileOrigin, p: string): string {
  const attributes = attributeText({
    name: name.name,
    comment: name.comment,
    localSheetId:
      name.scope === undefined ? undefined : order.findIndex(({ sheet }) => sheet?.id === name.scope),
    hidden: name.hidden === true ? 1 : undefined,
  });
  return `<${p}definedName${attributes}>${escapeXml(formulaToFile(name.formula, origin.functionNamespace))}</${p}definedName>`;
}
