import { allSteps } from '../all-steps';
import { cellAddress, rectAddress } from '../forms/a1-address';
import type { CellValue, SheetGrid } from '../forms/grid';
import { sheetReference } from '../settings/sheet-reference';
import { type CallArgument, readArgument } from './call-argument';
import { findCalls, hasCall, type KpiCall } from './find-calls';
import { frozenValue, isStale } from './frozen-value';
import type { NativeWords } from './native';
import { nativeFormula } from './native-formula';
import type { LeftDefinition, ReplacedDefinition } from './definition';
import { planDefinitions } from './plan-definitions';
import { BookCells, type BookSpill, formulaIn, liesIn, type ShareBook } from './share-book';

/** In what form a workbook is handed on. */
export type ShareForm = 'native' | 'values';

/** A cell that calls the add-in, and what it becomes. */
export interface ReplacedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The formula as it stands; '' for a cell that another's formula filled. */
  readonly original: CellValue;
  /** What is written: a formula with `=`, or the value. */
  readonly replacement: CellValue;
  readonly how: 'native' | 'value';
  /** Why it becomes its value although native formulas were asked for: the code of a message. */
  readonly reason: string | null;
  /** What the cell shows before and should show after. */
  readonly shown: CellValue;
}

/** A cell that cannot be replaced now; `reason` is the code of a message. */
export interface LeftCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reason: 'share.left.stale' | 'share.left.protected';
}

export interface SharePlan {
  readonly form: ShareForm;
  readonly cells: readonly ReplacedCell[];
  readonly left: readonly LeftCell[];
  /** Names and conditional formats, which become native formulas in both forms. */
  readonly definitions: readonly ReplacedDefinition[];
  readonly leftDefinitions: readonly LeftDefinition[];
}

/** Words by the language that a flag is shown in. */
export interface ShareWords {
  readonly own: NativeWords;
  readonly others: readonly NativeWords[];
}

/**
 * What handing a workbook on would change: every cell that calls a KPI function becomes a native formula, or its value. Cells that
 * show no result (the add-in had not answered) and protected sheets are left and named.
 */
export function planShare(book: ShareBook, form: ShareForm, words: ShareWords): SharePlan {
  return allSteps(planShareInSteps(book, form, words));
}

/** The same step by step, a cell that calls the add-in each: thousands of them take seconds. */
export function planShareInSteps(
  book: ShareBook,
  form: ShareForm,
  words: ShareWords,
): Generator<void, SharePlan> {
  return new Planner(book, form, words).plan();
}

class Planner {
  readonly #cells: BookCells;
  readonly #replaced: ReplacedCell[] = [];
  readonly #left: LeftCell[] = [];

  constructor(
    private readonly book: ShareBook,
    private readonly form: ShareForm,
    private readonly words: ShareWords,
  ) {
    this.#cells = new BookCells(book);
  }

  *plan(): Generator<void, SharePlan> {
    for (const grid of this.book.sheets) yield* this.#planSheet(grid);
    const { replaced, left } = planDefinitions(this.book, this.words);
    const cells = { form: this.form, cells: this.#replaced, left: this.#left };
    return { ...cells, definitions: replaced, leftDefinitions: left };
  }

  *#planSheet(grid: SheetGrid): Generator<void> {
    const { sheet, top, left } = grid;
    const spills = this.book.spills.filter((spill) => spill.sheet === sheet);
    for (const [i, line] of grid.formulas.entries()) {
      yield;
      for (const j of line.keys()) {
        const formula = formulaIn(grid, i, j);
        if (!hasCall(formula)) continue;
        yield;
        const [row, column] = [top + i, left + j];
        const spill = spills.find((area) => liesIn(area, sheet, row, column));
        // The other cells of an area are its first one's.
        if (spill !== undefined && (spill.top !== row || spill.left !== column)) continue;
        const area = spill ?? { sheet, top: row, left: column, bottom: row, right: column };
        const places = placesOf(area).map(([r, c]) => ({ sheet, row: r, column: c }));
        const stale = places.some((place) => isStale(this.#cells.valueAt(sheet, place.row, place.column)));
        if (grid.protected || stale) {
          const reason = grid.protected ? 'share.left.protected' : 'share.left.stale';
          this.#left.push({ sheet, row, column, reason });
        } else yield* this.#replace(formula, area);
      }
    }
  }

  *#replace(formula: string, area: BookSpill): Generator<void> {
    for (const [row, column] of placesOf(area)) {
      yield;
      const { sheet } = area;
      const isFirst = row === area.top && column === area.left;
      const shown = this.#cells.valueAt(sheet, row, column);
      const place = { sheet, row, column, original: isFirst ? formula : '', shown };
      const own = this.form === 'native' ? this.#formulaAt(formula, area, row, column) : null;
      const native =
        own === null
          ? null
          : nativeFormula({ sheet, formula: own, shown }, this.#cells, this.#wordsFor(shown));
      if (typeof native === 'string') {
        this.#replaced.push({ ...place, replacement: native, how: 'native', reason: null });
      } else {
        const reason = this.form === 'values' ? null : (native?.reason ?? 'share.value.spill');
        this.#replaced.push({ ...place, replacement: frozenValue(shown), how: 'value', reason });
      }
    }
  }

  /** The formula of one cell of an area that a formula fills; null where it has none of its own. */
  #formulaAt(formula: string, area: BookSpill, row: number, column: number): string | null {
    if (area.top === area.bottom && area.left === area.right) return formula;
    const [call, inner] = findCalls(formula);
    if (call === undefined || inner !== undefined || formula.slice(0, call.start).trim() !== '=') return null;
    if (formula.slice(call.end).trim() !== '') return null;
    return spreadCall(call, this.#cells, area.sheet, { down: row - area.top, right: column - area.left });
  }

  /** The language that the cell speaks already; the user's own where it says nothing. */
  #wordsFor(shown: CellValue): NativeWords {
    const speaks = (words: NativeWords) => Object.values(words).includes(String(shown));
    const { own, others } = this.words;
    return speaks(own) ? own : (others.find(speaks) ?? own);
  }
}

function placesOf({ top, left, bottom, right }: BookSpill): [row: number, column: number][] {
  const places: [number, number][] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push([row, column]);
  return places;
}

/** Arguments that are taken cell by cell, by function; those of the indicator scores by their common end. */
const SPREAD: Readonly<Record<string, readonly number[]>> = {
  SCORE: [0, 1, 2, 3, 4],
  ACHIEVEMENT: [0, 1, 2],
  GAP: [0, 1, 2],
  FLAG: [0, 1, 2],
  GRADE: [0],
  LEVELSCORE: [0, 2],
  LOOKUPSCORE: [0, 2, 3],
};
const RECORDS = /^(?:ASA|AHT|FCR|SLA|CSAT|NPS|COMPLAINTRATE|ABANDONRATE|TRANSFERRATE|OCCUPANCY)$/;

function spreadArguments(name: string): readonly number[] {
  if (RECORDS.test(name)) return [1];
  return SPREAD[name] ?? (name.endsWith('SCORE') ? [0, 1, 2, 3] : []);
}

/** Whether a formula may fill more cells than its own. */
export function maySpill(formula: string, cells: BookCells, sheet: string): boolean {
  return findCalls(formula).some(({ name, arguments: list }) => {
    if (name === 'INDICATORS' || name === 'RATERS') return true;
    return spreadArguments(name).some((at) => {
      const rows = readArgument(list[at] ?? [], cells, sheet).rows;
      return rows !== null && (rows.length > 1 || (rows[0]?.length ?? 1) > 1);
    });
  });
}

function spreadCall(
  call: KpiCall,
  cells: BookCells,
  sheet: string,
  offset: { readonly down: number; readonly right: number },
): string | null {
  const spread = spreadArguments(call.name);
  if (spread.length === 0) return null;
  const list = call.arguments.map((tokens, at) => {
    const argument = readArgument(tokens, cells, sheet);
    return spread.includes(at) ? cellOf(argument, sheet, offset) : argument.text;
  });
  return list.includes(null) ? null : `=KPI.${call.name}(${list.join(',')})`;
}

/** One cell of a range: single cells, rows and columns stretch; null for what is no range and not single. */
function cellOf(
  { text, cells: range, rows }: CallArgument,
  sheet: string,
  { down, right }: { readonly down: number; readonly right: number },
): string | null {
  if (range === null)
    return rows === null || (rows.length === 1 && rows[0]?.length === 1) || text === '' ? text : null;
  const row = range.top + (range.top === range.bottom ? 0 : down);
  const column = range.left + (range.left === range.right ? 0 : right);
  const cell = cellAddress(row, column);
  if (range.sheet === sheet) return cell;
  const one = { top: row, left: column, bottom: row, right: column };
  return sheetReference(range.sheet, one).replace(/![^!]*$/, `!${rectAddress(one)}`);
}
