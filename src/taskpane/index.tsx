import { createRoot } from 'react-dom/client';
import { changeWeights } from '../actions/change-weights';
import { checkWorkbook } from '../actions/check-workbook';
import { officeLocale } from '../actions/office-locale';
import { openSettings } from '../actions/open-settings';
import { forgetCorrection, rememberCorrection } from '../actions/remember-correction';
import { scoreWorkbook } from '../actions/score-workbook';
import { selectCell } from '../actions/select-cell';
import { canUndo, undoLastWrite } from '../actions/undo-last-write';
import { watchWorkbook } from '../actions/watch-workbook';
import { onCommand, registerCommands } from '../commands/commands';
import { registerFunctions } from '../functions/register';
import { renderMessage } from '../messages/render';
import { Pane } from './components/Pane';
import { createPaneStore } from './pane-store';

/** The one page of the add-in (shared runtime): it serves the pane, the custom functions and the ribbon commands. */
// Before anything else: a workbook that opens with KPI.* formulas waits for them, not for the pane.
registerFunctions();

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root');
  const locale = officeLocale();
  document.documentElement.lang = locale;
  document.title = renderMessage(locale, 'pane.title');
  const store = createPaneStore({
    checkWorkbook,
    scoreWorkbook,
    undoLastWrite,
    canUndo,
    selectCell,
    watchWorkbook,
    insertTemplate: async (id, fill) =>
      (await import('../actions/insert-template')).insertTemplate(id, { fill, locale }),
    makeIndicators: async (sheets, by, watched) => {
      const [{ readIndicators }, { writeIndicators }] = await Promise.all([
        import('../actions/read-indicators'),
        import('../actions/write-indicators'),
      ]);
      return writeIndicators(await readIndicators(sheets, { by, ...watched }), { signal: watched.signal });
    },
    openSettings,
    rememberCorrection,
    forgetCorrection,
    changeWeights,
  });
  createRoot(root).render(
    // Older hosts have no officeTheme at all, whatever its type says.
    <Pane store={store} locale={locale} background={Office.context.officeTheme?.bodyBackgroundColor} />,
  );
  onCommand(({ error }) => void store.commandDone(error));
  registerCommands().catch((error: unknown) => void store.commandDone(error));
  void store.start();
});
