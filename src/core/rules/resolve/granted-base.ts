import type { Fact } from '../fact';
import type { Rule } from '../rule';
import type { Condition, Grant } from '../token';
import { vetoesOf } from './events';
import { resolveMeasure } from './measure';
import { unitOfCondition } from './rule-unit';
import type { FactOf, Scene } from './scene';
import { factsOf } from './scene';

/** 业务中断≥4小时0分 in a rule that counts 次. */
const isForeignVeto = (scene: Scene, { place, grant }: FactOf<'band'>): boolean => {
  const unit = place.kind === 'condition' ? unitOfCondition(place.condition) : null;
  const foreign = unit !== null && scene.unit !== null && unit.dimension !== scene.unit.dimension;
  return foreign && grant.kind === 'points' && grant.points === 0;
};

/** 延期1天扣2分 behind 按时完成得10分. */
const deductsDelay = ({ change, place, subject }: FactOf<'adjustment'>): boolean =>
  change.value < 0 && place.kind === 'condition' && /延|迟|逾|超期|超时|晚/.test(subject);

/** 3%以内5分,超过3%得0分 behind 按要求完成得10分: the base is where nothing has gone wrong; 90%以上3分 is no such tier. */
const lessIsBetter = ({ min, max }: Condition, grant: Grant): boolean =>
  grant.kind === 'points' && grant.points === 0 ? min !== null : max !== null && min === null;

/** 延迟5天以上得0分 behind 每延迟一天扣2分. */
const continuesCount = (scene: Scene, { place, grant }: FactOf<'band'>): boolean =>
  place.kind === 'condition' &&
  (factsOf(scene, 'step').length > 0 || lessIsBetter(place.condition, grant)) &&
  factsOf(scene, 'step').every(
    ({ deviation, size }) =>
      deviation && size.unit?.dimension === unitOfCondition(place.condition)?.dimension,
  );

/** 有一条不满足得0分. */
const isDefectBand = ({ place }: FactOf<'band'>): boolean =>
  place.kind === 'condition' &&
  unitOfCondition(place.condition)?.dimension === 'count' &&
  (place.condition.min?.value ?? 0) >= 1;

/** `满足交货期可得5分,每延迟一天扣0.2分`: one grant without a condition is where the steps start. */
export const withGrantedBase = (scene: Scene): Rule | null => {
  const granting = factsOf(scene, 'level').filter(
    ({ grant }) => grant.kind === 'full' || (grant.kind === 'points' && grant.points !== 0),
  );
  const [only, second] = granting;
  const others = scene.parsed.facts.filter(
    (fact) =>
      (fact.kind === 'adjustment' && !deductsDelay(fact)) ||
      fact.kind === 'linear' ||
      fact.kind === 'proportional' ||
      (fact.kind === 'band' &&
        !isForeignVeto(scene, fact) &&
        !isDefectBand(fact) &&
        !continuesCount(scene, fact)),
  );
  const last = only?.subject.split(/[,;。]/).pop() ?? '';
  if (only === undefined || second !== undefined || others.length > 0 || last.length < 3) {
    scene.notes.add('error', 'rule.not-understood', second ?? only);
    return null;
  }
  const base: Fact = {
    kind: 'band',
    place: { kind: 'none' },
    grant: only.grant,
    slip: false,
    subject: only.subject,
    start: only.start,
    end: only.end,
  };
  const facts = scene.parsed.facts.map((fact) => (fact === only ? base : fact));
  const steps = factsOf(scene, 'step');
  if (
    steps.some(
      ({ side, deviation, size, condition, change }) =>
        side !== null &&
        !deviation &&
        condition === null &&
        change.value < 0 &&
        size.unit?.dimension !== 'count',
    )
  ) {
    scene.notes.add('error', 'rule.missing-base', only);
    return null;
  }
  const granted =
    only.grant.kind === 'points' && factsOf(scene, 'adjustment').length > 0 ? only.grant.points : scene.full;
  return resolveMeasure({ ...scene, full: granted, parsed: { ...scene.parsed, facts } }, vetoesOf(scene));
};
