import type { AlignmentStyle, BorderEdge, BorderStyle, CellStyle, FontStyle } from '../model/cell-style';
import { BUILTIN_FORMATS } from './builtin-formats';
import { readColor } from './colors';
import { child, childrenOf, flag, type XmlNode } from './xml-tree';

/** The looks of a file: `cells` by style number, `differential` (of conditional formats) by number. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly CellStyle[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the styles part; one plain look when there is none. */
export function readStyles(styles: XmlNode | undefined, theme: readonly string[]): FileStyles {
  const formats = new Map<string, string>();
  for (const { attributes } of childrenOf(child(styles, 'numFmts'), 'numFmt')) {
    formats.set(attributes.numFmtId ?? '', attributes.formatCode ?? 'General');
  }
  const fonts = childrenOf(child(styles, 'fonts'), 'font').map((node) => readFont(node, theme));
  const fills = childrenOf(child(styles, 'fills'), 'fill').map((node) => readFill(node, theme, false));
  const borders = childrenOf(child(styles, 'borders'), 'border').map((node) => readBorder(node, theme));
  const cells = childrenOf(child(styles, 'cellXfs'), 'xf').map((xf, fileStyle) => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    return withoutBlanks({
      font: besideDefault(fonts[Number(fontId ?? 0)], fonts[0]),
      fill: fills[Number(fillId ?? 0)],
      border: borders[Number(borderId ?? 0)],
      numberFormat: formatOf(numFmtId, formats),
      alignment: readAlignment(child(xf, 'alignment')),
      ...readProtection(child(xf, 'protection')),
      quotePrefix: flag(xf.attributes.quotePrefix) === true ? true : undefined,
      fileStyle,
    });
  });
  const differential = childrenOf(child(styles, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, theme));
  return { cells: cells.length > 0 ? cells : [{ fileStyle: 0 }], differential };
}

/** A look that conditional formats lay over a cell's own. */
export function readDifferential(dxf: XmlNode, theme: readonly string[]): CellStyle {
  const [font, fill, border] = [child(dxf, 'font'), child(dxf, 'fill'), child(dxf, 'border')];
  return withoutBlanks({
    font: font && readFont(font, theme),
    fill: fill && readFill(fill, theme, true),
    border: border && readBorder(border, theme),
    numberFormat: child(dxf, 'numFmt')?.attributes.formatCode,
  });
}

function formatOf(id: string | undefined, formats: ReadonlyMap<string, string>): string | undefined {
  if (id === undefined) return undefined;
  const format = formats.get(id) ?? BUILTIN_FORMATS[Number(id)];
  return format === 'General' ? undefined : format;
}

function readFont(node: XmlNode, theme: readonly string[]): FontStyle | undefined {
  const on = (name: string) => {
    const found = child(node, name);
    return found && found.attributes.val !== '0' && found.attributes.val !== 'false' ? true : undefined;
  };
  const underline = child(node, 'u');
  const size = child(node, 'sz')?.attributes.val;
  return withoutBlanks<FontStyle>({
    name: (child(node, 'name') ?? child(node, 'rFont'))?.attributes.val,
    size: size === undefined ? undefined : Number(size),
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline: underline && readUnderline(underline.attributes.val),
    color: readColor(child(node, 'color'), theme),
  });
}

function readUnderline(value = 'single'): FontStyle['underline'] | undefined {
  const known = ['single', 'double', 'singleAccounting', 'doubleAccounting'] as const;
  return known.find((each) => each === value);
}

/** A solid cell fill is painted in its foreground colour; a conditional format's in its background colour. */
function readFill(
  node: XmlNode,
  theme: readonly string[],
  differential: boolean,
): { color: string } | undefined {
  const pattern = child(node, 'patternFill');
  const type = pattern?.attributes.patternType ?? (differential ? 'solid' : 'none');
  if (!pattern || type === 'none') return undefined;
  const [front, back] = [
    readColor(child(pattern, 'fgColor'), theme),
    readColor(child(pattern, 'bgColor'), theme),
  ];
  const color = differential ? (back ?? front) : type === 'solid' ? front : (front ?? back);
  return color === undefined ? undefined : { color };
}

function readBorder(node: XmlNode, theme: readonly string[]): BorderStyle | undefined {
  const border: Mutable<BorderStyle> = {};
  for (const [name, element] of [
    ['left', 'left'],
    ['right', 'right'],
    ['top', 'top'],
    ['bottom', 'bottom'],
    ['diagonal', 'diagonal'],
  ] as const) {
    const edge = readEdge(
      child(node, element) ?? child(node, { left: 'start', right: 'end' }[element as 'left'] ?? ''),
      theme,
    );
    if (edge) border[name] = edge;
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

function readEdge(node: XmlNode | undefined, theme: readonly string[]): BorderEdge | undefined {
  const style = node?.attributes.style;
  if (style === undefined || style === 'none') return undefined;
  return withoutBlanks<BorderEdge>({ style, color: readColor(child(node, 'color'), theme) });
}

function readAlignment(node: XmlNode | undefined): AlignmentStyle | undefined {
  if (!node) return undefined;
  const { horizontal, vertical, indent, textRotation, wrapText, shrinkToFit } = node.attributes;
  const alignment = withoutBlanks<AlignmentStyle>({
    horizontal: horizontal === 'general' ? undefined : (horizontal as AlignmentStyle['horizontal']),
    vertical: vertical as AlignmentStyle['vertical'],
    wrap: flag(wrapText) === true ? true : undefined,
    shrink: flag(shrinkToFit) === true ? true : undefined,
    indent: indent === undefined || indent === '0' ? undefined : Number(indent),
    rotation: textRotation === undefined || textRotation === '0' ? undefined : Number(textRotation),
  });
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function readProtection(node: XmlNode | undefined): {
  locked: boolean | undefined;
  formulaHidden: boolean | undefined;
} {
  return {
    locked: flag(node?.attributes.locked) === false ? false : undefined,
    formulaHidden: flag(node?.attributes.hidden) === true ? true : undefined,
  };
}

/** The first font is the workbook's default: a look says only what differs from it. */
function besideDefault(font: FontStyle | undefined, standard: FontStyle | undefined): FontStyle | undefined {
  if (!font || font === standard) return undefined;
  const own = Object.entries(font).filter(
    ([name, value]) =>
      !(['name', 'size', 'color'].includes(name) && standard?.[name as keyof FontStyle] === value),
  );
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

type Blankable<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out what is undefined. */
export function withoutBlanks<T extends object>(value: Blankable<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
