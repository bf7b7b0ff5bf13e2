import { barePercentExcel } from '../formula/to-excel';
import { literal } from '../formula/literal';
import type { CellValue } from '../forms/grid';
import { convertValue } from '../quantity/convert';
import { type Actual, readActual } from '../quantity/read-actual';
import type { Target } from '../quantity/quantity';
import { findUnit, unitOf, type Unit } from '../quantity/unit';
import { type CallArgument, singleValue } from './call-argument';
import { isPlain } from './native';

/** How a number of a unit (null: nothing says) becomes the one that is wanted; null where it cannot. */
export type Restate = (unit: Unit | null) => ((value: string) => string) | null;

/** An actual as a formula reads it. */
export interface NumberSource {
  /** What the cell holds now; a number where only a calculation would tell. */
  readonly actual: Actual;
  /** The value for the scorer; 1 stands for a blank cell, so that what a number would give is found out. */
  readonly probe: CellValue;
  /** As a formula names it. */
  readonly text: string;
  /** Whether it is a constant of the formula itself: never blank. */
  readonly isFixed: boolean;
  /** The number, restated; null where what the cell holds is no number that a formula can read. */
  number(restate: Restate): string | null;
}

/** The actual of a call. `unit` is the call's own argument: 秒, %, 100%. */
export function numberSource(argument: CallArgument, unit: string | null): NumberSource {
  const value = singleValue(argument) ?? null;
  const actual = value === null ? readActual(1, unit) : readActual(value, unit);
  const text = isPlain(argument.text) ? argument.text : `(${argument.text})`;
  const isFixed =
    argument.cells === null &&
    argument.joined.every(({ fixed, text: part }) => fixed || /^[\d.]+$/.test(part));
  const bare = (of: string, restate: Restate): string | null =>
    unit === '100%'
      ? (restate(unitOf('%'))?.(`${of}*100`) ?? null)
      : (restate(unit === null ? null : findUnit(unit))?.(of) ?? null);
  return {
    actual,
    probe: value === null || actual.kind === 'blank' ? 1 : value,
    text,
    isFixed,
    number: (restate) => {
      if (actual.kind === 'blank' || actual.kind === 'not-applicable' || typeof value !== 'string') {
        return bare(text, restate);
      }
      if (actual.kind !== 'quantity') return null;
      if (isFixed) return restate(actual.quantity.unit)?.(literal(actual.quantity.value)) ?? null;
      const read = readingOf(value, text, actual.quantity);
      if (read === null) return null;
      const worded = restate(actual.quantity.unit)?.(read) ?? null;
      const plain = bare(text, restate);
      // A number typed in place of the text means the same: one reading serves both.
      if (worded === null || plain === null || worded === bare(`VALUE(${text})`, restate)) return worded;
      if (worded.replaceAll(read, text) === plain) return worded;
      return `IF(ISNUMBER(${text}),${plain},${worded})`;
    },
  };
}

const WITH_UNIT = /^([+-]?\d+(?:\.\d+)?)(\D*)$/;

/** How a formula reads the text of a cell as a number: `VALUE(SUBSTITUTE(E5,"分钟",""))`; null for `1,200`, `2分30秒`, `２５`. */
function readingOf(
  value: string,
  cell: string,
  { value: number, unit }: { readonly value: number; readonly unit: Unit | null },
): string | null {
  const [, digits, suffix = ''] = WITH_UNIT.exec(value.trim()) ?? [];
  if (digits === undefined) return null;
  if (suffix.trim() === '%')
    return unit?.symbol === '%' && Number(digits) === number ? `VALUE(${cell})*100` : null;
  if (suffix === '') return Number(digits) === number ? `VALUE(${cell})` : null;
  if (Number(digits) !== number || findUnit(suffix.trim()) !== unit) return null;
  return `VALUE(SUBSTITUTE(${cell},"${suffix.replaceAll('"', '""')}",""))`;
}

/** Restates actuals in the unit of a target, as scoreItem does. */
export function inUnitOf(target: Target): Restate {
  return (unit) => {
    if (unit === null && target.unit?.dimension === 'ratio') {
      const bounds = [target.min?.value, target.max?.value].filter(
        (bound) => bound !== undefined && bound > 0,
      );
      const [least, most] = [Math.min(...(bounds as number[])), Math.max(...(bounds as number[]))];
      const cut = bounds.length === 0 ? 1 : Math.max(1, Math.sqrt(least * most) / 10);
      return (value) => barePercentExcel(value, cut);
    }
    return scaling(unit, target.unit);
  };
}

/** From one unit to another, written so that a person sees the 60 of minutes; null where they do not convert. */
export function scaling(from: Unit | null, to: Unit | null): ((value: string) => string) | null {
  const factor = convertValue(1, from, to);
  if (factor === null) return null;
  if (from === null || to === null || from.factor === to.factor) return (value) => value;
  const times = from.factor / to.factor;
  return times >= 1
    ? (value) => `${value}*${literal(times)}`
    : (value) => `${value}/${literal(to.factor / from.factor)}`;
}
