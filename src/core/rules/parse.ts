import type { NormalizedText } from '../text/normalize';
import { plainText } from './rephrase';
import type { Span } from '../diagnostic';
import { compose } from './compose';
import type { Fact } from './fact';
import { FORMULA_MARK, findFormulas } from './formula-text';
import type { SpelledFormula } from './formula-text';
import { lex } from './lex';
import { PHRASES } from './phrases';
import type { Matched, Phrase } from './phrases/phrase';
import { prepare } from './prepare';
import type { WorkedExample } from './prepare';
import { isSigned, signGrowth } from './signed-growth';
import type { Token } from './token';

/** A text taken apart: what it says, what was not understood, and the way back to the text as typed. */
export interface ParsedText {
  readonly facts: readonly Fact[];
  /** Tokens that belong to no fact, words among them. */
  readonly leftover: readonly Token[];
  readonly tokens: readonly Token[];
  /** Its figures are changes with a sign: 增长 is above 0, 下降 below. */
  readonly signed: boolean;
  /** Its bounds are ±: what holds above 0 holds below 0 as well. */
  readonly symmetric: boolean;
  readonly examples: readonly WorkedExample[];
  /** Normalised, without examples, list markers and remarks. */
  readonly text: string;
  /** The same with remarks in brackets. */
  readonly whole: string;
  readonly spanOf: (span: Span) => Span;
}

const HARD = new Set(['n', ';', ':', '(']);

/** Where the words that lead to `at` begin: behind the last fact, sentence end or bracket. */
const subjectStart = (tokens: readonly Token[], at: number, factEnd: number): number => {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.start < factEnd) return factEnd;
    if (HARD.has(token.kind)) return token.end;
  }
  return Math.max(0, factEnd);
};

const match = (
  phrase: Phrase,
  tokens: readonly Token[],
  kinds: string,
  at: number,
  subject: string,
  text: string,
) => {
  const { fits, groups } = phrase.shape;
  fits.lastIndex = at;
  if (!fits.test(kinds)) return null;
  groups.lastIndex = at;
  const shape = groups.exec(kinds);
  if (shape === null || shape[0] === '') return null;
  const own = tokens.slice(at, at + shape[0].length);
  const first = own[0];
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return null;
  const matched: Matched = {
    tokens: own,
    group: (name) => {
      const range = shape.indices?.groups?.[name];
      return range === undefined ? [] : tokens.slice(range[0], range[1]);
    },
    subject,
    start: first.start,
    end: last.end,
    next: tokens[at + own.length],
    text,
  };
  const facts = phrase.read(matched);
  return facts === null
    ? null
    : { facts: Array.isArray(facts) ? (facts as Fact[]) : [facts as Fact], length: own.length };
};

const clean = (subject: string): string =>
  subject.replace(/^[\s,、;。)的]+|[\s,、:(]+$/g, '').replace(/\s+/g, ' ');

/** Takes criteria apart into facts; nothing is resolved yet, and nothing throws. */
export const parseCriteria = (original: string): ParsedText => parsePlain(plainText(original), original);

/** The same for a text that is in plain words already: one of its figures was changed. */
export const parsePlain = (normalized: NormalizedText, original: string): ParsedText => {
  const prepared = prepare(normalized, original);
  const formulas = findFormulas(prepared.text);
  let text = prepared.text;
  for (const { span, scores } of formulas) {
    text =
      text.slice(0, span.start) +
      (scores ? FORMULA_MARK : ';').padEnd(span.end - span.start, ' ') +
      text.slice(span.end);
  }
  const spelled = (start: number): SpelledFormula | undefined =>
    formulas.find(({ span }) => span.start === start)?.formula;
  const tokens = signGrowth(compose(lex(text), text), text).map((token): Token => {
    const formula = token.kind === 'Y' ? spelled(token.start) : undefined;
    return formula === undefined ? token : { ...token, grant: { kind: 'formula', formula } };
  });
  const kinds = tokens.map(({ kind }) => kind).join('');
  const facts: Fact[] = [];
  const leftover: Token[] = [];
  let factEnd = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const subject = clean(text.slice(subjectStart(tokens, at, factEnd), token.start));
    let length = 0;
    for (const phrase of PHRASES) {
      const found = match(phrase, tokens, kinds, at, subject, text);
      if (found === null) continue;
      facts.push(...found.facts);
      length = found.length;
      factEnd = tokens[at + length - 1]?.end ?? factEnd;
      break;
    }
    if (length === 0) leftover.push(token);
    at += Math.max(1, length);
  }
  const spanOf = ({ start, end }: Span): Span => ({
    start: normalized.origin[start] ?? 0,
    end: (normalized.origin[Math.max(start, end - 1)] ?? original.length - 1) + 1,
  });
  return {
    facts: facts.sort((a, b) => a.start - b.start),
    leftover,
    tokens,
    signed: isSigned(text),
    symmetric: prepared.symmetric,
    examples: prepared.examples,
    text,
    whole: prepared.whole,
    spanOf,
  };
};
