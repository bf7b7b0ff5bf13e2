import { cellKey, parseRect } from '../model/address';
import type { Table, TableColumn } from '../model/book-state';
import type { Note } from '../model/sheet-props';
import { stringText } from './read-shared-strings';
import { withoutBlanks } from './read-styles';
import { unescapeString } from './string-escapes';
import { child, childrenOf, flag, type XmlNode } from './xml-tree';

/** Notes of a comments part, by cell key. */
export function readNotes(root: XmlNode): Map<number, Note> {
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => author.text);
  const notes = new Map<number, Note>();
  for (const comment of childrenOf(child(root, 'commentList'), 'comment')) {
    const rect = parseRect(comment.attributes.ref ?? '');
    const body = child(comment, 'text');
    if (!rect || !body) continue;
    const author = authors[Number(comment.attributes.authorId ?? 0)];
    notes.set(cellKey(rect.row, rect.column), {
      text: stringText(body),
      ...(author !== undefined && author !== '' && { author }),
    });
  }
  return notes;
}

/** A table part. */
export function readTable(root: XmlNode, sheetId: string): Table | undefined {
  const { id, name, displayName = name, ref = '', headerRowCount, totalsRowCount } = root.attributes;
  const range = parseRect(ref);
  if (!range || displayName === undefined) return undefined;
  const filter = child(root, 'autoFilter');
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
    withoutBlanks<TableColumn>({
      id: Number(attributes.id),
      name: unescapeString(attributes.name ?? ''),
      totalsFunction: attributes.totalsRowFunction,
    }),
  );
  return withoutBlanks<Table>({
    id: Number(id),
    name: displayName,
    sheetId,
    range,
    headerRow: headerRowCount !== '0',
    totalsRow: flag(totalsRowCount) === true,
    columns,
    style: child(root, 'tableStyleInfo')?.attributes.name,
    showFilter: filter !== undefined,
    filtered: (filter?.children.length ?? 0) > 0 ? true : undefined,
  });
}
