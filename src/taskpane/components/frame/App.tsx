import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react';
import type { WorkbookCheck } from '../../../actions/check/workbook-check';
import { usePaneState } from '../../hooks/use-pane-state';
import { loadedPage, loadPage } from '../../pages/load-page';
import { findPage } from '../../pages/page-list';
import type { PaneResult } from '../../pane-result';
import { useTexts } from '../../texts';
import { describeResult } from '../../view/describe-result';
import { ErrorBar } from './ErrorBar';
import { Loading } from '../Loading';
import { PageNav, panelId, tabId } from './PageNav';
import { ReadingBar } from './ReadingBar';
import { ResultBar } from './ResultBar';
import { VisuallyHidden } from '../VisuallyHidden';
import { WhenTexts } from './WhenTexts';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  bars: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

const elements = new Map<string, ReactNode>();

/**
 * A page as it was first drawn: of what is there already nothing need be waited for. React shows what it did wait for no sooner than
 * 300 ms later.
 */
function pageElement(id: string): ReactNode {
  const Page = loadedPage(id) ?? lazy(async () => ({ default: await loadPage(id) }));
  const element = elements.get(id) ?? <Page key={id} />;
  elements.set(id, element);
  return element;
}

/** The pane: where one is, what went wrong or was done, and the page. */
export function App() {
  const styles = useStyles();
  const texts = useTexts();
  const { check, busy, error, result, page, reading } = usePaneState();
  const entry = findPage(page);
  // Ten thousand rows are drawn in pieces when they come, and not in one go.
  const waits = useDeferredValue(check) === null && entry.standsAlone !== true;
  return (
    <div className={styles.app}>
      <PageNav page={entry.id} />
      <main className={styles.main} aria-busy={busy !== null}>
        <div className={styles.bars}>
          {(error !== null || result !== null || reading !== null) && (
            <Suspense>
              <WhenTexts>
                {error !== null && <ErrorBar error={error} />}
                {result !== null && <ResultBar result={result} check={check} />}
                {reading !== null && <ReadingBar reading={reading} />}
              </WhenTexts>
            </Suspense>
          )}
        </div>
        <div
          className={styles.page}
          id={panelId(entry.id)}
          {...(entry.place === 'front'
            ? { role: 'tabpanel', 'aria-labelledby': tabId(entry.id) }
            : { role: 'region', 'aria-label': texts.say(`pane.page.${entry.id}`) })}
        >
          {waits && error === null && <Loading label={texts.say('pane.loading')} />}
          {!waits && (
            <Suspense fallback={<Loading label={texts.say('pane.loading.page')} />}>
              <WhenTexts>{pageElement(entry.id)}</WhenTexts>
            </Suspense>
          )}
        </div>
      </main>
      <VisuallyHidden role="status">
        {result !== null && (
          <Suspense>
            <WhenTexts>
              <Announced result={result} check={check} />
            </WhenTexts>
          </Suspense>
        )}
      </VisuallyHidden>
    </div>
  );
}

/** What was done, in words for those who hear the pane. */
function Announced({ result, check }: { result: PaneResult; check: WorkbookCheck | null }) {
  const { title, facts } = describeResult(useTexts(), result, check);
  return [title, ...facts].join(' ');
}
