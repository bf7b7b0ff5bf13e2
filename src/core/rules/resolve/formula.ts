import type { Span } from '../../diagnostic';
import { convertValue } from '../../quantity/convert';
import { answer } from '../answer';
import type { SpelledFormula } from '../formula-text';
import { isFullName, isRateName } from '../formula-text';
import { contains, isPoint, isWithin, sampleOf, segmentsOf } from '../interval';
import type { Adjustment, Award, Formula, Interval, MeasureRule, Piece } from '../rule';
import { EXPLICIT, intervalOf, points, stretches, targetOf } from './places';
import type { Region } from './regions';
import { toPieces } from './regions';
import type { FactOf, Scene } from './scene';
import { changeOf, factsOf, pointsOf } from './scene';
import { limitsOf } from './limits';

/** Names that stand for a figure of the form rather than for what is measured. */
const TARGET_NAME =
  /目标|计划|基准|标准|标杆|(?<![响反适对供效])应(?![答急用])|任务(?:量|数|额)?$|规定|指标值|挑战|最多|最少|最大|最小|最高|最低|最优|预算|^(?:target|goal|budget|plan|quota)/i;

const num = (value: number): Formula => ({ op: 'num', value });

interface Names {
  readonly actual: Set<string>;
  /** It is the only name in the formula beside the full mark. */
  readonly only: boolean;
}

const namesIn = (formula: SpelledFormula): string[] =>
  formula.op === 'name'
    ? [formula.name]
    : formula.op === 'num'
      ? []
      : [...namesIn(formula.left), ...namesIn(formula.right)];

/** The value of a name that the form or the text gives, in the rule's unit. */
const referenceValue = (scene: Scene, name: string): number | null => {
  const own = factsOf(scene, 'reference').find((fact) => fact.name === name);
  if (own !== undefined) return convertValue(own.amount.value, own.amount.unit, scene.unit);
  const named = Object.entries(scene.context.references ?? {}).find(
    ([key]) => key === name || name.endsWith(key) || key.endsWith(name),
  );
  if (named !== undefined) return convertValue(named[1].value, named[1].unit, scene.unit);
  const target = targetOf(scene);
  return target?.min?.value ?? target?.max?.value ?? null;
};

/** Fills in the figures of the form; null with a note when one is missing. */
const fillIn = (scene: Scene, formula: SpelledFormula, names: Names, fact: Span): Formula | null => {
  switch (formula.op) {
    case 'num':
      return num(formula.percent ? formula.value / 100 : formula.value);
    case 'name':
      return fillName(scene, formula.name, names, fact);
    case '+':
    case '-':
    case '×':
    case '÷': {
      const quotient = ratioOfTwo(scene, formula, names);
      if (quotient !== null) return quotient;
      const left = fillIn(scene, formula.left, names, fact);
      const right = left === null ? null : fillIn(scene, formula.right, names, fact);
      return left === null || right === null ? null : { op: formula.op, left, right };
    }
  }
};

const fillName = (scene: Scene, name: string, names: Names, fact: Span): Formula | null => {
  if (isFullName(name)) {
    if (scene.full !== null) return num(scene.full);
    scene.notes.add('error', 'rule.missing-full', fact);
    return null;
  }
  // 计划完成率 alone is what was done of the plan, not the plan.
  const rate = /^(?:计划|任务|目标|预算|指标)?(?:完成|达成|执行|实现)率$/.test(name) && names.only;
  if (TARGET_NAME.test(name) && !rate) {
    const value = referenceValue(scene, name);
    if (value !== null) return num(scene.unit?.symbol === '%' ? value / 100 : value);
    scene.notes.add('error', 'rule.missing-target', fact, { name });
    return null;
  }
  names.actual.add(name);
  // A rate in a formula is the share, 0.9 for 90 %; so is its column.
  const asShare = scene.unit?.symbol === '%' || (scene.unit === null && isRateName(name));
  return asShare ? { op: '÷', left: { op: 'input' }, right: num(100) } : { op: 'input' };
};

/** 合格批次/总批次 in a column of rates: the column already holds the quotient. */
const ratioOfTwo = (scene: Scene, formula: SpelledFormula, names: Names): Formula | null => {
  if (formula.op !== '÷' || formula.left.op !== 'name' || formula.right.op !== 'name') return null;
  const known = [formula.left.name, formula.right.name].some(
    (name) => isFullName(name) || TARGET_NAME.test(name),
  );
  if (known || scene.unit?.symbol !== '%') return null;
  names.actual.add(`${formula.left.name}/${formula.right.name}`);
  return { op: '÷', left: { op: 'input' }, right: num(100) };
};

/** Sums and differences without a single % in them. */
const mixesPoints = (formula: SpelledFormula): boolean => sums(formula) && !hasPercent(formula);

const sums = (formula: SpelledFormula): boolean =>
  formula.op !== 'num' &&
  formula.op !== 'name' &&
  (formula.op === '+' || formula.op === '-' || sums(formula.left) || sums(formula.right));

const hasPercent = (formula: SpelledFormula): boolean =>
  formula.op === 'num'
    ? formula.percent
    : formula.op !== 'name' && (hasPercent(formula.left) || hasPercent(formula.right));

/** ×100% says that the result is a percentage; it changes nothing. */
const isWholePercent = (formula: SpelledFormula): boolean =>
  formula.op === 'num' && formula.percent && formula.value === 100;

const dropPercent = (formula: SpelledFormula): SpelledFormula => {
  if (formula.op === 'num' || formula.op === 'name') return formula;
  const left = dropPercent(formula.left);
  const right = dropPercent(formula.right);
  if (formula.op === '×' && isWholePercent(right)) return left;
  return formula.op === '×' && isWholePercent(left) ? right : { op: formula.op, left, right };
};

/** 实际/目标×100×权重: many times the full mark where the target is met cannot be meant. */
const fitsFull = (scene: Scene, formula: Formula, fact: Span): boolean => {
  const target = targetOf(scene);
  const met = target?.min?.value ?? target?.max?.value ?? (scene.unit?.symbol === '%' ? 100 : null);
  const own = met === null ? null : answer({ kind: 'formula', formula }, met);
  const { full } = scene;
  if (own === null || full === null || full <= 0) return true;
  const tiny = scene.unit?.symbol === '%' && own > 0 && own * 20 < full;
  if (!tiny && own <= 5 * Math.max(full, 20)) return true;
  if (tiny) {
    // 接通率×0.2 of 20: the rate was meant in percentage points.
    scene.notes.add('error', 'rule.percent-or-points', fact);
    return false;
  }
  scene.notes.add('error', 'rule.more-than-full', fact, { points: own, full });
  return false;
};

/** `最多单数为40分` beside `40×单数/最多单数` repeats what the formula gives there; anything else contradicts it. */
const agreesWithGrants = (scene: Scene, formula: Formula): boolean => {
  for (const level of factsOf(scene, 'level')) {
    const at =
      Object.values(scene.context.references ?? {})[0]?.value ??
      targetOf(scene)?.min?.value ??
      targetOf(scene)?.max?.value;
    const own = at === undefined ? null : answer({ kind: 'formula', formula }, at);
    if (level.grant.kind === 'points' && own === level.grant.points) continue;
    scene.notes.add('error', 'rule.not-understood', level);
    return false;
  }
  return true;
};

/** A spelled formula with the figures of the form filled in; null with a note when one is missing, or two are measured. */
export const formulaOf = (scene: Scene, spelled: SpelledFormula, fact: Span): Formula | null => {
  if (scene.unit?.symbol === '%' && mixesPoints(spelled)) {
    // 100-(目标-实际)×2 may mean percentage points or shares, a hundredfold apart.
    scene.notes.add('error', 'rule.percent-or-points', fact);
    return null;
  }
  const others = new Set(namesIn(spelled).filter((name) => !isFullName(name)));
  const names: Names = { actual: new Set(), only: others.size === 1 };
  const formula = fillIn(scene, dropPercent(spelled), names, fact);
  if (formula === null) return null;
  if (names.actual.size !== 1) {
    scene.notes.add('error', names.actual.size === 0 ? 'rule.no-rule' : 'rule.several-inputs', fact, {
      names: [...names.actual].join('、'),
    });
    return null;
  }
  scene.notes.add('info', 'rule.formula-input', fact, { name: [...names.actual][0] ?? '' });
  return formula;
};

/** 低于60%不得分, 完成率≥100%得满分: a stretch in which the arithmetic beside it does not hold. */
export const limitsFormula = (scene: Scene, { place, grant }: FactOf<'band'>): boolean => {
  if (place.kind !== 'condition' && place.kind !== 'met' && place.kind !== 'missed') return false;
  const unit = place.kind === 'condition' ? (place.condition.min ?? place.condition.max)?.unit : null;
  const open =
    place.kind !== 'condition' || (place.condition.min === null) !== (place.condition.max === null);
  // 92分 beside a formula looks at the score.
  if (!open || unit?.dimension === 'mark') return false;
  return (
    grant.kind === 'full' || (grant.kind === 'points' && (grant.points === 0 || grant.points === scene.full))
  );
};

/** The arithmetic everywhere but where a band says otherwise. */
const piecesOf = (scene: Scene, award: Award): Piece[] => {
  const everywhere = { min: null, max: null };
  const bands = factsOf(scene, 'band');
  if (bands.length === 0) return [{ when: everywhere, award }];
  const regions: Region[] = bands.flatMap((band) => {
    const granted = pointsOf(scene, band.grant, band);
    const where = stretches(scene, band.place, band);
    if (granted === null || where === null || where.length === 0) {
      scene.notes.add('error', 'rule.not-understood', band);
      return [];
    }
    return where.map(({ when, explicit }) => ({ when, explicit, award: points(granted), span: band }));
  });
  const rest = complementOf(regions.map(({ when }) => when));
  return toPieces(
    scene,
    [...regions, ...rest.map((when) => ({ when, award, explicit: EXPLICIT, span: { start: 0, end: 0 } }))],
    false,
  );
};

/** What none of the intervals holds. */
const complementOf = (intervals: readonly Interval[]): Interval[] =>
  segmentsOf(intervals).filter(
    (segment) =>
      !intervals.some((when) =>
        isPoint(segment) ? contains(when, sampleOf(segment)) : isWithin(segment, when),
      ),
  );

/** A rule that the text spells out as arithmetic, with the bonuses and limits that go with it (A4). */
export const resolveFormula = (scene: Scene): MeasureRule | null => {
  const [fact, second] = factsOf(scene, 'formula');
  if (fact === undefined) return null;
  if (second !== undefined) {
    scene.notes.add('error', 'rule.conflict', second);
    return null;
  }
  const formula = formulaOf(scene, fact.formula, fact);
  if (formula === null) return null;
  const adjustments: Adjustment[] = [];
  for (const adjustment of factsOf(scene, 'adjustment')) {
    const change = changeOf(scene, adjustment.change, adjustment);
    if (change === null) return null;
    if (adjustment.place.kind !== 'condition') {
      scene.notes.add('error', 'rule.not-understood', adjustment);
      return null;
    }
    const { condition } = adjustment.place;
    const unit = (condition.min ?? condition.max)?.unit;
    // 92分 beside a formula for a mark out of 100 is the score; 25秒 is the actual.
    const ofScore = unit?.dimension === 'mark';
    const when = ofScore
      ? { min: condition.min, max: condition.max }
      : intervalOf(scene, condition, adjustment);
    if (when === null) {
      scene.notes.add('error', 'rule.unit-mismatch', adjustment, {
        unit: unit?.symbol ?? '',
        unitRule: scene.unit?.symbol ?? '',
      });
      return null;
    }
    const plain = (bound: { value: number; inclusive: boolean } | null) =>
      bound && { value: bound.value, inclusive: bound.inclusive };
    adjustments.push({
      of: ofScore ? 'score' : 'actual',
      when: { min: plain(when.min), max: plain(when.max) },
      change,
    });
  }
  if (!agreesWithGrants(scene, formula) || !fitsFull(scene, formula, fact)) return null;
  const pieces = piecesOf(scene, { kind: 'formula', formula });
  if (scene.notes.failed()) return null;
  return {
    kind: 'measure',
    unit: scene.unit?.symbol ?? null,
    whole: false,
    pieces,
    adjustments,
    vetoes: [],
    ...limitsOf(scene, pieces, adjustments),
  };
};
