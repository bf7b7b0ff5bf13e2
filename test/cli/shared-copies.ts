import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openShare, type OpenedShare } from '../../src/cli/share-book';
import { findCalls } from '../../src/core/share/find-calls';
import type { Locale } from '../../src/messages/locale';
import type { CellValue } from '../../src/workbench/model/cell-value';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';

/** Every cell that holds something: its formula or value, and what it shows. */
export interface CellState {
  readonly formula: unknown;
  readonly value: CellValue;
}

export type BookState = ReadonlyMap<string, CellState>;

const [ROWS, COLUMNS] = [120, 40];

/** `sheet!row,column` → cell, zero-based. */
export function stateOf(model: WorkbookModel): BookState {
  const cells = new Map<string, CellState>();
  for (const { id, name } of model.sheets()) {
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const formula = model.formulaAt(id, row, column);
        const value = model.valueAt(id, row, column);
        if (formula !== '' || (value !== null && value !== ''))
          cells.set(`${name}!${row},${column}`, { formula, value });
      }
    }
  }
  return cells;
}

/** The cells that call KPI functions. */
export function callingCells(state: BookState): [key: string, cell: CellState][] {
  return [...state].filter(([, { formula, value }]) => {
    return typeof formula === 'string' && formula !== value && findCalls(formula).length > 0;
  });
}

/** A file whose formulas have no values: whoever opens it calculates them all. */
export function withoutValues(book: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([path, bytes]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return [path, bytes];
    const xml = strFromU8(bytes).replace(
      /<c ([^>]*)>(<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v[^>]*>[^<]*<\/v><\/c>/g,
      (_, attributes: string, formula: string) => `<c ${attributes.replace(/ t="[^"]*"/, '')}>${formula}</c>`,
    );
    return [path, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

/** Whatever in a file still names the add-in's functions. */
export function traces(book: Uint8Array): string[] {
  return Object.entries(unzipSync(book)).flatMap(([path, bytes]) => {
    const found = strFromU8(bytes).match(/_xldudf|_xll\.|KPI[._][A-Z]+\(/i);
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}

/** A workbook's copies for people without the add-in, and the workbook after each way back. */
export interface Copies {
  readonly live: BookState;
  readonly native: Uint8Array;
  readonly values: Uint8Array;
  readonly nativeCells: number;
  readonly valueCells: number;
  /** Cells whose plain formula came out differently. */
  readonly differing: readonly string[];
  readonly reasons: readonly string[];
  readonly afterUndo: BookState;
  readonly afterRestore: BookState;
  readonly original: Uint8Array;
  readonly restored: Uint8Array;
}

/** Makes both copies of a workbook, and goes every way back. */
export async function makeCopies(
  book: Uint8Array | WorkbookModel,
  locale: Locale = 'zh-CN',
): Promise<Copies> {
  const opened: OpenedShare = await openShare(book, locale);
  try {
    const { model } = opened;
    const live = stateOf(model);
    const original = opened.save();
    const made = await opened.act('native', { ledger: false });
    const native = opened.save();
    await opened.act('undo');
    await opened.act('values', { ledger: false });
    const values = opened.save();
    await opened.act('undo');
    const afterUndo = stateOf(model);
    await opened.act('native', { ledger: true });
    await opened.act('restore');
    return {
      live,
      native,
      values,
      original,
      restored: opened.save(),
      nativeCells: made.cells.filter(({ how }) => how === 'native').length,
      valueCells: made.cells.filter(({ how }) => how === 'value').length,
      differing: made.differing.map(({ sheet, original }) => `${sheet}: ${String(original)}`),
      reasons: [...new Set(made.cells.flatMap(({ reason }) => reason ?? []))].sort(),
      afterUndo,
      afterRestore: stateOf(model),
    };
  } finally {
    opened.close();
  }
}

/** Cells in which LibreOffice shows something else than the live workbook did: numbers to 1e-9, texts exactly. */
export function differences(
  live: BookState,
  shown: (sheet: string) => readonly (readonly string[])[] | undefined,
  cells: readonly [key: string, cell: CellState][] = callingCells(live),
): string[] {
  return cells.flatMap(([key, { value, formula }]) => {
    const at = key.lastIndexOf('!');
    const [row = 0, column = 0] = key
      .slice(at + 1)
      .split(',')
      .map(Number);
    const text = shown(key.slice(0, at))?.[row]?.[column] ?? '';
    const wanted = typeof value === 'object' && value !== null ? value.error : value;
    const same =
      typeof wanted === 'number'
        ? text !== '' && Math.abs(numberIn(text) - wanted) <= 1e-9
        : text === String(wanted ?? '');
    return same ? [] : [`${key}: ${String(wanted)} became ${text} (${String(formula)})`];
  });
}

/** A cell in percent format is shown as 83.3333333333333%. */
function numberIn(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
