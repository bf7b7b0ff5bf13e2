import { cleanNumber } from '../../core/quantity/convert';
import { normalizeText } from '../../core/text/normalize';

/** A weight as a person types it into a field beside percentages: `30`, `30%`, `30%` in full width are 0.3; null for anything else. */
export function readShare(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)%?$/.exec(normalizeText(text).text.trim());
  return match === null ? null : cleanNumber(Number(match[1]) / 100);
}
