import type { Fact } from '../fact';
import type { Scene } from './scene';
import { factsOf, pointsOf } from './scene';

const EARLY = /^(?:提前|提早)/;
const LATE = /^(?:延|逾期|推迟|拖延|滞后|晚|迟|超期)/;

/**
 * 每提前1天加1分,每延后1天扣2分: which of the two happened, only its name tells. The same text as occurrences with names,
 * that start from what 按期完成 grants; null for any other text.
 */
export const earlyOrLate = (scene: Scene): Scene | null => {
  const steps = factsOf(scene, 'step');
  const [first, second, third] = steps;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const words = [first.word ?? '', second.word ?? ''];
  if (!words.some((word) => EARLY.test(word)) || !words.some((word) => LATE.test(word))) return null;
  const granted = factsOf(scene, 'level').filter(({ grant }) => grant.kind !== 'unchanged');
  const [base, another] = granted;
  const rest = scene.parsed.facts.some(
    ({ kind }) => !['step', 'level', 'limit', 'full', 'stated'].includes(kind),
  );
  const plain = steps.every(
    ({ condition, side, reference }) => condition === null && side === null && reference === null,
  );
  if (another !== undefined || rest || !plain) return null;
  const full = base === undefined ? scene.full : pointsOf(scene, base.grant, base);
  const facts = scene.parsed.facts.flatMap((fact): Fact[] =>
    fact === base ? [] : fact.kind === 'step' ? [{ ...fact, subject: fact.word ?? '' }] : [fact],
  );
  return { ...scene, full, parsed: { ...scene.parsed, facts } };
};
