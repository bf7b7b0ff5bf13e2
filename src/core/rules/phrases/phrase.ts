import type { Fact } from '../fact';
import type { Token } from '../token';

/** What a phrase's reader gets: the tokens matched, and the words in front. */
export interface Matched {
  readonly tokens: readonly Token[];
  /** Tokens of a named group of the pattern. */
  readonly group: (name: string) => readonly Token[];
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  /** The token behind the match. */
  readonly next: Token | undefined;
  readonly text: string;
}

/**
 * A family of wordings: a shape over the letters of token kinds (token.ts) and what it says. `read` gives null when the
 * words inside say something else after all; the next phrase is tried then.
 */
export interface Phrase {
  readonly name: string;
  /** Sticky. Named groups are looked up with `group`. */
  readonly shape: Shape;
  readonly read: (matched: Matched) => Fact | readonly Fact[] | null;
}

/** The one token of a group. */
export const only = (matched: Matched, name: string): Token | undefined => matched.group(name)[0];

export const said = ({ start, end, subject }: Matched): { start: number; end: number; subject: string } => ({
  start,
  end,
  subject,
});

/** The same pattern twice: finding out where the groups are costs much more than finding out that nothing fits. */
export interface Shape {
  readonly fits: RegExp;
  readonly groups: RegExp;
}

/** A shape; `d` tells where each group matched. Spelled at run time because the compile target knows no such literal. */
export const shape = (source: string): Shape => ({
  fits: new RegExp(source, 'y'),
  groups: new RegExp(source, 'dy'),
});
