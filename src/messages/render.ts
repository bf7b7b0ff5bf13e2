import type { Diagnostic, MessageParams } from '../core/diagnostic';
import { catalogueOf, loadedCatalogues } from './catalogues';
import type { Locale } from './locale';

/** Digits that a number in a sentence keeps: enough for every score and threshold, without binary noise. */
const NUMBER_DECIMALS = 4;

/**
 * The text for `code` in `locale`, its `{params}` filled in. Numbers lose binary noise; parameters whose name starts
 * with `unit` are translated by the `unit.*` entries; parameters that name another message as `@code` are rendered too.
 * An unknown code is a programming error and throws.
 *
 * @example renderMessage('en-US', 'check.weights', { sum: 75 })
 */
export function renderMessage(
  locale: Locale,
  code: string,
  params: MessageParams = {},
  { set = plain }: RenderOptions = {},
): string {
  const found = catalogueOf(locale)[code];
  if (found === undefined) throw new Error(`No message ${code} in ${locale}`);
  const template = set(locale, found);
  const text = template.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const value = params[name];
    if (value === undefined) throw new Error(`Message ${code} needs {${name}}`);
    const counted = /\{(\w+)\} ?$/.exec(template.slice(0, at))?.[1];
    if (typeof value === 'string' && isMessage(locale, value))
      return renderMessage(locale, value.slice(1), {}, { set });
    return renderParam(locale, name, value, counted !== undefined && isOne(params[counted]));
  });
  // English units bring their space along; a template may have set one as well.
  return text.replace(/ {2,}/g, ' ');
}

/** The sentence for a diagnostic; its place is rendered by whoever shows it. */
export function renderDiagnostic(locale: Locale, diagnostic: Diagnostic, options?: RenderOptions): string {
  return renderMessage(locale, diagnostic.code, diagnostic.params, options);
}

/** How a template is set before it is filled; as it stands when left out. */
export interface RenderOptions {
  readonly set?: (locale: Locale, template: string) => string;
}

const plain = (_: Locale, template: string): string => template;

/** `@code`: a parameter that is a text of the catalogue itself. */
const isMessage = (locale: Locale, value: string): boolean =>
  value.startsWith('@') && value.slice(1) in catalogueOf(locale);

/** Whether the languages that are there know `code`. */
export function hasMessage(code: string): boolean {
  return loadedCatalogues().every((catalogue) => code in catalogue);
}

/** A number as people write it by hand: at most four decimals, no trailing zeros, a true minus sign. */
export function formatNumber(value: number): string {
  return String(Number(value.toFixed(NUMBER_DECIMALS))).replace('-', '−');
}

/** 1 day, 2 days, 0.5 days. */
const isOne = (value: string | number | undefined): boolean =>
  typeof value === 'number' && formatNumber(value) === '1';

function renderParam(locale: Locale, name: string, value: string | number, one: boolean): string {
  if (typeof value === 'number') return formatNumber(value);
  if (name.startsWith('unit')) {
    const names = catalogueOf(locale);
    return (one ? names[`unit.one.${value}`] : undefined) ?? names[`unit.${value}`] ?? value;
  }
  return value;
}
