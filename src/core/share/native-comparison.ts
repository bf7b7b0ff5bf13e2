import { literal } from '../formula/literal';
import type { Target } from '../quantity/quantity';
import { findUnit } from '../quantity/unit';
import type { Policy } from '../scoring/policy';
import { scoreItem } from '../scoring/score-item';
import type { CallSite, Native, NumberArgument } from './native';
import { notNative } from './native';
import { divisor, guarded, quoted } from './native-score';
import { targetBounds, type NamedTarget, type TargetBounds } from './native-target';
import { inUnitOf, type NumberSource, scaling } from './number-source';

/** What compares an actual with its target. */
export type ComparisonKind = 'ACHIEVEMENT' | 'GAP' | 'FLAG';

/** KPI.ACHIEVEMENT, KPI.GAP or KPI.FLAG as a native expression. */
export function nativeComparison(
  kind: ComparisonKind,
  source: NumberSource,
  { target: given, bound }: NamedTarget,
  { unit, policy }: { readonly unit: string | null; readonly policy: Policy },
  site: CallSite,
): Native {
  const actual = source.actual.kind === 'not-applicable' ? 1 : source.probe;
  const { target } = scoreItem({ actual, target: given, unitArgument: unit, policy });
  const number = target === null ? null : source.number(inUnitOf(target));
  if (target === null || number === null) return notNative('words');
  const x = `ROUND(${number},9)`;
  const bounds = targetBounds(target, bound);
  const compared = { source, target, unit, number, x, bounds };
  const expression = compare(kind, compared, policy, site);
  // What does not apply has no figure here, whatever its policy.
  return guarded(source, expression, { missingActual: 'unscored' }, site, '');
}

interface Compared {
  readonly source: NumberSource;
  readonly target: Target;
  readonly unit: string | null;
  /** The actual in the target's unit; `x`: settled, for comparing. */
  readonly number: string;
  readonly x: string;
  readonly bounds: TargetBounds;
}

function compare(kind: ComparisonKind, compared: Compared, policy: Policy, { words }: CallSite): Native {
  const { x, bounds } = compared;
  switch (kind) {
    case 'ACHIEVEMENT':
      return achieved(compared);
    case 'GAP':
      return gapIn(compared);
    case 'FLAG':
      return `IF(${bounds.holds(x)},${quoted(words.met)},${missedWords(compared, policy.anomalyThreshold, words)})`;
  }
}

function achieved({ number, x, bounds: { min, max, holds } }: Compared): Native {
  if ((min !== null && min.value <= 0) || (max !== null && max.value < 0)) return notNative('no-ratio');
  const low = min === null ? '' : `${number}/${min.text}`;
  const high = max === null ? '' : `${max.text}/${divisor(number)}`;
  if (min === null) return `IF(${number}<=0,1,${high})`;
  if (max === null) return low;
  return `IF(${holds(x)},1,IF(${x}<${min.text},${low},${high}))`;
}

/** In the unit of the actual's own, as GAP shows it; Excel times in the target's. */
function gapIn({ number, x, bounds: { min, max }, source, target, unit }: Compared): Native {
  const { actual } = source;
  const told =
    actual.kind === 'quantity' ? actual.quantity.unit : findUnit(unit === '100%' ? '%' : (unit ?? ''));
  const own = told === null || told.symbol === '天' ? null : told;
  const back = scaling(target.unit, own);
  const bound = min ?? max;
  if (back === null || bound === null) return notNative('words');
  const isSame = back('x') === 'x';
  const from = ({ text }: NumberArgument) =>
    `ROUND(${isSame ? `${number}-${text}` : back(`(${number}-${text})`)},9)`;
  if (min === null || max === null) return from(bound);
  return `IF(${x}<${min.text},${from(min)},IF(${x}>${max.text},${from(max)},0))`;
}

/** Missed by the threshold's share of the bound or more: an anomaly; against 0 any miss is only missed. */
function missedWords(
  { number, x, bounds: { min, max } }: Compared,
  threshold: number,
  { missed, anomaly }: CallSite['words'],
): string {
  const told = ({ value, text }: NumberArgument, miss: string): string => {
    if (value === 0) return quoted(missed);
    const isFixed = text === literal(value);
    const most = isFixed ? literal(threshold * Math.abs(value)) : `${literal(threshold)}*ABS(${text})`;
    return `IF(ROUND(${miss},9)>=${most},${quoted(anomaly)},${quoted(missed)})`;
  };
  const low = min === null ? '' : told(min, `${min.text}-${divisor(number)}`);
  const high = max === null ? '' : told(max, `${number}-${max.text}`);
  if (min === null || max === null) return low || high;
  return `IF(${x}<${min.text},${low},${high})`;
}
