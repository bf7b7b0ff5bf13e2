import { unescapeString } from './string-escapes';
import { parseXml, type XmlNode } from './xml-tree';

/** Texts of the shared strings part, by number; runs of rich text joined, readings (ruby) left out. */
export function readSharedStrings(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const strings: string[] = [];
  parseXml(text, (node, depth) => {
    if (depth !== 1 || node.name !== 'si') return false;
    strings.push(stringText(node));
    return true;
  });
  return strings;
}

/** Text of a `<si>` or `<is>` element. */
export function stringText(node: XmlNode): string {
  const pieces = node.children.map((part) => {
    if (part.name === 't') return part.text;
    return part.name === 'r'
      ? part.children
          .filter((each) => each.name === 't')
          .map((each) => each.text)
          .join('')
      : '';
  });
  return unescapeString(pieces.join(''));
}
