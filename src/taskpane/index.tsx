import { createRoot } from 'react-dom/client';
import { setGridChecker } from '../actions/grid-checker';
import { displayLocale, officeLocale } from '../actions/office-locale';
import { loadCatalogue } from '../messages/catalogues';
import { isPageWanted, onCommand, registerCommands } from '../commands/commands';
import { loadFunctions, registerFunctions } from '../functions/register';
import { renderMessage } from '../messages/render';
import { WorkerChecker } from '../actions/worker-checker';
import { giveWay } from '../actions/give-way';
import { startCheckWorker } from './check-in-worker';
import { Pane } from './components/Pane';
import { loadFirstPageAhead, loadTextsAhead, whenIdle } from './load-ahead';
import { officeActions } from './office-actions';
import { createPaneStore } from './pane-store';

/** The one page of the add-in (shared runtime): it serves the pane, the custom functions and the ribbon commands. */
// Before anything else: a workbook that opens with KPI.* formulas waits for them, not for the pane.
registerFunctions(giveWay);
// Loads beside the page; the pane stays alive while thousands of rows are worked out.
if (typeof Worker !== 'undefined') {
  const checker = new WorkerChecker(startCheckWorker);
  checker.warm();
  setGridChecker(checker);
}

loadTextsAhead();

void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root');
  const locale = displayLocale();
  // What is written into sheets may be in another script than what is shown.
  await Promise.all([loadCatalogue(locale), loadCatalogue(officeLocale())]);
  document.documentElement.lang = locale;
  document.title = renderMessage(locale, 'pane.title');
  const store = createPaneStore(officeActions(officeLocale()));
  createRoot(root).render(
    // Older hosts have no officeTheme at all, whatever its type says.
    <Pane store={store} locale={locale} background={Office.context.officeTheme?.bodyBackgroundColor} />,
  );
  loadFirstPageAhead();
  onCommand(({ error, result }) => {
    if (isPageWanted(result)) store.show(result.page);
    else void store.commandDone(error);
  });
  registerCommands().catch((error: unknown) => void store.commandDone(error));
  // Ahead of the first formula, when the pane has what it needs.
  void store.start().then(() => whenIdle(() => void loadFunctions().catch(() => undefined)));
});
