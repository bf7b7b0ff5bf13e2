import { rectName } from '../model/address';
import type { Table } from '../model/book-state';
import type { FileOrigin } from './file-origin';
import type { PackageEditor } from './package-editor';
import { escapeString } from './string-escapes';
import { attributeText } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** What became of one sheet's tables: relationship ids to add to and take from its list of tables. */
export interface TableLinks {
  readonly added: readonly string[];
  readonly removedPaths: readonly string[];
}

/** Writes the tables of a sheet that are new or changed; the others' parts stay as they are. */
export function writeTables(
  editor: PackageEditor,
  origin: FileOrigin,
  sheetId: string,
  sheetPath: string,
  tables: readonly Table[],
): TableLinks {
  const mine = tables.filter((table) => table.sheetId === sheetId);
  const before = origin.book.tables.filter((table) => table.sheetId === sheetId);
  const added: string[] = [];
  const removedPaths: string[] = [];
  for (const table of before) {
    const path = origin.tablePaths.get(table.id);
    if (path !== undefined && !mine.some(({ id }) => id === table.id)) removedPaths.push(path);
  }
  for (const table of mine) {
    const old = before.find(({ id }) => id === table.id);
    if (old === table || JSON.stringify(old) === JSON.stringify(table)) continue;
    const path = origin.tablePaths.get(table.id);
    if (path !== undefined) editor.setText(path, tableXml(table));
    else {
      const fresh = editor.freePath((number) => `xl/tables/table${String(number)}.xml`);
      editor.addPart(fresh, TYPE, tableXml(table));
      added.push(editor.relate(sheetPath, 'table', fresh));
    }
  }
  return { added, removedPaths };
}

function tableXml(table: Table): string {
  const { id, name, range, headerRow, totalsRow, columns, style, showFilter } = table;
  const attributes = attributeText({
    id,
    name,
    displayName: name,
    ref: rectName(range),
    headerRowCount: headerRow ? undefined : 0,
    totalsRowCount: totalsRow ? 1 : undefined,
    totalsRowShown: totalsRow ? undefined : 0,
  });
  const filtered = { ...range, rows: range.rows - (totalsRow ? 1 : 0) };
  const filter = headerRow && showFilter !== false ? `<autoFilter ref="${rectName(filtered)}"/>` : '';
  const items = columns.map(
    (column) =>
      `<tableColumn${attributeText({ id: column.id, name: escapeString(column.name).replace(/\n/g, '_x000a_'), totalsRowFunction: column.totalsFunction })}/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}"${attributes}>${filter}` +
    `<tableColumns count="${String(columns.length)}">${items.join('')}</tableColumns>` +
    `<tableStyleInfo${attributeText({ name: style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 })}/></table>`
  );
}
