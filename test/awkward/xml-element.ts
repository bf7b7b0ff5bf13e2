import { SaxesParser } from 'saxes';

/** An element without prefixes, so that files of different writers compare. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part. Throws where it is not well formed. */
export function readXml(part: string): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes as Record<string, string>)
      .filter(([name]) => !/^xmlns(:|$)/.test(name))
      .map(([name, value]) => [local(name), value] as const);
    const element = {
      name: local(tag.name),
      attributes: Object.fromEntries(attributes),
      children: [],
      text: '',
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    const element = stack.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(part.replace(/^\uFEFF/, '')).close();
  const [root] = top.children;
  if (!root) throw new Error('a part without an element');
  return root;
}

/** The same text for the same content: attributes in order, blanks between elements left out. */
export function canonical(element: XmlElement, but: readonly string[] = []): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !but.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const text = element.children.length > 0 ? element.text.trim() : element.text;
  return `<${element.name}${attributes.join('')}>${text}${element.children.map((child) => canonical(child)).join('')}</>`;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
