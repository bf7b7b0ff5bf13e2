import { cleanNumber } from '../quantity/convert';
import { normalizeText } from '../text/normalize';
import type { Policy } from './policy';

/** How the marks of several raters combine. */
export interface RaterWeights {
  /** `mean`: all alike; `policy`: by the settings; `header`: by what the headers themselves say: 自评(20%). */
  readonly from: 'mean' | 'policy' | 'header';
  /** One for each name, as a share; null where the settings name other raters only: it does not count. */
  readonly shares: readonly (number | null)[];
}

/** 自评(20%), 自评占30%, 自评×0.3. */
const STATED = /(?:(\d+(?:\.\d+)?)\s*%|[×x*]\s*(0?\.\d+))\s*\)?$/;
const SHARE_BEHIND = /(?:(?:占|[×x*])?\s*\d+(?:\.\d+)?\s*%|[×x*]\s*0?\.\d+)$/;

/**
 * Weights of raters by their names (C3: 自评, 考评, 审评). What the form's own headers say wins over the settings; settings
 * that name none of these raters are another form's, and the mean stands.
 *
 * @example raterWeights(['自评', '考评'], null) // { from: 'mean', shares: [1, 1] }
 */
export function raterWeights(names: readonly string[], settings: Policy['raters']): RaterWeights {
  const stated = names.map(shareInName).filter((share) => share !== null);
  if (names.length > 0 && stated.length === names.length) return { from: 'header', shares: stated };
  const shares = names.map(
    (name) => settings?.find((rater) => bareName(rater.name) === bareName(name))?.weight ?? null,
  );
  return shares.some((share) => share !== null && share > 0)
    ? { from: 'policy', shares }
    : { from: 'mean', shares: names.map(() => 1) };
}

function shareInName(name: string): number | null {
  const [, percent, share] = STATED.exec(normalizeText(name).text.trim()) ?? [];
  if (percent !== undefined) return cleanNumber(Number(percent) / 100);
  return share === undefined ? null : Number(share);
}

function bareName(name: string): string {
  return normalizeText(name)
    .text.replace(/\([^()]*\)/g, '')
    .trim()
    .replace(SHARE_BEHIND, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}
