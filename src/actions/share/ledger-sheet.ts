import { designLedger, LEDGER_FIRST_ROW, rowOf } from '../../core/share/design-ledger';
import { LEDGER } from '../../core/share/ledger-words';
import type { ReplacedCell, SharePlan } from '../../core/share/plan-share';
import { ledgerKey, type LedgerRows, ledgerSaying, ledgersWithoutEffect } from '../../core/share/read-ledger';
import { renderMessage } from '../../messages/render';
import { deleteSheets } from '../../workbook/delete-sheets';
import { withoutPrefix } from '../../workbook/design-content';
import type { ShareBookRead } from '../../workbook/read-share-book';
import { type CellWrite, writeCells } from '../../workbook/write-cells';
import type { SheetChange } from '../../workbook/write-own';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { ADDIN_VERSION } from '../addin-version';
import { localTime } from './local-time';
import { officeLocale } from '../office-locale';

/** Cells that are read back when undo takes a ledger away; a larger one stays, and can be deleted. */
const MOST_CELLS = 20_000;

/** A ledger of what is being replaced. */
export interface Ledger extends LedgerRows {
  /** What undo takes away with the cells. */
  readonly made: readonly SheetChange[];
}

/**
 * Makes the ledger of what is to be replaced. One that an earlier attempt left, which ended before its cells were written, is
 * used where it says the same, and goes where it says something else.
 */
export async function makeLedger(
  context: Excel.RequestContext,
  { cells, definitions }: Pick<SharePlan, 'cells' | 'definitions'>,
  book: Pick<ShareBookRead, 'sheets' | 'definitions'>,
  signal?: AbortSignal,
): Promise<Ledger> {
  const { sheets } = book;
  const locale = officeLocale();
  const design = designLedger(cells, definitions, { locale, ...facts() });
  const found = ledgerSaying(sheets, cells, definitions);
  const isWhole = found?.places.size === cells.length && found.definitions === definitions.length;
  const made = (name: string): SheetChange[] =>
    design.cells.length > MOST_CELLS ? [] : [{ kind: 'made', name, cells: design.cells }];
  if (found !== null) return { ...found, made: isWhole ? made(found.sheet) : [] };
  await deleteSheets(context, ledgersWithoutEffect(sheets, book.definitions));
  const sheet = await writeSheetDesign(context, design, signal === undefined ? {} : { signal });
  const places = new Map(cells.map((cell, at) => [ledgerKey(cell), LEDGER_FIRST_ROW + at]));
  return { sheet, left: 0, places, definitions: definitions.length, made: made(sheet) };
}

/** Writes cells that become their values after all, and what the ledger says of them; one round trip. */
export async function writeDiffering(
  context: Excel.RequestContext,
  changed: readonly ReplacedCell[],
  ledger: Ledger | null,
): Promise<void> {
  const cells = changed.map(({ sheet, row, column, replacement }): CellWrite => {
    return { sheet, row, column, formula: replacement, numberFormat: null };
  });
  await writeCells(context, [
    ...(ledger === null ? [] : changed.flatMap((cell) => ledgerRow(cell, ledger))),
    ...cells,
  ]);
}

const CHANGING: ReadonlySet<number> = new Set([LEDGER.replacement, LEDGER.how, LEDGER.remark]);

function ledgerRow(cell: ReplacedCell, { sheet, left, places }: Ledger): CellWrite[] {
  const row = places.get(ledgerKey(cell));
  if (row === undefined) return [];
  return rowOf(cell, row, facts()).flatMap(({ column, value }) =>
    CHANGING.has(column)
      ? [{ sheet, row, column: left + column, formula: withoutPrefix(String(value)), numberFormat: '@' }]
      : [],
  );
}

/** Undo takes a ledger away only as it was written: with what became a value after all. */
export function madeAs(ledger: Ledger, cells: readonly ReplacedCell[]): SheetChange[] {
  const changed = new Map(
    cells.flatMap((cell) =>
      ledgerRow(cell, ledger).map(({ row, column, formula }) => [`${row}:${column}`, formula] as const),
    ),
  );
  return ledger.made.map((change) =>
    change.kind === 'made'
      ? {
          ...change,
          cells: change.cells.map((cell) => {
            const formula = changed.get(`${cell.row}:${cell.column}`);
            return formula === undefined ? cell : { ...cell, value: String(formula).replace(/^'/, '') };
          }),
        }
      : change,
  );
}

function facts() {
  const locale = officeLocale();
  return {
    when: localTime(new Date()),
    version: ADDIN_VERSION,
    say: (code: string) => renderMessage(locale, code),
  };
}
