import { findTables } from '../core/forms/find-tables';
import type { SheetGrid } from '../core/forms/grid';
import { peopleSheet } from '../core/people/sheets/sheet-words';
import { findRecords } from '../core/records/find-records';
import { locateRuns } from '../core/runs/locate-runs';
import { findSettings } from '../core/settings/find-settings';
import { locateSettings } from '../core/settings/locate-settings';
import { recordCorrections } from '../core/settings/record-corrections';
import type { Correction } from '../core/settings/settings';
import { readWorkbook, type SheetRead } from '../workbook/read-workbook';

/**
 * Reads the workbook for its forms and settings. Of a sheet whose first rows are records and no form, and of a hidden one, which
 * nobody scores, only those first rows are read: a log may be long.
 */
export function readSheets(context: Excel.RequestContext): Promise<SheetRead[]> {
  let known: { readonly firsts: readonly SheetGrid[]; readonly facts: WorkbookFacts } | null = null;
  return readWorkbook(context, (part, firsts) => {
    if (known?.firsts !== firsts) known = { firsts, facts: factsOf(firsts) };
    const { settingsSheet, runSheet, corrections } = known.facts;
    if (part === settingsSheet || part === runSheet || peopleSheet(part) !== null) return false;
    if (!part.visible) return true;
    return (
      findRecords(part, recordCorrections(corrections)).table !== null &&
      findTables(part, corrections).tables.length === 0
    );
  });
}

interface WorkbookFacts {
  readonly settingsSheet: SheetGrid | null;
  readonly runSheet: SheetGrid | null;
  readonly corrections: readonly Correction[];
}

function factsOf(grids: readonly SheetGrid[]): WorkbookFacts {
  return {
    settingsSheet: locateSettings(grids)?.place.grid ?? null,
    runSheet: locateRuns(grids)?.grid ?? null,
    corrections: findSettings(grids).corrections,
  };
}
