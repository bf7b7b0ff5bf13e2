import type { Diagnostic } from '../diagnostic';
import { cleanNumber } from '../quantity/convert';
import { parseTarget } from '../quantity/parse-target';
import type { Target } from '../quantity/quantity';
import { quantityOfCell, unitOfCell } from '../quantity/quantity-of-cell';
import { findUnit, unitOf, type Unit } from '../quantity/unit';
import { directionOf, findIndicator } from '../scoring/indicator';
import { parseWeight, weightsOf } from '../scoring/weight';
import { cellAddress, qualifiedAddress } from './a1-address';
import type { ActualCell, ColumnRole, FormItem } from './form';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/** A row that holds an item, and the section it stands in where the form has no dimension column. */
export interface ItemRow {
  readonly row: number;
  readonly section: string | null;
}

/** Names that measure a share, for bare targets such as 0.85. */
const RATE = /(?:率|占比|比例|百分比)$|\b(?:rate|ratio|percentage|share)$/i;

/** Reads the items of a table. What cannot be read is null and said; nothing is carried over from a neighbouring row but 维度. */
export function readItems(
  cells: SheetCells,
  sheet: string,
  rows: readonly ItemRow[],
  mapping: ColumnMapping,
): FormItem[] {
  const weights = readWeights(cells, rows, mapping);
  let dimension: string | null = null;
  return rows.map(({ row, section }, index) => {
    const diagnostics: Diagnostic[] = [];
    const at = (role: ColumnRole) => mapping.chosen.get(role)?.column;
    const cellOf = (role: ColumnRole) => qualifiedAddress(sheet, cellAddress(row, at(role) ?? 0));
    const say = (role: ColumnRole, code: string, severity: Diagnostic['severity'], text: string) =>
      diagnostics.push({ code, severity, cell: cellOf(role), params: { text: short(text) } });
    const seen = (role: ColumnRole) => seenText(cells, row, at(role));

    const indicator = seen('indicator') ?? '';
    dimension = at('dimension') === undefined ? section : (seen('dimension') ?? dimension);
    const { weight, unread } = weights[index] ?? { weight: null, unread: null };
    if (unread !== null) say('weight', 'forms.weight-unreadable', 'warning', unread);
    const full = readFull(cells, row, at('full'));
    if (full.unread !== null) say('full', 'forms.full-unreadable', 'warning', full.unread);

    const actual = readActualCell(cells, row, mapping);
    if (actual?.unreadable === true) say('actual', 'forms.actual-unreadable', 'error', String(actual.value));
    const target = readTarget(cells, row, mapping, indicator, actual?.unit ?? null);
    diagnostics.push(...target.diagnostics.map((diagnostic) => ({ ...diagnostic, cell: cellOf('target') })));

    const criteria = readCriteria(cells, row, at('criteria'), at('indicator'));
    if (criteria === 'over-rows') say('criteria', 'forms.criteria-over-rows', 'warning', indicator);
    const spread = criteria === 'over-rows';
    return {
      row,
      indicator,
      dimension,
      weight,
      full: full.value,
      // With its criteria unread, a target must not decide the score alone.
      target: spread ? null : target.target,
      targetText: target.text,
      actual,
      criteria: spread ? null : criteria,
      diagnostics,
    };
  });
}

function readWeights(cells: SheetCells, rows: readonly ItemRow[], mapping: ColumnMapping) {
  const column = mapping.columns.find(({ role }) => role === 'weight');
  if (column === undefined) return [];
  const raw = rows.map(({ row }) => cells.own(row, column.column));
  const parsed = rows.map(({ row }, index) =>
    parseWeight(raw[index] ?? '', cells.numberFormat(row, column.column)),
  );
  const shares = weightsOf(parsed, column.unit?.symbol === '%');
  return shares.map((weight, index) => {
    const text = String(raw[index] ?? '').trim();
    return { weight, unread: weight === null && text !== '' ? text : null };
  });
}

function readFull(
  cells: SheetCells,
  row: number,
  column: number | undefined,
): { value: number | null; unread: string | null } {
  const value = column === undefined ? '' : cells.own(row, column);
  if (column === undefined || String(value).trim() === '') return { value: null, unread: null };
  const quantity = quantityOfCell(value, cells.numberFormat(row, column), null);
  const readable = quantity !== null && (quantity.unit === null || quantity.unit.symbol === '分');
  return readable ? { value: quantity.value, unread: null } : { value: null, unread: String(value) };
}

function readActualCell(cells: SheetCells, row: number, mapping: ColumnMapping): ActualCell | null {
  const column = mapping.columns.find(({ role }) => role === 'actual');
  if (column === undefined) return null;
  const value = cells.own(row, column.column);
  const format = cells.numberFormat(row, column.column);
  const quantity = quantityOfCell(value, format, column.unit);
  if (quantity !== null) return { value, unit: quantity.unit, unitArgument: quantity.unitArgument };
  if (typeof value === 'number') return { value, unit: null, unitArgument: null, unreadable: true };
  const blank = typeof value === 'string' && value.trim() === '';
  return blank
    ? { value: '', ...unitOfCell(format, column.unit) }
    : { value, unit: null, unitArgument: null };
}

interface ReadTarget {
  readonly target: Target | null;
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

function readTarget(
  cells: SheetCells,
  row: number,
  mapping: ColumnMapping,
  indicator: string,
  actualUnit: Unit | null,
): ReadTarget {
  const column = mapping.columns.find(({ role }) => role === 'target');
  const value = column === undefined ? '' : cells.own(row, column.column);
  if (column === undefined || typeof value === 'boolean' || String(value).trim() === '') {
    return { target: null, text: null, diagnostics: [] };
  }
  const numberFormat = cells.numberFormat(row, column.column);
  const text = typeof value === 'number' ? shownNumber(value, numberFormat) : value.trim();
  const parsed = parseTarget(typeof value === 'number' ? value : text, {
    unit: column.unit,
    direction: directionOf(indicator),
    numberFormat,
  });
  if (parsed === null) {
    // A full mark (100分) and words that nobody can compare with are no targets; digits may be one that was not understood.
    const severity = /\d/.test(text) && !mapping.chosen.has('criteria') ? 'warning' : 'info';
    return {
      target: null,
      text,
      diagnostics: [{ code: 'forms.target-unreadable', severity, params: { text: short(text) } }],
    };
  }
  return { target: asRate(parsed.target, indicator, actualUnit), text, diagnostics: parsed.diagnostics };
}

/** A bare number where a rate is measured is percent: 0.85 and 85 are both 85 %, as Excel stores the former. */
function asRate(target: Target, indicator: string, actualUnit: Unit | null): Target {
  if (target.unit !== null || !isRate(indicator, actualUnit)) return target;
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

function isRate(indicator: string, actualUnit: Unit | null): boolean {
  if (actualUnit !== null) return actualUnit.dimension === 'ratio';
  const usual = findIndicator(indicator)?.unit;
  if (usual !== undefined) return usual !== null && findUnit(usual)?.dimension === 'ratio';
  return RATE.test(indicator.replace(/[(（][^()（）]*[)）]/g, '').trim());
}

/**
 * The criteria of an item. `over-rows`: an indicator merged over several rows has its criteria in all of them, or criteria
 * merged over several indicators; a formula cannot point at either, and part of a rule is a wrong rule.
 */
function readCriteria(
  cells: SheetCells,
  row: number,
  column: number | undefined,
  indicator: number | undefined,
): string | null | 'over-rows' {
  if (column === undefined || indicator === undefined) return null;
  const own = String(cells.own(row, column)).trim();
  const name = cells.mergeAt(row, indicator);
  if (name !== null && name.bottom > name.top) {
    for (let other = name.top; other <= name.bottom; other++) {
      if (other !== row && String(cells.own(other, column)).trim() !== '') return 'over-rows';
    }
  }
  if (own === '' && cells.text(row, column) !== '') return 'over-rows';
  return own === '' ? null : own;
}

function seenText(cells: SheetCells, row: number, column: number | undefined): string | null {
  if (column === undefined) return null;
  const text = cells.text(row, column).replace(/\s+/g, ' ');
  return text === '' ? null : text;
}

function shownNumber(value: number, numberFormat: string): string {
  const { unitArgument } = unitOfCell(numberFormat, null);
  return unitArgument === '100%' ? `${cleanNumber(value * 100)}%` : String(cleanNumber(value));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
