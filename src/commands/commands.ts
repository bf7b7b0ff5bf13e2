import { completeTypedCalls } from '../actions/complete-typed-calls';
import { scoreWorkbook } from '../actions/score-workbook';
import { undoLastWrite } from '../actions/undo-last-write';
import { ActionError } from '../actions/action-error';
import { watchWorkbook } from '../actions/watch-workbook';

/** What a ribbon button did, for a pane that is open to show it. */
export interface CommandOutcome {
  readonly command: string;
  readonly error: ActionError | null;
  /** What the action answered; null when it failed. */
  readonly result: unknown;
}

const listeners = new Set<(outcome: CommandOutcome) => void>();

/** Calls `listener` after every ribbon command; answers a function that stops it. */
export function onCommand(listener: (outcome: CommandOutcome) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Connects the ribbon buttons of manifest.xml, and the completion of formulas typed with empty parentheses. */
export async function registerCommands(): Promise<void> {
  associate('scoreWorkbook', scoreWorkbook);
  associate('undoLastWrite', undoLastWrite);
  await watchWorkbook((change) => void completeQuietly(change));
}

/** Where Excel refuses (a protected sheet, a cell being edited), the cell's own #VALUE! text says what is missing. */
async function completeQuietly(change: Excel.WorksheetChangedEventArgs): Promise<void> {
  try {
    await completeTypedCalls(change);
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
  }
}

/** A ribbon command must always complete, or Excel greys the button out for minutes. */
function associate(command: string, action: () => Promise<unknown>): void {
  const run = async (event: Office.AddinCommands.Event) => {
    let error: ActionError | null = null;
    let result: unknown = null;
    try {
      result = await action();
    } catch (caught) {
      if (!(caught instanceof ActionError)) throw caught;
      error = caught;
    } finally {
      event.completed();
      for (const listener of listeners) listener({ command, error, result });
    }
  };
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => void run(event));
}
