import { type ReactNode, use } from 'react';
import { hasCatalogue, loadCatalogue } from '../../../messages/catalogues';
import { useTexts } from '../../texts';

/** What says more than the first texts: it is drawn when all texts of the reader's language, and of the sheets', are there. */
export function WhenTexts({ children }: { children: ReactNode }) {
  const { locale, formLocale } = useTexts();
  for (const each of [locale, formLocale]) if (!hasCatalogue(each)) use(loadCatalogue(each));
  return children;
}
