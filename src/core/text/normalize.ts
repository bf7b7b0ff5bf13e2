import { SIMPLIFIED } from './traditional-script';

/** A text in one spelling, and where each of its characters stands in the text as typed. */
export interface NormalizedText {
  readonly text: string;
  /** `origin[i]`: UTF-16 position in the original of `text[i]`; one more entry at the end holds the original's length. */
  readonly origin: readonly number[];
}

/** Characters that mean the same in a form; the key's characters are all written as the value. */
const SAME: readonly (readonly [written: string, as: string])[] = [
  ['，﹐︐', ','],
  ['；﹔︔', ';'],
  ['：﹕︓∶', ':'],
  ['（﹙〔【［⟨', '('],
  ['）﹚〕】］⟩', ')'],
  ['｡．', '.'],
  ['～〜∼˜﹏', '~'],
  // Every dash is a minus sign; the readers of ranges and of `—— -15` tell them apart by what stands around.
  ['—–－−‒―‐‑﹣─━ー', '-'],
  ['％﹪', '%'],
  ['≦⩽≲≯', '≤'],
  ['≧⩾≳≮', '≥'],
  ['＞﹥', '>'],
  ['＜﹤', '<'],
  ['＝﹦', '='],
  ['＋﹢', '+'],
  ['✕✖╳＊∗⨯', '×'],
  ['➗', '÷'],
  ['／∕⁄', '/'],
  ['｜│┃', '|'],
  ['“”„‟〝〞＂「」『』«»', '"'],
  ['‘’‚‛＇′', "'"],
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', ' '],
  ['﹒', '.'],
  ['丶', '、'],
];

const REPLACEMENT: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([written, as]) => Array.from(written, (character): [string, string] => [character, as])),
);

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\ufe0e\ufe0f]/;

/** Two characters that mean one: what keyboards without ≤ produce. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['<=', '≤'],
  ['=<', '≤'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['\r\n', '\n'],
]);

const KNOWN = new Map<string, string>();

/** A character in the one spelling, '' for one that nobody sees; there are a few thousand in use. */
const one = (character: string): string => {
  let written = KNOWN.get(character);
  if (written === undefined) {
    written = INVISIBLE.test(character) ? '' : spelled(character);
    KNOWN.set(character, written);
  }
  return written;
};

const spelled = (character: string): string => {
  const replaced = REPLACEMENT.get(character) ?? SIMPLIFIED.get(character);
  if (replaced !== undefined) return replaced;
  const code = character.charCodeAt(0);
  // Full-width ASCII stands 0xFEE0 above the half-width form.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character === '\r' ? '\n' : character;
};

/**
 * Writes a text in one spelling: half-width, Simplified, one sign for each kind of punctuation. It never fails and
 * keeps line breaks; full stops (。) and enumeration commas (、) stay, as they separate differently from `.` and `,`.
 *
 * @example normalizeText('≦２５秒，得１００分').text // '≤25秒,得100分'
 */
export const normalizeText = (original: string): NormalizedText => {
  const origin: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i += 1) {
    const character = original.charAt(i);
    const written = one(character);
    if (written === '') continue;
    // Only these begin a pair.
    const pair = /[<>=\n]/.test(written) ? PAIRS.get(written + one(original.charAt(i + 1))) : undefined;
    origin.push(i);
    text += pair ?? written;
    if (pair !== undefined) i += 1;
  }
  origin.push(original.length);
  return { text, origin };
};
