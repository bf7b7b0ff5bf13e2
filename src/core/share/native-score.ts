import { literal } from '../formula/literal';
import { writeExcel } from '../formula/to-excel';
import type { Target } from '../quantity/quantity';
import { bind } from '../rules/bind';
import { lower } from '../rules/lower';
import type { Reading } from '../rules/reading';
import { conductBands } from '../scoring/conduct-marks';
import type { Policy } from '../scoring/policy';
import { DEFAULT_FULL_MARK } from '../scoring/score-by-target';
import { type ItemInput, scoreItem } from '../scoring/score-item';
import type { CallSite, Native, NumberArgument } from './native';
import { notNative } from './native';
import { targetBounds, type TargetBounds } from './native-target';
import { inUnitOf, type NumberSource } from './number-source';

/** What decides a score beside the actual. */
export interface NativeRule extends Pick<ItemInput, 'criteria' | 'target' | 'unitArgument'> {
  readonly full: NumberArgument | null;
  readonly policy: Policy;
  /** How the formula names the bound of the target, where a cell holds it as a number. */
  readonly bound: NumberArgument | null;
}

/** The score of an actual as a native expression: by criteria in words, by marks for conduct, or by the target alone. */
export function nativeScore(source: NumberSource, rule: NativeRule, site: CallSite): Native {
  const { policy, full } = rule;
  const item = scoreItem({ ...rule, full: full?.value ?? null, actual: probeOf(source) });
  const { reading, target } = item;
  const score = (): Native => {
    if (item.source === 'none') return notNative('no-score');
    if (item.source === 'target') {
      return target === null ? notNative('no-score') : byTarget(source, target, rule);
    }
    if (reading !== null) return byReading(source, reading);
    const bands = conductBands(rule.criteria ?? '');
    return bands.length === 0 ? notNative('no-score') : byConduct(source, bands);
  };
  return guarded(source, score(), policy, site);
}

/** What a number in place of words that do not apply would give. */
function probeOf({ actual, probe }: NumberSource): NumberSource['probe'] {
  return actual.kind === 'not-applicable' ? 1 : probe;
}

/** Blank in, blank out (or 0 by policy); words that say that the item does not apply stay what they are. */
export function guarded(
  source: NumberSource,
  score: Native,
  policy: Pick<Policy, 'missingActual'>,
  site: CallSite,
  inapplicable: string = site.words.notApplicable,
): Native {
  if (typeof score !== 'string' || source.isFixed) return score;
  const { text, actual } = source;
  const inner =
    actual.kind === 'not-applicable'
      ? `IF(ISTEXT(${text}),IF(ISNUMBER(MATCH(TRIM(${text}),{"不适用","N/A","-"},0)),${quoted(inapplicable)},NA()),${score})`
      : score;
  const blank = policy.missingActual === 'zero' ? '0' : '""';
  const guards = [`IF(${text}="","",`, `IF(${text}="",0,`];
  return site.isGuarded(guards) ? inner : `IF(${text}="",${blank},${inner})`;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function byReading(source: NumberSource, reading: Reading): Native {
  const { rule } = reading;
  const expr = rule === null ? null : lower(rule);
  if (rule === null || expr === null) return notNative('words');
  const { actual, text } = source;
  if (rule.kind === 'levels') {
    const named = actual.kind === 'text' && rule.levels.some(({ level }) => level === actual.text);
    return actual.kind === 'blank' || named ? writeExcel(expr, text, text) : notNative('words');
  }
  if (rule.kind === 'events' && typeof source.probe === 'string') return notNative('words');
  const number = source.number((unit) => {
    if (rule.kind !== 'measure') return (value) => value;
    const binding = bind(rule, reading, unit);
    if (binding === null) return null;
    if (binding.kind === 'factor') {
      const { factor } = binding;
      return (value) => (factor === 1 ? value : `${value}*${literal(factor)}`);
    }
    const cut = literal(binding.cut);
    return (value) => `IF(ABS(${value})<=${cut},${value}*100,${value})`;
  });
  return number === null ? notNative('words') : writeExcel(expr, `ROUND(${number},9)`, text);
}

/** A mark that must lie in one of the bands that the criteria describe (E2 Ⅲ). */
function byConduct(
  source: NumberSource,
  bands: readonly { readonly min: number; readonly max: number }[],
): Native {
  const mark = source.number((unit) => (unit === null || unit.symbol === '分' ? (value) => value : null));
  if (mark === null) return notNative('words');
  const tests = bands.map(({ min, max }) =>
    min === max ? `${mark}=${literal(min)}` : `AND(${mark}>=${literal(min)},${mark}<=${literal(max)})`,
  );
  return `IF(OR(${tests.join(',')}),${mark},NA())`;
}

function byTarget(source: NumberSource, target: Target, { policy, full, bound }: NativeRule): Native {
  const number = source.number(inUnitOf(target));
  if (number === null) return notNative('words');
  const x = `ROUND(${number},9)`;
  const mark = full?.text ?? literal(DEFAULT_FULL_MARK);
  const bounds = targetBounds(target, bound);
  const missed = policy.targetOnly === 'zero' ? '0' : shareOf(number, x, bounds, mark);
  return `IF(${bounds.holds(x)},${mark},${missed})`;
}

/** In brackets where a quotient by it would be another. */
export function divisor(number: string): string {
  return /^[^(]*[*/]|\)[*/][^(]*$/.test(number) ? `(${number})` : number;
}

/** The achievement of a target that was missed, from 0 to the full mark. */
function shareOf(number: string, x: string, { min, max }: TargetBounds, mark: string): string {
  const below = min === null ? '' : min.value > 0 ? `MAX(0,${number}/${min.text})*${mark}` : 'NA()';
  const above = max === null ? '' : max.value >= 0 ? `${max.text}/${divisor(number)}*${mark}` : 'NA()';
  if (min === null || max === null) return below || above;
  return `IF(${x}<${min.text},${below},${above})`;
}
