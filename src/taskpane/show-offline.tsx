import type { Root } from 'react-dom/client';
import { loadCatalogue } from '../messages/catalogues';
import { matchLocale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import { OfflinePane } from './components/frame/OfflinePane';

/** Shows what can be shown without Excel, in the browser's language: Office cannot tell its own. */
export async function showOffline(root: Root): Promise<void> {
  const locale = matchLocale(navigator.language);
  await loadCatalogue(locale);
  document.documentElement.lang = locale;
  document.title = renderMessage(locale, 'pane.title');
  root.render(<OfflinePane locale={locale} onRetry={() => location.reload()} />);
}
