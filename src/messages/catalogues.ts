import type { Locale } from './locale';
import { addScript } from './reader-script';

/** Texts of one language, by their codes. */
export type Catalogue = Readonly<Record<string, string>>;

const loaded = new Map<Locale, Catalogue>();
/** Languages of which every text is there, and not the first ones alone. */
const whole = new Set<Locale>();
const coming = new Map<Locale, Promise<void>>();

/** The texts of a language; it is a programming error to ask for one that has not been loaded. */
export function catalogueOf(locale: Locale): Catalogue {
  const catalogue = loaded.get(locale);
  if (catalogue === undefined) throw new Error(`The texts of ${locale} have not been loaded`);
  return catalogue;
}

/** The languages of which every text is there. */
export function loadedCatalogues(): Catalogue[] {
  return [...whole].map(catalogueOf);
}

/** Whether every text of a language is there. */
export function hasCatalogue(locale: Locale): boolean {
  return whole.has(locale);
}

/** Makes a language known; for programs that load all of them at once. */
export function addCatalogue(locale: Locale, catalogue: Catalogue): void {
  loaded.set(locale, catalogue);
  whole.add(locale);
}

/** Loads the texts of a language that are wanted first. Nothing happens when they are there. */
export async function loadFirstTexts(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  const first = await fetchFirst(locale);
  if (!loaded.has(locale)) loaded.set(locale, first);
}

/**
 * Loads the texts of one language, so that a page brings no more than its reader reads: the same promise as long as they are on their
 * way. A failure can be tried again.
 */
export function loadCatalogue(locale: Locale): Promise<void> {
  const found = coming.get(locale);
  if (found !== undefined) return found;
  const promise = whole.has(locale)
    ? Promise.resolve()
    : fetchCatalogue(locale).then((catalogue) => addCatalogue(locale, catalogue));
  coming.set(locale, promise);
  promise.catch(() => coming.delete(locale));
  return promise;
}

async function fetchFirst(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh-CN/first')).firstMessages;
    case 'zh-TW':
      return (await import('./zh-TW-first.json')).default;
    case 'en-US':
      return (await import('./en-US/first')).firstMessages;
  }
}

async function fetchCatalogue(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN;
    case 'zh-TW':
      addScript((await import('./zh-TW-script.json')).default);
      return (await import('./zh-TW.json')).default;
    case 'en-US':
      return (await import('./en-US')).enUS;
  }
}
