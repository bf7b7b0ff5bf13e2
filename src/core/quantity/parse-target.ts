import type { Diagnostic } from '../diagnostic';
import { normalizeText } from '../text/normalize';
import {
  BEFORE_PATTERN,
  BEHIND_PATTERN,
  type Comparator,
  comparatorBefore,
  comparatorBehind,
} from './comparator';
import { convertValue } from './convert';
import { parseQuantity } from './parse-quantity';
import type { ParsedQuantity, Quantity, Target } from './quantity';
import { quantityOfCell } from './quantity-of-cell';
import { QUANTITY_PATTERN } from './quantity-pattern';
import { unitOf, type Unit } from './unit';

/** What stands around a target and helps to read it. */
export interface TargetHints {
  /** Unit that the header states (`目标值(%)`); a bare number is in it. */
  readonly unit?: Unit | null;
  /** Which way is better for the indicator; decides a target without comparator. */
  readonly direction?: 'higher' | 'lower' | 'none' | null;
  /** Number format of the cell, for a target that is a number. */
  readonly numberFormat?: string;
}

export interface ParsedTarget {
  readonly target: Target;
  readonly diagnostics: readonly Diagnostic[];
}

const Q = QUANTITY_PATTERN;
const BEFORE = `(?:${BEFORE_PATTERN})`;
const BEHIND = `(?:${BEHIND_PATTERN})`;
const NAME = '[^,;。、\\n≤≥<>]{0,30}?';
const PERIOD = '(?:\\s*(?:/|每)?(?:每?人|每?月|每?周|每?天|每?年|每?季度?))?';
/** What happens within a limit; says nothing more about it. */
const EVENT = '(?:响应|回复|答复|应答|接听|解决|处理|办结|完成|达标|合格)?';

const BETWEEN = new RegExp(`^${NAME}(${Q})\\s*([≤<≥>])\\s*[^\\d≤≥<>]{0,12}?\\s*([≤<≥>])\\s*(${Q})$`);
const BOTH = new RegExp(
  `^${NAME}(${BEFORE})?\\s*(${Q})\\s*(${BEHIND})?\\s*(?:且|并且|并|和|,|、|;|&|and)?\\s*(${BEFORE})?\\s*(${Q})\\s*(${BEHIND})?$`,
);
const DASH = new RegExp(
  `^(?:在|介于|between|from)?\\s*(${Q})\\s*(?:-|~|至|到|and|to)\\s*(${Q})\\s*(?:之间|范围内|以内|内)?$`,
);
const ONE = new RegExp(`^(${NAME})(${BEFORE})?\\s*([+-]?(?:${Q}))\\s*(${BEHIND})?${PERIOD}${EVENT}$`);

/** Words of a criteria text: its numbers are marks, not a target. */
const SCORING =
  /扣|[加减]\s*\d|[加减]分|(?:^|[^不获])得\s*(?:\d|满分|分)|[计记]为?\s*\d|deduct|points? (?:each|per|off)/;
const EVERY = /每(?!月|周|天|日|年|季|人|单|班)|\b(?:each|every)\b/;
const MARKER = /\((不?含)(?:本数|本级|[\d.]+%?)?\)/;
/** `≥去年同期:120`: the side that a formula puts before a cell which names its number. */
const SIDE_BEFORE_NAME = /^([≥≤])\s*([^\d≥≤<>=:]+:)\s*/;
const LEAD = /^(?:目标值?|标准值?|要求|指标值?|target|goal|kpi)\s*[:=]?\s*/;

/** Longer texts are criteria or descriptions. */
const MAX_LENGTH = 60;

/**
 * The target that a cell states: `≤30秒`, `40秒≤x≤180秒`, `90%以上`, `不超过30秒`, `客户满意度达到90%以上`, `80-90分`,
 * `at least 85%`, `85%`, or a number with its format. 以上, 以内, 以下 include the number; 超过, 低于, 不足 exclude it. A bare
 * value takes its side from the direction hint, is marked as assumed, and reported. Null for a text that states no single
 * target, and for a mere full mark (`100分`, C4).
 *
 * @example parseTarget('≤30秒', {}) // { target: { max: { value: 30, inclusive: true }, unit: 秒, … }, diagnostics: [] }
 */
export function parseTarget(cell: string | number, hints: TargetHints = {}): ParsedTarget | null {
  if (typeof cell === 'number') {
    const quantity = quantityOfCell(cell, hints.numberFormat ?? 'General', hints.unit ?? null);
    return quantity === null ? null : bareTarget(quantity, String(cell), hints);
  }
  const normal = normalizeText(cell).text.toLowerCase();
  if (normal.length > MAX_LENGTH || SCORING.test(normal) || EVERY.test(normal)) return null;
  const marker = MARKER.exec(normal)?.[1];
  const text = withoutNotes(normal);
  const read = readRange(text) ?? readBoth(text) ?? readOne(text, marker);
  if (read === null || (read.kind === 'bare' && /\([^()]*[≤≥<>][^()]*\)/.test(normal))) return null;
  return read.kind === 'bare'
    ? bareTarget(read.quantity, cell.trim(), hints)
    : inStatedUnit(read.target, cell.trim(), hints);
}

type Read =
  { readonly kind: 'bare'; readonly quantity: Quantity } | { readonly kind: 'said'; readonly target: Target };

type Bound = { readonly comparator: Comparator; readonly quantity: Quantity };

/** Drops notes in brackets, unless everything stands in them. */
function withoutNotes(text: string): string {
  const outside = text.replace(/\([^()]*\)/g, '');
  const kept = /\d|[一二三四五六七八九十两半]/.test(outside) ? outside : text.replace(/[()]/g, ' ');
  return kept
    .trim()
    .replace(SIDE_BEFORE_NAME, '$2$1')
    .replace(LEAD, '')
    .replace(/[\s.。,;!]+$/, '')
    .trim();
}

function readRange(text: string): Read | null {
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const [, first = '', left = '', right = '', second = ''] = between;
    const ascending = /[≤<]/.test(left);
    if (ascending !== /[≤<]/.test(right)) return null;
    const inclusive = (sign: string) => /[≤≥]/.test(sign);
    const bounds = [
      { value: first, inclusive: inclusive(left) },
      { value: second, inclusive: inclusive(right) },
    ] as const;
    const [low, high] = ascending ? bounds : [bounds[1], bounds[0]];
    return range(low.value, low.inclusive, high.value, high.inclusive);
  }
  const dash = DASH.exec(text);
  return dash === null ? null : range(dash[1] ?? '', true, dash[2] ?? '', true, true);
}

function readBoth(text: string): Read | null {
  const match = BOTH.exec(text);
  if (match === null) return null;
  const [, before, first = '', behind, beforeSecond, second = '', behindSecond] = match;
  const one = comparatorBefore(before ?? '') ?? comparatorBehind(behind ?? '');
  const other = comparatorBefore(beforeSecond ?? '') ?? comparatorBehind(behindSecond ?? '');
  if (one === null || other === null || one.side === other.side) return null;
  const [low, high] = one.side === 'min' ? [first, second] : [second, first];
  const [lowSide, highSide] = one.side === 'min' ? [one, other] : [other, one];
  return range(low, lowSide.inclusive, high, highSide.inclusive);
}

/** A range whose bounds may share the unit that one of them states; written downwards (`180-40`) only where `either`. */
function range(
  low: string,
  lowInclusive: boolean,
  high: string,
  highInclusive: boolean,
  either = false,
): Read | null {
  const [first, second] = [parseQuantity(low), parseQuantity(high)];
  if (first === null || second === null) return null;
  const unit = second.unit ?? first.unit;
  const min = convertValue(first.value, first.unit ?? unit, unit);
  const max = second.value;
  if (min === null) return null;
  if (min > max) return either ? range(high, highInclusive, low, lowInclusive) : null;
  const target: Target = {
    min: { value: min, inclusive: lowInclusive },
    max: { value: max, inclusive: highInclusive },
    unit,
    assumedDirection: false,
  };
  return { kind: 'said', target };
}

function readOne(text: string, marker: string | undefined): Read | null {
  const match = ONE.exec(text);
  if (match === null) return null;
  const [, name = '', before, amount = '', behind] = match;
  const quantity = parseQuantity(amount);
  if (quantity === null || /[不未非没]$/.test(name)) return null;
  // A number inside a name (30秒内响应率≥90%) is told from the target by the sign in front of the latter.
  if (/\d/.test(name) && !/^[≤≥<>]$/.test(before ?? '')) return null;
  const comparator = agreed(comparatorBefore(before ?? ''), comparatorBehind(behind ?? ''));
  // 最高10分 caps the marks of an item.
  if (comparator === 'conflict' || (quantity.unit?.symbol === '分' && /^最/.test(before ?? ''))) return null;
  if (comparator !== null) return said({ comparator: marked(comparator, marker), quantity });
  const names = name.trim();
  if (names !== '' && !/[:=为是]$/.test(names)) return null;
  return isFullMark(quantity) || /满分|总分/.test(names) ? null : { kind: 'bare', quantity };
}

/** 不低于85%以上 says one thing twice; 超过90%以上 includes by its end; 不超过90%以上 says two things. */
function agreed(before: Comparator | null, behind: Comparator | null): Comparator | null | 'conflict' {
  if (before === null || behind === null) return before ?? behind;
  return before.side === behind.side ? behind : 'conflict';
}

function marked(comparator: Comparator, marker: string | undefined): Comparator {
  return marker === undefined ? comparator : { ...comparator, inclusive: marker === '含' };
}

function said({ comparator, quantity }: Bound): Read {
  const bound = { value: quantity.value, inclusive: comparator.inclusive };
  const target: Target = { [comparator.side]: bound, unit: quantity.unit, assumedDirection: false };
  return { kind: 'said', target };
}

/** `100分` says how many marks there are, not how many are wanted (C4 上级考评). */
function isFullMark({ value, unit }: ParsedQuantity): boolean {
  return unit?.symbol === '分' && value === 100;
}

function bareTarget(quantity: Quantity, text: string, hints: TargetHints): ParsedTarget {
  const known = hints.direction === 'higher' || hints.direction === 'lower';
  // Nothing is below none: a bare 0 is the most that is allowed.
  const lower = known
    ? hints.direction === 'lower'
    : quantity.unit?.dimension === 'time' || quantity.value === 0;
  const bound = { value: quantity.value, inclusive: true };
  const target: Target = {
    ...(lower ? { max: bound } : { min: bound }),
    unit: quantity.unit,
    assumedDirection: true,
  };
  const read = inStatedUnit(target, text, hints);
  const comparator = `${lower ? '≤' : '≥'}${text}`;
  return {
    ...read,
    diagnostics: [
      ...read.diagnostics,
      known
        ? { code: 'target.direction-assumed', severity: 'info', params: { text, comparator } }
        : { code: 'target.direction-guessed', severity: 'warning', params: { text, comparator } },
    ],
  };
}

/** A bare number is in the unit that the header states; 分 under a header of time is minutes. */
function inStatedUnit(target: Target, text: string, { unit }: TargetHints): ParsedTarget {
  if (unit === undefined || unit === null) return { target, diagnostics: [] };
  if (target.unit === null) return { target: { ...target, unit }, diagnostics: [] };
  if (target.unit.symbol !== '分' || unit.dimension !== 'time') return { target, diagnostics: [] };
  return {
    target: { ...target, unit: unitOf('分钟') },
    diagnostics: [{ code: 'quantity.minutes-assumed', severity: 'info', params: { text } }],
  };
}
