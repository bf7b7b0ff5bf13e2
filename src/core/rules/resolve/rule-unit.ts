import { isConvertible } from '../../quantity/convert';
import { findUnit } from '../../quantity/unit';
import type { Unit } from '../../quantity/unit';
import { namesRate } from '../formula-text';
import type { SpelledFormula } from '../formula-text';
import type { Fact, Place, StepFact } from '../fact';
import type { ParsedText } from '../parse';
import type { RuleContext } from '../reading';
import type { Condition } from '../token';

export const unitOfCondition = (condition: Condition | null): Unit | null =>
  condition === null ? null : ((condition.min ?? condition.max)?.unit ?? null);

/** 迟到10分钟以内每次扣1分: a condition of another dimension than what is counted. */
export const describesEvent = ({ condition, size }: StepFact): boolean => {
  const unit = unitOfCondition(condition);
  return unit !== null && size.unit?.dimension === 'count' && unit.dimension !== 'count';
};

const placeUnit = (place: Place): Unit | null =>
  place.kind === 'condition' || place.kind === 'off'
    ? unitOfCondition(place.condition)
    : place.kind === 'reached'
      ? place.amount.unit
      : null;

/** Units that the facts measure in, in the order of the text. */
const unitsOf = (fact: Fact): (Unit | null)[] => {
  switch (fact.kind) {
    case 'band':
    case 'adjustment':
      return [placeUnit(fact.place)];
    case 'proportional':
      return [fact.place?.kind === 'condition' ? unitOfCondition(fact.place.condition) : null];
    case 'linear':
    case 'stated':
      return [unitOfCondition(fact.condition)];
    case 'step':
      return describesEvent(fact) ? [fact.size.unit] : [unitOfCondition(fact.condition), fact.size.unit];
    case 'reference':
      return [fact.amount.unit];
    case 'event':
    case 'formula':
    case 'full':
    case 'level':
    case 'limit':
      return [];
  }
};

/** 实际值-70%: what a percentage is taken from is one. */
const comparesPercent = (formula: SpelledFormula): boolean =>
  formula.op !== 'num' &&
  formula.op !== 'name' &&
  (((formula.op === '-' || formula.op === '+') &&
    [formula.left, formula.right].some((side) => side.op === 'num' && side.percent)) ||
    comparesPercent(formula.left) ||
    comparesPercent(formula.right));

/** 得分=接通率×20: a rate is a percentage whether or not the text has a single %. */
const measuresRate = ({ facts }: ParsedText): boolean =>
  facts.some(
    (fact) =>
      (fact.kind === 'formula' && (namesRate(fact.formula) || comparesPercent(fact.formula))) ||
      (fact.kind === 'band' && fact.grant.kind === 'formula' && namesRate(fact.grant.formula)),
  );

/** The unit that a number of the text or the sheet without one is in: what the form says it measures, where the text has it too; else the first in the text. */
export const bareUnit = (parsed: ParsedText, context: RuleContext): Unit | null => {
  const hasFormula = parsed.facts.some(({ kind }) => kind === 'formula');
  const units = parsed.facts
    .flatMap(unitsOf)
    // 92分 beside a formula looks at the score.
    .filter((unit) => unit !== null && !(hasFormula && unit.dimension === 'mark'));
  const outside = context.unit ?? context.target?.unit ?? null;
  const like = outside === null ? undefined : units.find((unit) => unit?.dimension === outside.dimension);
  const onlyShares = units.length > 0 && units.every((unit) => unit?.dimension === 'ratio');
  // 每低1% of a target in 万元 measures in 万元.
  if (
    outside !== null &&
    outside.dimension !== 'ratio' &&
    onlyShares &&
    context.target?.unit?.dimension === outside.dimension
  )
    return outside;
  const unit = like ?? units[0] ?? outside ?? (measuresRate(parsed) ? findUnit('%') : null);
  // 九成以上: a bare 0.85 in a sheet is 85 %.
  return unit?.symbol === '成' ? findUnit('%') : unit;
};

/** Decimals hold a figure of `from` in `to` whatever it is: seconds in minutes they do not. */
const isDecimal = (from: Unit, to: Unit): boolean => {
  const scaled = (from.factor / to.factor) * 1e6;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
};

/** Every unit of the figures in facts and targets, wherever they stand. */
const unitsWithin = (part: unknown): Unit[] => {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'factor' in part && 'symbol' in part ? [part as Unit] : [];
  return [...own, ...Object.values(part).flatMap(unitsWithin)];
};

/**
 * The unit in which a rule whose bare numbers are `bare` is worked out. Where the text (or the form beside it) mixes units that
 * are no decimals of each other, the smallest: in 分钟, ten 秒 would be 0.1666… and two such steps not quite 20 秒.
 */
export const workingUnit = (parsed: ParsedText, context: RuleContext, bare: Unit | null): Unit | null => {
  const { facts } = parsed;
  const spelled = facts.some(
    (fact) => fact.kind === 'formula' || (fact.kind === 'band' && fact.grant.kind === 'formula'),
  );
  if (bare === null || spelled) return bare;
  const units = unitsWithin([facts, context.unit, context.target, context.references]).filter((unit) =>
    isConvertible(unit, bare),
  );
  return units.reduce(
    (least, unit) => (unit.factor < least.factor && !isDecimal(unit, least) ? unit : least),
    bare,
  );
};
