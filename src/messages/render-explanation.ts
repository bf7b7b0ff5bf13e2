import type { Diagnostic } from '../core/diagnostic';
import type { ExplanationStep } from '../core/rules/reading';
import type { Locale } from './locale';
import { renderDiagnostic, renderMessage } from './render';

/** How a score came about, to be read aloud: the steps, then what was assumed. */
export function renderExplanation(
  locale: Locale,
  item: { readonly steps: readonly ExplanationStep[]; readonly diagnostics: readonly Diagnostic[] },
): string {
  const steps = item.steps
    .map(({ code, params }) => renderMessage(locale, code, params))
    .join(renderMessage(locale, 'explain.join'));
  const remarks = item.diagnostics.map((diagnostic) => renderDiagnostic(locale, diagnostic));
  return [steps, ...new Set(remarks)]
    .filter((line) => line !== '')
    .join(renderMessage(locale, 'explain.end'));
}
