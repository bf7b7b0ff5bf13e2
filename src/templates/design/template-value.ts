import { cleanNumber } from '../../core/quantity/convert';
import type { DocumentLocale } from '../../messages/locale';
import type { TemplateValue, Text } from '../template';

/** A value as a sheet holds it. */
export interface SheetValue {
  readonly value: string | number;
  /** Null where the kind of the value says nothing of it. */
  readonly numberFormat: string | null;
}

/** The text in a language. */
export function textIn(locale: DocumentLocale, text: Text): string {
  return locale === 'zh-CN' ? text.zh : text.en;
}

/**
 * The value of a template in a language, with the number format that shows it as people write it.
 *
 * @example sheetValue('zh-CN', { percent: 15 }) // { value: 0.15, numberFormat: '0%' }
 */
export function sheetValue(locale: DocumentLocale, value: TemplateValue): SheetValue {
  if (typeof value === 'string') return { value, numberFormat: null };
  if (typeof value === 'number') return { value, numberFormat: 'General' };
  if (!('percent' in value)) return { value: textIn(locale, value), numberFormat: null };
  const format = Number.isInteger(value.percent) ? '0%' : '0.0%';
  return { value: cleanNumber(value.percent / 100), numberFormat: format };
}

/** The value as a person reads it in a sentence. */
export function shownValue(locale: DocumentLocale, value: TemplateValue): string {
  return typeof value === 'object' && 'percent' in value
    ? `${value.percent}%`
    : String(sheetValue(locale, value).value);
}
