import type { NativeWords } from '../../core/share/native';
import type { ShareWords } from '../../core/share/plan-share';
import { loadCatalogue } from '../../messages/catalogues';
import type { Locale } from '../../messages/locale';
import { renderMessage } from '../../messages/render';

const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en-US'];

/**
 * What flags and items that do not apply are called: in the user's language, and in the others for cells that speak them, whose
 * texts a page does not hold otherwise.
 */
export async function shareWords(locale: Locale): Promise<ShareWords> {
  await Promise.all(LOCALES.map(loadCatalogue));
  return { own: wordsOf(locale), others: LOCALES.filter((each) => each !== locale).map(wordsOf) };
}

function wordsOf(locale: Locale): NativeWords {
  const text = (code: string) => renderMessage(locale, code);
  return {
    met: text('flag.met'),
    missed: text('flag.missed'),
    anomaly: text('flag.anomaly'),
    notApplicable: text('score-text.not-applicable'),
  };
}
