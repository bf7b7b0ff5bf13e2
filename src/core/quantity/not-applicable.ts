import { normalizeText } from '../text/normalize';

const NOT_APPLICABLE =
  /^(?:不适用|不涉及|无此项|不考核|不参评|免考核|n\/?a|n\.a\.|not applicable|-{1,3}|\/|\\)$/;

/** Whether a cell says that the item does not apply: `不适用`, `N/A`, `-`, `/`. The error value #N/A is no such statement. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(normalizeText(text).text.trim().toLowerCase());
}
