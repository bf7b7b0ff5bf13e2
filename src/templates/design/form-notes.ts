import { rectAddress } from '../../core/forms/a1-address';
import type { DocumentLocale } from '../../messages/locale';
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
  texts.push(say('source', { documents: documentList(template.documents, locale) }));
  return texts.map((text, index) => say('line', { number: index + 1, text }));
}

/** `《…》(A5, A8)`: each document once, with the parts of it. */
function documentList(ids: readonly string[], locale: DocumentLocale): string {
  const letters = [...new Set(ids.map((id) => id.charAt(0)))];
  return letters
    .map((letter) =>
      renderMessage(locale, 'templates.note.document', {
        title: renderMessage(locale, `templates.document.${letter}`),
        ids: ids.filter((id) => id.startsWith(letter)).join(', '),
      }),
    )
    .join(locale === 'zh-CN' ? '' : '; ');
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
