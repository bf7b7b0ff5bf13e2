import { intersection, MAX_COLUMNS, parseRect, type Rect } from '../model/address';
import type { CellStyle } from '../model/cell-style';
import {
  newSheetProps,
  type ColumnProps,
  type ConditionalFormat,
  type DataValidation,
  type RowProps,
  type SheetProps,
  type SheetProtection,
} from '../model/sheet-props';
import { readColor } from './colors';
import { formulaFromFile } from './formula-file-text';
import { readPageLayout } from './page-layout-xml';
import { withoutBlanks, type FileStyles } from './read-styles';
import { child, childrenOf, flag, type XmlNode } from './xml-tree';

/** What reading a sheet's properties needs of the file. */
export interface PropsReading {
  readonly styles: FileStyles;
  readonly theme: readonly string[];
  readonly functionNamespace: string | undefined;
  /** Text of the part, to keep rules as they are written. */
  readonly text: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads what a worksheet part says beside its cells. */
export function readSheetProps(
  name: string,
  root: XmlNode,
  rows: ReadonlyMap<number, RowProps>,
  reading: PropsReading,
): SheetProps {
  const props: Mutable<SheetProps> = { ...newSheetProps(name), rows };
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const format = child(root, 'sheetFormatPr')?.attributes;
  const filter = child(root, 'autoFilter');
  const filterRange = parseRect(filter?.attributes.ref ?? '');
  Object.assign(
    props,
    withoutBlanks<Partial<SheetProps>>({
      tabColor: readColor(child(child(root, 'sheetPr'), 'tabColor'), reading.theme),
      protection: readProtection(child(root, 'sheetProtection')),
      defaultColumnWidth: numberOf(format?.defaultColWidth),
      defaultRowHeight: numberOf(format?.defaultRowHeight),
      showGridlines: flag(view?.attributes.showGridLines) === false ? false : undefined,
      frozen: pane && /^frozen/.test(pane.attributes.state ?? '') ? frozenOf(pane) : undefined,
      autoFilter: filterRange && { range: filterRange, filtered: (filter?.children.length ?? 0) > 0 },
    }),
  );
  props.columns = readColumns(child(root, 'cols'), reading.styles.cells);
  props.merges = rangesOf(
    childrenOf(child(root, 'mergeCells'), 'mergeCell')
      .map((merge) => merge.attributes.ref ?? '')
      .join(' '),
  );
  props.validations = childrenOf(child(root, 'dataValidations'), 'dataValidation').map((node) =>
    readValidation(node, reading),
  );
  props.conditionalFormats = readConditionalFormats(root, reading);
  props.page = readPageLayout(root);
  return props;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function frozenOf({ attributes }: XmlNode): { rows: number; columns: number } {
  return { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
}

/** Reads ranges parted by spaces. */
export function rangesOf(text: string): Rect[] {
  return text.split(/\s+/).flatMap((each) => parseRect(each) ?? []);
}

/** Properties of a `<row>` element; undefined when it says nothing. */
export function readRow({ attributes }: XmlNode, styles: readonly CellStyle[]): RowProps | undefined {
  const { ht, hidden, s, customFormat } = attributes;
  const row = withoutBlanks<RowProps>({
    height: numberOf(ht),
    hidden: flag(hidden) === true ? true : undefined,
    style: flag(customFormat) === true && s !== undefined ? styles[Number(s)] : undefined,
  });
  return Object.keys(row).length > 0 ? row : undefined;
}

function readColumns(cols: XmlNode | undefined, styles: readonly CellStyle[]): Map<number, ColumnProps> {
  const columns = new Map<number, ColumnProps>();
  for (const { attributes } of childrenOf(cols, 'col')) {
    const { min, max, width, hidden, style } = attributes;
    const column = withoutBlanks<ColumnProps>({
      width: numberOf(width),
      hidden: flag(hidden) === true ? true : undefined,
      style: style === undefined || style === '0' ? undefined : styles[Number(style)],
    });
    if (Object.keys(column).length === 0) continue;
    for (let index = Number(min) - 1; index < Math.min(Number(max), MAX_COLUMNS); index++)
      columns.set(index, column);
  }
  return columns;
}

/** Switches of the file forbid; Office.js allows. Those that are allowed unless said otherwise come last. */
const FORBIDDEN_BY_DEFAULT =
  'formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows sort autoFilter pivotTables'.split(
    ' ',
  );

function readProtection(node: XmlNode | undefined): SheetProtection | undefined {
  if (!node || flag(node.attributes.sheet) !== true) return undefined;
  const options: Record<string, boolean> = {};
  for (const name of FORBIDDEN_BY_DEFAULT) options[officeName(name)] = flag(node.attributes[name]) === false;
  options.allowEditObjects = flag(node.attributes.objects) !== true;
  options.allowEditScenarios = flag(node.attributes.scenarios) !== true;
  return {
    hasPassword: node.attributes.password !== undefined || node.attributes.hashValue !== undefined,
    options,
  };
}

/** `formatCells` → `allowFormatCells`. */
export function officeName(name: string): string {
  return `allow${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function readValidation(node: XmlNode, reading: PropsReading): DataValidation {
  const { sqref = '', type = 'none', operator, allowBlank, showDropDown, errorStyle } = node.attributes;
  const message = (title: string | undefined, text: string | undefined, show: string | undefined) =>
    title === undefined && text === undefined && show === undefined
      ? undefined
      : withoutBlanks<{ title?: string; message?: string; show?: boolean }>({
          title,
          message: text,
          show: flag(show),
        });
  return withoutBlanks<DataValidation>({
    ranges: rangesOf(sqref),
    type,
    operator,
    formula1: ruleFormula(child(node, 'formula1'), reading),
    formula2: ruleFormula(child(node, 'formula2'), reading),
    allowBlank: flag(allowBlank),
    // The attribute says the opposite of its name.
    showDropDown: flag(showDropDown) === true ? false : undefined,
    errorStyle:
      errorStyle === 'warning' || errorStyle === 'information' || errorStyle === 'stop'
        ? errorStyle
        : undefined,
    error: message(node.attributes.errorTitle, node.attributes.error, node.attributes.showErrorMessage),
    prompt: message(node.attributes.promptTitle, node.attributes.prompt, node.attributes.showInputMessage),
  });
}

/** The formula of a rule as a person sees it, without `=`. */
function ruleFormula(node: XmlNode | undefined, { functionNamespace }: PropsReading): string | undefined {
  return node && formulaFromFile(node.text, functionNamespace).slice(1);
}

function readConditionalFormats(root: XmlNode, reading: PropsReading): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const ranges = rangesOf(block.attributes.sqref ?? '');
    for (const rule of childrenOf(block, 'cfRule'))
      formats.push(readRule(rule, ranges, formats.length + 1, reading));
  }
  return formats.filter((format) => format.ranges.some((range) => intersection(range, range)));
}

function readRule(
  rule: XmlNode,
  ranges: readonly Rect[],
  number: number,
  reading: PropsReading,
): ConditionalFormat {
  const { type = '', priority, stopIfTrue, operator, text, dxfId } = rule.attributes;
  const scale = child(rule, 'colorScale');
  const colors = childrenOf(scale, 'color');
  const stops = childrenOf(scale, 'cfvo').map(({ attributes }, i) =>
    withoutBlanks<{ kind: string; value?: string; color: string }>({
      kind: attributes.type ?? '',
      value: attributes.val,
      color: readColor(colors[i], reading.theme) ?? '#000000',
    }),
  );
  return withoutBlanks<ConditionalFormat>({
    id: `cf${String(number)}`,
    ranges,
    type,
    priority: Number(priority ?? number),
    stopIfTrue: flag(stopIfTrue) === true ? true : undefined,
    operator,
    text,
    formulas: childrenOf(rule, 'formula').map((formula) => ruleFormula(formula, reading) ?? ''),
    style: dxfId === undefined ? undefined : reading.styles.differential[Number(dxfId)],
    scale: scale && stops,
    source: reading.text.slice(rule.start, rule.end),
  });
}
