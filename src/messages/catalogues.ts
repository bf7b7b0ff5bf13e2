import type { Locale } from './locale';
import { addScript } from './reader-script';

/** Every text of one language, by its code. */
export type Catalogue = Readonly<Record<string, string>>;

const loaded = new Map<Locale, Catalogue>();

/** The texts of a language; it is a programming error to ask for one that has not been loaded. */
export function catalogueOf(locale: Locale): Catalogue {
  const catalogue = loaded.get(locale);
  if (catalogue === undefined) throw new Error(`The texts of ${locale} have not been loaded`);
  return catalogue;
}

/** The languages that are there. */
export function loadedCatalogues(): Catalogue[] {
  return [...loaded.values()];
}

/** Makes a language known; for programs that load all of them at once. */
export function addCatalogue(locale: Locale, catalogue: Catalogue): void {
  loaded.set(locale, catalogue);
}

/** Loads the texts of one language, so that a page brings no more than its reader reads. Nothing happens when they are there. */
export async function loadCatalogue(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  loaded.set(locale, await fetchCatalogue(locale));
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
