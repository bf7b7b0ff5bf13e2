import type { Piece } from '../rule';
import type { Scene } from './scene';

/**
 * Bands written in whole numbers (31-60秒, then 61-90秒) say nothing of 60.5. Where both bands give the same, so does what lies
 * between; else by policy it is nobody's, and reported as a gap, or part of the next band.
 */
export const settleWholeGaps = (scene: Scene, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) => {
    const before = pieces[i - 1];
    if (before === undefined || !isWholeGap(before, piece)) return piece;
    const [lower, upper] = [before.award, piece.award];
    if (lower.kind !== 'points' || upper.kind !== 'points' || before.when.max === null) return piece;
    if (lower.points !== upper.points) {
      if (scene.policy.wholeBands === 'report') return piece;
      scene.notes.add('info', 'rule.whole-bands-closed', undefined, {
        from: before.when.max.value,
        to: piece.when.min?.value ?? '',
        unit: scene.unit?.symbol ?? '',
      });
    }
    return { ...piece, when: { ...piece.when, min: { value: before.when.max.value, inclusive: false } } };
  });

/** One band ends with a whole number, and the next begins with the one after it. */
const isWholeGap = ({ when: { max } }: Piece, { when: { min } }: Piece): boolean =>
  max !== null &&
  min !== null &&
  max.inclusive &&
  min.inclusive &&
  Number.isInteger(max.value) &&
  min.value === max.value + 1;
