import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Locale } from '../../../messages/locale';
import { NO_BACKGROUND, type OfficeBackground } from '../../hooks/office-background';
import { useOfficeTheme } from '../../hooks/use-office-theme';
import { PaneProvider } from '../../pane-context';
import type { PaneStore } from '../../pane-store';
import { textsIn, TextsProvider } from '../../texts';
import { App } from './App';
import { BugBoundary } from './BugBoundary';

export interface PaneProps {
  readonly store: PaneStore;
  readonly locale: Locale;
  /** Of the Office window, where the host tells it. */
  readonly background?: OfficeBackground;
}

/** The pane with its surroundings: theme, language, actions. */
export function Pane({ store, locale, background = NO_BACKGROUND }: PaneProps) {
  const theme = useOfficeTheme(background);
  const texts = useMemo(() => textsIn(locale), [locale]);
  return (
    <FluentProvider theme={theme}>
      <TextsProvider value={texts}>
        <PaneProvider value={store}>
          <BugBoundary>
            <App />
          </BugBoundary>
        </PaneProvider>
      </TextsProvider>
    </FluentProvider>
  );
}
