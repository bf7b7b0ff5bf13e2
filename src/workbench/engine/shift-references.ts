import { columnIndex, columnName } from '../model/address';
import { formulaTokens, splitReference } from './tokens';

/** Rows or columns that come or go: `count` is negative when they go. */
export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** New place of one line; undefined when it is deleted. */
export function shiftedLine(line: number, { at, count }: LineShift): number | undefined {
  if (line < at) return line;
  if (count < 0 && line < at - count) return undefined;
  return line + count;
}

/** New first line and length of a span; undefined when all of it is deleted. */
export function shiftedSpan(
  first: number,
  length: number,
  shift: LineShift,
): { first: number; length: number } | undefined {
  const last = first + length - 1;
  const newFirst = shiftedLine(first, shift) ?? shift.at;
  const newLast = shiftedLine(last, shift) ?? shift.at - 1;
  return newLast < newFirst ? undefined : { first: newFirst, length: newLast - newFirst + 1 };
}

/**
 * A formula after rows or columns of a sheet came or went. `isTarget` says whether a sheet name (undefined: the formula's
 * own sheet) is that sheet. Example: `=A5+SUM(A1:A9)` with row 3 inserted is `=A6+SUM(A1:A10)`.
 */
export function shiftReferences(
  formula: string,
  shift: LineShift,
  isTarget: (sheet: string | undefined) => boolean,
): string {
  return formulaTokens(formula)
    .map(({ type, value }) => {
      if (type !== 'range' && type !== 'range_beam') return value;
      const { sheet, rest } = splitReference(value);
      if (!isTarget(sheet)) return value;
      const shifted = shiftedReference(rest, shift);
      return shifted === '#REF!' ? shifted : value.slice(0, value.length - rest.length) + shifted;
    })
    .join('');
}

const END = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i;

function shiftedReference(text: string, shift: LineShift): string {
  const [first = '', last = first] = text.split(':');
  const [a, b] = [END.exec(first), END.exec(last)];
  if (!a || !b) return text;
  const [from, to] = [lineOf(a, shift.axis), lineOf(b, shift.axis)];
  if (from === undefined || to === undefined) return text;
  const span = shiftedSpan(Math.min(from, to), Math.abs(to - from) + 1, shift);
  if (!span) return '#REF!';
  const start = withLine(a, shift.axis, span.first);
  return text.includes(':') ? `${start}:${withLine(b, shift.axis, span.first + span.length - 1)}` : start;
}

function lineOf(
  [, , letters = '', , digits = '']: RegExpExecArray,
  axis: LineShift['axis'],
): number | undefined {
  if (axis === 'row') return digits === '' ? undefined : Number(digits) - 1;
  return letters === '' ? undefined : columnIndex(letters);
}

/** In whole rows like `$3:5` the first `$` belongs to the number. */
function withLine(
  [, fixColumn = '', letters = '', fixRow = '', digits = '']: RegExpExecArray,
  axis: LineShift['axis'],
  line: number,
): string {
  return axis === 'row'
    ? `${fixColumn}${letters}${fixRow}${String(line + 1)}`
    : `${fixColumn}${columnName(line)}${fixRow}${digits}`;
}
