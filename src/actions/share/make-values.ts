import { type ReplaceOptions, replaceFormulas, type ShareOutcome } from './replace-formulas';

/** Replaces every KPI formula by what it shows; see replaceFormulas. */
export function makeValues(options: ReplaceOptions = {}): Promise<ShareOutcome> {
  return replaceFormulas('values', options);
}
