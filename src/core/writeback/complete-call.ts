import { cellAddress } from '../forms/a1-address';
import type { FormItem, FormTable } from '../forms/form';
import { cleanNumber } from '../quantity/convert';
import { findScale } from '../scoring/find-scale';
import { DEFAULT_POLICY } from '../scoring/policy';
import { fixRow, rowRange } from './adjacent';

/** What a call takes from a row; null stands for an argument that the row does not have. */
type Parameter =
  | 'actual'
  | 'criteria'
  | 'full'
  | 'target'
  | 'unit'
  | 'policy'
  | 'marks'
  | 'raters'
  | 'levels'
  | 'bands'
  | 'mark';

/** Which arguments a call takes, in order. The first must be there. */
const ARGUMENTS: Readonly<Record<string, readonly Parameter[]>> = {
  SCORE: ['actual', 'criteria', 'full', 'target', 'unit', 'policy'],
  EXPLAIN: ['actual', 'criteria', 'full', 'target', 'unit', 'policy'],
  ACHIEVEMENT: ['actual', 'target', 'unit'],
  GAP: ['actual', 'target', 'unit'],
  FLAG: ['actual', 'target', 'unit', 'policy'],
  RATERS: ['marks', 'mark', 'raters', 'policy'],
  LEVELSCORE: ['actual', 'levels', 'mark', 'unit', 'policy'],
  LOOKUPSCORE: ['actual', 'bands', 'mark', 'unit', 'policy'],
};
const INDICATOR_SCORE: readonly Parameter[] = ['actual', 'target', 'criteria', 'unit', 'policy'];
/** What the new calls cannot do without beside the first argument. */
const NEEDED: ReadonlySet<Parameter> = new Set(['levels', 'bands']);

/** `=KPI.AHTSCORE()`: the function's name, or null when the formula is anything else. */
export function typedWithoutArguments(formula: unknown): string | null {
  if (typeof formula !== 'string') return null;
  return /^=\s*KPI\.([A-Z]+)\(\s*\)$/i.exec(formula)?.[1]?.toUpperCase() ?? null;
}

/**
 * Completes a call typed with empty parentheses in a row of a form to that row's cells: `=KPI.AHTSCORE()` →
 * `=KPI.AHTSCORE(E5,D5)`, `=KPI.RATERS()` → `=KPI.RATERS(D5:F5,C5)`. Null when the row belongs to no item, lacks what the
 * function cannot do without, or the function takes no row. `policyReference` are the settings' cells, where there are any.
 */
export function completeCall(
  name: string,
  row: number,
  tables: readonly FormTable[],
  policyReference: string | null = null,
): string | null {
  const parameters = ARGUMENTS[name] ?? (name.endsWith('SCORE') ? INDICATOR_SCORE : null);
  if (parameters === null) return null;
  for (const table of tables) {
    const item = table.items.find((candidate) => candidate.row === row);
    if (item === undefined) continue;
    const values = parameters.map((parameter) => valueOf(parameter, item, table, policyReference));
    const lacks = values.some(
      (value, at) => value === '' && (at === 0 || NEEDED.has(parameters[at] ?? 'unit')),
    );
    if (lacks) continue;
    while (values.at(-1) === '') values.pop();
    return `=KPI.${name}(${values.join(',')})`;
  }
  return null;
}

function valueOf(
  parameter: Parameter,
  item: FormItem,
  table: FormTable,
  policyReference: string | null,
): string {
  const { row } = item;
  const raters = item.marks.map(({ column }) => column);
  const levels = item.levels.map(({ column }) => column);
  switch (parameter) {
    case 'unit':
      return item.actual?.unitArgument ? `"${item.actual.unitArgument}"` : '';
    case 'policy':
      return policyReference ?? '';
    case 'marks':
      return rowRange(row, raters) ?? '';
    case 'raters':
      return policyReference === null ? '' : fixRow(rowRange(table.headerRows.last, raters) ?? '');
    case 'levels':
      if (rowRange(row, levels) === null) return '';
      return `${fixRow(cellAddress(table.headerRows.last, Math.min(...levels)))}:${cellAddress(row, Math.max(...levels))}`;
    case 'bands': {
      const columns = item.bands.flatMap(({ column }) => [column, column + 1]);
      const bottom = item.bands.reduce((last, band) => Math.max(last, band.row ?? row), row);
      if (bottom > row) {
        return `${cellAddress(row, Math.min(...columns))}:${cellAddress(bottom, Math.max(...columns))}`;
      }
      return rowRange(row, columns) ?? '';
    }
    case 'mark':
      return cellOf('full', item, table) || fullMark(item, table);
    case 'target':
      return item.target === null ? '' : cellOf('target', item, table);
    case 'actual':
    case 'criteria':
    case 'full':
      return cellOf(parameter, item, table);
  }
}

function cellOf(
  role: 'actual' | 'criteria' | 'full' | 'target',
  { row }: FormItem,
  table: FormTable,
): string {
  const column = table.columns.find((mapped) => mapped.role === role)?.column;
  return column === undefined ? '' : cellAddress(row, column);
}

/** The full mark of a form without a column for it: its weight, or 100. */
function fullMark({ weight }: FormItem, table: FormTable): string {
  const { scale } = findScale(table.items, DEFAULT_POLICY);
  if (scale === 'weight' && weight !== null) return String(cleanNumber(weight * 100));
  return scale === 'hundred' ? '100' : '';
}
