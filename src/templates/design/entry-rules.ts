import type { DesignValidation } from '../../core/sheets/sheet-design';
import type { DocumentLocale } from '../../messages/locale';
import { renderMessage } from '../../messages/render';
import type { Entry, Text } from '../template';
import { textIn } from './template-value';

type Accepts = Pick<DesignValidation, 'accepts' | 'refuse'>;

/** No rate of an appraisal is beyond ten times the whole; 92 typed without its % is. */
const GREATEST_RATE = 10;
const GREATEST_NUMBER = 1e9;

/**
 * What an entry lets into its cell. Only lists and marks refuse: elsewhere a person may answer the question and keep 6.2分钟,
 * `迟到1次` or 不适用.
 */
export function acceptedBy(locale: DocumentLocale, entry: Entry): Accepts {
  switch (entry.kind) {
    case 'percent':
      return { accepts: { kind: 'decimal', min: 0, max: GREATEST_RATE }, refuse: 'warning' };
    case 'number':
      return { accepts: { kind: 'decimal', min: 0, max: entry.max ?? GREATEST_NUMBER }, refuse: 'warning' };
    case 'level':
      return { accepts: { kind: 'whole', min: 1, max: entry.levels }, refuse: 'warning' };
    case 'mark':
      return { accepts: { kind: 'decimal', min: 0, max: entry.full }, refuse: 'stop' };
    case 'choice':
      return {
        accepts: { kind: 'list', items: entry.items.map((item) => textIn(locale, item)) },
        refuse: 'stop',
      };
    case 'text':
    case 'words':
    case 'date':
      return { accepts: { kind: 'any' }, refuse: 'warning' };
  }
}

/** The number format under which an entry is typed and shown: 45 is shown as 45秒, 0.72 as 72.0%. */
export function formatOf(locale: DocumentLocale, entry: Entry): string {
  switch (entry.kind) {
    case 'percent':
      return '0.0%';
    case 'number':
      return numberFormat(locale, entry.unit, entry.decimals);
    case 'date':
      return 'yyyy-mm-dd';
    case 'level':
      return '0';
    case 'mark':
    case 'choice':
    case 'text':
    case 'words':
      return 'General';
  }
}

function numberFormat(locale: DocumentLocale, unit: string | Text, decimals: number): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const name = unitName(locale, unit);
  return name === '' ? digits : `${digits}"${name}"`;
}

/** How to fill the cell, in one sentence; '' where nothing needs to be said. */
export function guidance(locale: DocumentLocale, entry: Entry): string {
  const say = (code: string, params = {}) => renderMessage(locale, `templates.fill.${code}`, params);
  switch (entry.kind) {
    case 'percent':
      return say('percent');
    case 'number': {
      const unit = unitName(locale, entry.unit).trim();
      return unit === '' ? say('number') : say('measure', { name: unit });
    }
    case 'words':
      return say('words', { example: textIn(locale, entry.example) });
    case 'level':
      return say('level', { levels: entry.levels });
    case 'mark':
      return say('mark', { full: entry.full });
    case 'choice':
      return say('choice');
    case 'date':
      return say('date');
    case 'text':
      return '';
  }
}

/** A unit as it stands behind a number: 秒, ` s`. */
function unitName(locale: DocumentLocale, unit: string | Text): string {
  if (typeof unit !== 'string') return locale === 'zh-CN' ? unit.zh : ` ${unit.en}`;
  return unit === '' ? '' : renderMessage(locale, 'templates.unit', { unit });
}
