import type { NormalizedText } from '../../text/normalize';
import { normalizeText } from '../../text/normalize';
import { CHINESE } from './chinese';
import { CHINESE_AWARDS } from './chinese-awards';
import { CHINESE_STEPS } from './chinese-steps';
import { withCoefficients } from './coefficients';
import { ENGLISH } from './english';
import { ENGLISH_AWARDS } from './english-awards';
import { LAYOUT } from './layout';
import { withNamedValues } from './named-values';
import { rephrased } from './rephrasing';

const LATIN = [...ENGLISH_AWARDS, ...ENGLISH];
const HAN = [...CHINESE_AWARDS, ...CHINESE_STEPS, ...CHINESE];

/** Every pattern that a text is looked through for. */
export const WORDINGS: readonly RegExp[] = [...LAYOUT, ...LATIN, ...HAN].map(({ wording }) => wording);

/** Criteria in one spelling and in plainer words, with the way back to the text as typed; the same again for its own result. */
export const plainText = (original: string): NormalizedText => {
  const laidOut = rephrased(normalizeText(original), LAYOUT);
  const latin = /[a-z]{2}/i.test(laidOut.text) ? rephrased(laidOut, LATIN) : laidOut;
  if (!/[\u4e00-\u9fff]/.test(latin.text)) return latin;
  return withNamedValues(rephrased(withCoefficients(latin), HAN));
};
