import { cellAddress } from '../forms/a1-address';
import type { ColumnRole, WeightGroup } from '../forms/form';
import { compareNumbers } from '../quantity/convert';
import { subtotalGroups, totalOfPart, totalParts, type TotalParts } from '../scoring/form-total';
import type { Scorecard } from '../scoring/scorecard';
import { gradesText } from '../settings/write-entry';
import { callOf, type FormulaSite } from './formula-site';
import { stopsShortOf } from './own-formula';
import type { SheetView } from './sheet-view';
import { rowRuns, type RowRun } from './row-runs';
import type { CellToWrite } from './plan';

/** Where totals go, and what they look like. */
export interface TotalsPlace {
  /** The form's own 合计 row, or the one that becomes it. */
  readonly row: number;
  /** Whether the row is new, so that it needs its label and the sum of the weights. */
  readonly isNew: boolean;
  /** Null where there is no cell for it. */
  readonly gradeColumn: number | null;
  readonly label: string;
  readonly numberFormat: string;
}

/** What is written below and between the items. `disagrees`: a total that would not be the card's is not written. */
export interface PlannedTotals {
  readonly cells: readonly CellToWrite[];
  readonly disagrees: boolean;
}

const NOTHING: PlannedTotals = { cells: [], disagrees: false };

/**
 * Subtotals into the form's own 小计 rows, and the totals row: total of the scores, sum of the weights, grade. What KPI.TOTAL
 * answers there is the card's total.
 */
export function planTotals(card: Scorecard, site: FormulaSite, place: TotalsPlace | null): PlannedTotals {
  const parts = site.table.people === undefined ? totalParts(card.items, card.scale) : null;
  if (parts === null) return NOTHING;
  const sums = new Sums(card, site, parts);
  const subtotals = sums.subtotals(place?.numberFormat ?? null);
  if (place === null) return { cells: subtotals, disagrees: false };
  const { row, numberFormat } = place;
  const total = sums.total();
  if (total === null) return { cells: subtotals, disagrees: true };
  const column = site.scoreColumn;
  const cells: CellToWrite[] = [
    ...subtotals,
    { row, column, kind: 'total', formula: sums.whenAny(total), numberFormat },
    ...(place.isNew ? sums.label(place) : []),
    ...sums.weightSum(place),
  ];
  const complete = sums.blanks();
  if (complete !== null && card.gradable && place.gradeColumn !== null) {
    const grade = callOf('GRADE', [cellAddress(row, column), schemeArgument(site)]);
    const formula = `=IF(${complete}>0,"",${grade})`;
    cells.push({ row, column: place.gradeColumn, kind: 'grade', formula, numberFormat: null });
  }
  return { cells, disagrees: false };
}

/** The weight of a part as a share: its cell, or the number where the cell holds words. */
function weightOf({ weight, cell }: WeightGroup, sheet: SheetView): string {
  const raw = cell === null ? '' : sheet.valueAt(cell.row, cell.column);
  if (cell === null || typeof raw !== 'number') return String(weight);
  const address = cellAddress(cell.row, cell.column);
  return compareNumbers(raw, weight) === 0 ? address : `${address}/100`;
}

/** The form's own grades in words, else the settings' cells. */
function schemeArgument({ table, policyReference }: FormulaSite): string | null {
  return table.grades === undefined ? policyReference : `"${gradesText(table.grades)}"`;
}

/** The sums of one form as formulas. */
class Sums {
  readonly #rows: readonly number[];

  constructor(
    private readonly card: Scorecard,
    private readonly site: FormulaSite,
    private readonly parts: TotalParts,
  ) {
    this.#rows = card.items.map(({ item }) => item.row);
  }

  /** `=IF(COUNT(H5:H12)=0,"",…)`: a total of nothing helps nobody. */
  whenAny(formula: string, rows: readonly number[] = this.#rows): string {
    const scores = this.#runs(rows).map((run) => this.#range(run, this.site.scoreColumn));
    return `=IF(COUNT(${scores.join(',')})=0,"",${formula})`;
  }

  subtotals(numberFormat: string | null): CellToWrite[] {
    return this.site.table.subtotals.flatMap(({ row, items }): CellToWrite[] => {
      const runs = this.#runs(items);
      const [run] = runs;
      if (run === undefined || runs.length > 1) return [];
      const formula = this.whenAny(this.#call('SUBTOTAL', run), items);
      return [{ row, column: this.site.scoreColumn, kind: 'subtotal', formula, numberFormat }];
    });
  }

  total(): string | null {
    if (this.site.table.weightGroups !== undefined) return this.#sumOfParts(this.site.table.weightGroups);
    const groups = subtotalGroups(this.site.table);
    const runs = this.#runs(this.#rows);
    const [run] = runs;
    if (groups.length === 1 && runs.length === 1 && run !== undefined) return this.#call('TOTAL', run);
    if (groups.length === 1 && !this.#addsUp(runs)) return null;
    const sum = groups.length === 1 ? this.#sumOfRuns(runs) : this.#sumOfGroups(groups);
    const whole = callOf('TOTAL', [sum]);
    if (this.card.policy.weights === 'keep') return whole;
    const divided = this.#divisor(runs);
    return divided === null ? null : `${whole}${divided}`;
  }

  /** Parts with weights of their own: `C2*N(KPI.SUBTOTAL(G2:G3,E2:E3))+C4*…`; null where that would not be the card's total. */
  #sumOfParts(groups: readonly WeightGroup[]): string | null {
    const { card, parts, site } = this;
    const isShared = card.policy.notApplicable === 'share' && parts.scores.includes('not-applicable');
    if (parts.weights === null || isShared) return null;
    const sums = groups.map((group) => {
      const [run, another] = this.#runs(group.rows);
      if (run === undefined || another !== undefined) return null;
      return `${weightOf(group, site.sheet)}*N(${this.#call('SUBTOTAL', run)})`;
    });
    return sums.includes(null) ? null : callOf('TOTAL', [sums.join('+')]);
  }

  /** What makes 100 % of the weights as the cells hold them: as shares, or as percent numbers and full marks. */
  #divisor(runs: readonly RowRun[]): string | null {
    const column = this.#worthColumn();
    if (column === null) return null;
    const values = this.#rows.map((row) => this.site.sheet.valueAt(row, column));
    const raw = values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : NaN), 0);
    const whole = (this.parts.weights ?? this.parts.full ?? []).reduce<number>(
      (sum, worth) => sum + (worth ?? 0),
      0,
    );
    const share = this.parts.weights === null ? whole / 100 : whole;
    const cells = `SUM(${runs.map((run) => this.#range(run, column)).join(',')})`;
    if (compareNumbers(raw, share) === 0) return `/${cells}`;
    return compareNumbers(raw, share * 100) === 0 ? `*100/${cells}` : null;
  }

  label({ row, label }: TotalsPlace): CellToWrite[] {
    const column = this.#column('indicator');
    return column === null ? [] : [{ row, column, kind: 'label', formula: label, numberFormat: null }];
  }

  /** Into a new row; and anew where the sum that stands there misses items that were added below. */
  weightSum({ row, isNew }: TotalsPlace): CellToWrite[] {
    const column = this.#column('weight');
    // Weights inside parts make 100 % each; their sum over the form says nothing.
    if (column === null || this.site.table.weightGroups !== undefined) return [];
    const { sheet } = this.site;
    // SUM passes over texts: of 40%, 30%, 30% typed as words it would say 0.
    if (
      this.#rows.some(
        (row) => typeof sheet.valueAt(row, column) === 'string' && sheet.valueAt(row, column) !== '',
      )
    )
      return [];
    const ranges = this.#runs(this.#rows).map((run) => this.#range(run, column));
    const formula = `=SUM(${ranges.join(',')})`;
    if (!isNew && !stopsShortOf(sheet.formulaAt(row, column), formula)) return [];
    const numberFormat = isNew ? sheet.numberFormatAt(this.#rows[0] ?? row, column) : null;
    return [{ row, column, kind: 'weightSum', formula, numberFormat }];
  }

  /** How many items that count have a blank score; 不适用 is none. */
  blanks(): string | null {
    const column = this.#worthColumn();
    if (column === null) return null;
    return this.#runs(this.#rows)
      .map((run) => {
        const [scores, worth] = [this.#range(run, this.site.scoreColumn), this.#range(run, column)];
        return `SUMPRODUCT((${this.#missing(scores, run)})*(${worth}>0))`;
      })
      .join('+');
  }

  /** Blank scores; words in a score cell (待定) are no score either, where there are any. */
  #missing(scores: string, { first, last }: RowRun): string {
    const hasWords = this.card.items.some(
      ({ item }) => item.scoreNote?.kind === 'words' && item.row >= first && item.row <= last,
    );
    return hasWords ? `1-ISNUMBER(${scores}))*(${scores}<>"不适用")*(${scores}<>"N/A"` : `${scores}=""`;
  }

  #sumOfRuns(runs: readonly RowRun[]): string {
    return runs.map((run) => `N(${this.#call('SUBTOTAL', run)})`).join('+');
  }

  /** The 小计 cells where they are the add-in's, else the same sums spelt out. */
  #sumOfGroups(groups: readonly (readonly number[])[]): string {
    const { table, sheet, scoreColumn } = this.site;
    const own = table.subtotals.every(({ row, items }) => {
      return sheet.isOpen(row, scoreColumn) && this.#runs(items).length === 1;
    });
    const rest = groups.slice(table.subtotals.length).flat();
    const restRows = rest.flatMap((position) => this.#rows.slice(position, position + 1));
    const spelt = this.#runs(own ? restRows : this.#rows);
    const cells = own
      ? [`SUM(${table.subtotals.map(({ row }) => cellAddress(row, scoreColumn)).join(',')})`]
      : [];
    return [...cells, ...(spelt.length > 0 ? [this.#sumOfRuns(spelt)] : [])].join('+');
  }

  /** Whether sums of the runs make the total: weights of items that do not apply are shared inside a run only. */
  #addsUp(runs: readonly RowRun[]): boolean {
    const { policy, total } = this.card;
    if (total === null || policy.notApplicable !== 'share') return true;
    const sums = runs.map(({ first, last }) => {
      const positions = this.#rows.flatMap((row, at) => (row >= first && row <= last ? [at] : []));
      return totalOfPart(this.parts, positions, policy, true).total ?? 0;
    });
    const all = this.#rows.map((_, at) => at);
    const whole = totalOfPart(this.parts, all, policy, true).total ?? 0;
    return Math.abs(sums.reduce((a, b) => a + b, 0) - whole) < 1e-6;
  }

  #call(name: 'TOTAL' | 'SUBTOTAL', run: RowRun): string {
    const weight = this.#column('weight');
    const weights = this.parts.weights === null || weight === null ? null : this.#range(run, weight);
    return callOf(name, [
      this.#range(run, this.site.scoreColumn),
      weights,
      this.#fullArgument(run),
      this.site.policyReference,
    ]);
  }

  #fullArgument(run: RowRun): string | null {
    if (this.parts.full === null) return null;
    if (this.card.scale === 'hundred') return '100';
    const column = this.#fullColumn();
    return column === null ? null : this.#range(run, column);
  }

  /** Where full marks stand; the weights, where they are the full marks. */
  #fullColumn(): number | null {
    const everyItem = this.card.items.every(({ item }) => item.full !== null);
    const full = this.#column('full');
    return full !== null && (everyItem || this.card.scale !== 'weight') ? full : this.#column('weight');
  }

  #worthColumn(): number | null {
    return this.parts.weights === null ? this.#fullColumn() : this.#column('weight');
  }

  /** Rows in ranges that hold nothing but items: other rows between them must not be added up. */
  #runs(rows: readonly number[]): readonly RowRun[] {
    const columns = [this.site.scoreColumn, this.#column('weight'), this.#column('full')];
    const read = columns.filter((column) => column !== null);
    const subtotalRows = this.site.table.subtotals.map(({ row }) => row);
    return rowRuns(rows, (row) => !subtotalRows.includes(row) && this.site.sheet.isRowBlank(row, read));
  }

  #range({ first, last }: RowRun, column: number): string {
    const [from, to] = [cellAddress(first, column), cellAddress(last, column)];
    return from === to ? from : `${from}:${to}`;
  }

  #column(role: ColumnRole): number | null {
    return this.site.table.columns.find((mapped) => mapped.role === role)?.column ?? null;
  }
}
