import { answer } from '../answer';
import type { Bound, Piece } from '../rule';
import type { Scene } from './scene';
import { decidedBy, tidy } from './scene';

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** 60 and 61, 97.99 and 98: neighbours in the figures that the bands are written in, with nothing said between them. */
const areNeighbours = (end: Bound | null, start: Bound | null): boolean => {
  if (end === null || start === null || !end.inclusive || !start.inclusive) return false;
  const decimals = Math.max(decimalsOf(end.value), decimalsOf(start.value));
  return tidy(start.value - end.value) === tidy(10 ** -decimals);
};

/**
 * Bands written in whole numbers (31-60秒, then 61秒): 60.5 belongs to nobody. It is scored where both neighbours give the
 * same; by the policy `wholeBands: close` it counts to the next band. Otherwise the gap stays, and is reported.
 */
export const closeWholeBands = (scene: Scene, pieces: readonly Piece[]): Piece[] => {
  const closes = scene.policy.wholeBands === 'close';
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    const end = last?.when.max ?? null;
    const start = piece.when.min;
    if (last === undefined || end === null || start === null || !areNeighbours(end, start)) {
      result.push(piece);
      continue;
    }
    const before = answer(last.award, end.value);
    const agree = before !== null && before === answer(piece.award, start.value);
    if (!agree && !closes) {
      result.push(piece);
      continue;
    }
    scene.notes.add('info', 'rule.closed-gap', undefined, {
      from: end.value,
      to: start.value,
      unit: scene.unit?.symbol ?? '',
      ...decidedBy(scene, 'wholeBands'),
      policy: agree ? '@policy.whole-bands-agree' : '@policy.whole-bands-close',
    });
    result.push({ ...piece, when: { ...piece.when, min: { value: end.value, inclusive: false } } });
  }
  return result;
};
