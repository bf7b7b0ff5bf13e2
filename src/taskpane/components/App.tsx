import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePaneState } from '../hooks/use-pane-state';
import { FormsPage } from '../pages/FormsPage';
import { usePane } from '../pane-context';
import type { PaneState } from '../pane-store';
import { useTexts } from '../texts';
import { describeResult } from '../view/describe-result';
import { ErrorBar } from './ErrorBar';
import { PageNav } from './PageNav';
import { ResultBar } from './ResultBar';
import { ScoreBar } from './ScoreBar';
import { VisuallyHidden } from './VisuallyHidden';

// The forms' texts and the settings are looked at rarely; the first page must not wait for them.
const TemplatesPage = lazy(async () => ({ default: (await import('../pages/TemplatesPage')).TemplatesPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../pages/SettingsPage')).SettingsPage }));

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    flexGrow: 1,
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** The pane: what went wrong or was done, the page one is on, the one button always in reach. */
export function App() {
  const styles = useStyles();
  const texts = useTexts();
  const state = usePaneState(usePane());
  const { check, busy, error, result, page } = state;
  const announced = check !== null && result !== null ? describeResult(texts, result, check) : null;
  return (
    <div className={styles.app}>
      <PageNav page={page} />
      <main className={styles.main} aria-busy={busy !== null}>
        {error !== null && <ErrorBar error={error} />}
        {check !== null && result !== null && <ResultBar result={result} check={check} />}
        <Suspense fallback={<Spinner label={texts.say('pane.loading.page')} labelPosition="below" />}>
          <Page state={state} />
        </Suspense>
      </main>
      {page === 'forms' && check !== null && check.tables.length > 0 && (
        <ScoreBar check={check} state={state} />
      )}
      <VisuallyHidden role="status">
        {announced !== null && [announced.title, ...announced.facts].join(' ')}
      </VisuallyHidden>
    </div>
  );
}

function Page({ state }: { state: PaneState }) {
  const { page, check, busy } = state;
  const writing = busy !== null && busy !== 'check';
  if (page === 'templates') return <TemplatesPage busy={writing} />;
  if (page === 'settings' && check !== null) return <SettingsPage settings={check.settings} busy={writing} />;
  return <FormsPage state={state} />;
}
