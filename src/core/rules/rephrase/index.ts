import type { NormalizedText } from '../../text/normalize';
import { normalizeText } from '../../text/normalize';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { withNamedValues } from './named-values';
import { rephrased } from './rephrasing';

/** Criteria in one spelling and in plainer words, with the way back to the text as typed; the same again for its own result. */
export const plainText = (original: string): NormalizedText => {
  const normalized = normalizeText(original);
  const latin = /[a-z]{2}/i.test(normalized.text) ? rephrased(normalized, ENGLISH) : normalized;
  return /[\u4e00-\u9fff]/.test(latin.text) ? withNamedValues(rephrased(latin, CHINESE)) : latin;
};
