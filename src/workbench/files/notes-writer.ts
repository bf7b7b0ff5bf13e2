import { cellName, keyColumn, keyRow, parseRect, cellKey } from '../model/address';
import type { Note } from '../model/sheet-props';
import type { PackageEditor } from './package-editor';
import { escapeString } from './string-escapes';
import { child, childrenOf, escapeXml, parseXml } from './xml-tree';

type Notes = ReadonlyMap<number, Note>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * Writes the notes of a sheet that changed. Returns the relationship id of the drawing that shows them, if the
 * sheet did not have one.
 */
export function writeNotes(
  editor: PackageEditor,
  sheetPath: string,
  before: Notes,
  after: Notes,
): string | undefined {
  const isSame = (a: Note | undefined, b: Note | undefined) => a?.text === b?.text && a?.author === b?.author;
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSame(before.get(key), after.get(key)),
  );
  if (touched.length === 0) return undefined;
  const related = relatedParts(editor, sheetPath);
  const comments =
    related.comments ?? newPart(editor, sheetPath, 'comments', COMMENTS_TYPE, EMPTY_COMMENTS).path;
  editor.setText(comments, commentsXml(editor.text(comments), touched, after));
  const drawing =
    related.vmlDrawing === undefined
      ? newPart(editor, sheetPath, 'vmlDrawing', VML_TYPE, EMPTY_VML)
      : undefined;
  const path = related.vmlDrawing ?? drawing?.path ?? '';
  editor.setText(path, drawingXml(editor.text(path), touched, before, after));
  return drawing?.id;
}

function relatedParts(editor: PackageEditor, sheetPath: string): { comments?: string; vmlDrawing?: string } {
  const found: { comments?: string; vmlDrawing?: string } = {};
  for (const { kind, target } of editor.relationships(sheetPath)) {
    if (kind === 'comments') found.comments = target;
    if (kind === 'vmlDrawing' && editor.has(target) && /ObjectType="Note"/.test(editor.text(target)))
      found.vmlDrawing = target;
  }
  return found;
}

function newPart(
  editor: PackageEditor,
  sheetPath: string,
  kind: 'comments' | 'vmlDrawing',
  type: string,
  text: string,
): { path: string; id: string } {
  const vml = kind === 'vmlDrawing';
  const path = editor.freePath((number) =>
    vml ? `xl/drawings/vmlDrawing${String(number)}.vml` : `xl/comments${String(number)}.xml`,
  );
  if (vml) editor.addDefaultType('vml', type);
  editor.addPart(path, type, text);
  return { path, id: editor.relate(sheetPath, kind, path) };
}

/** Untouched comments stay as they are written. */
function commentsXml(text: string, touched: readonly number[], after: Notes): string {
  const root = parseXml(text);
  const p = root.prefix;
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => author.text);
  const list = child(root, 'commentList');
  const items = childrenOf(list, 'comment').flatMap((comment) => {
    const rect = parseRect(comment.attributes.ref ?? '');
    const key = rect ? cellKey(rect.row, rect.column) : -1;
    return touched.includes(key) ? [] : [{ key, xml: text.slice(comment.start, comment.end) }];
  });
  for (const key of touched) {
    const note = after.get(key);
    if (!note) continue;
    const author = note.author ?? '';
    if (!authors.includes(author)) authors.push(author);
    const ref = cellName(keyRow(key), keyColumn(key));
    const body = `<${p}text><${p}t xml:space="preserve">${escapeXml(escapeString(note.text))}</${p}t></${p}text>`;
    items.push({
      key,
      xml: `<${p}comment ref="${ref}" authorId="${String(authors.indexOf(author))}">${body}</${p}comment>`,
    });
  }
  const xml = items.sort((a, b) => a.key - b.key).map((item) => item.xml);
  const names = authors.map((author) => `<${p}author>${escapeXml(author)}</${p}author>`).join('');
  const body = `<${p}authors>${names}</${p}authors><${p}commentList>${xml.join('')}</${p}commentList>`;
  return text.slice(0, root.open) + body + (root.close < root.end ? text.slice(root.close) : '');
}

/** Boxes for new notes; those of notes that are gone go too. Office's drawing text is not always well-formed XML. */
function drawingXml(text: string, touched: readonly number[], before: Notes, after: Notes): string {
  const gone = touched.filter((key) => !after.has(key));
  const added = touched.filter((key) => !before.has(key));
  let result = text.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)/.exec(shape)?.[1];
    return /ObjectType="Note"/.test(shape) && gone.includes(cellKey(Number(row), Number(column)))
      ? ''
      : shape;
  });
  const first = 1025 + (text.match(/<v:shape\b/g) ?? []).length;
  const shapes = added.map((key, i) => noteShape(key, first + i)).join('');
  const end = result.lastIndexOf('</xml>');
  result = end < 0 ? result : result.slice(0, end) + shapes + result.slice(end);
  return result;
}

function noteShape(key: number, number: number): string {
  const [row, column] = [keyRow(key), keyColumn(key)];
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
  return (
    `<v:shape id="_x0000_s9${String(number)}" type="#_x0000_t202" style="position:absolute;width:108pt;height:60pt;z-index:1;visibility:hidden" ` +
    `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/>` +
    `<x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
