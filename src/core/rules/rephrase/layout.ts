import { UNIT } from '../lexicon';
import type { Rephrasing } from './rephrasing';

const FIGURE = '\\d+(?:\\.\\d+)?';
/** The start of a condition: ≥95%, 97%-99%, 95%以下. */
const CONDITION = `(?:[≥≤<>]\\s*\\d|${FIGURE}\\s*(?:${UNIT})?\\s*(?:[-~至]|以上|以下|以内|及以|\\(?含))`;

const RATED = new RegExp(
  `^\\s*(\\d{1,3})\\s*[-=]\\s*((?:[≥≤<>]|${FIGURE}\\s*%?\\s*(?:to|-|~)\\s*[≥≤<>]?\\s*\\d)[^;|\\n]*)$`,
  'i',
);

/** 5 - ≥85%; 4 - 80% to <85%; …: every part is a rating and its range, the ratings in a row. */
const ratings = (list: string): string | null => {
  const parts = list.split(/[;|\n]/);
  const read = parts.filter((part) => part.trim() !== '').map((part) => RATED.exec(part));
  const marks = read.map((part) => Number(part?.[1]));
  const falls = marks.every((mark, i) => i === 0 || mark === (marks[i - 1] ?? 0) - 1);
  const rises = marks.every((mark, i) => i === 0 || mark === (marks[i - 1] ?? 0) + 1);
  if (read.length < 3 || read.includes(null) || !(falls || rises)) return null;
  return parts.map((part) => part.replace(RATED, ' $1 points: $2')).join(';');
};

/** Criteria laid out as tables and lists, said as bands. */
export const LAYOUT: readonly Rephrasing[] = [
  // ≥100% | 20: cells of a row.
  {
    wording: new RegExp(
      `(?<=^|\\n)[ \\t]*\\|?[ \\t]*(${CONDITION}[^|\\n]*?)[ \\t]*\\|[ \\t]*(${FIGURE})[ \\t]*分?[ \\t]*\\|?[ \\t]*(?=\\n|$)`,
      'g',
    ),
    write: (_, condition = '', points = '') => `${condition}:${points}分`,
  },
  // 99%以上 10 / 97%-99% 8 / …
  { wording: new RegExp(`(?<=[\\d分]) +/ +(?=${CONDITION})`, 'g'), write: () => ';' },
  {
    wording:
      /(?<=^[^;|\n]{0,60}?:|^)(?:\s*\d{1,3}\s*[-=]\s*[^;|\n]+[;|\n]){2,}\s*\d{1,3}\s*[-=]\s*[^;|\n]+$/g,
    write: (list) => ratings(list),
  },
];
