import { type ReplaceOptions, replaceFormulas, type ShareOutcome } from './replace-formulas';

/**
 * Replaces every KPI formula by one that any Excel, WPS and LibreOffice computes alike; see replaceFormulas.
 *
 * @example (await makeNative()).ledger // '公式台账'
 */
export function makeNative(options: ReplaceOptions = {}): Promise<ShareOutcome> {
  return replaceFormulas('native', options);
}
