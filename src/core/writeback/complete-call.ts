import type { FormTable } from '../forms/form';
import { cellAddress } from '../forms/a1-address';

/** Which columns a call takes its arguments from, in order; null stands for an argument that stays out. */
const ARGUMENTS: Readonly<Record<string, readonly ('actual' | 'criteria' | 'full' | 'target' | 'unit')[]>> = {
  SCORE: ['actual', 'criteria', 'full', 'target', 'unit'],
  EXPLAIN: ['actual', 'criteria', 'full', 'target', 'unit'],
  ACHIEVEMENT: ['actual', 'target', 'unit'],
  GAP: ['actual', 'target', 'unit'],
  FLAG: ['actual', 'target', 'unit'],
};
const INDICATOR_SCORE = ['actual', 'target', 'criteria', 'unit'] as const;

/** `=KPI.AHTSCORE()`: the function's name, or null when the formula is anything else. */
export function typedWithoutArguments(formula: unknown): string | null {
  if (typeof formula !== 'string') return null;
  return /^=\s*KPI\.([A-Z]+)\(\s*\)$/i.exec(formula)?.[1]?.toUpperCase() ?? null;
}

/**
 * Completes a call typed with empty parentheses in a row of a form to that row's cells: `=KPI.AHTSCORE()` →
 * `=KPI.AHTSCORE(E5,D5)`. Null when the row belongs to no item, has no actual, or the function takes no row.
 */
export function completeCall(name: string, row: number, tables: readonly FormTable[]): string | null {
  const parameters = ARGUMENTS[name] ?? (name.endsWith('SCORE') ? INDICATOR_SCORE : null);
  if (parameters === null) return null;
  for (const table of tables) {
    const item = table.items.find((candidate) => candidate.row === row);
    if (item === undefined) continue;
    const columnOf = (role: string) => table.columns.find((mapped) => mapped.role === role)?.column;
    const values = parameters.map((parameter): string => {
      if (parameter === 'unit') return item.actual?.unitArgument ? `"${item.actual.unitArgument}"` : '';
      const column = columnOf(parameter === 'target' && item.target === null ? 'none' : parameter);
      return column === undefined ? '' : cellAddress(row, column);
    });
    if (values[0] === '') continue;
    while (values.at(-1) === '') values.pop();
    return `=KPI.${name}(${values.join(',')})`;
  }
  return null;
}
