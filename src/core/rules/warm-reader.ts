import { SEARCHES } from './lex';
import { readRule } from './read-rule';
import { WORDINGS } from './rephrase';

/** Uses nothing up: no pattern finds anything of its own in it. Not Latin alone: engines translate patterns for either kind of text. */
const ANY_TEXT = '评 x';
/** Sentences of the usual kinds; reading them meets what is left. */
const SENTENCES = [
  '≥85%',
  '≤25秒得100分,每增加5秒扣10分,≥40秒0分',
  '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分',
];
/** The first use of a pattern translates it, a second one translates it again, for speed. */
const USES = 2;

/**
 * Lets the reader of rules meet its hundreds of patterns one by one, a step each. Engines translate a pattern when it is first used, so
 * that the first sentence would otherwise cost some tenths of a second at a stretch.
 */
export function* warmReader(): Generator<void> {
  for (const pattern of [...WORDINGS, ...SEARCHES]) {
    for (let use = 0; use < USES; use++) {
      pattern.lastIndex = 0;
      pattern.exec(ANY_TEXT);
      yield;
    }
    // Who goes through a text by a copy of the pattern begins where this one stands.
    pattern.lastIndex = 0;
  }
  for (const sentence of SENTENCES) {
    readRule(sentence);
    yield;
  }
}
