import type { Diagnostic } from '../diagnostic';
import { cleanNumber } from '../quantity/convert';
import { parseTarget } from '../quantity/parse-target';
import type { Target } from '../quantity/quantity';
import { unitOfCell } from '../quantity/quantity-of-cell';
import { findUnit, unitOf, type Unit } from '../quantity/unit';
import { directionOf, findIndicator } from '../scoring/indicator';
import type { CellValue } from './grid';
import { Remembered } from './remembered';

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

/** Reads targets, each text once: which way is better is asked of an indicator only where its target does not say. */
export class TargetReader {
  private readonly parsed = new Remembered<ReturnType<typeof parseTarget> | 'none'>();
  private readonly directions = new Remembered<'higher' | 'lower' | 'none'>();

  /** The target of an item. Words that state none give null and a remark. */
  read(value: CellValue, site: TargetSite): TargetCell {
    if (typeof value === 'boolean' || value === '' || String(value).trim() === '') {
      return { target: null, text: null, diagnostics: [] };
    }
    const text = typeof value === 'number' ? shownNumber(value, site.numberFormat) : value.trim();
    const cell = typeof value === 'number' ? value : text;
    const parsed = this.parse(cell, site, null);
    const full =
      parsed?.target.assumedDirection === true ? this.parse(cell, site, this.direction(site)) : parsed;
    if (full !== null) {
      return { target: asRate(full.target, site), text, diagnostics: full.diagnostics };
    }
    const severity = /\d/.test(text) && !site.hasCriteria ? 'warning' : 'info';
    return {
      target: null,
      text,
      diagnostics: [{ code: 'forms.target-unreadable', severity, params: { text } }],
    };
  }

  private parse(cell: string | number, site: TargetSite, direction: 'higher' | 'lower' | null) {
    const { numberFormat, unit } = site;
    const key = [typeof cell, cell, numberFormat, unit?.symbol, direction].join('\u0000');
    const parsed = this.parsed.of(key, () => parseTarget(cell, { unit, direction, numberFormat }) ?? 'none');
    return parsed === 'none' ? null : parsed;
  }

  private direction({ indicator }: TargetSite): 'higher' | 'lower' | null {
    const direction = this.directions.of(indicator, () => directionOf(indicator) ?? 'none');
    return direction === 'none' ? null : direction;
  }
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
