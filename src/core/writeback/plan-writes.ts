import type { Diagnostic } from '../diagnostic';
import type { ColumnRole, FormTable, MappedColumn } from '../forms/form';
import type { CellValue, SheetGrid } from '../forms/grid';
import type { Scorecard } from '../scoring/scorecard';
import { type FormulaSite, itemFormula, type ResultKind } from './item-formula';
import type { CellToWrite, KeptCell, NewColumn, PlannedCell, TablePlan } from './plan';
import { planTotals } from './plan-totals';
import { SheetView } from './sheet-view';

/** Texts for what the add-in itself puts on the sheet, in the language of the user. */
export interface WrittenTexts {
  readonly headers: Readonly<Record<ResultKind, string>>;
  readonly total: string;
  readonly flagWords: FormulaSite['flagWords'];
}

/** Result columns in the order in which new ones are added. */
const RESULTS: readonly ResultKind[] = ['score', 'achievement', 'gap', 'flag'];

const NUMBER_FORMATS: Readonly<Record<ResultKind, string | null>> = {
  score: '0.00',
  achievement: '0.0%',
  gap: '+0.00;-0.00;0.00',
  // Looks are copied from a column that may be text, in which a formula would not calculate.
  flag: 'General',
};

/**
 * What to write so that a table shows its scores: live formulas into its own empty result columns, else into new columns
 * to its right. A cell that a person filled is kept; cells that hold the add-in's own formulas are renewed.
 */
export function planWrites(
  table: FormTable,
  card: Scorecard,
  grid: SheetGrid,
  texts: WrittenTexts,
): TablePlan {
  if (grid.protected) {
    const diagnostic: Diagnostic = {
      code: 'sheet.protected',
      severity: 'error',
      params: { sheet: table.sheet },
    };
    return { cells: [], newColumns: [], kept: [], diagnostics: [diagnostic] };
  }
  const sheet = new SheetView(grid);
  const cells: PlannedCell[] = [];
  const newColumns: NewColumn[] = [];
  const kept: KeptCell[] = [];
  const columns = resultColumns(table, sheet);
  const put = (cell: CellToWrite) => {
    const before = sheet.formulaAt(cell.row, cell.column);
    if (before === '' || isOurs(before)) {
      if (before === cell.formula) return;
      const formatBefore = cell.numberFormat === null ? null : sheet.numberFormatAt(cell.row, cell.column);
      cells.push({ ...cell, sheet: table.sheet, before, formatBefore });
    } else if (before !== cell.formula) {
      kept.push({ sheet: table.sheet, row: cell.row, column: cell.column, kind: cell.kind, value: before });
    }
  };
  const site: FormulaSite = {
    table,
    sheet,
    scoreColumn: columns.score.column,
    achievementInPercent: columns.achievement.percentHeader,
    flagWords: texts.flagWords,
  };
  for (const kind of RESULTS) {
    const { column, isNew, percentHeader } = columns[kind];
    if (!card.items.some((item) => itemFormula(kind, item, site) !== null)) continue;
    if (isNew) {
      const [firstRow, lastRow] = [table.headerRows.first, table.range.bottom];
      const looksFrom = lookalike(table, sheet, firstRow, lastRow);
      if (looksFrom !== null) newColumns.push({ sheet: table.sheet, column, firstRow, lastRow, looksFrom });
      put({
        row: table.headerRows.last,
        column,
        kind: 'header',
        formula: texts.headers[kind],
        numberFormat: null,
      });
    }
    for (const item of card.items) {
      const formula = itemFormula(kind, item, site);
      if (formula === null) continue;
      const own = sheet.numberFormatAt(item.item.row, column);
      // A formula typed into a cell of text format would stay text.
      const keepsFormat = !isNew && own !== 'General' && own !== '@';
      const format = kind === 'achievement' && percentHeader ? '0.0' : NUMBER_FORMATS[kind];
      put({ row: item.item.row, column, kind, formula, numberFormat: keepsFormat ? null : format });
    }
  }
  // A total of nothing helps nobody.
  if (!card.items.some((item) => itemFormula('score', item, site) !== null)) {
    return { cells, newColumns, kept, diagnostics: keptDiagnostics(kept) };
  }
  for (const cell of planTotals(table, card, columns.score.column, columns.flag.column, sheet, texts.total))
    put(cell);
  return { cells, newColumns, kept, diagnostics: keptDiagnostics(kept) };
}

/** A formula that the add-in wrote; everything else in a cell is a person's. */
function isOurs(formula: CellValue): boolean {
  return typeof formula === 'string' && /^=.*\bKPI\.[A-Z]+\(/i.test(formula);
}

function keptDiagnostics(kept: readonly KeptCell[]): Diagnostic[] {
  const results = kept.filter(({ kind }) => kind !== 'label' && kind !== 'weightSum');
  return results.length === 0
    ? []
    : [{ code: 'sheet.kept', severity: 'warning', params: { count: results.length } }];
}

interface ResultColumn {
  readonly column: number;
  readonly isNew: boolean;
  /** 达成率(%) shows 66.7, 达成率 shows 66.7% of 0.667. */
  readonly percentHeader: boolean;
}

function resultColumns(table: FormTable, sheet: SheetView): Record<ResultKind, ResultColumn> {
  let free = table.range.right + 1;
  const find = (role: ColumnRole): ResultColumn => {
    const own = table.columns.find((column) => column.role === role);
    if (own) return { column: own.column, isNew: false, percentHeader: isPercent(own) };
    while (!sheet.isFree(free, table.headerRows.first, table.totalRow ?? table.range.bottom + 1)) free++;
    return { column: free++, isNew: true, percentHeader: false };
  };
  return { score: find('score'), achievement: find('achievement'), gap: find('gap'), flag: find('flag') };
}

/** A column of the table whose looks a new one can take: without merged cells, which would be copied too. */
function lookalike(table: FormTable, sheet: SheetView, firstRow: number, lastRow: number): number | null {
  const roles: readonly ColumnRole[] = ['actual', 'target', 'weight', 'indicator'];
  for (const role of roles) {
    const column = table.columns.find((mapped) => mapped.role === role)?.column;
    if (column !== undefined && !sheet.isMerged(column, firstRow, lastRow)) return column;
  }
  return null;
}

function isPercent(column: MappedColumn): boolean {
  return column.unit?.symbol === '%';
}
