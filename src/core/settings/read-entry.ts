import { cleanNumber } from '../quantity/convert';
import { parseGradeScheme } from '../scoring/grade';
import type { Policy } from '../scoring/policy';
import { normalizeText } from '../text/normalize';
import { MEAN, type PolicyField, type ShareField } from './policy-fields';
import { readReadings } from './sentence-readings';
import { bareWords, saysWords, type Words } from './setting-words';

/** What a cell says about a choice; `undefined` when it is none of what is allowed. */
export type Entry = Policy[keyof Policy] | undefined;

/**
 * Reads the value of one row: words of either language or the choice's key, `50%`, 0.5 or `50 %`, a scheme of grades,
 * weights of raters.
 */
export function readEntry(field: PolicyField, cell: string | number): Entry {
  switch (field.kind) {
    case 'choice':
      return readChoice(field.choices, cell);
    case 'share':
      return readShare(field, cell);
    case 'whole':
    case 'decimal': {
      const value = readNumber(cell);
      if (value === null || value < field.min || value > field.max) return undefined;
      return field.kind === 'whole' && !Number.isInteger(value) ? undefined : value;
    }
    case 'grades':
      return (typeof cell === 'string' ? parseGradeScheme(cell) : null) ?? undefined;
    case 'raters':
      return saysWords(cell, MEAN) ? null : (readRaters(cell) ?? undefined);
    case 'readings':
      return readReadings(String(cell)) ?? undefined;
  }
}

function readChoice(choices: Readonly<Record<string, Words>>, cell: string | number): Entry {
  const known = Object.entries(choices);
  const found = known.find(
    ([choice, words]) => bareWords(cell) === bareWords(choice) || saysWords(cell, words),
  );
  // The names of a field's choices are the values of its policy.
  return found?.[0] as Entry;
}

/** `50%`, `0.5`, `50 %`; a bare 50 is 50 %. A bare 5 may be 5 % or 500 %: not read. */
function readShare({ min }: ShareField, cell: string | number): number | undefined {
  const text = normalizeText(String(cell)).text.replace(/\s+/g, '');
  const match = /^(\d+(?:\.\d+)?|\.\d+)(%?)$/.exec(text);
  if (match === null) return undefined;
  const figure = Number(match[1]);
  const isPercent = match[2] === '%' || figure >= 10;
  const share = isPercent ? cleanNumber(figure / 100) : figure;
  return share < min || share > 1 ? undefined : share;
}

/** A number, with a unit of counting at most: `30份`. */
function readNumber(cell: string | number): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const match = /^(\d+(?:\.\d+)?)\s*(?:[份条单个位期月次件分]|periods?|records?)?$/i.exec(
    normalizeText(cell).text.trim(),
  );
  return match === null ? null : Number(match[1]);
}

/**
 * `自评 20%, 考评 50%, 审评 30%`: null when a part cannot be read, a rater stands twice, or the weights are not 100 %.
 * 2:5:3 as bare numbers is not read; 20, 50, 30 and 0.2, 0.5, 0.3 are.
 */
function readRaters(cell: string | number): Policy['raters'] {
  const parts = normalizeText(String(cell))
    .text.split(/[,;、/\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const raters = parts.map((part) => {
    const match = /^(\S.*?)\s*[:=]?\s*(\d+(?:\.\d+)?)\s*(%?)$/.exec(part);
    return match === null
      ? null
      : { name: match[1] ?? '', figure: Number(match[2]), percent: match[3] === '%' };
  });
  const read = raters.filter((rater) => rater !== null);
  if (read.length < parts.length || read.length < 2) return null;
  if (new Set(read.map(({ name }) => bareWords(name))).size < read.length) return null;
  if (new Set(read.map(({ percent }) => percent)).size > 1) return null;
  const sum = cleanNumber(read.reduce((all, { figure }) => all + figure, 0));
  const isPercent = read[0]?.percent === true || sum === 100;
  if (sum !== (isPercent ? 100 : 1)) return null;
  return read.map(({ name, figure }) => ({ name, weight: isPercent ? cleanNumber(figure / 100) : figure }));
}
