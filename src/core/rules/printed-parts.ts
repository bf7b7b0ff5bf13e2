import { findUnit } from '../quantity/unit';
import type { SpelledFormula } from './formula-text';
import type { Bound, Formula, Interval } from './rule';
import type { Wording } from './wording';

/** The groups of a template, as a pattern reads them. */
type Slots = Readonly<Record<string, string>>;

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const NUMBER = '-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?';
const FREE = '([^]*?)';
const FIGURED = `(${NUMBER}[^;,]*?)`;
const PLAIN = `(${NUMBER})`;

/** What a slot holds, where it is not just anything up to the next word. */
const SLOT: Readonly<Record<string, string>> = {
  event: FREE,
  level: FREE,
  change: `((?:扣|加|deduct |add )${NUMBER})`,
  points: PLAIN,
  base: PLAIN,
  y0: PLAIN,
  y1: PLAIN,
  anchor: FIGURED,
  size: FIGURED,
  limit: FIGURED,
  x0: FIGURED,
  x1: FIGURED,
};

const patterns = new Map<string, { readonly pattern: RegExp; readonly names: readonly string[] }>();

/** Reads a text by a template; the same slot twice must hold the same. */
export const readBy = (template: string, text: string): Slots | null => {
  let known = patterns.get(template);
  if (known === undefined) {
    const names: string[] = [];
    const source = escape(template).replace(/\\\{(\w+)\\\}/g, (_, name: string) => {
      names.push(name);
      return SLOT[name] ?? '([^;“”"]*?)';
    });
    known = { pattern: new RegExp(`^${source}$`), names };
    patterns.set(template, known);
  }
  const match = known.pattern.exec(text);
  if (match === null) return null;
  const slots: Record<string, string> = {};
  for (const [i, name] of known.names.entries()) {
    const value = match[i + 1] ?? '';
    if (slots[name] !== undefined && slots[name] !== value) return null;
    slots[name] = value;
  }
  return slots;
};

const FIGURE = /^(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)\s*(.*)$/;

/** A printed figure in `unit`. */
export const numberOf = (text: string | undefined): number | null => {
  const match = FIGURE.exec(text ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
};

export const symbolOf = (name: string): string => findUnit(name)?.symbol ?? name;

const SIDE = /^(≥|>|≤|<|=)(.*)$/;

export const readInterval = (text: string, words: Wording): Interval | null => {
  if (text === words.any) return { min: null, max: null };
  let min: Bound | null = null;
  let max: Bound | null = null;
  for (const part of text.split(words.and)) {
    const match = SIDE.exec(part);
    const value = numberOf(match?.[2]);
    if (match?.[1] === undefined || value === null) return null;
    const bound = { value, inclusive: match[1] !== '>' && match[1] !== '<' };
    if (match[1] === '≥' || match[1] === '>' || match[1] === '=') min = bound;
    if (match[1] === '≤' || match[1] === '<' || match[1] === '=') max = bound;
  }
  return { min, max };
};

/** Unit of the first figure of a printed interval. */
export const intervalUnit = (text: string, words: Wording): string => {
  const first = text.split(words.and)[0] ?? '';
  return symbolOf(FIGURE.exec(first.replace(/^[≥>≤<=]/, ''))?.[2] ?? '');
};

export const readChange = (text: string | undefined, words: Wording): number | null => {
  if (text === undefined) return null;
  const sign = text.startsWith(words.deduct) ? -1 : text.startsWith(words.add) ? 1 : 0;
  const value = numberOf(text.slice(sign < 0 ? words.deduct.length : words.add.length));
  return sign === 0 || value === null ? null : sign * value;
};

export const toFormula = (spelled: SpelledFormula, input: string): Formula | null => {
  if (spelled.op === 'num') return { op: 'num', value: spelled.value };
  if (spelled.op === 'name') return spelled.name === input ? { op: 'input' } : null;
  const left = toFormula(spelled.left, input);
  const right = toFormula(spelled.right, input);
  return left === null || right === null ? null : { op: spelled.op, left, right };
};
