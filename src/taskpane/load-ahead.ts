import { loadCatalogue } from '../messages/catalogues';
import { matchLocale } from '../messages/locale';
import { findPage } from './pages/page-list';
import { FIRST_PAGE } from './pages/page-ids';

/**
 * Lets what the first page needs come while Office is still getting ready; whoever needs it asks again and meets what there is. Most
 * people's Office speaks the language of their browser: where it does not, the right texts come a moment later.
 */
export function loadAhead(): void {
  const wanted = [
    loadCatalogue(matchLocale(navigator.language)),
    findPage(FIRST_PAGE).load(),
    import('../actions/check-workbook'),
  ];
  // A failure is met, and said, by whoever asks next.
  void Promise.allSettled(wanted);
}
