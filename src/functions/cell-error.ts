import type { Diagnostic, MessageParams } from '../core/diagnostic';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { functionLocale } from './function-locale';

/*
 * What a cell shows when it cannot answer. Only #VALUE! and #N/A carry a text of one's own in Excel: #VALUE! for an
 * argument that is missing or wrong, #N/A for arguments that are right and have no score.
 */

/** #VALUE! with the sentence `code`. */
export function badArgument(code: string, params: MessageParams = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    renderMessage(functionLocale(), code, params),
  );
}

/** #N/A with the reasons that `diagnostics` give as errors. */
export function noAnswer(diagnostics: readonly Diagnostic[]): CustomFunctions.Error {
  const reasons = diagnostics.filter(({ severity }) => severity === 'error');
  const text = (reasons.length > 0 ? reasons : diagnostics)
    .map((diagnostic) => renderDiagnostic(functionLocale(), diagnostic))
    .join(' ');
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, text);
}
