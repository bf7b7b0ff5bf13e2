import type { Diagnostic } from '../core/diagnostic';
import { findTables, type FoundTables } from '../core/forms/find-tables';
import type { FormTable } from '../core/forms/form';
import type { SheetGrid } from '../core/forms/grid';
import { findRecords } from '../core/records/find-records';
import { peopleSheet } from '../core/people/sheets/sheet-words';
import { reviewSheets } from '../core/review/review-sheets';
import type { RecordTable } from '../core/records/record-table';
import type { Policy } from '../core/scoring/policy';
import { scoreTable } from '../core/scoring/score-table';
import type { Scorecard } from '../core/scoring/scorecard';
import { findSettings } from '../core/settings/find-settings';
import { locateSettings } from '../core/settings/locate-settings';
import { findPrintedGrades } from '../core/settings/printed-grades';
import { isSameSheet } from '../core/settings/same-sheet';
import type { Settings } from '../core/settings/settings';
import type { TablePlan } from '../core/writeback/plan';
import { planWrites, type WrittenTexts } from '../core/writeback/plan-writes';
import type { Locale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import type { SheetRead } from '../workbook/read-workbook';
import { translateExcelErrors } from './action-error';
import { officeLocale } from './office-locale';
import { readSheets, recordCorrections } from './read-sheets';

/** A table as it was found, understood and scored, and what writing it back would change. */
export interface CheckedTable {
  readonly table: FormTable;
  readonly card: Scorecard;
  readonly plan: TablePlan;
}

/** A sheet of raw records. */
export interface FoundRecords {
  /** As its first rows show it; `readIndicators` reads the rest. */
  readonly table: RecordTable;
  /** Rows below the header; blank ones and totals count. */
  readonly rows: number;
}

/** What the workbook holds; nothing has been written. */
export interface WorkbookCheck {
  readonly tables: readonly CheckedTable[];
  /** Sheets of calls, tickets, chats … of which indicators can be made; a sheet with a form is none. */
  readonly records: readonly FoundRecords[];
  readonly sheetNames: readonly string[];
  /** What was decided for this workbook on its settings sheet; the defaults where it has none. */
  readonly settings: Settings;
  /** Why sheets were not recognised, what could not be read, entries of the settings that are not allowed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the workbook and says what it holds. Writes nothing. Throws an ActionError when Excel refuses. */
export function checkWorkbook(): Promise<WorkbookCheck> {
  return translateExcelErrors(() => Excel.run(checkInContext));
}

/** The same within a context that goes on to write. */
export async function checkInContext(context: Excel.RequestContext): Promise<WorkbookCheck> {
  return checkSheets(await readSheets(context));
}

/** What sheets that were read hold. */
export function checkSheets(grids: readonly SheetRead[]): WorkbookCheck {
  const texts = writtenTexts(officeLocale());
  const settings = findSettings(grids);
  // The settings sheet and the sheets about people have headers and rows like a form, and are none.
  const settingsSheet = locateSettings(grids)?.place.grid;
  const isReview = reviewSheets(grids);
  const others = grids.filter(
    (grid) => grid !== settingsSheet && peopleSheet(grid) === null && !isReview(grid),
  );
  const found = others.map((grid) => checkSheet(grid, settings));
  return {
    tables: found.flatMap(({ grid, tables }) =>
      tables.map((table) => checkTable(withGrades(table, grid, tables), grid, texts, settings)),
    ),
    records: found.flatMap(({ records }) => records),
    sheetNames: grids.map((grid) => grid.sheet),
    settings,
    diagnostics: [...settings.diagnostics, ...found.flatMap(({ diagnostics }) => diagnostics)],
  };
}

interface CheckedSheet extends FoundTables {
  readonly grid: SheetGrid;
  readonly records: readonly FoundRecords[];
}

/** Forms go before records; a sheet of records is said to be one, instead of why it is no form. */
function checkSheet(grid: SheetRead, { corrections }: Settings): CheckedSheet {
  const found = findTables(grid, corrections);
  const { table } =
    found.tables.length > 0 || !grid.visible
      ? { table: null }
      : findRecords(grid, recordCorrections(corrections));
  if (table === null) return { ...found, grid, records: [] };
  const { sheet, kind, headerRow } = table;
  const rows = grid.top + grid.usedRows - 1 - headerRow;
  const headers = [...table.columns, ...table.unmapped].map(({ header }) => header);
  const unused = found.diagnostics.filter(
    ({ code, params }) =>
      code === 'forms.correction-unused' && !headers.some((header) => header === params?.['header']),
  );
  const remark: Diagnostic = {
    code: 'indicators.found-records',
    severity: 'info',
    params: { sheet, kind: `@records.kind.${kind}`, count: rows },
  };
  return { tables: [], grid, records: [{ table, rows }], diagnostics: [remark, ...unused] };
}

function checkTable(
  table: FormTable,
  grid: SheetGrid,
  texts: WrittenTexts,
  settings: Settings,
): CheckedTable {
  const card = scoreTable(table, policyFor(table, settings));
  return { table, card, plan: planWrites(table, card, grid, texts, settings.policyReference) };
}

/** A form that states its own grades is graded by them. */
function withGrades(table: FormTable, grid: SheetGrid, all: readonly FormTable[]): FormTable {
  const { grades, diagnostics } = findPrintedGrades(grid, table, all);
  return {
    ...table,
    ...(grades !== null && { grades }),
    diagnostics: [...table.diagnostics, ...diagnostics],
  };
}

/** The workbook's choices, but for what was corrected on this sheet and what the form itself states. */
function policyFor({ sheet, grades }: FormTable, { policy, corrections }: Settings): Policy {
  const corrected = corrections.flatMap((correction) =>
    correction.kind === 'scale' && isSameSheet(correction.sheet, sheet) ? [correction.scale] : [],
  );
  const scale = corrected.at(-1);
  if (scale === undefined && grades === undefined) return policy;
  return { ...policy, ...(scale !== undefined && { scale }), ...(grades !== undefined && { grades }) };
}

function writtenTexts(locale: Locale): WrittenTexts {
  const text = (code: string) => renderMessage(locale, code);
  return {
    headers: {
      score: text('sheet.header.score'),
      achievement: text('sheet.header.achievement'),
      gap: text('sheet.header.gap'),
      flag: text('sheet.header.flag'),
    },
    total: text('sheet.label.total'),
    flagWords: { met: text('flag.met'), missed: text('flag.missed') },
  };
}
