import { allSteps } from '../all-steps';
import type { Diagnostic } from '../diagnostic';
import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { CellValue } from '../forms/grid';
import { findCalls, hasCall } from './find-calls';
import { findPeopleInSteps, type PersonalCell } from './find-people';
import { isError, isStale } from './frozen-value';
import { type DefinitionPlace, definitionLabel } from './definition';
import type { LeftCell, SharePlan } from './plan-share';
import { BookCells, formulaIn, type ShareBook } from './share-book';

/** 发出前检查: what in a workbook depends on the add-in, what is personal, what is hidden, what has no score. */
export interface ShareReport {
  /** Cells that call KPI functions. */
  readonly calls: number;
  /** Names and conditional formats that call them. */
  readonly definitions: number;
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

/** Reports on a workbook before it leaves the team. `plan` is the one for native formulas. */
export function shareReport(book: ShareBook, plan: SharePlan): ShareReport {
  return allSteps(shareReportInSteps(book, plan));
}

/** The same step by step, a row of a sheet each. */
export function* shareReportInSteps(book: ShareBook, plan: SharePlan): Generator<void, ShareReport> {
  const people = yield* findPeopleInSteps(book.sheets);
  const calling = yield* callingCells(book);
  const functions = yield* countFunctions(calling);
  const names = new Set(people.filter(({ kind }) => kind === 'name').map(({ text }) => text));
  const asValue = plan.cells.filter(({ how }) => how === 'value');
  return {
    calls: calling.length,
    definitions: plan.definitions.length + plan.leftDefinitions.length,
    functions,
    native: plan.cells.length - asValue.length,
    values: asValue.length,
    people: names.size,
    findings: [
      ...outsideCells(plan),
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

/** Names and conditional formats that call KPI functions: what they become, or why they are left and what to do. */
function outsideCells({ definitions, leftDefinitions }: SharePlan): Diagnostic[] {
  const replaced = definitions.map((each): Diagnostic => {
    const params = { place: definitionLabel(each), formula: each.replacement };
    return { code: `share.in-${each.kind}.native`, severity: 'info', ...cellOf(each), params };
  });
  const left = leftDefinitions.map((each): Diagnostic => {
    const params = { place: definitionLabel(each), formula: each.formula };
    const known = SAID[each.kind].find((reason) => each.reason === `share.value.${reason}`);
    const code = known === undefined ? `share.in-${each.kind}` : `share.in-${each.kind}.${known}`;
    return { code, severity: 'error', ...cellOf(each), params };
  });
  return [...left, ...replaced];
}

/** Reasons with a remedy of their own. */
const SAID: Readonly<Record<DefinitionPlace['kind'], readonly string[]>> = {
  name: ['relative'],
  format: ['several', 'protected'],
};

/** Where a format can be looked at. */
function cellOf({ kind, sheet, at }: DefinitionPlace): { cell?: string } {
  if (kind === 'name' || sheet === null) return {};
  return { cell: qualifiedAddress(sheet, at.replace(/[:,].*$/, '')) };
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
