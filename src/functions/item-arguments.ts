import type { Target } from '../core/quantity/quantity';
import { parseQuantity } from '../core/quantity/parse-quantity';
import { findUnit } from '../core/quantity/unit';
import type { Policy } from '../core/scoring/policy';
import { readTargetArgument } from '../core/scoring/target-argument';
import { policyOf } from '../core/settings/policy-of-cells';
import { badArgument } from './cell-error';
import { remember } from './remember';
import { asMatrix, type CellArgument } from './spread';

/** Arguments are read here and nowhere else; a wrong one is thrown as #VALUE! that names it. */

/** The full mark, null when omitted; a cell may hold 40分 as well as 40. */
export function fullArgument(value: CellArgument): number | null {
  if (isBlank(value)) return null;
  const number = typeof value === 'string' ? readMark(value) : Number(value);
  if (!Number.isFinite(number)) throw badArgument('argument.full', { value: String(value) });
  return number;
}

/** A mark in words, NaN where the text is none. */
const readMark = remember((text: string): number => {
  const quantity = parseQuantity(text);
  const isMark = quantity !== null && (quantity.unit === null || quantity.unit.symbol === '分');
  return isMark ? quantity.value : Number.NaN;
});

/** The unit's name as given, null when omitted; `100%` stands for numbers of which 1 is 100 %. */
export function unitArgument(value: CellArgument): string | null {
  return isBlank(value) ? null : readUnit(String(value));
}

const readUnit = remember((text: string): string => {
  const unit = text.trim();
  if (unit !== '100%' && findUnit(unit) === null) throw badArgument('argument.unit', { value: unit });
  return unit;
});

/** Criteria in words; '' when blank. */
export function criteriaArgument(value: CellArgument): string {
  return isBlank(value) ? '' : String(value);
}

/** A target, or criteria that imply one; null when omitted. `direction` decides for a bare number. */
export function targetArgument(value: CellArgument, direction?: 'higher' | 'lower'): Target | null {
  if (isBlank(value) || typeof value === 'boolean') return null;
  return READ_TARGET[direction ?? 'none'](value);
}

const readTarget = (value: string | number, direction?: 'higher' | 'lower'): Target => {
  const target = readTargetArgument(value, direction);
  if (typeof target === 'string') throw badArgument(target, { value: String(value) });
  return target;
};

const READ_TARGET = {
  none: remember((value: string | number) => readTarget(value)),
  higher: remember((value: string | number) => readTarget(value, 'higher')),
  lower: remember((value: string | number) => readTarget(value, 'lower')),
};

/** The settings' cells (label | value); the defaults when omitted. The same cells give the same object. */
export function policyArgument(cells: unknown[][] | null | undefined): Policy {
  return policyOf(cells == null ? null : asMatrix(cells));
}

export function isBlank(value: CellArgument): value is null | '' {
  return value === null || value === '';
}
