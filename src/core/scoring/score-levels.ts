import type { CellValue } from '../forms/grid';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { readActual } from '../quantity/read-actual';
import { type BehaviourLevel, findLevel, type LevelText, orderLevels } from './behaviour-levels';
import { DEFAULT_POLICY, type Policy } from './policy';
import type { ItemScore } from './score-item';
import { scoredItem, unscoredItem } from './plain-item';
import { scoreLookup } from './score-lookup';

export interface LevelsInput {
  readonly actual: CellValue | null;
  readonly levels: readonly LevelText[];
  /** Full mark of the item; null when it is only the one that the headers state. */
  readonly full: number | null;
  /** The unit of a bare number, where levels are thresholds. */
  readonly unitArgument?: string | null;
  readonly policy?: Policy;
}

/**
 * The score of an item that is rated by levels of a behaviour (C2): level i of n gives i/n of the full mark, level 3 of 5 at 25 is 15.
 * Marks that the headers state, 3级(15分), are given as they stand; where their greatest is not the full mark they are
 * scaled to it, and that is said. An actual that names no level is unscored with the reason.
 *
 * @example scoreLevels({ actual: '三级', levels: fiveLevels, full: 25 }).score // 15
 */
export function scoreLevels({
  actual,
  levels,
  full,
  unitArgument = null,
  policy = DEFAULT_POLICY,
}: LevelsInput): ItemScore {
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
      return (
        scoreByThreshold({ actual, full, unitArgument, policy }, orderLevels(levels)) ??
        scoreNamed(typeof actual === 'number' ? actual : String(actual), orderLevels(levels), full)
      );
    case 'text':
      return scoreNamed(typeof actual === 'number' ? actual : String(actual), orderLevels(levels), full);
  }
}

/** ≥95%, 90%-95%, 25秒以内, <75: a figure with its comparator, or two. */
const THRESHOLD = /^[^\d]{0,8}\d+(?:\.\d+)?[^\d]{0,10}(?:\d+(?:\.\d+)?[^\d]{0,6})?$/;
const BOUNDED = /[≥≤<>＜＞=~-]|以上|以下|以内|之内|不低于|不超过|不足|低于|高于|超过|少于|大于|小于|及|至|到/;

/** Whether levels are thresholds under the marks that they give (100分: ≥85%, 80分: 80%-85%), and no behaviours. */
export function areThresholds(levels: readonly BehaviourLevel[]): boolean {
  const isOne = ({ text, mark }: BehaviourLevel) =>
    mark !== null && THRESHOLD.test(text) && BOUNDED.test(text);
  return levels.length >= 2 && levels.every(isOne);
}

/**
 * An actual looked up in levels that are thresholds; it is never taken for the name of one: 60秒 is not the level 60分. Null for
 * levels that are behaviours, or without marks.
 */
function scoreByThreshold(
  { actual, full, unitArgument = null, policy = DEFAULT_POLICY }: Omit<LevelsInput, 'levels'>,
  levels: readonly BehaviourLevel[],
): ItemScore | null {
  if (!areThresholds(levels)) return null;
  const bands = [...levels].reverse().map(({ text, mark }) => ({
    band: text,
    mark: String(mark),
    sign: 'give' as const,
  }));
  const found = {
    ...scoreLookup({ actual, bands, full: null, unitArgument, policy }),
    source: 'levels' as const,
  };
  const most = Math.max(...levels.map(({ mark }) => mark ?? 0));
  if (found.score === null || full === null || most <= 0 || compareNumbers(most, full) === 0) return found;
  const [mark, score] = [found.score, cleanNumber((found.score / most) * full)];
  const header = levels.find((level) => level.mark === mark)?.header ?? String(mark);
  return {
    ...found,
    score,
    steps: [{ code: 'explain.level-mark-scaled', params: { header, mark, most, full, score } }],
    diagnostics: [
      ...found.diagnostics,
      { code: 'score.level-marks-scaled', severity: 'info', params: { most, full } },
    ],
  };
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
