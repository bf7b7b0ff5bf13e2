import type { Diagnostic } from '../diagnostic';
import { cleanNumber } from '../quantity/convert';
import { parseTarget } from '../quantity/parse-target';
import type { Target } from '../quantity/quantity';
import { unitOfCell } from '../quantity/quantity-of-cell';
import { findUnit, unitOf, type Unit } from '../quantity/unit';
import { directionOf, findIndicator } from '../scoring/indicator';
import type { CellValue } from './grid';

/** What is known of an item when its target is read. */
export interface TargetSite {
  readonly indicator: string;
  readonly numberFormat: string;
  /** The unit that the header or the row's 单位 states. */
  readonly unit: Unit | null;
  readonly actualUnit: Unit | null;
  /** With criteria beside it, a target of words (C1 指标要求) is nothing to warn of. */
  readonly hasCriteria: boolean;
}

export interface TargetCell {
  readonly target: Target | null;
  /** As a person sees it; null when blank. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names that measure a share, for bare targets such as 0.85. */
const RATE = /(?:率|占比|比例|百分比)$|\b(?:rate|ratio|percentage|share)$/i;
const NOTE = /[(（][^()（）]*[)）]/g;

/** Reads the target of an item. Words that state none give null and a remark. */
export function readTargetCell(value: CellValue, site: TargetSite): TargetCell {
  if (typeof value === 'boolean' || String(value).trim() === '') {
    return { target: null, text: null, diagnostics: [] };
  }
  const text = typeof value === 'number' ? shownNumber(value, site.numberFormat) : value.trim();
  const parsed = parseTarget(typeof value === 'number' ? value : text, {
    unit: site.unit,
    direction: directionOf(site.indicator),
    numberFormat: site.numberFormat,
  });
  if (parsed !== null) {
    return { target: asRate(parsed.target, site), text, diagnostics: parsed.diagnostics };
  }
  const severity = /\d/.test(text) && !site.hasCriteria ? 'warning' : 'info';
  return {
    target: null,
    text,
    diagnostics: [{ code: 'forms.target-unreadable', severity, params: { text } }],
  };
}

/** A bare number where a rate is measured is percent: 0.85 and 85 are both 85 %, as Excel stores the former. */
function asRate(target: Target, site: TargetSite): Target {
  if (target.unit !== null || !isRate(site)) return target;
  const bounds = [target.min?.value, target.max?.value].filter((value) => value !== undefined);
  const factor = bounds.every((value) => Math.abs(value) <= 1) ? 100 : 1;
  const scaled = (bound: NonNullable<Target['min']>) => ({
    ...bound,
    value: cleanNumber(bound.value * factor),
  });
  return {
    ...target,
    ...(target.min !== undefined && { min: scaled(target.min) }),
    ...(target.max !== undefined && { max: scaled(target.max) }),
    unit: unitOf('%'),
  };
}

function isRate({ indicator, actualUnit }: TargetSite): boolean {
  if (actualUnit !== null) return actualUnit.dimension === 'ratio';
  const usual = findIndicator(indicator)?.unit;
  if (usual !== undefined) return usual !== null && findUnit(usual)?.dimension === 'ratio';
  return RATE.test(indicator.replace(NOTE, '').trim());
}

function shownNumber(value: number, numberFormat: string): string {
  const { unitArgument } = unitOfCell(numberFormat, null);
  return unitArgument === '100%' ? `${cleanNumber(value * 100)}%` : String(cleanNumber(value));
}
