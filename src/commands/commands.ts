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

/** Connects the ribbon buttons of manifest.xml and the keys of shortcuts.json, and the completion of formulas typed with empty parentheses. */
export async function registerCommands(): Promise<void> {
  // Loaded when they are first wanted: the page that these buttons live in must be there at once.
  associate('scoreWorkbook', async () => (await import('../actions/score-workbook')).scoreWorkbook());
  associate('undoLastWrite', async () => (await import('../actions/undo-last-write')).undoLastWrite());
  associate('showCheck', () => showPage('check'));
  associate('showOverview', () => showPage('overview'));
  associate('showExplain', () => showPage('explain'));
  associate('showTemplates', () => showPage('templates'));
  associate('showPane', () => Office.addin.showAsTaskpane());
  await watchWorkbook((change) => void completeQuietly(change));
}

/** What a button answers that leads to a page of the pane. */
export interface PageWanted {
  readonly page: string;
}

/** Whether a command's result is the wish for a page. */
export function isPageWanted(result: unknown): result is PageWanted {
  return typeof result === 'object' && result !== null && 'page' in result && typeof result.page === 'string';
}

/** Opens the pane; whoever listens shows the page. */
async function showPage(page: string): Promise<PageWanted> {
  await Office.addin.showAsTaskpane();
  return { page };
}

/** Where Excel refuses (a protected sheet, a cell being edited), the cell's own #VALUE! text says what is missing. */
async function completeQuietly(change: Excel.WorksheetChangedEventArgs): Promise<void> {
  try {
    await (await import('../actions/complete-typed-calls')).completeTypedCalls(change);
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
  }
}

/** A ribbon command must always complete, or Excel greys the button out for minutes. */
function associate(command: string, action: () => Promise<unknown>): void {
  const run = async (event?: Office.AddinCommands.Event) => {
    let error: ActionError | null = null;
    let result: unknown = null;
    try {
      result = await action();
    } catch (caught) {
      if (!(caught instanceof ActionError)) throw caught;
      error = caught;
    } finally {
      // Keys bring no event that waits to be completed.
      event?.completed();
      for (const listener of listeners) listener({ command, error, result });
    }
  };
  Office.actions.associate(command, (event?: Office.AddinCommands.Event) => void run(event));
}
