import type { SheetProps } from '../model/sheet-props';
import { setSection, withAttributes, type TextEdits } from './text-edits';
import { child, type XmlNode } from './xml-tree';

/** Children of sheetPr in the order of the schema (CT_SheetPr). */
const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Writes the tab colour and whether the sheet is fitted to pages, which share one element; the rest of it stays. */
export function writeSheetPr(
  edits: TextEdits,
  root: XmlNode,
  order: readonly string[],
  before: SheetProps,
  after: SheetProps,
): void {
  const p = root.prefix;
  const fits = after.page.fit !== undefined;
  const recolored = before.tabColor !== after.tabColor;
  const refitted = (before.page.fit !== undefined) !== fits;
  if (!recolored && !refitted) return;
  const node = child(root, 'sheetPr');
  const textOf = (each: XmlNode) => edits.original.slice(each.start, each.end);
  const children = new Map(node?.children.map((each) => [each.name, textOf(each)]) ?? []);
  if (recolored) children.delete('tabColor');
  if (recolored && after.tabColor !== undefined)
    children.set('tabColor', `<${p}tabColor rgb="FF${after.tabColor.slice(1)}"/>`);
  if (refitted) {
    const tag = children.get('pageSetUpPr') ?? `<${p}pageSetUpPr/>`;
    children.set('pageSetUpPr', withAttributes(tag, { fitToPage: fits ? '1' : undefined }));
  }
  const inside = [...children]
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([, xml]) => xml)
    .join('');
  const open = node ? edits.original.slice(node.start, node.open).replace(/\s*\/?>$/, '>') : `<${p}sheetPr>`;
  setSection(edits, root, order, 'sheetPr', `${open}${inside}</${p}sheetPr>`);
}
