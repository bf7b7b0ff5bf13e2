import type { Rule } from '../rule';
import type { Scene } from './scene';
import { factsOf } from './scene';

/** `不流失5分,流失0分`: what happens once or more is the veto's 0. */
export const noneAndSome = (scene: Scene): Rule | null => {
  const bands = factsOf(scene, 'band');
  const none = bands.length === 1 && bands[0]?.place.kind === 'none' ? bands[0] : null;
  const zero = factsOf(scene, 'level').filter(({ grant }) => grant.kind === 'points' && grant.points === 0);
  if (none === null || zero.length !== 1 || factsOf(scene, 'step').length > 0 || zero[0] === undefined)
    return null;
  const points = none.grant.kind === 'points' ? none.grant.points : scene.full;
  if (points === null || points === undefined) {
    scene.notes.add('error', 'rule.missing-full', none);
    return null;
  }
  return presenceRule(scene, points);
};

/** `发现信息不一致该项不得分`: none is the full mark, one or more is 0. */
export const resolvePresence = (scene: Scene): Rule | null => {
  const fact = factsOf(scene, 'level').find(({ grant }) => grant.kind === 'points' && grant.points === 0);
  if (fact === undefined || !/发现|出现|发生|有|存在|未|不|无/.test(fact.subject)) return null;
  if (scene.full === null) {
    scene.notes.add('error', 'rule.missing-full', fact);
    return null;
  }
  scene.notes.add('info', 'rule.assumed-none-full', fact, { full: scene.full });
  return presenceRule(scene, scene.full);
};

const presenceRule = (scene: Scene, full: number): Rule => {
  const one = { value: 1, inclusive: true };
  return {
    kind: 'measure',
    unit: scene.unit?.symbol ?? null,
    whole: true,
    pieces: [
      {
        when: { min: { value: 0, inclusive: true }, max: { value: 0, inclusive: true } },
        award: { kind: 'points', points: full },
      },
      { when: { min: one, max: null }, award: { kind: 'points', points: 0 } },
    ],
    adjustments: [],
    vetoes: [],
    floor: null,
    cap: null,
  };
};
