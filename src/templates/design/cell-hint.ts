import type { DesignValidation } from '../../core/sheets/sheet-design';
import type { DocumentLocale } from '../../messages/locale';
import { renderMessage } from '../../messages/render';
import type { Entry, ItemRow, Template, TemplateColumn } from '../template';
import { guidance } from './entry-rules';
import { shownValue, textIn } from './template-value';

/** Excel takes no longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

type Hint = DesignValidation['hint'];

/** The hint on a cell of an item that a person fills: the criteria as they stand, and what to type. */
export function itemHint(
  template: Template,
  row: ItemRow,
  column: TemplateColumn,
  entry: Entry,
  locale: DocumentLocale,
): Hint {
  const name = row.cells['indicator'];
  const isResult = column.role === 'actual' || column.role === 'score' || column.role === 'rater';
  const quote = isResult ? standardOf(template, row, locale) : '';
  const help = [
    guidance(locale, entry),
    isResult && row.help !== undefined ? textIn(locale, row.help) : '',
    column.role === 'actual' ? renderMessage(locale, 'templates.fill.not-applicable') : '',
  ].filter((text) => text !== '');
  const title = name === undefined ? textIn(locale, column.header) : shownValue(locale, name);
  return hintOf(title, quote, help.join(locale === 'zh-CN' ? '' : ' '));
}

/** A hint within Excel's lengths: the quotation gives way, what to type stays whole. */
export function hintOf(title: string, quote: string, help: string): Hint {
  if (quote === '' && help === '') return null;
  const room = LONGEST_TEXT - help.length - 1;
  const shown = cut(quote, room);
  return {
    title: cut(title.replace(/\s+/g, ' '), LONGEST_TITLE),
    text: [shown, help].filter((text) => text !== '').join('\n'),
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1))}…`;
}

/** What the item is judged by, in the words of the form: its criteria, its levels, its lookup, else its target. */
function standardOf({ columns }: Template, row: ItemRow, locale: DocumentLocale): string {
  const texts = (...roles: readonly TemplateColumn['role'][]) =>
    columns
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ key, header }) => {
        const value = row.cells[key];
        return value === undefined
          ? []
          : [{ header: textIn(locale, header), text: shownValue(locale, value) }];
      });
  const [criteria] = texts('criteria');
  if (criteria !== undefined) return criteria.text;
  const levels = texts('level');
  if (levels.length > 0) return levels.map(({ header, text }) => `${header} ${text}`).join('\n');
  const bands = texts('band');
  const marks = texts('bandMark');
  if (bands.length > 0)
    return bands.map(({ text }, index) => `${text} → ${marks[index]?.text ?? ''}`).join('\n');
  const [target] = texts('target');
  return target === undefined ? '' : renderMessage(locale, 'templates.hint.target', { target: target.text });
}
