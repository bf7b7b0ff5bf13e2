import { settle } from '../formula/settle';
import { convertValue } from '../quantity/convert';
import { findUnit } from '../quantity/unit';
import type { Unit } from '../quantity/unit';
import type { Happening } from './event-text';
import type { EventKind } from './rule';

/** Hours and minutes convert; how many hours a day of absence has, the text does not say. */
const CLOCK = new Set(['秒', '分钟', '小时']);

const alike = (a: Unit, b: Unit): boolean =>
  a.symbol === b.symbol ||
  (CLOCK.has(a.symbol) && CLOCK.has(b.symbol)) ||
  [a.symbol, b.symbol].sort().join() === ['天', '工作日'].sort().join();

/**
 * How much of a kind happened, in the kind's unit: 旷工3天 is 3 where the rule says 每天, one occurrence has no days where
 * it says 每次. Null where the amount is in a unit that the kind does not count in.
 *
 * @example amountOfEvent(perDay, { name: '旷工', count: 1, counted: false, measure: { value: 3, unit: 天 } }) // 3
 */
export const amountOfEvent = (kind: EventKind, { count, counted, measure }: Happening): number | null => {
  const unit = kind.unit === null ? null : findUnit(kind.unit);
  const timed = unit?.dimension === 'time' || unit?.dimension === 'money';
  if (measure === null || unit === null) {
    // 旷工2次 by a rule that counts days does not say how many.
    return timed && counted ? null : measure === null ? count : null;
  }
  // 迟到45分钟2次: the minutes tell which kind it is, or describe it.
  if (!timed) return counted || kind.when !== null ? count : null;
  if (counted || !alike(measure.unit, unit)) return null;
  const amount = convertValue(measure.value, measure.unit, unit);
  // Part of a step is a matter of policy that a list of happenings does not carry.
  return amount === null || !Number.isInteger(settle(amount / kind.size)) ? null : settle(amount);
};
