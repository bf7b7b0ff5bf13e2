import { cellAddress } from '../../forms/a1-address';
import type { FormTable } from '../../forms/form';
import type { SheetGrid } from '../../forms/grid';
import type { ScoredItem, Scorecard } from '../../scoring/scorecard';
import { sheetReference } from '../../settings/sheet-reference';
import { addressOf, type FormulaSite, targetArgument } from '../../writeback/formula-site';
import { comparisonFormula } from '../../writeback/item-formula';
import { fullArgument, scoreFormula } from '../../writeback/score-formula';
import { SheetView } from '../../writeback/sheet-view';

/** Stands for a person's actual in the formulas of a form: Excel's last column, where no form goes. */
const ACTUAL_COLUMN = 16_383;

/** Parts of a formula that name no cell of its own sheet, and those that do. */
const PARTS =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[\p{L}\p{N}_.]+!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d(!])/gu; // prettier-ignore

/**
 * Formulas of a form, written for a person on another sheet: what the form's own row would hold, with its cells named by their
 * sheet and the person's cell for its actual.
 */
export interface PersonFormulas {
  /** `=IF(G13="","",KPI.SCORE(G13,考核表!$G$5,,,"秒"))`; null where nothing can be scored, or where no formula can say it. */
  score(item: ScoredItem, actual: string): string | null;
  /** The target as an argument of a function; null where the item has none. */
  target(item: ScoredItem): string | null;
  /** The full mark of an item as a formula or a number; '' where there is none. */
  full(item: ScoredItem): string | number;
  /** The live formula for achievement, gap or flag; null where there is nothing to compare with. Without a target the `score` decides. */
  compared(
    kind: 'achievement' | 'gap' | 'flag',
    item: ScoredItem,
    actual: string,
    score?: string | null,
  ): string | null;
  /** The steps of the score in words, `=IF(…,"",KPI.EXPLAIN(…))`; null where no words or target score it. */
  explanation(item: ScoredItem, actual: string): string | null;
  /** A cell of the item on the form's own sheet: `考核表!$G$5`; null where the form has no such column. */
  cell(item: ScoredItem, role: 'weight' | 'target' | 'criteria'): string | null;
}

export function personFormulas(
  form: FormTable,
  grid: SheetGrid,
  card: Pick<Scorecard, 'scale' | 'policy'>,
  policyReference: string | null,
  flagWords: FormulaSite['flagWords'] = { met: '', missed: '' },
): PersonFormulas {
  const table: FormTable = {
    ...form,
    columns: [
      ...form.columns.filter(({ role }) => role !== 'actual' && role !== 'rater'),
      { role: 'actual', column: ACTUAL_COLUMN, header: '', unit: null },
    ],
  };
  const site = (): FormulaSite => ({
    table,
    sheet: new SheetView(grid),
    scale: card.scale,
    policy: card.policy,
    policyReference,
    whenBlank: card.policy.missingActual === 'zero' ? '0' : '""',
    scoreColumn: ACTUAL_COLUMN,
    achievementInPercent: false,
    targets: new Map(),
    flagWords,
  });
  const forPerson = (formula: unknown, item: ScoredItem, actual: string): string | null => {
    if (typeof formula !== 'string') return null;
    const own = cellAddress(item.item.row, ACTUAL_COLUMN);
    return elsewhere(formula, form.sheet, new Map([[own, actual]]));
  };
  return {
    score: (item, actual) => forPerson(scoreFormula(item, site()), item, actual),
    compared: (kind, item, actual, score = null) => {
      const formula = comparisonFormula(kind, item, site());
      if (kind !== 'flag' || item.target !== null) return forPerson(formula, item, actual);
      return score === null ? null : forPerson(formula, item, score);
    },
    explanation: (item, actual) => {
      const formula = forPerson(scoreFormula(item, site()), item, actual);
      // Both functions take the same arguments.
      return formula?.includes('KPI.SCORE(') === true ? formula.replace('KPI.SCORE(', 'KPI.EXPLAIN(') : null;
    },
    cell: (item, role) => {
      const address = addressOf(form, item, role);
      return address === null ? null : elsewhere(address, form.sheet);
    },
    target: (item) => {
      const argument = item.target === null ? null : targetArgument(item, site());
      return argument === null ? null : elsewhere(argument, form.sheet);
    },
    full: (item) => {
      const argument = fullArgument(item, site());
      if (argument === null) return '';
      return /^[\d.]+$/.test(argument) ? Number(argument) : `=${elsewhere(argument, form.sheet)}`;
    },
  };
}

/** A formula of one sheet as it stands on another; some of its cells are others there. */
export function elsewhere(
  formula: string,
  sheet: string,
  instead: ReadonlyMap<string, string> = new Map(),
): string {
  return formula.replace(PARTS, (all: string, other: string | undefined) => {
    if (other !== undefined) return all;
    return instead.get(all) ?? rangeOn(sheet, all);
  });
}

function rangeOn(sheet: string, address: string): string {
  const prefix = sheetPrefix(sheet);
  const absolute = address.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, '$$$1$$$2');
  return prefix + absolute;
}

/** `考核表!` or `'2026 考核'!`. */
export function sheetPrefix(sheet: string): string {
  const reference = sheetReference(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  return reference.slice(0, reference.lastIndexOf('!') + 1);
}

/** One cell of another sheet, absolute: `指标汇总!$C$5`. */
export function cellOn(sheet: string, row: number, column: number): string {
  return rangeOn(sheet, cellAddress(row, column));
}
