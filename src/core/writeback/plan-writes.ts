import type { Diagnostic } from '../diagnostic';
import { cellAddress, LAST_COLUMN, LAST_ROW, qualifiedAddress, rectAddress } from '../forms/a1-address';
import type { FormTable } from '../forms/form';
import type { CellValue, SheetGrid } from '../forms/grid';
import type { Scorecard, ScoredItem } from '../scoring/scorecard';
import type { FormulaSite } from './formula-site';
import { comparisonFormula, type ResultKind } from './item-formula';
import type { CellToWrite, KeptCell, NewColumn, PlannedCell, TablePlan } from './plan';
import { planTotals, type TotalsPlace } from './plan-totals';
import { findResultColumns, lastRowOf, type ResultColumn } from './result-columns';
import { decimals, formatOf, lookalike } from './result-looks';
import { scoreFormula, type ScoreFormula, UNWRITABLE } from './score-formula';
import { isOurFormula, stopsShortOf } from './own-formula';
import { SheetView } from './sheet-view';

/** Texts for what the add-in itself puts on the sheet, in the language of the user. */
export interface WrittenTexts {
  readonly headers: Readonly<Record<ResultKind, string>>;
  readonly total: string;
  readonly flagWords: FormulaSite['flagWords'];
}

/**
 * What to write so that a table shows its scores: live formulas into its own empty result columns, else into new columns
 * to its right. A cell that a person filled is kept; cells that hold the add-in's own formulas are renewed.
 * `policyReference` are the settings' cells as formulas name them, so that Excel itself recalculates when HR edits one.
 */
export function planWrites(
  table: FormTable,
  card: Scorecard,
  grid: SheetGrid,
  texts: WrittenTexts,
  policyReference: string | null = null,
): TablePlan {
  if (grid.protected) {
    const params = { sheet: table.sheet };
    const diagnostic: Diagnostic = { code: 'sheet.protected', severity: 'error', params };
    return { cells: [], newColumns: [], kept: [], diagnostics: [diagnostic] };
  }
  return new Planner(table, card, new SheetView(grid), texts, policyReference).plan();
}

/** Columns beside a form in which its grade may stand. */
const MOST_BESIDE = 2;

class Planner {
  readonly #cells: PlannedCell[] = [];
  readonly #newColumns: NewColumn[] = [];
  readonly #kept: KeptCell[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(
    private readonly table: FormTable,
    private readonly card: Scorecard,
    private readonly sheet: SheetView,
    private readonly texts: WrittenTexts,
    private readonly policyReference: string | null,
  ) {}

  plan(): TablePlan {
    const draft = this.#site(this.table.range.right + 1, false);
    const wanted = (kind: ResultKind) =>
      this.card.items.some((item) => isFormula(formulaOf(kind, item, draft)));
    const { columns, homeless } = findResultColumns(this.table, this.sheet, wanted);
    const columnOf = (kind: ResultKind) => columns.find((found) => found.kind === kind);
    const score = columnOf('score');
    const site = this.#site(score?.column ?? -1, columnOf('achievement')?.percentHeader ?? false);
    for (const column of columns) this.#putResults(column, site);
    if (homeless.length > 0) {
      const params = { count: homeless.length };
      this.#diagnostics.push({ code: 'writeback.no-room', severity: 'warning', params });
    }
    const hasScores = this.card.items.some(
      (item) => isFormula(scoreFormula(item, site)) || item.source === 'typed',
    );
    if (score !== undefined) this.#putTotals(site, columns, hasScores);
    const kept = this.#kept;
    return { cells: this.#cells, newColumns: this.#newColumns, kept, diagnostics: this.#remarks() };
  }

  #site(scoreColumn: number, achievementInPercent: boolean): FormulaSite {
    const { scale, policy } = this.card;
    return {
      table: this.table,
      sheet: this.sheet,
      scale,
      policy,
      policyReference: this.policyReference,
      whenBlank: policy.missingActual === 'zero' ? '0' : '""',
      scoreColumn,
      achievementInPercent,
      targets: new Map(),
      flagWords: this.texts.flagWords,
    };
  }

  #putResults(result: ResultColumn, site: FormulaSite): void {
    const { kind, column, isNew, percentHeader } = result;
    const formulas = this.card.items.map((item): { item: ScoredItem; formula: ScoreFormula } => ({
      item,
      formula: formulaOf(kind, item, site),
    }));
    if (isNew) this.#putHeader(result);
    for (const { item, formula } of formulas) {
      if (item.source === 'typed' && kind === 'score') this.#keepTyped(item, column);
      if (!isFormula(formula) || this.#isShared(item.item.row, column)) {
        this.#clear({ row: item.item.row, column, kind });
        continue;
      }
      const own = this.sheet.numberFormatAt(item.item.row, column);
      const keepsFormat = !isNew && own !== 'General' && own !== '@';
      const numberFormat = keepsFormat ? null : formatOf(kind, percentHeader, this.card.policy);
      this.#put({ row: item.item.row, column, kind, formula, numberFormat });
    }
    this.#sayMerged(
      column,
      formulas.filter(({ formula }) => isFormula(formula)).map(({ item }) => item.item.row),
    );
    const unwritable = formulas.filter(({ formula }) => formula === UNWRITABLE).length;
    if (unwritable > 0) {
      const params = { count: unwritable };
      this.#diagnostics.push({ code: 'writeback.unwritable', severity: 'warning', params });
    }
  }

  #putHeader({ kind, column }: ResultColumn): void {
    const [firstRow, lastRow] = [this.table.headerRows.first, this.table.range.bottom];
    const looksFrom = lookalike(this.table, this.sheet, firstRow, lastRow);
    const sheet = this.table.sheet;
    if (looksFrom !== null) this.#newColumns.push({ sheet, column, firstRow, lastRow, looksFrom });
    const formula = this.texts.headers[kind];
    this.#put({ row: this.table.headerRows.last, column, kind: 'header', formula, numberFormat: null });
  }

  /** A typed score is no error; where the add-in has a score of its own, it says that it kept the typed one. */
  #keepTyped({ item, reading, target, diagnostics }: ScoredItem, column: number): void {
    const value = this.sheet.formulaAt(item.row, column);
    const hasRule = reading?.rule != null || target !== null;
    const differs = diagnostics.some(({ code }) => code === 'score.typed-differs');
    if (!differs && !(hasRule && item.actual !== null && item.actual.value !== '')) return;
    this.#kept.push({ sheet: this.table.sheet, row: item.row, column, kind: 'score', value });
  }

  #putTotals(site: FormulaSite, columns: readonly ResultColumn[], hasScores: boolean): void {
    const place = this.#totalsPlace(site, columns);
    const elsewhere = this.card.items.filter((item) => this.#hasNoCell(item, site)).length;
    // A total of nothing helps nobody, and one that leaves out what is only in the pane is wrong.
    const { cells, disagrees } =
      hasScores && elsewhere === 0 ? planTotals(this.card, site, place) : { cells: [], disagrees: false };
    for (const cell of cells) this.#put(cell);
    const isPlanned = (row: number, column: number) =>
      cells.some((cell) => cell.row === row && cell.column === column);
    const sums = this.table.subtotals.map(({ row }) => ({
      row,
      column: site.scoreColumn,
      kind: 'subtotal' as const,
    }));
    const ends =
      place === null
        ? []
        : [
            { row: place.row, column: site.scoreColumn, kind: 'total' as const },
            ...(place.gradeColumn === null
              ? []
              : [{ row: place.row, column: place.gradeColumn, kind: 'grade' as const }]),
          ];
    for (const cell of [...sums, ...ends]) if (!isPlanned(cell.row, cell.column)) this.#clear(cell);
    if (place !== null) this.#sayMerged(site.scoreColumn, cells.length > 0 ? [place.row] : []);
    if (disagrees) this.#diagnostics.push({ code: 'writeback.total-differs', severity: 'warning' });
    if (elsewhere > 0) {
      const params = { count: elsewhere };
      this.#diagnostics.push({ code: 'writeback.total-elsewhere', severity: 'warning', params });
    }
  }

  /** Whether the score of an item can stand nowhere on the sheet, or only where it is mixed with another's. */
  #hasNoCell(item: ScoredItem, site: FormulaSite): boolean {
    const formula = scoreFormula(item, site);
    if (formula === UNWRITABLE) return true;
    const counts = isFormula(formula) || item.source === 'typed';
    return counts && this.#isShared(item.item.row, site.scoreColumn);
  }

  /** Whether a cell is merged with another item's or lies under any merged area. */
  #isShared(row: number, column: number): boolean {
    const merge = this.sheet.mergeAt(row, column);
    if (merge === null) return false;
    if (this.sheet.isCovered(row, column)) return true;
    return this.table.items.some(
      (item) => item.row !== row && item.row >= merge.top && item.row <= merge.bottom,
    );
  }

  /** Names the merged cells of a column in which nothing was written, each once. */
  #sayMerged(column: number, rows: readonly number[]): void {
    const shared = rows.filter((row) => this.#isShared(row, column));
    const areas = new Set(shared.flatMap((row) => this.sheet.mergeAt(row, column) ?? []));
    for (const area of areas) {
      const cell = qualifiedAddress(this.table.sheet, cellAddress(area.top, area.left));
      const params = { cells: rectAddress(area) };
      this.#diagnostics.push({ code: 'writeback.merged', severity: 'warning', cell, params });
    }
  }

  /** Takes away a formula of the add-in's own that no longer says what the form says. */
  #clear({ row, column, kind }: Pick<CellToWrite, 'row' | 'column' | 'kind'>): void {
    const before = this.sheet.formulaAt(row, column);
    if (!isOurFormula(before)) return;
    const sheet = this.table.sheet;
    this.#cells.push({
      sheet,
      row,
      column,
      kind,
      before,
      formula: '',
      numberFormat: null,
      formatBefore: null,
    });
  }

  /** The form's own 合计 row, else the row below it if nothing at all stands there within the form. */
  #totalsPlace(site: FormulaSite, columns: readonly ResultColumn[]): TotalsPlace | null {
    const row = this.table.totalRow ?? lastRowOf(this.table) + 1;
    const right = Math.max(this.table.range.right, ...columns.map(({ column }) => column));
    const isNew = this.table.totalRow === null;
    const isOurs = isOurFormula(this.sheet.formulaAt(row, site.scoreColumn));
    if (isNew && !isOurs && !this.sheet.isRowFree(row, this.table.range.left, right)) return null;
    const flag = columns.find(({ kind }) => kind === 'flag')?.column;
    return {
      row,
      isNew,
      gradeColumn: flag ?? this.#besideTotal(row, site.scoreColumn, isNew),
      label: this.texts.total,
      numberFormat: decimals(this.card.policy.scoreDecimals),
    };
  }

  /**
   * Without flags, the grade stands in the next open cell to the right of the total; null where that would be below the header
   * of the form beside this one.
   */
  #besideTotal(row: number, scoreColumn: number, isNew: boolean): number | null {
    // In a new row the sum of the weights stands below them.
    const weights = isNew ? this.table.columns.find(({ role }) => role === 'weight')?.column : undefined;
    let column = scoreColumn + 1;
    while (column === weights || !this.sheet.isOpen(row, column) || this.sheet.isMerged(column, row, row))
      column++;
    const { range, headerRows } = this.table;
    const isOwn = column <= range.right || this.sheet.valueAt(headerRows.last, column) === '';
    return isOwn && column <= range.right + MOST_BESIDE ? column : null;
  }

  /** What lets a formula calculate where the cell's own format would keep it as text; null where that need not be. */
  #liveFormat({ row, column, formula }: CellToWrite): string | null {
    const calculates = typeof formula === 'string' && formula.startsWith('=');
    return calculates && this.sheet.mayBeText(row, column) ? 'General' : null;
  }

  #put(cell: CellToWrite): void {
    // A form at the very end of its sheet has no cell for its grade, or none for its total.
    if (cell.column > LAST_COLUMN || cell.row > LAST_ROW) return;
    const sheet = this.table.sheet;
    const before = this.sheet.formulaAt(cell.row, cell.column);
    if (before === cell.formula || this.sheet.isCovered(cell.row, cell.column)) return;
    if (before === '' || isOurFormula(before) || isShortSum(cell, before)) {
      const numberFormat = cell.numberFormat ?? this.#liveFormat(cell);
      const formatBefore = numberFormat === null ? null : this.sheet.numberFormatAt(cell.row, cell.column);
      this.#cells.push({ ...cell, numberFormat, sheet, before, formatBefore });
    } else {
      this.#kept.push({ sheet, row: cell.row, column: cell.column, kind: cell.kind, value: before });
    }
  }

  #remarks(): Diagnostic[] {
    const results = this.#kept.filter(({ kind }) => kind !== 'label' && kind !== 'weightSum');
    const params = { count: results.length };
    return results.length === 0
      ? this.#diagnostics
      : [...this.#diagnostics, { code: 'sheet.kept', severity: 'warning', params }];
  }
}

function formulaOf(kind: ResultKind, item: ScoredItem, site: FormulaSite): ScoreFormula {
  return kind === 'score' ? scoreFormula(item, site) : comparisonFormula(kind, item, site);
}

function isFormula(formula: ScoreFormula): formula is string {
  return typeof formula === 'string';
}

function isShortSum({ kind, formula }: CellToWrite, before: CellValue): boolean {
  return kind === 'weightSum' && stopsShortOf(before, formula);
}
