import { cellAddress } from '../forms/a1-address';
import type { ColumnRole, FormTable } from '../forms/form';
import { compareNumbers } from '../quantity/convert';
import { parseTarget } from '../quantity/parse-target';
import type { Target } from '../quantity/quantity';
import type { ScoredItem } from '../scoring/scorecard';
import type { SheetView } from './sheet-view';

/** The four results of an item. */
export type ResultKind = 'score' | 'achievement' | 'gap' | 'flag';

/** What the formulas of one table need to know beside the item. */
export interface FormulaSite {
  readonly table: FormTable;
  readonly sheet: SheetView;
  /** Where scores are or will be: a flag without a target compares the score with the full mark. */
  readonly scoreColumn: number;
  /** 达成率(%) holds 66.7, 达成率 holds 0.667. */
  readonly achievementInPercent: boolean;
  /** Words for a flag that is decided by the score alone. */
  readonly flagWords: { readonly met: string; readonly missed: string };
}

/**
 * The live formula for one result of one item, e.g. `=IF(E5="","",KPI.ACHIEVEMENT(E5,D5))`; null when there is nothing to
 * compute it from. Blank in, blank out: a blank cell may reach a custom function as 0.
 */
export function itemFormula(kind: ResultKind, item: ScoredItem, site: FormulaSite): string | null {
  const actual = addressOf(site.table, item, 'actual');
  if (actual === null || item.source === 'none' || item.item.actual?.unreadable) return null;
  const unit = item.item.actual?.unitArgument ? `"${item.item.actual.unitArgument}"` : null;
  const target = targetArgument(item, site);
  const call = (name: string, ...args: (string | null)[]) => `KPI.${name}(${joinArguments(args)})`;
  const guarded = (formula: string) => `=IF(${actual}="","",${formula})`;
  switch (kind) {
    case 'score': {
      const byCriteria = item.source === 'criteria';
      const criteria = byCriteria ? addressOf(site.table, item, 'criteria') : '""';
      const needsTarget = !byCriteria || item.reading?.usesTarget === true;
      return guarded(
        call('SCORE', actual, criteria, fullArgument(item, site), needsTarget ? target : null, unit),
      );
    }
    case 'achievement': {
      if (item.target === null) return null;
      const formula = call('ACHIEVEMENT', actual, target, unit);
      return guarded(site.achievementInPercent ? `${formula}*100` : formula);
    }
    case 'gap':
      return item.target === null ? null : guarded(call('GAP', actual, target, unit));
    case 'flag':
      return item.target === null ? flagByScore(item, site) : guarded(call('FLAG', actual, target, unit));
  }
}

/** Without any target, an item is met from the mark that the text names (A4: 基准分), else with its full mark. */
function flagByScore(item: ScoredItem, site: FormulaSite): string | null {
  const full = item.reading?.passMark ?? fullArgument(item, site) ?? item.reading?.maximum ?? null;
  if (full === null) return null;
  const score = cellAddress(item.item.row, site.scoreColumn);
  return `=IF(ISNUMBER(${score}),IF(${score}>=${full},"${site.flagWords.met}","${site.flagWords.missed}"),"")`;
}

/** The full mark: its column's cell, or the number that was found out or assumed. */
function fullArgument(item: ScoredItem, site: FormulaSite): string | null {
  if (item.full === null) return null;
  const cell = item.item.full === null ? null : addressOf(site.table, item, 'full');
  return cell ?? String(item.full);
}

/**
 * The target's cell. What a formula cannot see of it is added: the comparator that was assumed for a bare target, and the
 * unit that a header, a column of units or a number format gave: `"≥"&D5*100&"%"`. E1 writes its target into the criteria
 * column; criteria also imply one.
 */
function targetArgument(item: ScoredItem, site: FormulaSite): string | null {
  const { target } = item.item;
  const cell = addressOf(site.table, item, target ? 'target' : 'criteria');
  const column = site.table.columns.find(({ role }) => role === 'target')?.column;
  if (target === null || cell === null || column === undefined) return cell;
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

function unitSuffix({ unit }: Target): string {
  return unit ? `&"${unit.symbol}"` : '';
}

/** 100 for a percent format, 86400 for an Excel time in seconds: noise-free. */
function scaleOf(ratio: number): number {
  return Number(ratio.toPrecision(9));
}

function addressOf(table: FormTable, item: ScoredItem, role: ColumnRole): string | null {
  const column = table.columns.find((mapped) => mapped.role === role);
  return column ? cellAddress(item.item.row, column.column) : null;
}

/** `E5,G5,,D5`: omitted arguments stay empty between given ones and are dropped at the end. */
function joinArguments(args: readonly (string | null)[]): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === null) count--;
  return args
    .slice(0, count)
    .map((arg) => arg ?? '')
    .join(',');
}
