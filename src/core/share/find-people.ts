import { allSteps } from '../all-steps';
import type { CellValue, SheetGrid } from '../forms/grid';
import { canBeName, isIdLabel, isNameLabel } from './person-words';

/** A cell that names somebody, or tells how to reach or know somebody. */
export interface PersonalCell {
  readonly kind: 'name' | 'number' | 'phone' | 'email' | 'identity';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The name or number; for the others what was found in the text. */
  readonly text: string;
  /** The name in the same row, of a personal number. */
  readonly of?: string;
}

/** Phones, addresses and numbers of identity cards anywhere in a text; the first group stands before it. */
export const CONTACTS: readonly (readonly [kind: 'phone' | 'email' | 'identity', pattern: RegExp])[] = [
  ['identity', /(^|[^\dA-Za-z])(\d{17}[\dXx])(?![\dA-Za-z])/g],
  ['phone', /(^|\D)(1[3-9]\d(?:[ -]?\d{4}){2})(?!\d)/g],
  ['email', /(^|[^\w.+-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g],
];

/** Rows in which a header is looked for, and blank cells that end a column of names. */
const HEADER_ROWS = 60;
const GAP = 3;
const WITH_NAME = /^([^:：]{1,12})[:：]\s*_*\s*([^:：_]{1,30}?)\s*_*$/;

/**
 * Personal data in the cells of a workbook: names under headers and behind labels that people stand behind, personal numbers, and
 * phones, e-mail addresses and identity numbers anywhere.
 */
export function findPeople(sheets: readonly SheetGrid[]): PersonalCell[] {
  return allSteps(findPeopleInSteps(sheets));
}

/** The same step by step, a row of a sheet each. */
export function* findPeopleInSteps(sheets: readonly SheetGrid[]): Generator<void, PersonalCell[]> {
  const found: PersonalCell[] = [];
  for (const grid of sheets) {
    found.push(...(yield* namesIn(grid)));
    for (const row of grid.values.keys()) {
      yield;
      found.push(...contactsIn(grid, row));
    }
  }
  return found;
}

/** The names, each once, in the order in which they are met. */
export function namesOf(cells: readonly PersonalCell[]): string[] {
  return [...new Set(cells.flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])))];
}

function* namesIn(grid: SheetGrid): Generator<void, PersonalCell[]> {
  const { sheet, top, left, values } = grid;
  const found = new Map<string, PersonalCell>();
  const put = (kind: 'name' | 'number', row: number, column: number, text: string, of?: string) => {
    const place = { kind, sheet, row: top + row, column: left + column, text };
    found.set(`${row}:${column}`, of === undefined ? place : { ...place, of });
  };
  const text = (row: number, column: number) => textOf(values[row]?.[column]);
  const headers: { row: number; column: number; kind: 'name' | 'number' }[] = [];
  for (const [row, line] of values.entries()) {
    yield;
    line.forEach((value, column) => {
      if (typeof value !== 'string' || value === '') return;
      const [, label = '', behind = ''] = WITH_NAME.exec(value.trim()) ?? [];
      if (isNameLabel(label) && canBeName(behind)) put('name', row, column, behind.trim());
      const isLabel = /[:：]\s*$/.test(value);
      if (isLabel && isNameLabel(value) && canBeName(text(row, column + 1))) {
        put('name', row, column + 1, text(row, column + 1));
      } else if (!isLabel && row < HEADER_ROWS && isIdLabel(value)) {
        headers.push({ row, column, kind: 'number' });
      } else if (!isLabel && row < HEADER_ROWS && isNameLabel(value)) {
        // A header has names below, the field of a form has one beside.
        if (canBeName(text(firstBelow(values, row, column), column)))
          headers.push({ row, column, kind: 'name' });
        else if (canBeName(text(row, column + 1))) put('name', row, column + 1, text(row, column + 1));
      }
    });
  }
  for (const { row, column, kind } of headers.filter((header) => header.kind === 'name')) {
    downFrom(values, row, column, (at, cell) => {
      if (canBeName(cell)) put(kind, at, column, cell);
    });
  }
  for (const { row, column } of headers.filter(({ kind }) => kind === 'number')) {
    const beside = headers.find((header) => header.kind === 'name' && header.row === row)?.column;
    downFrom(values, row, column, (at, cell) => {
      const name = beside === undefined ? '' : text(at, beside);
      if (/\d/.test(cell)) put('number', at, column, cell, canBeName(name) ? name : undefined);
    });
  }
  return [...found.values()];
}

/** The row below a header; rows of criteria and weights between it and the names are passed over, and people who are codes already. */
function firstBelow(values: SheetGrid['values'], header: number, column: number): number {
  let row = header + 1;
  while (row <= header + ROWS_BETWEEN && BETWEEN.test(textOf(values[row]?.[column]))) row++;
  return row;
}

const ROWS_BETWEEN = 60;
const BETWEEN =
  /^(?:(?:考核|评分|计分)?标准|权重|满分|目标值?|单位|criteria|weight|full mark|target|unit|P\d{2,6})$/i;

function downFrom(
  values: SheetGrid['values'],
  header: number,
  column: number,
  take: (row: number, text: string) => void,
): void {
  let blanks = 0;
  for (let row = header + 1; row < values.length && blanks < GAP; row++) {
    const cell = textOf(values[row]?.[column]);
    if (cell === '') blanks++;
    else {
      blanks = 0;
      take(row, cell);
    }
  }
}

function contactsIn({ sheet, top, left, values }: SheetGrid, row: number): PersonalCell[] {
  return (values[row] ?? []).flatMap((value, column) =>
    contactsOf(value).map(({ kind, text }) => ({
      kind,
      sheet,
      row: top + row,
      column: left + column,
      text,
    })),
  );
}

function contactsOf(
  value: CellValue,
): { readonly kind: 'phone' | 'email' | 'identity'; readonly text: string }[] {
  if (typeof value === 'boolean' || value === '') return [];
  const text = String(value);
  if (text.length < 6) return [];
  return CONTACTS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[2] ?? '' })),
  );
}

function textOf(value: CellValue | undefined): string {
  return value === undefined ? '' : String(value).trim();
}
