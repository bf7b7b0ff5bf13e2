import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Scalar } from '../../model/cell-value';
import { isErrorValue } from '../../model/cell-value';
import { choiceArgument } from '../arguments';
import { HostError } from '../host-error';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { requireAllowed, requireUnlocked, requireWholeArrays } from './protection-guard';

/** What `range.copyFrom` asks for. */
export interface CopyOptions {
  readonly copyType?: unknown;
  readonly skipBlanks?: unknown;
  readonly transpose?: unknown;
}

/**
 * Copies values, looks or both. Copying formulas would shift their references: not emulated, unless the copied
 * cells hold none.
 */
export function copyCells(context: ObjectContext, from: Area, to: Area, options: CopyOptions): void {
  const what = choiceArgument(
    options.copyType,
    ['All', 'Values', 'Formats', 'Formulas', 'Link'],
    'copyType',
    'All',
  );
  if (what === 'Link' || options.transpose === true) {
    throw new HostError(
      'ApiNotFound',
      `The workbench does not emulate Range.copyFrom with ${what === 'Link' ? what : 'transpose'}.`,
    );
  }
  const target = targetOf(from, to);
  if (what !== 'Formats') copyContents(context, from, target, what, options.skipBlanks === true);
  if (what === 'All' || what === 'Formats') copyLooks(context, from, target);
}

function targetOf(from: Area, to: Area): Area {
  const rows = Math.min(Math.max(to.rect.rows, from.rect.rows), MAX_ROWS - to.rect.row);
  const columns = Math.min(Math.max(to.rect.columns, from.rect.columns), MAX_COLUMNS - to.rect.column);
  return { sheet: to.sheet, rect: { ...to.rect, rows, columns } };
}

function copyContents(
  { model }: ObjectContext,
  from: Area,
  to: Area,
  what: string,
  skipBlanks: boolean,
): void {
  const rows = cellsOf(to, (row, column): Scalar => {
    const [sourceRow, sourceColumn] = sourceOf(from, row, column);
    const hasFormula = from.sheet.cellAt(sourceRow, sourceColumn)?.formula !== undefined;
    if (hasFormula && what !== 'Values') {
      throw new HostError('ApiNotFound', 'The workbench does not emulate Range.copyFrom of formulas.');
    }
    const value = from.sheet.valueAt(sourceRow, sourceColumn);
    if (value === null) return skipBlanks ? null : '';
    if (isErrorValue(value)) return value.error;
    return typeof value === 'string' && value !== '' ? `'${value}` : value;
  });
  requireUnlocked(to.sheet, to.rect);
  requireWholeArrays(to.sheet, to.rect);
  model.setInputs(to.sheet.id, to.rect, rows);
}

function copyLooks({ model }: ObjectContext, from: Area, to: Area): void {
  requireAllowed(to.sheet, 'allowFormatCells');
  cellsOf(to, (row, column) => {
    const style = from.sheet.styleAt(...sourceOf(from, row, column));
    const rect = { row: to.rect.row + row, column: to.rect.column + column, rows: 1, columns: 1 };
    const plain = { numberFormat: null, font: null, fill: null, alignment: null, border: null, locked: null };
    model.setStyle(to.sheet.id, rect, plain);
    const { numberFormat, font, fill, alignment, border, locked } = style;
    model.setStyle(to.sheet.id, rect, {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(font && { font }),
      ...(fill && { fill }),
      ...(alignment && { alignment }),
      ...(border && { border }),
      ...(locked !== undefined && { locked }),
    });
  });
}

function cellsOf<T>({ rect }: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => make(row, column)),
  );
}

/** The cell that goes to a place of the target; a small source repeats. */
function sourceOf({ rect }: Area, row: number, column: number): [number, number] {
  return [rect.row + (row % rect.rows), rect.column + (column % rect.columns)];
}
