import type { XmlNode } from './xml-tree';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replacements in a text, all by the places of the original; what lies between stays as it is. */
export class TextEdits {
  readonly #edits: Edit[] = [];

  constructor(readonly original: string) {}

  get any(): boolean {
    return this.#edits.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  /** The text with all replacements; insertions at one place keep the order in which they were asked for. */
  apply(): string {
    const sorted = this.#edits.map((edit, order) => ({ ...edit, order }));
    sorted.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of sorted) {
      if (start < from) continue;
      pieces.push(this.original.slice(from, start), text);
      from = end;
    }
    return pieces.join('') + this.original.slice(from);
  }
}

/**
 * Puts one child element of a root in place of its namesakes, takes it away (empty text), or inserts it where the
 * schema's order wants it.
 */
export function setSection(
  edits: TextEdits,
  root: XmlNode,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const [first, ...others] = root.children.filter((each) => each.name === name);
  for (const other of others) edits.replace(other.start, other.end, '');
  if (first) edits.replace(first.start, first.end, xml);
  else if (xml !== '') edits.insert(sectionPlace(root, order, name), xml);
}

/** Where a child element of that name belongs. */
export function sectionPlace(root: XmlNode, order: readonly string[], name: string): number {
  const after = order.indexOf(name);
  const next = root.children.find((each) => order.indexOf(each.name) > after);
  return next?.start ?? root.close;
}

/** Sets (or with undefined takes away) attributes in the opening tag of an element, the others untouched. */
export function withAttributes(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  let result = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = value === undefined ? '' : ` ${name}="${value}"`;
    if (pattern.test(result)) result = result.replace(pattern, () => text);
    else if (text !== '') result = result.replace(/\s*(\/?)>$/, (_, slash: string) => `${text}${slash}>`);
  }
  return result;
}
