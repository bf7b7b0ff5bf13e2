import { cellAddress } from '../forms/a1-address';
import type { ColumnRole, FormTable } from '../forms/form';
import { formatTarget } from '../people/format-quantity';
import { compareNumbers } from '../quantity/convert';
import { parseTarget } from '../quantity/parse-target';
import type { Target } from '../quantity/quantity';
import type { Policy } from '../scoring/policy';
import type { Scale, ScoredItem } from '../scoring/scorecard';
import { readTargetArgument } from '../scoring/target-argument';
import type { SheetView } from './sheet-view';

/** What the formulas of one table need to know beside the item. */
export interface FormulaSite {
  readonly table: FormTable;
  readonly sheet: SheetView;
  readonly scale: Scale;
  readonly policy: Policy;
  /** The settings' cells, the last argument of formulas; null when the workbook has none. */
  readonly policyReference: string | null;
  /** What a score is while its actual is blank: `""`, or `0` by policy. */
  readonly whenBlank: string;
  /** Where scores are or will be: a flag without a target compares the score with the full mark. */
  readonly scoreColumn: number;
  /** 达成率(%) holds 66.7, 达成率 holds 0.667. */
  readonly achievementInPercent: boolean;
  /** Arguments for targets that were worked out before: four formulas of an item name the same one. */
  readonly targets: Map<ScoredItem, string | null>;
  /** Words for a flag that is decided by the score alone. */
  readonly flagWords: { readonly met: string; readonly missed: string };
}

/** `KPI.SCORE(E5,G5,,D5)`: omitted arguments stay empty between given ones and are dropped at the end. */
export function callOf(name: string, args: readonly (string | null)[]): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === null) count--;
  const given = args.slice(0, count).map((arg) => arg ?? '');
  return `KPI.${name}(${given.join(',')})`;
}

export function addressOf(table: FormTable, item: ScoredItem, role: ColumnRole): string | null {
  if (role === 'criteria' && item.item.criteriaAt !== undefined) {
    return cellAddress(item.item.criteriaAt.row, item.item.criteriaAt.column);
  }
  const column = table.columns.find((mapped) => mapped.role === role);
  return column ? cellAddress(item.item.row, column.column) : null;
}

/** The unit that a bare number in the actual's cell is in, quoted; null when the cell says it. */
export function unitArgument({ item }: ScoredItem): string | null {
  return item.actual?.unitArgument ? `"${item.actual.unitArgument}"` : null;
}

/**
 * The target's cell. What a formula cannot see of it is added: the comparator that was assumed for a bare target, and the
 * unit that a header, a column of units or a number format gave: `"≥"&D5*100&"%"`. E1 writes its target into the criteria
 * column; criteria also imply one.
 */
export function targetArgument(item: ScoredItem, site: FormulaSite): string | null {
  const known = site.targets.get(item);
  if (known !== undefined) return known;
  const argument = findTargetArgument(item, site);
  site.targets.set(item, argument);
  return argument;
}

function findTargetArgument(item: ScoredItem, site: FormulaSite): string | null {
  const { target } = item.item;
  const cell = addressOf(site.table, item, target ? 'target' : 'criteria');
  const column = site.table.columns.find(({ role }) => role === 'target')?.column;
  if (target === null) return cell === null ? null : impliedArgument(item, cell);
  if (cell === null || column === undefined) return cell;
  const raw = site.sheet.valueAt(item.item.row, column);
  const comparator = target.assumedDirection ? `"${target.max ? '≤' : '≥'}"&` : '';
  if (typeof raw === 'number') {
    const bound = (target.max ?? target.min)?.value ?? raw;
    const scaled = raw === 0 || compareNumbers(bound, raw) === 0 ? cell : `${cell}*${scaleOf(bound / raw)}`;
    return `"${target.max ? '≤' : '≥'}"&${scaled}${unitSuffix(target)}`;
  }
  const saysUnit = parseTarget(String(raw), {})?.target.unit?.symbol === target.unit?.symbol;
  return `${comparator}${cell}${saysUnit ? '' : unitSuffix(target)}`;
}

/** Criteria that only with the full mark say the target (`≥100%: 12 points; below: in proportion`) give it as a text. */
function impliedArgument({ item, target }: ScoredItem, cell: string): string | null {
  if (target === null || typeof readTargetArgument(item.criteria ?? '') !== 'string') return cell;
  const text = formatTarget(target);
  const read = readTargetArgument(text);
  const same =
    typeof read !== 'string' &&
    read.min?.value === target.min?.value &&
    read.max?.value === target.max?.value;
  return same ? `"${text}"` : null;
}

function unitSuffix({ unit }: Target): string {
  return unit ? `&"${unit.symbol}"` : '';
}

/** 100 for a percent format, 86400 for an Excel time in seconds: noise-free. */
function scaleOf(ratio: number): number {
  return Number(ratio.toPrecision(9));
}
