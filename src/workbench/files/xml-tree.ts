import { SaxesParser } from 'saxes';
import { UnreadableFileError } from './unreadable-file-error';

/** An element with its place in the text, so that a writer can replace just it. Names are without prefix. */
export interface XmlNode {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Character data directly inside. */
  text: string;
  readonly start: number;
  /** End of the opening tag; equals `end` of an empty element. */
  readonly open: number;
  /** Start of the closing tag; equals `end` of an empty element. */
  close: number;
  end: number;
}

/** Called at each closed element; return true to leave it out of its parent's children. */
export type OnElement = (node: XmlNode, depth: number, parent: XmlNode | undefined) => boolean;

/** Text of a part; UTF-8 with or without byte order mark, or UTF-16. */
export function partText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** Reads XML into a tree. Throws UnreadableFileError `corrupt` when it is not well formed. */
export function parseXml(text: string, onElement?: OnElement): XmlNode {
  const parser = new SaxesParser();
  const stack: XmlNode[] = [];
  let root: XmlNode | undefined;
  parser.on('error', (error) => {
    throw new UnreadableFileError('corrupt', error.message);
  });
  parser.on('opentag', (tag) => {
    const end = parser.position;
    // An attribute cannot hold a raw `<`, so the nearest one before is where the tag starts.
    const start = text.lastIndexOf('<', end - 1);
    const [prefix, name] = splitName(tag.name);
    stack.push({
      name,
      prefix,
      attributes: localNames(tag.attributes),
      children: [],
      text: '',
      start,
      open: end,
      close: end,
      end,
    });
  });
  parser.on('text', (characters) => {
    const node = stack.at(-1);
    if (node) node.text += characters;
  });
  parser.on('cdata', (characters) => {
    const node = stack.at(-1);
    if (node) node.text += characters;
  });
  parser.on('closetag', (tag) => {
    const node = stack.pop();
    if (!node) return;
    node.end = parser.position;
    node.close = tag.isSelfClosing ? node.end : text.lastIndexOf('<', node.end - 1);
    const parent = stack.at(-1);
    const left = onElement?.(node, stack.length, parent) === true;
    if (!parent) root = node;
    else if (!left) parent.children.push(node);
  });
  parser.write(text).close();
  if (!root) throw new UnreadableFileError('corrupt', 'an empty part');
  return root;
}

function splitName(name: string): [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon + 1), name.slice(colon + 1)];
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const [prefix, local] = splitName(name);
    if (prefix === '' || !(local in attributes)) result[local] = value;
  }
  return result;
}

/** First child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** Children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** A yes/no attribute of the file format; undefined when absent. */
export function flag(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === '1' || value === 'true' || value === 'on';
}

/** Text for an element's content or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Attributes as text, those that are undefined left out: ` a="1" b="2"`. */
export function attributeText(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeXml(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`,
    )
    .join('');
}
