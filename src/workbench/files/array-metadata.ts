import type { PackageEditor } from './package-editor';
import { readRelationships } from './relationships';
import { child, childrenOf, parseXml, type XmlNode } from './xml-tree';

const PATH = 'xl/metadata.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const MARK = `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext>`;
const METADATA_TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE = `<futureMetadata name="XLDAPR" count="1"><bk><extLst>${MARK}</extLst></bk></futureMetadata>`;

/**
 * The `cm` number that marks a formula as one that may spill (and a custom function's call); adds what is needed for it.
 * Example: `<c r="A1" cm="1"><f t="array" ref="A1">…`.
 */
export function dynamicArrayNumber(
  editor: PackageEditor,
  workbookPath: string,
  relationships: ReadonlyMap<string, Uint8Array>,
): number {
  const path = readRelationships(relationships, workbookPath).find(
    ({ kind }) => kind === 'sheetMetadata',
  )?.target;
  if (path === undefined || !editor.has(path)) {
    const xml =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"><metadataTypes count="1">${METADATA_TYPE}</metadataTypes>` +
      `${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    editor.addPart(PATH, TYPE, xml);
    editor.relate(workbookPath, 'sheetMetadata', PATH);
    return 1;
  }
  const text = editor.text(path);
  const root = parseXml(text);
  const types = childrenOf(child(root, 'metadataTypes'), 'metadataType');
  const type = types.findIndex(({ attributes }) => attributes.name === 'XLDAPR') + 1;
  const blocks = childrenOf(child(root, 'cellMetadata'), 'bk');
  const known = blocks.findIndex((bk) => bk.children.some(({ attributes }) => attributes.t === String(type)));
  if (type > 0 && known >= 0) return known + 1;
  editor.setText(path, extended(text, root, types.length, blocks.length));
  return blocks.length + 1;
}

/** Adds the dynamic array type behind the types that a file has already (rich values, for example). */
function extended(text: string, root: XmlNode, types: number, blocks: number): string {
  const number = String(types + 1);
  const block = `<bk><rc t="${number}" v="0"/></bk>`;
  const insertions: [number, string][] = [];
  const typesEnd = child(root, 'metadataTypes')?.close ?? root.open;
  insertions.push([
    typesEnd,
    child(root, 'metadataTypes')
      ? METADATA_TYPE
      : `<metadataTypes count="1">${METADATA_TYPE}</metadataTypes>`,
  ]);
  const cells = child(root, 'cellMetadata');
  const before = cells?.start ?? child(root, 'valueMetadata')?.start ?? root.close;
  insertions.push([before, cells ? FUTURE : `${FUTURE}<cellMetadata count="1">${block}</cellMetadata>`]);
  if (cells) insertions.push([cells.close, block]);
  let result = text;
  for (const [at, xml] of insertions.sort(([a], [b]) => b - a))
    result = result.slice(0, at) + xml + result.slice(at);
  return result
    .replace(/(<metadataTypes count=")\d+/, `$1${number}`)
    .replace(/(<cellMetadata count=")\d+/, `$1${String(blocks + 1)}`);
}
