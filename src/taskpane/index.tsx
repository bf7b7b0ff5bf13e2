import { createRoot } from 'react-dom/client';
import { setGridChecker } from '../actions/check/grid-checker';
import { displayLocale, officeLocale } from '../actions/office-locale';
import { loadCatalogue, loadFirstTexts } from '../messages/catalogues';
import { isPageWanted, onCommand, registerCommands } from '../commands/commands';
import { loadFunctions, registerFunctions } from '../functions/register';
import { renderMessage } from '../messages/render';
import { WorkerChecker } from '../actions/check/worker-checker';
import { giveWay } from '../actions/give-way';
import { startCheckWorker } from './check-in-worker';
import { Pane } from './components/frame/Pane';
import { afterFrame, loadTextsAhead, whenIdle } from './load-ahead';
import { officeActions } from './office-actions';
import { officeBackground } from './hooks/office-background';
import { FIRST_PAGE } from './pages/page-ids';
import { loadPage } from './pages/load-page';
import { createPaneStore } from './pane-store';

/** office.js is a script of its own: without the network it is not there. */
const isThere = typeof Office !== 'undefined';
/** Longer than a slow start of Excel takes. */
const LONGEST_START_MS = 20_000;

const element = document.getElementById('root');
if (element === null) throw new Error('taskpane.html has no #root');
const root = createRoot(element);
/** The pane stays alive while thousands of rows are worked out beside it. */
const checker = typeof Worker === 'undefined' ? null : new WorkerChecker(startCheckWorker);

// A page without a workbook behind it never becomes ready, and says so.
const waiting = setTimeout(() => void showOffline(), isThere ? LONGEST_START_MS : 0);
if (isThere) start();

async function showOffline(): Promise<void> {
  await (await import('./show-offline')).showOffline(root);
}

/** The one page of the add-in (shared runtime): it serves the pane, the custom functions and the ribbon commands. */
function start(): void {
  // Before anything else: a workbook that opens with KPI.* formulas waits for them, not for the pane.
  registerFunctions(giveWay);
  if (checker !== null) setGridChecker(checker);
  loadTextsAhead();
  void Office.onReady(({ host }) => {
    clearTimeout(waiting);
    // Office's script in a page of its own, outside of Excel.
    return host === null ? showOffline() : showPane();
  });
}

async function showPane(): Promise<void> {
  const locale = displayLocale();
  // What is written into sheets may be in another script than what is shown.
  const locales = [...new Set([locale, officeLocale()])];
  await Promise.all(locales.map(loadFirstTexts));
  document.documentElement.lang = locale;
  document.title = renderMessage(locale, 'pane.title');
  const store = createPaneStore(officeActions(officeLocale()));
  // Older hosts have no officeTheme at all, whatever its type says.
  const background = officeBackground(() => Office.context.officeTheme?.bodyBackgroundColor);
  root.render(<Pane store={store} locale={locale} background={background} />);
  const started = store.start();
  onCommand(({ error, result }) => {
    if (isPageWanted(result)) store.show(result.page);
    else void store.commandDone(error);
  });
  await afterFrame();
  checker?.warm();
  // The first page comes while the workbook is being read; where it does not, whoever draws it says so.
  loadPage(FIRST_PAGE).catch(() => undefined);
  Promise.all(locales.map(loadCatalogue))
    .then(registerCommands)
    .catch((error: unknown) => void store.commandDone(error));
  // Ahead of the first formula, when the pane has what it needs.
  void started.then(afterFrame).then(() => whenIdle(() => void loadFunctions().catch(() => undefined)));
}
