import type { Locale } from './locale';

const signs = new Map<string, string>();

/** Makes known which signs differ in Traditional Chinese: the same places of two strings. */
export function addScript({ simplified, traditional }: { simplified: string; traditional: string }): void {
  const others = [...traditional];
  [...simplified].forEach((sign, at) => signs.set(sign, others[at] ?? sign));
}

/**
 * What the product itself writes into workbooks, which is in Simplified Chinese, as a reader of Traditional reads it: sign by sign.
 * Never for what people wrote.
 */
export function inReaderScript(locale: Locale, text: string): string {
  return locale === 'zh-TW' ? [...text].map((sign) => signs.get(sign) ?? sign).join('') : text;
}
