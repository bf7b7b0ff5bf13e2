import { createContext, useContext } from 'react';
import type { Diagnostic, MessageParams } from '../core/diagnostic';
import { type DocumentLocale, documentLocale, type Locale } from '../messages/locale';
import { hasMessage, renderDiagnostic, renderMessage } from '../messages/render';
import { inReaderScript } from '../messages/reader-script';
import { typeset } from '../messages/typeset';

/** The catalogues in the reader's language. */
export interface Texts {
  readonly locale: Locale;
  /** The language that rules and forms are written in for this reader. */
  readonly formLocale: DocumentLocale;
  say(code: string, params?: MessageParams): string;
  /** A text with `{count}`, in the singular where the language has one. */
  count(code: string, count: number): string;
  diagnose(diagnostic: Diagnostic): string;
  /** What the product itself writes into forms, rules and settings, in the reader's script. */
  ofForm(text: string): string;
  /** What to do about it; null when the sentence of the diagnostic says so itself. */
  remedy(diagnostic: Diagnostic): string | null;
}

const TYPESET = { set: typeset } as const;

export function textsIn(locale: Locale): Texts {
  const say: Texts['say'] = (code, params) => renderMessage(locale, code, params, TYPESET);
  return {
    locale,
    formLocale: documentLocale(locale),
    say,
    count: (code, count) => say(count === 1 ? `${code}.one` : code, { count }),
    ofForm: (text) => inReaderScript(locale, text),
    diagnose: (diagnostic) => renderDiagnostic(locale, diagnostic, TYPESET),
    remedy: ({ code, params }) => (hasMessage(`${code}.remedy`) ? say(`${code}.remedy`, params) : null),
  };
}

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts is for components inside TextsProvider');
  return texts;
}
