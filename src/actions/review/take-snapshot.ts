import type { PeopleOptions } from '../../core/people/people-of-grids';
import { entriesToAppend, type HistoryEntry } from '../../core/people/history';
import { snapshotOf } from '../../core/people/snapshot';
import { designHistory, type FoundHistory, historyCells } from '../../core/people/sheets/history-sheet';
import { titleOf } from '../../core/people/sheets/sheet-words';
import type { SheetDesign } from '../../core/sheets/sheet-design';
import type { DocumentLocale } from '../../messages/locale';
import { takeBack } from '../../workbook/take-back';
import { removeUnfinished, writeSheetDesign } from '../../workbook/write-sheet-design';
import { type ChangedCell, dressAddedRows, updateCells } from '../../workbook/update-sheet-design';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import { officeLocale } from '../office-locale';
import { type PeopleRead, requirePeople, sayIn } from '../people/read-people';
import { remember } from '../undo-last-write';

export interface SnapshotOptions extends PeopleOptions {
  readonly signal?: AbortSignal;
  readonly locale?: DocumentLocale;
  /** When it is taken, as an Excel day number; absent: now. */
  readonly now?: number;
}

export interface SnapshotTaken {
  readonly sheet: string;
  /** Rows that were added; 0 when the history held all of it. */
  readonly added: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_DAY = 25_569;

/**
 * Adds the results of the people to the history sheet, which is made where there is none. Rows are only ever added; what the history
 * holds already is not. Throws an ActionError without people or without a period, when Excel refuses, and when `signal`
 * cancelled.
 *
 * @example await takeSnapshot() // { sheet: '绩效历史', added: 24 }
 */
export function takeSnapshot({ signal, now, ...options }: SnapshotOptions = {}): Promise<SnapshotTaken> {
  const locale = options.locale ?? officeLocale();
  return cancellable(() =>
    Excel.run(async (context) => {
      const read = await requirePeople(context, options);
      const taken = await storeResults(context, read, locale, { signal, now });
      if (taken === null) throw new ActionError('people.no-period', { sheet: titleOf('roster', locale) });
      return { sheet: taken.sheet, added: taken.added };
    }),
  );
}

export interface ResultsStored extends SnapshotTaken {
  /** Takes it back, when what was to refer to it was not made. */
  readonly takeBack: () => Promise<void>;
}

/** The same within a context that goes on to refer to the history; null without a period. */
export async function storeResults(
  context: Excel.RequestContext,
  { card, history }: PeopleRead,
  locale: DocumentLocale,
  { signal, now = excelNow() }: { readonly signal?: AbortSignal | undefined; readonly now?: number | undefined } = {},
): Promise<ResultsStored | null> {
  if (card.period === null) return null;
  const added = entriesToAppend(history?.entries ?? [], snapshotOf(card, now));
  const stop = signal === undefined ? {} : { signal };
  if (history === null) {
    const sheet = await writeSheetDesign(context, designHistory(added, locale, sayIn(locale)), stop);
    return { sheet, added: added.length, takeBack: async () => void (await removeUnfinished(context, [sheet])) };
  }
  const cells = cellsBelow(history, added);
  if (cells.length === 0) return { sheet: history.sheet, added: 0, takeBack: () => Promise.resolve() };
  const written = { cells, looks: [], sheetIds: new Map<string, string>() };
  const remembered = remember(written);
  await updateCells(context, cells, signal);
  const design = designHistory([...history.entries, ...added], locale, sayIn(locale));
  // Columns that somebody moved, or rows between, are dressed by whoever did that.
  if (isLaidOutAsMade(history, design)) {
    await dressAddedRows(context, history.sheet, design, history.nextRow);
  }
  return {
    sheet: history.sheet,
    added: added.length,
    takeBack: async () => {
      await takeBack(context, written);
      remembered(null);
    },
  };
} // prettier-ignore

function isLaidOutAsMade({ columns, entries, nextRow }: FoundHistory, design: SheetDesign): boolean {
  const first = (design.page.titleRows?.last ?? 0) + 1;
  return columns.every((column, at) => column === at) && nextRow === first + entries.length;
}

/** Now in the user's own time, as Excel counts days. */
export function excelNow(date = new Date()): number {
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return Number((local / MILLISECONDS_A_DAY + EPOCH_DAY).toFixed(6));
}

/** The rows behind the last one, each value in the column whose header says so, wherever it was moved. */
function cellsBelow({ sheet, columns, nextRow }: FoundHistory, entries: readonly HistoryEntry[]): ChangedCell[] {
  return entries.flatMap((entry, at) =>
    historyCells(entry).flatMap(({ value, numberFormat }, index): ChangedCell[] => {
      const column = columns[index] ?? -1;
      if (column < 0 || value === '') return [];
      const format = numberFormat ?? (typeof value === 'string' ? '@' : 'General');
      return [{ sheet, row: nextRow + at, column, formula: value, numberFormat: format, before: '', formatBefore: 'General' }];
    }),
  );
} // prettier-ignore
