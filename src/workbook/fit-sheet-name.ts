const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
/** Excel keeps it for itself (change history of shared workbooks). */
const RESERVED = 'history';

/**
 * A sheet name that Excel takes, as near to the wanted one as may be: 31 characters, none of `[]:*?/\`, no apostrophe at its
 * ends, and unlike every name in `taken` in any letter case; ` (2)` and so on sets it apart.
 *
 * @example fitSheetName('绩效:A/B', ['绩效 A B']) // '绩效 A B (2)'
 */
export function fitSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([RESERVED, ...[...taken].map((name) => name.toLowerCase())]);
  const clean = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+/, '');
  const base = clean === '' ? 'Sheet' : clean;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = trimEnd(cut(base, LONGEST - suffix.length)) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** Counts as Excel does, in UTF-16 units, but leaves no half character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function trimEnd(text: string): string {
  return text.replace(/[' ]+$/, '') || 'Sheet';
}
