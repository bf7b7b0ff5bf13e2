import { findUnit, type Unit } from './unit';

/** What a number format says about the number under it. */
export type FormatMeaning =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  /** `elapsed`: written with [h], [mm] or [ss], so that a time of any length can be shown. */
  | { readonly kind: 'duration'; readonly elapsed: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** A calendar date or a time of day: no quantity. */
  | { readonly kind: 'date' };

const PLAIN: FormatMeaning = { kind: 'plain' };
const LITERAL = /"([^"]*)"|\\(.)|_.|\*./g;
const DIRECTIVE = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Reads an Excel number format: `0.0%` is a percent, `[mm]:ss` a duration, `0.0"分钟"` states its unit, `yyyy-mm-dd` is a
 * date. Only the section for positive numbers is looked at. Anything unknown is plain.
 *
 * @example meaningOfFormat('0.0"分钟"') // { kind: 'unit', unit: 分钟 }
 */
export function meaningOfFormat(format: string): FormatMeaning {
  if (format === '' || format === 'General' || format === '@') return PLAIN;
  const section = format.split(';')[0] ?? '';
  const systemTime = section.includes('[$-F400]');
  const codes = section.replace(LITERAL, '').replace(DIRECTIVE, '').toLowerCase();
  if (/[yd]/.test(codes)) return { kind: 'date' };
  if (/[hs]|\[m/.test(codes)) {
    const timeOfDay = !systemTime && /am\/pm|a\/p|上午\/下午/.test(codes);
    return timeOfDay ? { kind: 'date' } : { kind: 'duration', elapsed: /\[[hms]/.test(codes) };
  }
  if (codes.includes('m')) return { kind: 'date' };
  if (codes.includes('%')) return { kind: 'percent' };
  // A comma after the last digit divides what is shown by a thousand: the literal names the unit of another number.
  if (/[0#?],+(?:[^0#?]|$)/.test(codes) || codes.includes('!')) return PLAIN;
  const unit = literalUnit(section);
  return unit === null ? PLAIN : { kind: 'unit', unit };
}

function literalUnit(section: string): Unit | null {
  const text = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(DIRECTIVE, '')
    .replace(/_.|\*./g, '')
    .replace(/["\\]/g, '')
    .replace(/[0#?.,+\- ]/g, '');
  return /^[¥￥]$/.test(text) ? findUnit('元') : text === '' ? null : findUnit(text);
}
