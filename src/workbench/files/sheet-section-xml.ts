import { rectName, type Rect } from '../model/address';
import type {
  ColumnProps,
  ConditionalFormat,
  DataValidation,
  SheetProps,
  SheetProtection,
} from '../model/sheet-props';
import type { StyleWriter } from './style-writer';
import { attributeText, escapeXml } from './xml-tree';

const ranges = (list: readonly Rect[]) => list.map(rectName).join(' ');

/** Equal neighbours share one element. */
export function columnsXml(
  columns: ReadonlyMap<number, ColumnProps>,
  styles: StyleWriter,
  p: string,
): string {
  const sorted = [...columns].sort(([a], [b]) => a - b);
  const groups: { min: number; max: number; props: ColumnProps; key: string }[] = [];
  for (const [index, props] of sorted) {
    const key = JSON.stringify(props);
    const last = groups.at(-1);
    if (last && last.max === index - 1 && last.key === key) last.max = index;
    else groups.push({ min: index, max: index, props, key });
  }
  const xml = groups.map(({ min, max, props }) => {
    const attributes = attributeText({
      min: min + 1,
      max: max + 1,
      width: props.width ?? 9.140625,
      style: props.style === undefined ? undefined : styles.numberOf(props.style),
      hidden: props.hidden === true ? 1 : undefined,
      customWidth: props.width === undefined ? undefined : 1,
    });
    return `<${p}col${attributes}/>`;
  });
  return xml.length > 0 ? `<${p}cols>${xml.join('')}</${p}cols>` : '';
}

export function mergesXml(merges: readonly Rect[], p: string): string {
  const xml = merges.map((merge) => `<${p}mergeCell ref="${rectName(merge)}"/>`).join('');
  return xml === '' ? '' : `<${p}mergeCells count="${String(merges.length)}">${xml}</${p}mergeCells>`;
}

/** `kept`: the file's own element, whose password stays. */
export function protectionXml(
  protection: SheetProtection | undefined,
  kept: Readonly<Record<string, string>> | undefined,
  p: string,
): string {
  if (!protection) return '';
  const { password, algorithmName, hashValue, saltValue, spinCount } = protection.hasPassword
    ? (kept ?? {})
    : {};
  const attributes: Record<string, string | undefined> = {
    password,
    algorithmName,
    hashValue,
    saltValue,
    spinCount,
    sheet: '1',
  };
  attributes.objects = protection.options.allowEditObjects === true ? undefined : '1';
  attributes.scenarios = protection.options.allowEditScenarios === true ? undefined : '1';
  for (const [name, allowed] of Object.entries(protection.options)) {
    if (!allowed || name === 'allowEditObjects' || name === 'allowEditScenarios' || !name.startsWith('allow'))
      continue;
    attributes[name.charAt(5).toLowerCase() + name.slice(6)] = '0';
  }
  return `<${p}sheetProtection${attributeText(attributes)}/>`;
}

export function validationsXml(validations: readonly DataValidation[], p: string): string {
  const xml = validations.map((rule) => {
    const attributes = attributeText({
      type: rule.type === 'none' ? undefined : rule.type,
      errorStyle: rule.errorStyle,
      operator: rule.operator,
      allowBlank: rule.allowBlank,
      showDropDown: rule.showDropDown === false ? 1 : undefined,
      showInputMessage: rule.prompt?.show,
      showErrorMessage: rule.error?.show,
      errorTitle: rule.error?.title,
      error: rule.error?.message,
      promptTitle: rule.prompt?.title,
      prompt: rule.prompt?.message,
      sqref: ranges(rule.ranges),
    });
    const formulas = [rule.formula1, rule.formula2].map((formula, i) =>
      formula === undefined
        ? ''
        : `<${p}formula${String(i + 1)}>${escapeXml(formula)}</${p}formula${String(i + 1)}>`,
    );
    return `<${p}dataValidation${attributes}>${formulas.join('')}</${p}dataValidation>`;
  });
  return xml.length > 0
    ? `<${p}dataValidations count="${String(xml.length)}">${xml.join('')}</${p}dataValidations>`
    : '';
}

/** Each rule in a block of its own; rules of the file as they were written. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
  p: string,
): string {
  return formats
    .map((format) => {
      const rule = format.source ?? ruleXml(format, styles, p);
      return `<${p}conditionalFormatting sqref="${ranges(format.ranges)}">${rule}</${p}conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(format: ConditionalFormat, styles: StyleWriter, p: string): string {
  const attributes = attributeText({
    type: format.type,
    dxfId: format.style === undefined ? undefined : styles.differential(format.style),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue === true ? 1 : undefined,
    operator: format.operator,
    text: format.text,
  });
  const formulas = format.formulas
    .map((formula) => `<${p}formula>${escapeXml(formula)}</${p}formula>`)
    .join('');
  const stops = format.scale ?? [];
  const values = stops
    .map(({ kind, value }) => `<${p}cfvo${attributeText({ type: kind, val: value })}/>`)
    .join('');
  const colors = stops.map(({ color }) => `<${p}color rgb="FF${color.slice(1)}"/>`).join('');
  const scale = stops.length > 0 ? `<${p}colorScale>${values}${colors}</${p}colorScale>` : '';
  return `<${p}cfRule${attributes}>${formulas}${scale}</${p}cfRule>`;
}

/** The pane element of frozen rows and columns. */
export function paneXml(frozen: SheetProps['frozen'], p: string): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return '';
  const { rows, columns } = frozen;
  const topLeftCell = rectName({ row: rows, column: columns, rows: 1, columns: 1 });
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const attributes = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  };
  return `<${p}pane${attributeText(attributes)}/>`;
}
