import { allSteps } from '../all-steps';
import type { Diagnostic } from '../diagnostic';
import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { CellValue } from '../forms/grid';
import { findCalls, hasCall } from './find-calls';
import { findPeopleInSteps, type PersonalCell } from './find-people';
import { isError, isStale } from './frozen-value';
import type { NativeWords } from './native';
import { nativeName } from './native-name';
import type { LeftCell, SharePlan } from './plan-share';
import { BookCells, formulaIn, type ShareBook } from './share-book';

/** 发出前检查: what in a workbook depends on the add-in, what is personal, what is hidden, what has no score. */
export interface ShareReport {
  /** Cells that call KPI functions. */
  readonly calls: number;
  /** How often each function is called, in the order of the alphabet. */
  readonly functions: readonly { readonly name: string; readonly count: number }[];
  /** What native formulas can stand for, and what would become its value. */
  readonly native: number;
  readonly values: number;
  readonly people: number;
  /** Everything to look at, one entry for each kind and sheet; `cell` is the first of them. */
  readonly findings: readonly Diagnostic[];
}

type Place = Pick<LeftCell, 'sheet' | 'row' | 'column'>;

interface CallingCell extends Place {
  readonly formula: string;
  readonly shown: CellValue;
}

/** Reports on a workbook before it leaves the team. `plan` is the one for native formulas; `words` in the user's language. */
export function shareReport(book: ShareBook, plan: SharePlan, words: NativeWords): ShareReport {
  return allSteps(shareReportInSteps(book, plan, words));
}

/** The same step by step, a row of a sheet each. */
export function* shareReportInSteps(
  book: ShareBook,
  plan: SharePlan,
  words: NativeWords,
): Generator<void, ShareReport> {
  const people = yield* findPeopleInSteps(book.sheets);
  const calling = yield* callingCells(book);
  const functions = yield* countFunctions(calling);
  const names = new Set(people.filter(({ kind }) => kind === 'name').map(({ text }) => text));
  const asValue = plan.cells.filter(({ how }) => how === 'value');
  return {
    calls: calling.length,
    functions,
    native: plan.cells.length - asValue.length,
    values: asValue.length,
    people: names.size,
    findings: [
      ...outsideCells(book, words),
      ...plan.left.flatMap((cell) => finding(cell.reason, 'error', [cell])),
      ...bySheet(
        calling.filter(({ shown }) => isError(shown) && !isStale(shown)),
        'share.error',
        'warning',
      ),
      ...bySheet(
        calling.filter(({ shown }) => shown === ''),
        'share.unscored',
        'warning',
      ),
      ...reasons(asValue),
      ...personal(people),
      ...book.sheets
        .filter(({ visible }) => !visible)
        .map(({ sheet }): Diagnostic => ({
          code: 'share.hidden-sheet',
          severity: 'warning',
          params: { sheet },
        })),
    ],
  };
}

function* callingCells({ sheets, names }: ShareBook): Generator<void, CallingCell[]> {
  const cells = new BookCells({ sheets, names });
  const found: CallingCell[] = [];
  for (const grid of sheets) {
    const { sheet, top, left } = grid;
    for (const [i, line] of grid.formulas.entries()) {
      yield;
      for (const j of line.keys()) {
        const formula = formulaIn(grid, i, j);
        const [row, column] = [top + i, left + j];
        if (hasCall(formula))
          found.push({ sheet, row, column, formula, shown: cells.valueAt(sheet, row, column) });
      }
    }
  }
  return found;
}

function* countFunctions(cells: readonly CallingCell[]): Generator<void, { name: string; count: number }[]> {
  const counts = new Map<string, number>();
  for (const { formula } of cells) {
    yield;
    for (const { name } of findCalls(formula)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Names and conditional formats that call KPI functions: nothing is replaced there. A name's native formula is said, to be pasted; in
 * conditional formats Excel computes no custom function at all.
 */
function outsideCells({ sheets, names, rules }: ShareBook, words: NativeWords): Diagnostic[] {
  const cells = new BookCells({ sheets, names });
  const named = names
    .filter(({ formula }) => hasCall(formula))
    .map((each): Diagnostic => {
      const native = nativeName(each, cells, words);
      return native === null
        ? { code: 'share.in-name', severity: 'error', params: { name: each.name } }
        : { code: 'share.in-name.native', severity: 'error', params: { name: each.name, formula: native } };
    });
  const ruled = rules
    .filter(({ formula }) => hasCall(formula))
    .map(({ sheet, area }): Diagnostic => {
      const cell = qualifiedAddress(sheet, area.replace(/[:,].*$/, ''));
      return { code: 'share.in-format', severity: 'error', cell, params: { sheet, area } };
    });
  return [...named, ...ruled];
}

function reasons(cells: SharePlan['cells']): Diagnostic[] {
  const codes = [...new Set(cells.flatMap(({ reason }) => (reason === null ? [] : [reason])))];
  return codes.flatMap((code) =>
    finding(
      code,
      'info',
      cells.filter(({ reason }) => reason === code),
    ),
  );
}

function personal(people: readonly PersonalCell[]): Diagnostic[] {
  return (['name', 'number', 'phone', 'email', 'identity'] as const).flatMap((kind) =>
    bySheet(
      people.filter((each) => each.kind === kind),
      `share.personal.${kind}`,
      'warning',
    ),
  );
}

function bySheet(cells: readonly Place[], code: string, severity: Diagnostic['severity']): Diagnostic[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((name) =>
    finding(
      code,
      severity,
      cells.filter(({ sheet }) => sheet === name),
    ),
  );
}

function finding(code: string, severity: Diagnostic['severity'], cells: readonly Place[]): Diagnostic[] {
  const [first] = cells;
  if (first === undefined) return [];
  const cell = qualifiedAddress(first.sheet, cellAddress(first.row, first.column));
  const params = { count: cells.length, sheet: first.sheet, cell: cellAddress(first.row, first.column) };
  return [{ code, severity, cell, params }];
}
