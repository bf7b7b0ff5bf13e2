import type { CellValue } from '../forms/grid';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { readActual } from '../quantity/read-actual';
import { type BehaviourLevel, findLevel, type LevelText, orderLevels } from './behaviour-levels';
import { DEFAULT_POLICY, type Policy } from './policy';
import type { ItemScore } from './score-item';
import { scoredItem, unscoredItem } from './plain-item';

export interface LevelsInput {
  readonly actual: CellValue | null;
  readonly levels: readonly LevelText[];
  /** Full mark of the item; null when it is only the one that the headers state. */
  readonly full: number | null;
  readonly policy?: Policy;
}

/**
 * The score of an item that is rated by levels of a behaviour (C2): level i of n gives i/n of the full mark, level 3 of 5 at 25 is 15.
 * Marks that the headers state, 3级(15分), are given as they stand; where their greatest is not the full mark they are
 * scaled to it, and that is said. An actual that names no level is unscored with the reason.
 *
 * @example scoreLevels({ actual: '三级', levels: fiveLevels, full: 25 }).score // 15
 */
export function scoreLevels({ actual, levels, full, policy = DEFAULT_POLICY }: LevelsInput): ItemScore {
  const read = readActual(actual, null);
  switch (read.kind) {
    case 'blank':
      return policy.missingActual === 'zero'
        ? scoredItem(
            'levels',
            0,
            [{ code: 'explain.missing-zero', params: {} }],
            [{ code: 'score.missing-as-zero', severity: 'info' }],
          )
        : unscoredItem('levels', [{ code: 'score.no-actual', severity: 'info' }]);
    case 'not-applicable':
      return unscoredItem('levels', [{ code: 'score.not-applicable', severity: 'info' }]);
    case 'error':
      return unscoredItem('levels', [
        { code: 'score.error-in-actual', severity: 'error', params: { value: read.text } },
      ]);
    case 'quantity':
    case 'text':
      return scoreNamed(typeof actual === 'number' ? actual : String(actual), orderLevels(levels), full);
  }
}

function scoreNamed(
  actual: string | number,
  levels: readonly BehaviourLevel[],
  full: number | null,
): ItemScore {
  const level = findLevel(actual, levels);
  const of = levels.length;
  if (level === null) {
    const params = { value: String(actual), of };
    return unscoredItem('levels', [{ code: 'score.level-unknown', severity: 'error', params }]);
  }
  if (levels.every(({ mark }) => mark !== null)) return scoreByMark(level, levels, full);
  if (full === null) return unscoredItem('levels', [{ code: 'score.level-full', severity: 'error' }]);
  const score = cleanNumber((level.place / of) * full);
  return scoredItem(
    'levels',
    score,
    [{ code: 'explain.level', params: { level: level.place, of, full, score } }],
    [],
  );
}

function scoreByMark(
  level: BehaviourLevel,
  levels: readonly BehaviourLevel[],
  full: number | null,
): ItemScore {
  const mark = level.mark ?? 0;
  const most = Math.max(...levels.map((each) => each.mark ?? 0));
  if (full === null || most <= 0 || compareNumbers(most, full) === 0) {
    const params = { header: level.header, score: mark };
    return scoredItem('levels', mark, [{ code: 'explain.level-mark', params }], []);
  }
  const score = cleanNumber((mark / most) * full);
  return scoredItem(
    'levels',
    score,
    [{ code: 'explain.level-mark-scaled', params: { header: level.header, mark, most, full, score } }],
    [{ code: 'score.level-marks-scaled', severity: 'info', params: { most, full } }],
  );
}
