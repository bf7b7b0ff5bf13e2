import { cleanNumber } from '../../core/quantity/convert';
import type { Unit } from '../../core/quantity/unit';
import type { ActualCell } from '../../core/forms/form';
import { formatNumber } from '../../messages/render';
import type { Texts } from '../texts';

const SCORE_DECIMALS = 2;
const SHARE_DECIMALS = 1;
const SECONDS_A_DAY = 86400;

/** Half up, away from zero, on the decimal number a person sees: 63.665 → 63.67. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(cleanNumber(Math.abs(value) * scale))) / scale;
}

/** 63.666… → '63.67'. */
export function formatScore(score: number): string {
  return formatNumber(roundHalfUp(score, SCORE_DECIMALS));
}

/** 0.8065 → '80.7%'. */
export function formatShare(ratio: number): string {
  return `${formatNumber(roundHalfUp(ratio * 100, SHARE_DECIMALS))}%`;
}

/** −0.3 分, +0.8 个百分点: signed, with the unit of the actual. */
export function formatGap(texts: Texts, gap: number, unit: Unit | null): string {
  const rounded = roundHalfUp(gap, SCORE_DECIMALS);
  const value = `${rounded > 0 ? '+' : ''}${formatNumber(rounded)}`;
  if (unit?.dimension === 'ratio') return texts.say('pane.points', { value });
  return unit === null ? value : texts.say('pane.quantity', { value, unit: unit.symbol });
}

/** An actual as its cell shows it: text as typed, a number with the unit that format or header give it; '' when blank. */
export function formatActual(texts: Texts, actual: ActualCell | null): string {
  if (actual === null || typeof actual.value !== 'number') return String(actual?.value ?? '').trim();
  const { value, unit, unitArgument } = actual;
  if (unitArgument === '100%') return `${formatNumber(cleanNumber(value * 100))}%`;
  if (unitArgument === '天') return formatClock(Math.round(value * SECONDS_A_DAY));
  if (unit === null) return formatNumber(value);
  if (unit.symbol === '%') return `${formatNumber(value)}%`;
  return texts.say('pane.quantity', { value: formatNumber(value), unit: unit.symbol });
}

/** 142 → '0:02:22'. */
function formatClock(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
