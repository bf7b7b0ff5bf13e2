import { rectAddress } from '../../core/forms/a1-address';
import { renderMessage } from '../../messages/render';
import type { FormOptions } from '../form-options';
import type { Template } from '../template';
import type { NamedCell, PlacedTable } from './place-table';
import { textIn } from './template-value';

/** The notes below a form: its own, then which cells are assumed or examples, then where the form comes from. */
export function formNotes(template: Template, table: PlacedTable, { locale }: FormOptions): string[] {
  const say = (code: string, params = {}) => renderMessage(locale, `templates.note.${code}`, params);
  const texts = template.notes.map((note) => textIn(locale, note));
  if (table.assumed.length > 0) texts.push(say('assumed', { cells: cellList(table.assumed) }));
  if (table.examples.length > 0) texts.push(say('example', { cells: cellList(table.examples) }));
  const [main = ''] = template.documents;
  const document = renderMessage(locale, `templates.document.${main.charAt(0)}`);
  texts.push(say('source', { document, ids: template.documents.join(', ') }));
  return texts.map((text, index) => say('line', { number: index + 1, text }));
}

/** `F6:F9, H6`: cells below each other are named together. */
function cellList(cells: readonly NamedCell[]): string {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const areas: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const area = areas[areas.length - 1];
    if (area !== undefined && area.left === column && area.bottom === row - 1) area.bottom = row;
    else areas.push({ left: column, right: column, top: row, bottom: row });
  }
  return areas.map(rectAddress).join(', ');
}
