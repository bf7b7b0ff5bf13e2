import { type ConditionalFormat, newSheetProps, type SheetProps } from '../model/sheet-props';
import { writePageLayout } from './page-layout-xml';
import { writeSheetPr } from './sheet-pr-xml';
import { columnsXml, mergesXml, paneXml, protectionXml } from './sheet-section-xml';
import { conditionalFormatsXml, ruleXml, type RuleWriting, validationsXml } from './sheet-rules-xml';
import type { StyleWriter } from './style-writer';
import { setSection, withAttributes, type TextEdits } from './text-edits';
import { child, childrenOf, type XmlNode } from './xml-tree';
import { rectName } from '../model/address';

/** Children of a worksheet element in the order that the schema wants. */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Writes the properties of a sheet that changed since `before`, each in its own element. */
export function writeSections(
  edits: TextEdits,
  root: XmlNode,
  before: SheetProps | undefined,
  after: SheetProps,
  styles: StyleWriter,
  namespace: string | undefined,
): void {
  const p = root.prefix;
  const rules: RuleWriting = { styles, prefix: p, namespace };
  const old = before ?? newSheetProps('');
  const set = (name: string, xml: string) => setSection(edits, root, SHEET_ORDER, name, xml);
  writeSheetPr(edits, root, SHEET_ORDER, old, after);
  if (changed(old.frozen, after.frozen) || old.showGridlines !== after.showGridlines)
    writeView(edits, root, old, after);
  if (
    old.defaultColumnWidth !== after.defaultColumnWidth ||
    old.defaultRowHeight !== after.defaultRowHeight
  ) {
    writeFormat(edits, root, after);
  }
  if (old.columns !== after.columns && changed([...old.columns], [...after.columns]))
    set('cols', columnsXml(after.columns, styles, p));
  if (changed(old.protection, after.protection)) {
    set('sheetProtection', protectionXml(after.protection, child(root, 'sheetProtection')?.attributes, p));
  }
  if (changed(old.autoFilter?.range, after.autoFilter?.range)) {
    const { autoFilter } = after;
    set('autoFilter', autoFilter ? `<${p}autoFilter ref="${rectName(autoFilter.range)}"/>` : '');
  }
  if (changed(old.merges, after.merges)) set('mergeCells', mergesXml(after.merges, p));
  if (changed(old.conditionalFormats, after.conditionalFormats)) {
    if (!rewriteRules(edits, root, old.conditionalFormats, after.conditionalFormats, rules))
      set('conditionalFormatting', conditionalFormatsXml(after.conditionalFormats, rules));
  }
  if (changed(old.validations, after.validations))
    set('dataValidations', validationsXml(after.validations, p, namespace));
  if (old.page !== after.page) writePageLayout(edits, root, SHEET_ORDER, old.page, after.page);
}

/** Rules of the file that have other formulas now, each in its place; false where more than that has changed. */
function rewriteRules(
  edits: TextEdits,
  root: XmlNode,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
  writing: RuleWriting,
): boolean {
  const nodes = childrenOf(root, 'conditionalFormatting').flatMap((block) => childrenOf(block, 'cfRule'));
  const isAlike = ({ source, formulas, ...rest }: ConditionalFormat, at: number) => {
    const { source: other, formulas: others = [], ...old } = before[at] ?? {};
    return (
      other === source && source !== undefined && formulas.length === others.length && !changed(rest, old)
    );
  };
  if (after.length !== before.length || after.length !== nodes.length || !after.every(isAlike)) return false;
  after.forEach((format, at) => {
    const node = nodes[at];
    if (node && changed(format, before[at])) edits.replace(node.start, node.end, ruleXml(format, writing));
  });
  return true;
}

function changed(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}

function writeView(edits: TextEdits, root: XmlNode, before: SheetProps, after: SheetProps): void {
  const p = root.prefix;
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const showGridLines = after.showGridlines === false ? '0' : undefined;
  if (!view) {
    const open = withAttributes(`<${p}sheetView workbookViewId="0">`, { showGridLines });
    const xml = `<${p}sheetViews>${open}${paneXml(after.frozen, p)}</${p}sheetView></${p}sheetViews>`;
    setSection(edits, root, SHEET_ORDER, 'sheetViews', xml);
    return;
  }
  const open = edits.original.slice(view.start, view.open);
  let inside = edits.original.slice(view.open, view.close);
  if (changed(before.frozen, after.frozen)) {
    // Selections name panes; those of panes that are gone would be wrong.
    const kept = view.children.filter(({ name }) => name !== 'pane' && name !== 'selection');
    inside =
      paneXml(after.frozen, p) + kept.map((each) => edits.original.slice(each.start, each.end)).join('');
  }
  const tag = withAttributes(open, { showGridLines }).replace(/\s*\/>$/, '>');
  edits.replace(view.start, view.end, `${tag}${inside}</${p}sheetView>`);
}

function writeFormat(edits: TextEdits, root: XmlNode, after: SheetProps): void {
  const p = root.prefix;
  const node = child(root, 'sheetFormatPr');
  const open = node ? edits.original.slice(node.start, node.end) : `<${p}sheetFormatPr/>`;
  const xml = withAttributes(open, {
    defaultColWidth: after.defaultColumnWidth === undefined ? undefined : String(after.defaultColumnWidth),
    defaultRowHeight: String(after.defaultRowHeight ?? 15),
    customHeight: after.defaultRowHeight === undefined ? undefined : '1',
  });
  setSection(edits, root, SHEET_ORDER, 'sheetFormatPr', xml);
}

/** Names of parts that a sheet's text points at by relationship. */
export function setRelated(
  edits: TextEdits,
  root: XmlNode,
  name: 'drawing' | 'legacyDrawing' | 'tableParts',
  ids: readonly string[],
): void {
  const p = root.prefix;
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (element: string, id: string) => `<${p}${element} xmlns:r="${r}" r:id="${id}"/>`;
  if (name !== 'tableParts')
    setSection(edits, root, SHEET_ORDER, name, ids[0] === undefined ? '' : link(name, ids[0]));
  else {
    const parts = ids.map((id) => link('tablePart', id)).join('');
    const xml = parts === '' ? '' : `<${p}tableParts count="${String(ids.length)}">${parts}</${p}tableParts>`;
    setSection(edits, root, SHEET_ORDER, name, xml);
  }
}

/** Ids that a sheet's text has in its table parts now. */
export function tablePartIds(root: XmlNode): readonly string[] {
  return childrenOf(child(root, 'tableParts'), 'tablePart').flatMap(({ attributes }) => attributes.id ?? []);
}
