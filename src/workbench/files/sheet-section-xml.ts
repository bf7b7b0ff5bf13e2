import { rectName, type Rect } from '../model/address';
import type { ColumnProps, SheetProps, SheetProtection } from '../model/sheet-props';
import type { StyleWriter } from './style-writer';
import { attributeText } from './xml-tree';

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
