import { BARE_STEPS } from './matchers/bare-steps';
import { OCCURRENCES } from './matchers/occurrences';
import { AWARDS, FULLS } from './matchers/awards';
import { CHANGES } from './matchers/changes';
import { LIMITS, PARTS } from './matchers/limits';
import type { Matcher } from './matchers/matcher';
import { BETWEEN, IMPLIED, PUNCTUATION, QUANTITY, SPELLED_RANGE, TOLERANCE } from './matchers/quantities';
import { OTHERS } from './matchers/relations';
import { FORMULA_MARK } from './formula-text';
import type { Token } from './token';

/** First match wins, so the specific ones come first. */
const MATCHERS: readonly Matcher[] = [
  { kind: 'Y', pattern: new RegExp(FORMULA_MARK, 'y') },
   ...OCCURRENCES, ...BARE_STEPS, ...LIMITS, ...PARTS, ...AWARDS, ...FULLS, ...OTHERS, ...CHANGES, IMPLIED, SPELLED_RANGE, BETWEEN, TOLERANCE, QUANTITY, ...PUNCTUATION,
]; // prettier-ignore

/** Where each matcher may match next, so that most are not tried at most places. */
export const SEARCHES: readonly RegExp[] = MATCHERS.map(({ pattern }) => new RegExp(pattern.source, 'gi'));

/** Where each matcher matches next: undefined when not yet searched for, null when nowhere any more. */
type NextMatches = (RegExpExecArray | null | undefined)[];

/**
 * Splits normalised text into tokens. Every character but blanks belongs to exactly one; what is no vocabulary becomes
 * words (W).
 */
export const lex = (text: string): Token[] => {
  const tokens: Token[] = [];
  let kinds = '';
  let at = 0;
  const next: NextMatches = SEARCHES.map(() => undefined);
  const push = (token: Token): void => {
    tokens.push(token);
    kinds += token.kind;
  };
  while (at < text.length) {
    if (text.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const token = matchAt(text, at, kinds, next);
    if (token !== null) {
      push(token);
      at = token.end;
      continue;
    }
    const last = tokens[tokens.length - 1];
    // A Latin word, or digits glued to one (3DC, P1), stays whole.
    const word = /第\d+(?:\.\d+)*[条款项章节号版]?|[a-z][a-z0-9_]*|\d+[a-z]+[a-z0-9]*|[^]/iy;
    word.lastIndex = at;
    const end = at + (word.exec(text)?.[0].length ?? 1);
    if (last?.kind === 'W') {
      tokens[tokens.length - 1] = { ...last, end, text: text.slice(last.start, end) };
    } else push({ kind: 'W', start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
};

/** The next match of a matcher from `at` on; searched for once, and kept until the text is past it. */
const searchFrom = (search: RegExp, text: string, at: number): RegExpExecArray | null => {
  search.lastIndex = at;
  return search.exec(text);
};

const GLUED = /[a-z_]/i;

/** `next`: where each matcher is known to match first, from where it was last searched. */
const matchAt = (text: string, at: number, kinds: string, next: NextMatches): Token | null => {
  // A number or word glued to a Latin word before it (P1, 3DC) is no token of its own.
  if (at > 0 && GLUED.test(text.charAt(at - 1)) && /[a-z0-9]/i.test(text.charAt(at))) return null;
  // 第一次 is an ordinal.
  if (text.charAt(at - 1) === '第') return null;
  for (let i = 0; i < MATCHERS.length; i += 1) {
    let match = next[i];
    if (match === null) continue;
    if (match === undefined || match.index < at) {
      const search = SEARCHES[i];
      match = search === undefined ? null : searchFrom(search, text, at);
      next[i] = match;
    }
    if (match?.index !== at || match[0] === '') continue;
    const matcher = MATCHERS[i];
    if (matcher === undefined) continue;
    const { kind, read, after } = matcher;
    if (after !== undefined && !after.test(kinds)) continue;
    const payload = read === undefined ? {} : read(match);
    if (payload === null) continue;
    const end = at + match[0].replace(/ +$/, '').length;
    return {
      kind: typeof kind === 'string' ? kind : kind(match),
      start: at,
      end,
      text: text.slice(at, end),
      ...payload,
    };
  }
  return null;
};
