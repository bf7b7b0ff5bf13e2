import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useMemo } from 'react';
import type { Locale } from '../../../messages/locale';
import { NO_BACKGROUND } from '../../hooks/office-background';
import { useOfficeTheme } from '../../hooks/use-office-theme';
import { textsIn, TextsProvider } from '../../texts';
import { Loading } from '../Loading';
import { PageHead } from './PageHead';

// What can be shown without a workbook.
const FunctionList = lazy(async () => ({ default: (await import('../help/FunctionList')).FunctionList }));

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    justifyItems: 'start',
    gap: tokens.spacingVerticalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%' },
});

/** The pane where Excel does not answer: its script cannot be loaded, or no workbook stands behind the page. */
export function OfflinePane({ locale, onRetry }: { locale: Locale; onRetry: () => void }) {
  const styles = useStyles();
  const theme = useOfficeTheme(NO_BACKGROUND);
  const texts = useMemo(() => textsIn(locale), [locale]);
  return (
    <FluentProvider theme={theme}>
      <TextsProvider value={texts}>
        <main className={styles.pane}>
          <PlugDisconnected24Regular className={styles.icon} aria-hidden="true" />
          <PageHead title={texts.say('pane.offline.title')} lead={texts.say('pane.offline.what')} />
          <Button appearance="primary" onClick={onRetry}>
            {texts.say('pane.offline.retry')}
          </Button>
          <section className={styles.list} aria-label={texts.say('pane.offline.functions')}>
            <Suspense fallback={<Loading label={texts.say('pane.loading.page')} />}>
              <FunctionList />
            </Suspense>
          </section>
        </main>
      </TextsProvider>
    </FluentProvider>
  );
}
