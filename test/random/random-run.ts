import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import type { ShareOutcome } from '../../src/actions/share/replace-formulas';
import type { ScoreRun } from '../../src/actions/score-workbook';
import { bundleAddin } from '../../src/cli/bundle-addin';
import { hasCall } from '../../src/core/share/find-calls';
import { isOurFormula } from '../../src/core/writeback/own-formula';
import { createWorkbook } from '../../src/workbench/files/create-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { cellName, keyColumn, keyRow } from '../../src/workbench/model/address';
import type { CellValue } from '../../src/workbench/model/cell-value';
import type { SheetProps } from '../../src/workbench/model/sheet-props';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import { findDifferences } from '../awkward/find-differences';
import { type BookPlaces, bookState, differences } from '../faults/book-state';
import type { FaultPage, Outcome } from '../faults/fault-page';
import { type RandomSheet, randomBook } from './random-book';

const METADATA = JSON.parse(
  readFileSync(resolve(__dirname, '../../src/functions/functions.json'), 'utf8'),
) as never;

/** One workbook in this many is also saved, and its files compared part by part. */
const SAVED = 10;

/**
 * Runs random workbooks through check, score, undo, score again, share and restore in one page; rejects with the first that fails, or with
 * the smallest like it: to look for that one may take longer than a test has.
 */
export async function runRandomBooks(
  count: number,
  { seed, shrink = false }: { readonly seed?: number; readonly shrink?: boolean } = {},
): Promise<void> {
  const run = await RandomRun.open();
  try {
    await fc.assert(
      fc.asyncProperty(randomBook, async (sheets) => {
        const problems = await run.through(sheets);
        if (problems.length > 0) throw new Error(problems.slice(0, 8).join('\n'));
      }),
      { numRuns: count, endOnFailure: !shrink, ...(seed !== undefined && { seed }) },
    );
  } finally {
    run.close();
  }
}

export class RandomRun {
  private books = 0;

  private constructor(private readonly opened: OpenedAddin) {}

  static async open(): Promise<RandomRun> {
    const script = await bundleAddin(resolve(__dirname, '../faults/fault-page.ts'));
    const options = { locale: 'zh-CN', script, metadata: METADATA, namespace: 'KPI' };
    return new RandomRun(await openInNode({ model: createWorkbook(), ...options }));
  }

  close(): void {
    this.opened.close();
  }

  /** Everything that went wrong with this workbook. */
  async through(sheets: readonly RandomSheet[]): Promise<string[]> {
    const { model } = this.opened;
    fill(model, sheets);
    (this.opened.window as unknown as FaultPage).kpiForget?.();
    await this.opened.host.idle();
    const isSaved = this.books++ % SAVED === 0;
    const before = this.#state();
    const file = isSaved ? saveWorkbook(model) : null;

    const checked = await this.#act('checkWorkbook');
    const problems = this.#failed('check', checked);
    problems.push(...said('checking changed', differences(before, this.#state())));

    const first = await this.#act('scoreWorkbook');
    problems.push(...this.#failed('score', first));
    const run = first.result as ScoreRun;
    const scored = this.#state();
    problems.push(...said('scoring changed', this.#notOurs(before, scored, run)));
    if (file !== null) problems.push(...findDifferences(file, saveWorkbook(model), this.#writing(run)));

    problems.push(...this.#failed('undo', await this.#act('undoLastWrite')));
    problems.push(...said('undo did not give back', differences(before, this.#state())));
    problems.push(...this.#failed('score', await this.#act('scoreWorkbook')));
    problems.push(...said('scored again, differs', differences(scored, this.#state())));
    const third = await this.#act('scoreWorkbook');
    const rewritten = (third.result as ScoreRun | undefined)?.written ?? [];
    problems.push(
      ...said(
        'scored a third time, wrote',
        rewritten.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`),
      ),
    );
    problems.push(...(await this.#shareAndRestore(isSaved)));
    return problems;
  }

  /** Hands the workbook on, by plain formulas or values in turn, and restores it: every cell shows the same meanwhile, and is the same then. */
  async #shareAndRestore(isSaved: boolean): Promise<string[]> {
    const { model } = this.opened;
    const live = this.#state();
    const shown = shownValues(model);
    const file = isSaved ? saveWorkbook(model) : null;
    const form = this.books % 4 < 2 ? 'makeNative' : 'makeValues';
    const shared = await this.#act(form, {});
    // No form was found, or none has a score.
    if (shared.error?.code === 'share.nothing')
      return said('share changed', differences(live, this.#state()));
    const problems = this.#failed(form, shared);
    const outcome = shared.result as ShareOutcome;
    const replaced = new Set(
      outcome.cells.map(({ sheet, row, column }) => this.#placeOf(sheet, row, column)),
    );
    const ledger = outcome.ledger === null ? null : model.sheet(outcome.ledger).id;
    for (const { kind, sheet, at } of outcome.definitions) {
      const owner = sheet === null ? '' : model.sheet(sheet).id;
      // Conditional formats count among what a sheet has beside its cells.
      replaced.add(kind === 'name' ? `name ${owner} ${at}` : owner);
    }
    const isOurs = (place: string) =>
      replaced.has(place) || place === 'order' || (ledger !== null && place.split('!')[0] === ledger);
    problems.push(
      ...said(
        `${form} changed`,
        differences(live, this.#state()).filter((place) => !isOurs(place)),
      ),
    );
    problems.push(...said(`${form} shows another value in`, otherValues(shown, shownValues(model))));
    const left = new Set(outcome.left.map(({ sheet, row, column }) => this.#placeOf(sheet, row, column)));
    const calling = [...this.#state()].flatMap(([place, content]) =>
      place.split('!')[0] !== ledger && !left.has(place) && callsKpi(place, content) ? [place] : [],
    );
    problems.push(...said(`${form} left a call in`, calling));
    problems.push(...said(`${form} left a call in`, callsOutside(model, outcome)));
    if (outcome.ledger === null) return problems;
    const restored = await this.#act('restoreLive');
    problems.push(...this.#failed('restore', restored));
    problems.push(...said('restored, differs', differences(live, this.#state())));
    problems.push(...said('restored, shows another value in', otherValues(shown, shownValues(model))));
    if (file !== null) problems.push(...findDifferences(file, saveWorkbook(model), NOTHING));
    return problems;
  }

  #placeOf(sheet: string, row: number, column: number): string {
    return `${this.opened.model.sheet(sheet).id}!${cellName(row, column)}`;
  }

  /** Changed places that scoring had no right to change: what was not blank, and what it does not say it wrote. */
  #notOurs(before: BookPlaces, after: BookPlaces, { written, check }: ScoreRun): string[] {
    const idOf = (sheet: string) => this.opened.model.sheet(sheet).id;
    const cells = new Map(
      written.map((cell) => [`${idOf(cell.sheet)}!${cellName(cell.row, cell.column)}`, cell]),
    );
    const looks = new Set(
      check.tables.flatMap(({ plan }) =>
        plan.newColumns.flatMap(({ sheet, column, firstRow, lastRow }) =>
          Array.from(
            { length: lastRow - firstRow + 1 },
            (_, at) => `${idOf(sheet)}!${cellName(firstRow + at, column)}`,
          ),
        ),
      ),
    );
    return differences(before, after).filter((placeAndPart) => {
      const [place = '', part] = placeAndPart.split(/ (?=\w+$)/);
      const cell = cells.get(place);
      if (part !== undefined) return !(looks.has(place) || (cell !== undefined && part === 'numberFormat'));
      if (cell === undefined) return true;
      const held = before.get(place);
      const { content } = JSON.parse(held ?? '{"content":""}') as { content: string };
      return content !== '' && !isOurFormula(content);
    });
  }

  #writing({ written, check }: ScoreRun): Parameters<typeof findDifferences>[2] {
    const columns = check.tables.flatMap(({ plan }) => plan.newColumns);
    const address = (row: number, column: number) => cellName(row, column);
    return {
      cells: new Set(written.map(({ sheet, row, column }) => `${sheet}!${address(row, column)}`)),
      newColumns: new Set(
        columns.map(({ sheet, column }) => `${sheet}!${address(0, column).replace(/\d+$/, '')}`),
      ),
      recalculated: this.#formulasOfPeople(),
    };
  }

  /** Formulas that people wrote may follow the scores: they may show another value, and are the same formula. */
  #formulasOfPeople(): Set<string> {
    const found = new Set<string>();
    for (const sheet of this.opened.model.sheets())
      for (const [place] of this.#state()) {
        const [id = '', address = ''] = place.split('!');
        if (id === sheet.id && /^[A-Z]+\d+$/.test(address)) found.add(`${sheet.name}!${address}`);
      }
    return found;
  }

  #failed(what: string, { error, bug }: Outcome): string[] {
    return error === null && bug === null ? [] : [`${what}: ${error?.code ?? bug ?? ''}`];
  }

  async #act(action: string, argument: unknown = null): Promise<Outcome> {
    const page = this.opened.window as unknown as FaultPage;
    const answer = await page.kpiRun?.(action, JSON.stringify(argument));
    await this.opened.host.idle();
    return JSON.parse(answer ?? 'null') as Outcome;
  }

  #state(): BookPlaces {
    const { model } = this.opened;
    return bookState(
      model,
      model.sheets().map(({ id }) => id),
    );
  }
}

/** What a file may differ in: nothing. */
const NOTHING = {
  cells: new Set(['nothing']),
  newColumns: new Set<string>(),
  recalculated: new Set<string>(),
};

/** Whether a cell is a formula that calls the add-in. */
function callsKpi(place: string, content: string): boolean {
  if (!/![A-Z]+\d+$/.test(place)) return false;
  const cell = JSON.parse(content) as { content?: unknown };
  return hasCall(cell.content);
}

/** Names and conditional formats that call the add-in still, other than those that were said to be left. */
function callsOutside(model: WorkbookModel, { leftDefinitions }: ShareOutcome): string[] {
  const left = new Set(leftDefinitions.map(({ formula }) => formula));
  const names = model.names().map(({ formula }) => formula);
  const rules = model
    .sheets()
    .flatMap(({ props }) =>
      props.conditionalFormats.flatMap(({ formulas }) => formulas.map((each) => `=${each}`)),
    );
  return [...names, ...rules].filter((formula) => hasCall(formula) && !left.has(formula));
}

/** What every cell shows, by its place. */
function shownValues(model: WorkbookModel): ReadonlyMap<string, CellValue> {
  return new Map(
    model.sheets().flatMap(({ id, cells }) =>
      [...cells.keys()].map((key) => {
        const [row, column] = [keyRow(key), keyColumn(key)];
        return [`${id}!${cellName(row, column)}`, model.valueAt(id, row, column)] as const;
      }),
    ),
  );
}

/** Places that show something else: numbers to 1e-9, errors whichever. */
function otherValues(before: ReadonlyMap<string, CellValue>, now: ReadonlyMap<string, CellValue>): string[] {
  return [...before].flatMap(([place, value]) => {
    const other = now.get(place) ?? null;
    const isSame =
      typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
        : typeof value === 'object' && typeof other === 'object'
          ? (value === null) === (other === null)
          : value === other;
    return isSame || ((value ?? '') === '' && (other ?? '') === '') ? [] : [place];
  });
}

const said = (what: string, places: readonly string[]): string[] => places.map((place) => `${what} ${place}`);

/** Puts the sheets in place of those that are there. */
function fill(model: WorkbookModel, sheets: readonly RandomSheet[]): void {
  model.transact('another workbook', () => {
    const old = model.sheets().map(({ id }) => id);
    for (const { name, scope } of model.names()) model.deleteName(name, scope);
    const keep = model.addSheet(`~${model.sheets().length}`);
    model.activate(keep.id);
    for (const id of old) model.deleteSheet(id);
    for (const each of sheets) fillSheet(model, each);
    for (const each of sheets) defineNames(model, each);
    const [first] = sheets;
    if (first !== undefined) model.activate(first.name);
    model.deleteSheet(keep.id);
  });
}

function fillSheet(model: WorkbookModel, sheet: RandomSheet): void {
  const { name, cells, merges, hiddenRows, hiddenColumns, filtered, visibility, isProtected, looks, rules } =
    sheet;
  model.addSheet(name);
  for (const { rect, style } of looks) model.setStyle(name, rect, style);
  for (const { row, column, value } of cells)
    model.setInputs(name, { row, column, rows: 1, columns: 1 }, [[value]]);
  const apart = merges.filter((each, at) => merges.slice(0, at).every((other) => !overlap(each, other)));
  const several = apart.filter(({ rows, columns }) => rows * columns > 1);
  for (const merge of several) clearCovered(model, name, merge);
  model.updateSheet(name, {
    merges: several,
    rows: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    columns: new Map(hiddenColumns.map((column) => [column, { hidden: true }])),
    ...(filtered && { autoFilter: { range: { row: 0, column: 0, rows: 6, columns: 4 }, filtered: true } }),
    visibility,
    conditionalFormats: rules.map(formatOf),
    ...(isProtected && { protection: { hasPassword: false, options: {} } }),
  });
}

function defineNames(model: WorkbookModel, { name: sheet, names }: RandomSheet): void {
  for (const { name, formula, own } of names) {
    const written = formula.replaceAll('@!', () => `'${sheet.replaceAll("'", "''")}'!`);
    model.setName({ name, formula: written, ...(own && { scope: model.sheet(sheet).id }) });
  }
}

function formatOf(
  { rects, formula, below }: RandomSheet['rules'][number],
  at: number,
): SheetProps['conditionalFormats'][number] {
  const kind = below ? { type: 'cellIs', operator: 'lessThan' } : { type: 'expression' };
  return { id: `{${at + 1}}`, ranges: rects, priority: at + 1, formulas: [formula], ...kind };
}

/** Merging keeps the first cell only, as in Excel. */
function clearCovered(
  model: WorkbookModel,
  name: string,
  { row, column, rows, columns }: RandomSheet['merges'][number],
): void {
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++)
      if (down + right > 0)
        model.clear(name, { row: row + down, column: column + right, rows: 1, columns: 1 }, 'contents');
}

type Rect = RandomSheet['merges'][number];
const overlap = (one: Rect, other: Rect): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
