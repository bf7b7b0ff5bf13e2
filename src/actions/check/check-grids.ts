import { allSteps } from '../../core/all-steps';
import type { Diagnostic } from '../../core/diagnostic';
import { findTables, type FoundTables } from '../../core/forms/find-tables';
import type { FormTable } from '../../core/forms/form';
import type { SheetGrid } from '../../core/forms/grid';
import { findRoster } from '../../core/people/find-roster';
import { pastTotals } from '../../core/people/past-totals';
import { peopleSheet } from '../../core/people/sheets/sheet-words';
import { findRecords } from '../../core/records/find-records';
import { reviewSheets } from '../../core/review/review-sheets';
import { entriesOf } from '../../core/runs/compare-runs';
import { isSignedOff } from '../../core/runs/is-signed-off';
import { locateRuns } from '../../core/runs/locate-runs';
import type { Policy } from '../../core/scoring/policy';
import { sentenceKey } from '../../core/scoring/policy-for-sentence';
import { readingQuestions } from '../../core/scoring/reading-questions';
import { scoreTable } from '../../core/scoring/score-table';
import type { Scorecard } from '../../core/scoring/scorecard';
import { findSettings } from '../../core/settings/find-settings';
import { locateSettings } from '../../core/settings/locate-settings';
import { findPrintedGrades } from '../../core/settings/printed-grades';
import { recordCorrections } from '../../core/settings/record-corrections';
import { isSameSheet } from '../../core/settings/same-sheet';
import type { Settings } from '../../core/settings/settings';
import { planWrites, type WrittenTexts } from '../../core/writeback/plan-writes';
import type { SheetRead } from '../../workbook/read-workbook';
import type { Progress } from '../../workbook/watched';
import type { AskedItem, CheckedTable, FoundRecords, WorkbookCheck } from './workbook-check';

/** What the sheets of a workbook hold, worked out from their cells alone; `texts` are what will be written. */
export function checkGrids(grids: readonly SheetRead[], texts: WrittenTexts): WorkbookCheck {
  return allSteps(checkInSteps(grids, texts));
}

/** The same step by step, for who wants to draw or to be stopped in between: a sheet is one to find, a form one to score. */
export function* checkInSteps(
  grids: readonly SheetRead[],
  texts: WrittenTexts,
): Generator<Progress, WorkbookCheck> {
  const settings = findSettings(grids);
  // The settings sheet, the run record and the sheets about people have headers and rows like a form, and are none.
  const settingsSheet = locateSettings(grids)?.place.grid;
  const runs = locateRuns(grids);
  const entries = runs?.runs.map(({ entry }) => entry) ?? [];
  const own = [settingsSheet, runs?.grid];
  const isReview = reviewSheets(grids);
  const others = grids.filter((grid) => !own.includes(grid) && peopleSheet(grid) === null && !isReview(grid));
  const found: CheckedSheet[] = [];
  for (const grid of others) {
    yield { done: found.length, total: 2 * others.length };
    found.push(checkSheet(grid, settings));
  }
  const forms = found.flatMap(({ grid, tables }) => tables.map((table) => ({ grid, tables, table })));
  const asked = new Set<string>();
  const tables: CheckedTable[] = [];
  for (const { grid, tables: beside, table } of forms) {
    yield { done: forms.length + tables.length, total: 2 * forms.length };
    const checked = checkTable(withGrades(table, grid, beside), grid, texts, settings, asked);
    const signed = grid.protected && isSignedOff(entriesOf(table, forms, entries));
    tables.push(signed ? asSigned(checked) : checked);
  }
  return {
    tables,
    records: found.flatMap(({ records }) => records),
    sheetNames: grids.map((grid) => grid.sheet),
    past: pastTotals(grids),
    settings,
    diagnostics: [...settings.diagnostics, ...withRosters(found)],
  };
}

/** A sheet of people × indicators is no form, but can be scored by the workbook's forms: said instead of why it is none. */
function withRosters(found: readonly CheckedSheet[]): Diagnostic[] {
  const tables = found.flatMap((sheet) => sheet.tables);
  return found.flatMap(({ grid, diagnostics }) =>
    diagnostics.map((diagnostic): Diagnostic => {
      if (diagnostic.code !== 'forms.one-row-a-person' || tables.length === 0) return diagnostic;
      const count = findRoster(grid, tables)?.roster.people.length ?? 0;
      const params = { sheet: grid.sheet, count };
      return count === 0 ? diagnostic : { code: 'people.found-roster', severity: 'info', params };
    }),
  );
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
  asked: Set<string>,
): CheckedTable {
  const card = scoreTable(table, policyFor(table, settings));
  return {
    table,
    card,
    plan: planWrites(table, card, grid, texts, settings.policyReference),
    questions: askedItems(table, card, asked),
  };
}

/** Its sheet is protected on purpose: that is no problem, and the way out is not Excel's. */
function asSigned(checked: CheckedTable): CheckedTable {
  const params = { sheet: checked.table.sheet };
  return {
    ...checked,
    plan: { ...checked.plan, diagnostics: [{ code: 'sheet.signed-off', severity: 'info', params }] },
  };
}

/** More sentences than anybody decides in one sitting; the rest come up when these are done. */
const MOST_ASKED = 50;
/** Trying every reading costs several scores an item; a sheet of thousands is looked at this far. */
const MOST_TRIED = 2000;

/** `asked`: the sentences that are being asked about already; one person's score stands for all that have the same. */
function askedItems(table: FormTable, card: Scorecard, asked: Set<string>): AskedItem[] {
  return card.items.slice(0, MOST_TRIED).flatMap((scored): AskedItem[] => {
    const criteria = scored.item.criteria ?? '';
    if (asked.size >= MOST_ASKED || asked.has(sentenceKey(criteria))) return [];
    const questions = readingQuestions(scored, table, card);
    if (questions.length === 0) return [];
    asked.add(sentenceKey(criteria));
    return [{ row: scored.item.row, questions }];
  });
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
