import { loadCatalogue } from '../messages/catalogues';
import { matchLocale } from '../messages/locale';
import { FIRST_PAGE } from './pages/page-ids';
import { findPage } from './pages/page-list';

/**
 * Lets the texts come while Office is still getting ready. Most people's Office speaks the language of their browser: where it does
 * not, the right texts come a moment later. A failure is met, and said, by whoever asks next.
 */
export function loadTextsAhead(): void {
  loadCatalogue(matchLocale(navigator.language)).catch(() => undefined);
}

/** Once the pane is drawn, lets its first page come while the workbook is being read. */
export function loadFirstPageAhead(): void {
  const load = (): void => {
    findPage(FIRST_PAGE)
      .load()
      .catch(() => undefined);
  };
  requestAnimationFrame(() => setTimeout(load));
}

/** Does what can wait until the page has nothing to do; not every web view can say when that is. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(work);
  else requestIdleCallback(work);
}
