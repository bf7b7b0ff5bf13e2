import type { CellValue } from '../forms/grid';

/** Errors that say nothing of the cell: the add-in is missing, or has not answered yet. */
const STALE: ReadonlySet<string> = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!', '#BLOCKED!']);
const ERROR = /^#(?:N\/A|[A-Z_0-9]+[!?]|DIV\/0!|GETTING_DATA)$/;

/** What gives an error where a cell shows one: an error cannot be typed everywhere. */
const ERROR_FORMULAS: Readonly<Record<string, string>> = {
  '#VALUE!': '="?"+0',
  '#DIV/0!': '=1/0',
  '#NUM!': '=SQRT(-1)',
};

/** Whether a value is no result but a sign that the cell was not calculated. */
export function isStale(value: CellValue): boolean {
  return typeof value === 'string' && STALE.has(value);
}

export function isError(value: CellValue): boolean {
  return typeof value === 'string' && ERROR.test(value);
}

/** A text that Excel would take for something else when it is written: a formula, a number, a date, a truth value, an error. */
const READ_OTHERWISE = /^[=+\-@'#]|^\s*[\d.(¥$￥]|^[a-z]{3,9}\.?[ -]?\d|^(?:true|false)$/i;

/**
 * What to write so that a cell holds this value for good: texts stay texts, errors stay errors.
 *
 * @example frozenValue('85%') // "'85%"
 */
export function frozenValue(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  if (isError(value)) return ERROR_FORMULAS[value] ?? '=NA()';
  return READ_OTHERWISE.test(value) ? `'${value}` : value;
}
