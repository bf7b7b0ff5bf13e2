import { allSteps } from '../all-steps';
import type { CellValue, SheetGrid } from '../forms/grid';
import { CONTACTS, findPeopleInSteps, namesOf, type PersonalCell } from './find-people';
import { formulaTokens } from './formula-tokens';
import { formulaIn } from './share-book';

/** A person and the code that stands for him or her. */
export interface PersonCode {
  readonly code: string;
  readonly name: string;
}

/** A cell that names somebody, and what it becomes. */
export interface CodedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly original: CellValue;
  readonly replacement: string;
}

export interface CodePlan {
  readonly cells: readonly CodedCell[];
  /** Sheets whose names hold a person's. */
  readonly sheets: readonly { readonly from: string; readonly to: string }[];
  /** The key: it belongs in the user's hands alone. */
  readonly key: readonly PersonCode[];
  /** Personal cells on protected sheets, which keep what they hold. */
  readonly left: readonly PersonalCell[];
}

/** What stands in place of a phone, an address or an identity number. */
const MASK = '***';

/**
 * What a copy without names would change: every person becomes a code, alike in cells, in texts of formulas and in names of sheets;
 * phones, addresses and identity numbers become `***`. `random` shuffles the codes, so that their order tells nothing.
 */
export function planCodes(sheets: readonly SheetGrid[], random: () => number = Math.random): CodePlan {
  return allSteps(planCodesInSteps(sheets, random));
}

/** The same step by step, a row of a sheet each. */
export function* planCodesInSteps(
  sheets: readonly SheetGrid[],
  random: () => number = Math.random,
): Generator<void, CodePlan> {
  const people = yield* findPeopleInSteps(sheets);
  const names = shuffled(namesOf(people), random);
  const key = codesFor(names, codesIn(sheets));
  const coder = new Coder(key, people);
  const cells: CodedCell[] = [];
  for (const grid of sheets.filter((each) => !each.protected)) {
    for (const row of grid.formulas.keys()) {
      yield;
      cells.push(...coder.cellsOf(grid, row));
    }
  }
  const closed = new Set(sheets.filter((grid) => grid.protected).map(({ sheet }) => sheet));
  return {
    cells,
    sheets: sheets.flatMap(({ sheet }) => {
      const to = coder.inText(sheet);
      return to === sheet ? [] : [{ from: sheet, to }];
    }),
    key: [...key].sort((a, b) => a.code.localeCompare(b.code)),
    left: people.filter(({ sheet }) => closed.has(sheet)),
  };
}

/** P01, P02 …; codes that stand in the workbook already are somebody's. */
function codesFor(names: readonly string[], taken: ReadonlySet<number>): PersonCode[] {
  const numbers: number[] = [];
  for (let number = 1; numbers.length < names.length; number++) if (!taken.has(number)) numbers.push(number);
  const width = Math.max(2, String(numbers.at(-1) ?? 0).length);
  return names.map((name, at) => ({ code: `P${String(numbers[at]).padStart(width, '0')}`, name }));
}

function codesIn(sheets: readonly SheetGrid[]): Set<number> {
  const texts = sheets.flatMap(({ values }) => values.flat());
  const found = texts.flatMap((text) =>
    typeof text === 'string' ? (CODE.exec(text.trim())?.[1] ?? []) : [],
  );
  return new Set(found.map(Number));
}

const CODE = /^P(\d{2,6})$/;

class Coder {
  readonly #codes: ReadonlyMap<string, string>;
  readonly #numbers = new Map<string, string>();
  readonly #places: ReadonlyMap<string, PersonalCell>;
  readonly #pattern: RegExp | null;

  constructor(key: readonly PersonCode[], people: readonly PersonalCell[]) {
    this.#codes = new Map(key.map(({ code, name }) => [name, code]));
    this.#places = new Map(people.map((each) => [placeKey(each.sheet, each.row, each.column), each]));
    for (const { kind, text, of } of people) {
      if (kind !== 'number' || this.#numbers.has(text)) continue;
      const own = of === undefined ? undefined : this.#codes.get(of);
      this.#numbers.set(text, own ?? `N${String(this.#numbers.size + 1).padStart(2, '0')}`);
    }
    // A single character stands in many words: it is a name only where names stand.
    const long = key.map(({ name }) => name).filter((name) => name.length >= 2);
    const parts = long.sort((a, b) => b.length - a.length).map(patternOf);
    this.#pattern = parts.length === 0 ? null : new RegExp(parts.join('|'), 'gu');
  }

  /** Those of a row, counted from the first that was read. */
  cellsOf(grid: SheetGrid, i: number): CodedCell[] {
    const { sheet, top, left, formulas } = grid;
    return (formulas[i] ?? []).flatMap((original, j) => {
      if (original === '' || typeof original === 'boolean') return [];
      const [row, column] = [top + i, left + j];
      const formula = formulaIn(grid, i, j);
      const place = this.#places.get(placeKey(sheet, row, column));
      const replacement = formula === null ? this.#inCell(String(original), place) : this.#inFormula(formula);
      return replacement === String(original) ? [] : [{ sheet, row, column, original, replacement }];
    });
  }

  /** Names in a text become codes, contacts a mask. */
  inText(text: string): string {
    const named =
      this.#pattern === null ? text : text.replace(this.#pattern, (name) => this.#codes.get(name) ?? name);
    return CONTACTS.reduce(
      (all, [, pattern]) => all.replace(pattern, (_, before: string) => `${before}${MASK}`),
      named,
    );
  }

  #inCell(text: string, place: PersonalCell | undefined): string {
    if (place?.kind === 'number') return this.#numbers.get(place.text) ?? text;
    if (place?.kind === 'name' && place.text === text.trim()) return this.#codes.get(place.text) ?? text;
    return this.inText(text);
  }

  /** Only the texts in quotes: a reference to a sheet follows its new name by itself. */
  #inFormula(formula: string): string {
    return formulaTokens(formula)
      .map(({ kind, text }) => {
        if (kind !== 'text') return text;
        const inner = text.slice(1, -1).replaceAll('""', '"');
        const whole = this.#codes.get(inner.trim()) ?? this.inText(inner);
        return whole === inner ? text : `"${whole.replaceAll('"', '""')}"`;
      })
      .join('');
  }
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}

/** Latin names stand between other signs than letters: Ann is not in Annual. */
function patternOf(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[\p{Script=Latin}' .-]+$/u.test(name) ? `\\b${escaped}\\b` : escaped;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}
