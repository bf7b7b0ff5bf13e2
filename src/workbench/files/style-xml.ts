import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from '../model/cell-style';
import { attributeText, escapeXml, type XmlNode } from './xml-tree';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** `<color rgb="FFRRGGBB"/>` of `#RRGGBB`. */
export function colorXml(color: string, p: string, element = 'color'): string {
  return `<${p}${element} rgb="FF${color.replace('#', '').toUpperCase()}"/>`;
}

function fontPieces(font: FontStyle, p: string): Map<string, string> {
  const pieces = new Map<string, string>();
  if (font.bold === true) pieces.set('b', `<${p}b/>`);
  if (font.italic === true) pieces.set('i', `<${p}i/>`);
  if (font.strikethrough === true) pieces.set('strike', `<${p}strike/>`);
  if (font.underline)
    pieces.set('u', font.underline === 'single' ? `<${p}u/>` : `<${p}u val="${font.underline}"/>`);
  if (font.size !== undefined) pieces.set('sz', `<${p}sz val="${String(font.size)}"/>`);
  if (font.color !== undefined) pieces.set('color', colorXml(font.color, p));
  if (font.name !== undefined) pieces.set('name', `<${p}name val="${escapeXml(font.name)}"/>`);
  return pieces;
}

const FONT_ELEMENTS = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['strikethrough', 'strike'],
  ['underline', 'u'],
  ['size', 'sz'],
  ['color', 'color'],
  ['name', 'name'],
] as const;

/** A font like the file's own (`base` in `text`), but for what differs between the two looks. */
export function fontXml(
  font: FontStyle,
  before: FontStyle,
  base: XmlNode | undefined,
  text: string,
  p: string,
): string {
  const raw = new Map(base?.children.map((each) => [each.name, text.slice(each.start, each.end)]) ?? []);
  const wanted = fontPieces(font, p);
  for (const [property, element] of FONT_ELEMENTS) {
    if (font[property] === before[property]) continue;
    raw.delete(element);
    const piece = wanted.get(element);
    if (piece !== undefined) raw.set(element, piece);
    // These describe the old typeface.
    if (element === 'name') for (const each of ['family', 'charset', 'scheme']) raw.delete(each);
  }
  const pieces = [...raw]
    .sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b))
    .map(([, xml]) => xml);
  return `<${p}font>${pieces.join('')}</${p}font>`;
}

export function fillXml(color: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid">${colorXml(color, p, 'fgColor')}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

export function borderXml(border: BorderStyle, p: string, attributes = ''): string {
  const edges = (['left', 'right', 'top', 'bottom', 'diagonal'] as const).map((name) => {
    const edge = border[name];
    if (!edge) return `<${p}${name}/>`;
    const color = edge.color === undefined ? `<${p}color auto="1"/>` : colorXml(edge.color, p);
    return `<${p}${name} style="${edge.style}">${color}</${p}${name}>`;
  });
  return `<${p}border${attributes}>${edges.join('')}</${p}border>`;
}

export function alignmentXml(alignment: AlignmentStyle, base: XmlNode | undefined, p: string): string {
  const { horizontal, vertical, indent, wrap, shrink, rotation } = alignment;
  const said = { horizontal, vertical, textRotation: rotation, wrapText: wrap, indent, shrinkToFit: shrink };
  const attributes = { ...base?.attributes, ...said };
  const text = attributeText(attributes);
  return text === '' ? '' : `<${p}alignment${text}/>`;
}

/** The look of a conditional format. */
export function differentialXml(style: CellStyle, p: string): string {
  const font = style.font && `<${p}font>${[...fontPieces(style.font, p).values()].join('')}</${p}font>`;
  const fill =
    style.fill &&
    `<${p}fill><${p}patternFill>${colorXml(style.fill.color, p, 'bgColor')}</${p}patternFill></${p}fill>`;
  const border = style.border && borderXml(style.border, p);
  return `<${p}dxf>${font ?? ''}${fill ?? ''}${border ?? ''}</${p}dxf>`;
}
