import { cleanNumber } from './convert';
import { parseNumber } from './parse-number';
import type { ParsedQuantity } from './quantity';
import { findUnit, unitOf, type Unit } from './unit';

const HOURS_MINUTES_SECONDS = /^(\d{1,4}):([0-5]?\d):([0-5]?\d(?:\.\d+)?)$/;
const MINUTES_SECONDS = /^(\d{1,3}):([0-5]\d(?:\.\d+)?)$/;
const PRIMES = /^(?:(\d+)')?(\d+(?:\.\d+)?)(?:"|″|'')$/;

const DECIMAL = '\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十]+';
const PARTS: readonly (readonly [pattern: string, symbol: string])[] = [
  ['天|days?|d', '天'],
  ['个?小时|时|hours?|hrs?|h', '小时'],
  ['分钟|分|minutes?|mins?|m', '分钟'],
  ['秒钟|秒|seconds?|secs?|s', '秒'],
];
const COMPOUND = new RegExp(
  `^${PARTS.map(([names]) => `(?:(${DECIMAL})\\s*(?:${names})(?![a-z])\\s*)?`).join('')}$`,
  'i',
);
const HALF = /^(?:半个?|(?:一个半))(小时|天|分钟|月|年)$/;

/**
 * A duration of several parts in normalised text: `00:02:23`, `2分30秒`, `1小时20分`, `1h 20m`, `3'20"`, `半小时`. The value is
 * in the smallest unit that is named. `2:23` alone is taken as minutes and seconds, as call logs write it, and says so.
 * Null for anything else, single units included.
 */
export function parseClock(text: string): ParsedQuantity | null {
  const clock = HOURS_MINUTES_SECONDS.exec(text);
  if (clock !== null) return seconds(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const short = MINUTES_SECONDS.exec(text);
  if (short !== null) {
    return { ...seconds(Number(short[1]) * 60 + Number(short[2])), slip: 'quantity.minutes-seconds' };
  }
  const primes = PRIMES.exec(text);
  if (primes !== null) return seconds(Number(primes[1] ?? 0) * 60 + Number(primes[2]));
  return parseHalf(text) ?? parseCompound(text);
}

function parseHalf(text: string): ParsedQuantity | null {
  const unit = findUnit(HALF.exec(text)?.[1] ?? '');
  return unit === null ? null : { value: text.startsWith('一') ? 1.5 : 0.5, unit };
}

function parseCompound(text: string): ParsedQuantity | null {
  const match = COMPOUND.exec(text);
  if (match === null) return null;
  const parts = PARTS.flatMap(([, symbol], index): { value: number; unit: Unit }[] => {
    const value = match[index + 1] === undefined ? null : parseNumber(match[index + 1] ?? '');
    return value === null ? [] : [{ value, unit: unitOf(symbol) }];
  });
  const smallest = parts[parts.length - 1];
  if (smallest === undefined || parts.length < 2) return null;
  const total = parts.reduce((sum, { value, unit }) => sum + value * unit.factor, 0);
  return { value: cleanNumber(total / smallest.unit.factor), unit: smallest.unit };
}

function seconds(value: number): ParsedQuantity {
  return { value: cleanNumber(value), unit: unitOf('秒') };
}
