import { createContext, useContext } from 'react';
import type { Diagnostic, MessageParams } from '../core/diagnostic';
import { type DocumentLocale, documentLocale, type Locale } from '../messages/locale';
import { hasMessage, renderDiagnostic, renderMessage } from '../messages/render';

/** The catalogues in the reader's language. */
export interface Texts {
  readonly locale: Locale;
  /** The language that rules and forms are written in for this reader. */
  readonly formLocale: DocumentLocale;
  say(code: string, params?: MessageParams): string;
  /** A text with `{count}`, in the singular where the language has one. */
  count(code: string, count: number): string;
  diagnose(diagnostic: Diagnostic): string;
  /** What to do about it; null when the sentence of the diagnostic says so itself. */
  remedy(diagnostic: Diagnostic): string | null;
}

export function textsIn(locale: Locale): Texts {
  return {
    locale,
    formLocale: documentLocale(locale),
    say: (code, params) => renderMessage(locale, code, params),
    count: (code, count) => renderMessage(locale, count === 1 ? `${code}.one` : code, { count }),
    diagnose: (diagnostic) => renderDiagnostic(locale, diagnostic),
    remedy: ({ code, params }) =>
      hasMessage(`${code}.remedy`) ? renderMessage(locale, `${code}.remedy`, params) : null,
  };
}

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts is for components inside TextsProvider');
  return texts;
}
