import { normalizeText } from '../text/normalize';

/** What a number column holds where nothing was recorded. */
export const BLANK = NaN;
/** What a cell reader answers for a cell that holds something else; no column of records has negative numbers. */
export const UNREADABLE = -1;

const LATIN = /^[\x20-\x7e]*$/;
const CACHE_LIMIT = 20_000;

/** One spelling of a cell's word: half width, Simplified, lower case, single blanks. */
export function spellWord(text: string): string {
  if (LATIN.test(text)) return (text.includes('  ') ? text.replace(/ +/g, ' ') : text).trim().toLowerCase();
  return normalizeText(text).text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Remembers what a text was read as, for columns that repeat their texts; bounded, so that a stream cannot fill memory. */
export function cached<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= CACHE_LIMIT) known = new Map();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** `109`, ` 4.5 `, `1,200` as a number; null for anything else, `1e5` and `0x10` included. */
export function plainNumber(text: string): number | null {
  let digits = 0;
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46) points++;
    else if (code === 32 || (code === 45 && digits === 0)) continue;
    else if (code === 44) return grouped(text);
    else return null;
  }
  return digits === 0 || points > 1 ? null : numberOf(text);
}

const GROUPED = /^\s*-?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*$/;

function grouped(text: string): number | null {
  return GROUPED.test(text) ? Number(text.replace(/,/g, '')) : null;
}

/** `1 200` passes the digits above and is no number. */
function numberOf(text: string): number | null {
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}
