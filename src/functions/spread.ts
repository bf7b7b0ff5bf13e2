import { renderMessage } from '../messages/render';
import { badArgument } from './cell-error';
import { functionLocale } from './function-locale';

/** A cell's content as a custom function gets it; a blank cell is null, '' or, on some desktops, 0. */
export type CellArgument = string | number | boolean | null;
/** What a cell function answers: a value, '' for a blank cell, or an error with its text. */
export type CellAnswer = string | number | CustomFunctions.Error;

/** An argument as Excel passes it: a matrix, or nothing when it was omitted. */
type Argument = unknown[][] | null | undefined;

/**
 * Calls `one` for every cell of the ranges and spills the answers. Single cells, rows and columns stretch to the common
 * size, as in Excel's own functions. A `required` argument that was omitted, and ranges that do not fit each other, answer
 * #VALUE! and name the argument. An optional one that was omitted is null. The object given to `one` is used again for the
 * next cell: it must not be kept.
 */
export function spread<Required extends string, Optional extends string>(
  required: Readonly<Record<Required, Argument>>,
  optional: Readonly<Record<Optional, Argument>>,
  one: (cell: Readonly<Record<NoInfer<Required | Optional>, CellArgument>>) => CellAnswer,
): CellAnswer[][] {
  const missing = Object.keys(required).find((name) => required[name as Required] == null);
  if (missing !== undefined) throw missingArgument(missing);
  const given = Object.entries<Argument>({ ...required, ...optional }).map(([name, argument]) => ({
    name: name as Required | Optional,
    cells: asRows(argument),
  }));
  const height = Math.max(...given.map(({ cells }) => cells.length));
  const width = Math.max(...given.map(({ cells }) => cells[0]?.length ?? 1));
  for (const { name, cells } of given) {
    if (![1, height].includes(cells.length) || ![1, width].includes(cells[0]?.length ?? 1)) {
      throw badArgument('argument.shape', { name });
    }
  }
  const cell = {} as Record<Required | Optional, CellArgument>;
  for (const { name, cells } of given) cell[name] = plainValue(cells[0]?.[0]);
  // What is the same for all cells is set once.
  const varying = given.filter(({ cells }) => cells.length > 1 || (cells[0]?.length ?? 1) > 1);
  const [only, another] = varying;
  const answers =
    only !== undefined && another === undefined && width === 1
      ? downOneColumn(only.cells, only.name, one, cell)
      : overAll(varying, { height, width }, one, cell);
  // An error inside a spilled range stands in its cell; alone it is thrown, so that every Excel keeps its text.
  const single = height === 1 && width === 1 ? answers[0]?.[0] : undefined;
  if (single instanceof CustomFunctions.Error) throw single;
  return answers;
}

/** One column of actuals, all else the same: what most calls are, and the ones with the most cells. */
function downOneColumn<Name extends string>(
  cells: readonly (readonly unknown[])[],
  name: Name,
  one: (cell: Record<Name, CellArgument>) => CellAnswer,
  cell: Record<Name, CellArgument>,
): CellAnswer[][] {
  const answers = new Array<CellAnswer[]>(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const value = cells[row]?.[0];
    cell[name] = typeof value === 'number' ? value : plainValue(value);
    answers[row] = [answerOf(one, cell)];
  }
  return answers;
}

function overAll<Name extends string>(
  varying: readonly { readonly name: Name; readonly cells: readonly (readonly unknown[])[] }[],
  { height, width }: { readonly height: number; readonly width: number },
  one: (cell: Record<Name, CellArgument>) => CellAnswer,
  cell: Record<Name, CellArgument>,
): CellAnswer[][] {
  const answers: CellAnswer[][] = [];
  for (let row = 0; row < height; row++) {
    const line: CellAnswer[] = [];
    for (let column = 0; column < width; column++) {
      for (const { name, cells } of varying) cell[name] = cellAt(cells, row, column);
      line.push(answerOf(one, cell));
    }
    answers.push(line);
  }
  return answers;
}

/** A wrong argument in one cell of a range is that cell's error, not the whole range's. */
function answerOf<Cell>(one: (cell: Cell) => CellAnswer, cell: Cell): CellAnswer {
  try {
    return one(cell);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

/** #VALUE! for an argument that was left out. */
export function missingArgument(name: string): CustomFunctions.Error {
  return badArgument('argument.missing', {
    name,
    nameLocal: renderMessage(functionLocale(), `argument.name.${name}`),
  });
}

/** Excel's array, or a single value where a host passes one bare; `null` for what was omitted. */
export function asMatrix(argument: Argument): CellArgument[][] {
  return asRows(argument).map((row) => row.map(plainValue));
}

/** The same with the cells as they came, not copied. */
function asRows(argument: Argument): readonly (readonly unknown[])[] {
  const rows: unknown = argument ?? [[null]];
  if (!Array.isArray(rows)) return [[rows]];
  const matrix = rows as unknown[];
  return matrix.every((row) => Array.isArray(row))
    ? matrix
    : matrix.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** A rich value (a formatted number, an entity) counts as its basic value. */
function plainValue(value: unknown): CellArgument {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'basicValue' in value)
    return plainValue(value.basicValue);
  return null;
}

function cellAt(cells: readonly (readonly unknown[])[], row: number, column: number): CellArgument {
  const line = cells.length === 1 ? cells[0] : cells[row];
  return plainValue(line?.length === 1 ? line[0] : line?.[column]);
}
