import { printRule } from '../core/rules/print';
import { readRule } from '../core/rules/read-rule';
import { documentLocale } from '../messages/locale';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { functionLocale } from './function-locale';
import { isBlank } from './item-arguments';
import type { CellAnswer, CellArgument } from './spread';

/** KPI.CHECKRULE for one cell: what was understood, then every problem and assumption. */
export function checkRuleCell({ criteria }: Readonly<Record<'criteria', CellArgument>>): CellAnswer {
  if (isBlank(criteria)) return '';
  const locale = functionLocale();
  const { rule, diagnostics } = readRule(String(criteria));
  const understood =
    rule === null
      ? []
      : [renderMessage(locale, 'check-rule.understood', { rule: printRule(rule, documentLocale(locale)) })];
  return [...understood, ...diagnostics.map((diagnostic) => renderDiagnostic(locale, diagnostic))].join('\n');
}
