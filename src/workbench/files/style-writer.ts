import type { CellStyle } from '../model/cell-style';
import { SAFE_BUILTINS } from './builtin-formats';
import { readStyles } from './read-styles';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from './style-xml';
import { sectionPlace, TextEdits, withAttributes } from './text-edits';
import { attributeText, child, childrenOf, escapeXml, parseXml, type XmlNode } from './xml-tree';

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Gives numbers to looks: the file's own where nothing changed, else new ones at the end of the styles part. */
export class StyleWriter {
  readonly #root: XmlNode;
  readonly #prefix: string;
  readonly #styles: readonly CellStyle[];
  readonly #xfs: readonly XmlNode[];
  readonly #known = new Map<string, number>();
  readonly #byObject = new WeakMap<CellStyle, number>();
  readonly #added = new Map<string, string[]>();

  constructor(
    private readonly text: string,
    theme: readonly string[],
  ) {
    this.#root = parseXml(text);
    this.#prefix = this.#root.prefix;
    this.#styles = readStyles(this.#root, theme).cells;
    this.#xfs = this.#list('cellXfs', 'xf');
    this.#styles.forEach((style, number) => this.#known.set(styleKey(style), number));
  }

  /** Style number of a look. */
  numberOf(style: CellStyle | undefined): number {
    if (!style) return 0;
    const cached = this.#byObject.get(style);
    if (cached !== undefined) return cached;
    const key = styleKey(style);
    const { fileStyle = 0, ...look } = style;
    // The number a look started from is its own as long as it looks the same.
    const own = this.#styles[fileStyle];
    const number =
      own && styleKey(own) === key ? fileStyle : (this.#known.get(key) ?? this.#add(look, fileStyle));
    this.#known.set(key, number);
    this.#byObject.set(style, number);
    return number;
  }

  /** Number of a conditional format's look. */
  differential(style: CellStyle): number {
    return this.#append('dxfs', 'dxf', differentialXml(style, this.#prefix));
  }

  /** The styles part with what was added; the same text when nothing was. */
  result(): string {
    const edits = new TextEdits(this.text);
    for (const [section, xml] of this.#added) this.#writeSection(edits, section, xml);
    return edits.apply();
  }

  #add(style: CellStyle, fileStyle: number): number {
    const p = this.#prefix;
    const xf = this.#xfs[fileStyle];
    const before: CellStyle = this.#styles[fileStyle] ?? {};
    const changes: Record<string, string | undefined> = {};
    const set = (id: string, apply: string, number: number) =>
      Object.assign(changes, { [id]: String(number), [apply]: '1' });
    if (!same(style.font, before.font)) set('fontId', 'applyFont', this.#font(style, before, xf));
    if (!same(style.fill, before.fill))
      set(
        'fillId',
        'applyFill',
        style.fill ? this.#append('fills', 'fill', fillXml(style.fill.color, p)) : 0,
      );
    if (!same(style.border, before.border))
      set(
        'borderId',
        'applyBorder',
        style.border ? this.#append('borders', 'border', borderXml(style.border, p)) : 0,
      );
    if (style.numberFormat !== before.numberFormat)
      set('numFmtId', 'applyNumberFormat', this.#format(style.numberFormat));
    if (style.quotePrefix !== before.quotePrefix)
      changes.quotePrefix = style.quotePrefix === true ? '1' : undefined;
    const alignment = alignmentXml(style.alignment ?? {}, child(xf, 'alignment'), p);
    const protection = attributeText({ locked: style.locked, hidden: style.formulaHidden });
    if (alignment !== '') changes.applyAlignment = '1';
    if (protection !== '') changes.applyProtection = '1';
    const open = xf
      ? this.text.slice(xf.start, xf.open).replace(/\s*\/?>$/, '>')
      : `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">`;
    const inside = alignment + (protection === '' ? '' : `<${p}protection${protection}/>`);
    const tag = withAttributes(open, changes);
    return this.#append(
      'cellXfs',
      'xf',
      inside === '' ? tag.replace(/>$/, '/>') : `${tag}${inside}</${p}xf>`,
    );
  }

  #font(style: CellStyle, before: CellStyle, xf: XmlNode | undefined): number {
    if (!style.font) return 0;
    const base = this.#list('fonts', 'font')[Number(xf?.attributes.fontId ?? 0)];
    return this.#append(
      'fonts',
      'font',
      fontXml(style.font, before.font ?? {}, base, this.text, this.#prefix),
    );
  }

  #format(code: string | undefined): number {
    if (code === undefined) return 0;
    const builtin = SAFE_BUILTINS.get(code);
    if (builtin !== undefined) return builtin;
    const listed = this.#list('numFmts', 'numFmt');
    const own = listed.find(({ attributes }) => attributes.formatCode === code);
    if (own) return Number(own.attributes.numFmtId);
    const used = listed.map(({ attributes }) => Number(attributes.numFmtId));
    const added = this.#added.get('numFmts') ?? [];
    const next = Math.max(163, ...used) + 1;
    const known = added.findIndex((xml) => xml.includes(` formatCode="${escapeXml(code)}"`));
    if (known >= 0) return next + known;
    const id = next + added.length;
    this.#append(
      'numFmts',
      'numFmt',
      `<${this.#prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`,
    );
    return id;
  }

  #list(section: string, element: string): readonly XmlNode[] {
    return childrenOf(child(this.#root, section), element);
  }

  /** Adds to a section unless the same was added before; returns the place in it. */
  #append(section: string, element: string, xml: string): number {
    const added = this.#added.get(section) ?? [];
    this.#added.set(section, added);
    const known = added.indexOf(xml);
    const first = this.#list(section, element).length;
    return first + (known >= 0 ? known : added.push(xml) - 1);
  }

  #writeSection(edits: TextEdits, section: string, xml: readonly string[]): void {
    const p = this.#prefix;
    const node = child(this.#root, section);
    if (!node) {
      const text = `<${p}${section} count="${String(xml.length)}">${xml.join('')}</${p}${section}>`;
      edits.insert(sectionPlace(this.#root, ORDER, section), text);
      return;
    }
    const count = String(node.children.length + xml.length);
    const open = withAttributes(this.text.slice(node.start, node.open), { count }).replace(/\s*\/>$/, '>');
    edits.replace(node.start, node.open, open);
    if (node.close < node.end) edits.insert(node.close, xml.join(''));
    else edits.insert(node.end, `${xml.join('')}</${p}${section}>`);
  }
}

function same(a: object | undefined, b: object | undefined): boolean {
  return sortedJson(a) === sortedJson(b);
}

/** Looks that look the same have the same key, wherever they started from. */
function styleKey(style: CellStyle): string {
  return sortedJson({ ...style, fileStyle: undefined });
}

function sortedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? ''
  );
}
