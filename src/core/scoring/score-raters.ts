import type { Diagnostic } from '../diagnostic';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { readActual } from '../quantity/read-actual';
import { DEFAULT_POLICY, type Policy } from './policy';
import { raterWeights } from './rater-weights';
import type { ItemScore } from './score-item';
import { scoredItem, unscoredItem } from './plain-item';

/** One rater's mark as it stands in a cell. */
export interface MarkCell {
  readonly rater: string;
  readonly mark: number | null;
  /** Text that is no mark. */
  readonly unread: string | null;
  /** Where it stands, for messages. */
  readonly cell?: string;
}

export interface RatersInput {
  readonly marks: readonly MarkCell[];
  readonly full: number | null;
  readonly policy?: Policy;
}

/**
 * The score of an item that several raters mark (C3, E2): the mean of the filled marks, or their mean by weights; weights of
 * raters who gave no mark go to the others in proportion. A mark that is no number or lies outside 0…full is an error that
 * names its cell, and the item has no score until it is mended: nobody can say what was meant. 不适用 from all who answered: the item
 * does not apply.
 *
 * @example scoreRaters({ marks: [{ rater: '自评', mark: 8, unread: null }, { rater: '考评', mark: 9, unread: null }], full: 10 }).score // 8.5
 */
export function scoreRaters({ marks, full, policy = DEFAULT_POLICY }: RatersInput): ItemScore {
  const errors = marks.flatMap((mark) => problemOf(mark, full));
  if (errors.length > 0) return unscoredItem('raters', errors);
  const filled = marks.filter(({ mark }) => mark !== null);
  if (filled.length === 0) {
    const declined = marks.some(({ unread }) => unread !== null);
    if (!declined && policy.missingActual === 'zero') {
      return scoredItem(
        'raters',
        0,
        [{ code: 'explain.missing-zero', params: {} }],
        [{ code: 'score.missing-as-zero', severity: 'info' }],
      );
    }
    const code = declined ? 'score.not-applicable' : 'score.no-marks';
    return unscoredItem('raters', [{ code, severity: 'info' }]);
  }
  const weights = raterWeights(
    marks.map(({ rater }) => rater),
    policy.raters,
  );
  const counted = marks.flatMap(({ rater, mark }, index) => {
    const share = weights.shares[index] ?? null;
    return mark === null || share === null || share === 0 ? [] : [{ rater, mark, share }];
  });
  const ignored = marks.filter(({ mark }, index) => mark !== null && weights.shares[index] === null);
  const diagnostics: Diagnostic[] = ignored.map(({ rater, cell }) => ({
    code: 'score.rater-without-weight',
    severity: 'warning',
    ...(cell !== undefined && { cell }),
    params: { rater },
  }));
  if (counted.length === 0) {
    return unscoredItem('raters', [...diagnostics, { code: 'score.no-marks', severity: 'info' }]);
  }
  if (weights.from === 'mean' && marks.length > 1) {
    diagnostics.push({ code: 'score.raters-mean', severity: 'info', params: { count: counted.length } });
  }
  if (filled.length < marks.length) {
    const params = { count: marks.length - filled.length };
    diagnostics.push({ code: 'score.rater-missing', severity: 'info', params });
  }
  const whole = cleanNumber(counted.reduce((sum, { share }) => sum + share, 0));
  const score = cleanNumber(counted.reduce((sum, { mark, share }) => sum + mark * share, 0) / whole);
  const params = { formula: formulaOf(counted, weights.from === 'mean', whole), score };
  return scoredItem('raters', score, [{ code: 'explain.raters', params }], diagnostics);
}

function problemOf({ rater, mark, unread, cell }: MarkCell, full: number | null): Diagnostic[] {
  const at = cell === undefined ? {} : { cell };
  if (unread !== null) {
    if (readActual(unread, null).kind === 'not-applicable') return [];
    return [{ code: 'score.mark-unread', severity: 'error', ...at, params: { rater, value: unread } }];
  }
  if (mark === null) return [];
  const tooMuch = full !== null && full > 0 && compareNumbers(mark, full) > 0;
  if (!tooMuch && mark >= 0) return [];
  const params = { rater, value: mark, full: full ?? 0 };
  const code = tooMuch ? 'score.mark-above-full' : 'score.mark-negative';
  return [{ code, severity: 'error', ...at, params }];
}

/** The arithmetic as one would write it by hand; figures and names only, so that it serves every language. */
function formulaOf(
  counted: readonly { readonly rater: string; readonly mark: number; readonly share: number }[],
  mean: boolean,
  whole: number,
): string {
  const terms = counted.map(({ rater, mark, share }) =>
    mean ? `${rater} ${mark}` : `${rater} ${mark} × ${cleanNumber(share * 100)}%`,
  );
  const divisor = mean ? counted.length : whole;
  if (divisor === 1) return terms.join(' + ');
  const shown = mean ? String(divisor) : `${cleanNumber(whole * 100)}%`;
  return `(${terms.join(' + ')}) ÷ ${shown}`;
}
