import type { Diagnostic } from '../../core/diagnostic';
import type { PeriodTotal } from '../../core/people/history';
import type { FormTable } from '../../core/forms/form';
import type { RecordTable } from '../../core/records/record-table';
import type { ReadingQuestion } from '../../core/scoring/reading-questions';
import type { Scorecard } from '../../core/scoring/scorecard';
import type { Settings } from '../../core/settings/settings';
import type { TablePlan } from '../../core/writeback/plan';

/** A table as it was found, understood and scored, and what writing it back would change. */
export interface CheckedTable {
  readonly table: FormTable;
  readonly card: Scorecard;
  readonly plan: TablePlan;
  /** What its criteria leave open and a person should decide, by the item's sheet row; each sentence once in a workbook. */
  readonly questions: readonly AskedItem[];
}

/** An item whose score depends on how its criteria are read. */
export interface AskedItem {
  readonly row: number;
  readonly questions: readonly ReadingQuestion[];
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
  /** People's totals of earlier periods, as the history sheet holds them; none where there is no such sheet. */
  readonly past: readonly PeriodTotal[];
  /** What was decided for this workbook on its settings sheet; the defaults where it has none. */
  readonly settings: Settings;
  /** Why sheets were not recognised, what could not be read, entries of the settings that are not allowed. */
  readonly diagnostics: readonly Diagnostic[];
}
