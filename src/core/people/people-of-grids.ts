import type { Diagnostic } from '../diagnostic';
import type { FormTable } from '../forms/form';
import type { CellValue, SheetGrid } from '../forms/grid';
import type { Policy } from '../scoring/policy';
import { reviewSheets } from '../review/review-sheets';
import { isSameSheet } from '../settings/same-sheet';
import { type AppraisalPeriod, parsePeriod } from './appraisal-period';
import { findRoster, type FoundRoster } from './find-roster';
import type { RosterCard } from './person-card';
import type { PeoplePolicy } from './people-policy';
import type { RosterForm } from './roster';
import { formsInUse, rosterForm } from './roster-forms';
import { scoreRoster } from './score-roster';
import { type FoundCauses, readCauses } from './sheets/causes-sheet';
import { type FoundHistory, readHistory } from './sheets/history-sheet';
import { fieldOf, readEntries } from './sheets/list-sheet';
import { PERIOD_FIELD, ROSTER_ENTRY_COLUMNS, ROSTER_LABELS } from './sheets/roster-columns';
import { peopleSheet } from './sheets/sheet-words';

/** A form of the workbook with the choices that it is scored by. */
export interface ScoredForm {
  readonly table: FormTable;
  readonly policy: Policy;
}

export interface PeopleOptions {
  /** The sheet with the people's figures, where there are several. */
  readonly sheet?: string;
  /** Sheets of the forms to score by; absent: those that measure anything of the roster's. */
  readonly forms?: readonly string[];
  /** Absent: what the roster's sheet says, else the field of the sheet that was made before. */
  readonly period?: AppraisalPeriod | null;
  readonly people?: PeoplePolicy;
}

/** The people of a workbook, scored, and the sheets that they come from. */
export interface PeopleFound {
  readonly found: FoundRoster;
  readonly rosterGrid: SheetGrid;
  readonly card: RosterCard;
  readonly history: FoundHistory | null;
  readonly causes: FoundCauses | null;
  /** Rows of the history and of the special causes that could not be used. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the roster of a workbook and scores it by its forms. Null where no sheet is one, or no form measures any of it. Of several
 * rosters the one that the most items are found in counts, the last of equals.
 */
export function peopleOf(
  grids: readonly SheetGrid[],
  forms: readonly ScoredForm[],
  policy: Policy,
  options: PeopleOptions = {},
): PeopleFound | null {
  const wanted = forms.filter(({ table }) => options.forms?.some((sheet) => isSameSheet(sheet, table.sheet)) ?? true); // prettier-ignore
  const named = wanted.map(({ table, policy: own }): RosterForm | null => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    const beside = forms.map((form) => form.table).filter(({ sheet }) => sheet === table.sheet);
    return grid === undefined ? null : rosterForm(table, own, grid, beside);
  });
  const known = named.filter((form) => form !== null);
  const best = bestRoster(grids, known, options.sheet);
  if (best === null) return null;
  const { found, grid } = best;
  const history = firstOf(grids, 'history', readHistory);
  const causes = firstOf(grids, 'causes', readCauses);
  const card = scoreRoster(found.roster, best.forms, {
    period: options.period ?? found.period ?? statedPeriod(grids),
    history: history?.entries ?? [],
    causes: causes?.causes ?? [],
    formOfRole: found.formOfRole,
    policy,
    ...(options.people !== undefined && { people: options.people }),
  });
  return { found, rosterGrid: grid, card, history, causes, diagnostics: remarks(history, causes) };
}

/** Sheets that hold people's figures, in the order of the workbook. */
export function rosterSheets(grids: readonly SheetGrid[], tables: readonly FormTable[]): FoundRoster[] {
  const isReport = reviewSheets(grids);
  return grids
    .filter((grid) => peopleSheet(grid) === null && !isReport(grid))
    .flatMap((grid) => findRoster(grid, tables) ?? []);
}

function bestRoster(grids: readonly SheetGrid[], forms: readonly RosterForm[], sheet?: string) {
  const tables = forms.map(({ table }) => table);
  let best: { readonly found: FoundRoster; readonly grid: SheetGrid; readonly forms: RosterForm[]; readonly joined: number } | null = null; // prettier-ignore
  // A review of the quarter lists people with their scores too.
  const isReport = reviewSheets(grids);
  for (const grid of grids) {
    if (isReport(grid)) continue;
    if (peopleSheet(grid) !== null || (sheet !== undefined && !isSameSheet(grid.sheet, sheet))) continue;
    const found = findRoster(grid, tables);
    if (found === null) continue;
    const own = formsInUse(forms, found.roster.columns);
    const joined = own.reduce((sum, { table }) => sum + table.items.length, 0);
    if (own.length > 0 && joined >= (best?.joined ?? 0)) best = { found, grid, forms: own, joined };
  }
  return best;
}

function firstOf<T>(
  grids: readonly SheetGrid[],
  kind: 'history' | 'causes',
  read: (grid: SheetGrid) => T | null,
): T | null {
  for (const grid of grids) {
    const found = peopleSheet(grid) === kind ? read(grid) : null;
    if (found !== null) return found;
  }
  return null;
}

/** What a person typed into the field of a roster sheet. */
function statedPeriod(grids: readonly SheetGrid[]): AppraisalPeriod | null {
  for (const grid of grids) {
    if (peopleSheet(grid) !== 'roster') continue;
    const stated: CellValue | null = fieldOf(
      readEntries(grid, 'roster', ROSTER_ENTRY_COLUMNS, ROSTER_LABELS),
      PERIOD_FIELD,
    );
    const period = stated === null ? null : parsePeriod(stated);
    if (period !== null) return period;
  }
  return null;
}

function remarks(history: FoundHistory | null, causes: FoundCauses | null): Diagnostic[] {
  const rows = (of: readonly number[]) => of.map((row) => row + 1).slice(0, 10).join(', '); // prettier-ignore
  const found: Diagnostic[] = [];
  if (history !== null && history.unread.length > 0) {
    const params = { sheet: history.sheet, rows: rows(history.unread) };
    found.push({ code: 'people.history.unread', severity: 'warning', params });
  }
  if (causes !== null && causes.unread.length > 0) {
    const params = { sheet: causes.sheet, rows: rows(causes.unread) };
    found.push({ code: 'people.causes.unread', severity: 'warning', params });
  }
  return found;
}
