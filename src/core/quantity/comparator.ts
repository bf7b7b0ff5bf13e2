/** Words that say on which side of a number a target lies: vocabulary as data. 以上, 以内, 以下 include the number; 超过, 低于, 不足 exclude it. */

export interface Comparator {
  readonly side: 'min' | 'max';
  readonly inclusive: boolean;
}

const NOT = '(?:不|未|没有|不得|不能|不应|不可|不会|不允许|不要)';

/** In front of the number; the order is that of trying: a longer word before one that it begins with. */
const BEFORE: readonly (readonly [pattern: string, comparator: Comparator])[] = [
  ['≥', { side: 'min', inclusive: true }],
  ['≤', { side: 'max', inclusive: true }],
  ['>', { side: 'min', inclusive: false }],
  ['<', { side: 'max', inclusive: false }],
  [`${NOT}(?:低于|少于|小于|短于)`, { side: 'min', inclusive: true }],
  [`${NOT}(?:超过|超出|高于|大于|多于|长于|超)`, { side: 'max', inclusive: true }],
  ['(?:大于|高于|多于)(?:或)?等于|达到或超过|至少达到|至少|最低|最少|达到|达', { side: 'min', inclusive: true }],
  ['(?:小于|低于|少于)(?:或)?等于|最多|最高|最长|至多', { side: 'max', inclusive: true }],
  ['大于|高于|多于|超过|超出', { side: 'min', inclusive: false }],
  ['小于|低于|少于|短于|不足|不到|不满', { side: 'max', inclusive: false }],
  ['at least|no(?:t)? (?:less|lower|fewer) than|greater than or equal to|minimum(?: of)?|min\\.?', { side: 'min', inclusive: true }],
  ['at most|no(?:t)? (?:more|higher|greater) than|less than or equal to|not exceed(?:ing)?|within|up to|maximum(?: of)?|max\\.?', { side: 'max', inclusive: true }],
  ['more than|greater than|higher than|above|over|exceed(?:s|ing)?', { side: 'min', inclusive: false }],
  ['less than|fewer than|lower than|below|under', { side: 'max', inclusive: false }],
]; // prettier-ignore

/** Behind the number. */
const BEHIND: readonly (readonly [pattern: string, comparator: Comparator])[] = [
  ['[及或]?(?:以上|之上)|或更(?:高|多)|上', { side: 'min', inclusive: true }],
  ['[及或]?以下|以内|之内|内|或更(?:低|少|短)', { side: 'max', inclusive: true }],
  ['\\+|(?:or|and) (?:more|above|higher|over|better)', { side: 'min', inclusive: true }],
  ['(?:or|and) (?:less|below|lower|fewer|under)', { side: 'max', inclusive: true }],
];

/** Source of a pattern for every comparator before a number. */
export const BEFORE_PATTERN = BEFORE.map(([pattern]) => pattern).join('|');
/** Source of a pattern for every comparator behind a number. */
export const BEHIND_PATTERN = BEHIND.map(([pattern]) => pattern).join('|');

const find = (
  words: readonly (readonly [pattern: string, comparator: Comparator])[],
  text: string,
): Comparator | null => words.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1] ?? null;

/** The comparator of a word before a number in normalised, lower-case text. */
export function comparatorBefore(text: string): Comparator | null {
  return find(BEFORE, text);
}

/** The comparator of a word behind a number in normalised, lower-case text. */
export function comparatorBehind(text: string): Comparator | null {
  return find(BEHIND, text);
}
