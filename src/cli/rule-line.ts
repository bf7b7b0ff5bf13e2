import '../messages/all-catalogues';
import { z } from 'zod';
import type { Diagnostic } from '../core/diagnostic';
import { toExcel } from '../core/formula/to-excel';
import { toSql } from '../core/formula/to-sql';
import { parseTarget } from '../core/quantity/parse-target';
import { parseQuantity } from '../core/quantity/parse-quantity';
import type { Quantity } from '../core/quantity/quantity';
import { findUnit } from '../core/quantity/unit';
import type { Reading, RuleContext } from '../core/rules/reading';
import { readRule } from '../core/rules/read-rule';
import { scoreActual } from '../core/rules/score-actual';
import { normalizeText } from '../core/text/normalize';
import type { DocumentLocale } from '../messages/locale';
import { renderExplanation } from '../messages/render-explanation';
import { renderDiagnostic } from '../messages/render';

/** One question: a criteria text and an actual, with what the form says about the item. */
export const ruleLine = z.object({
  criteria: z.string(),
  actual: z.union([z.number(), z.string()]).nullish(),
  full: z.number().nullish(),
  unit: z.string().nullish(),
  target: z.union([z.string(), z.number()]).nullish(),
  direction: z.enum(['higher', 'lower', 'none']).nullish(),
});

export type RuleLine = z.infer<typeof ruleLine>;

/** What one line answers. */
export interface RuleAnswer {
  readonly score: number | null;
  readonly explanation: string;
  readonly formula: string | null;
  readonly sql: string | null;
  readonly diagnostics: readonly (Diagnostic & { readonly message: string })[];
}

/** Figures with a name in a target cell: `基准值94%,挑战值96%`, `最多单数200`. */
const NAMED =
  /([\u4e00-\u9fff]{2,8}?(?:值|数|量|时长|价|额))\s*[:为=]?\s*(\d+(?:\.\d+)?\s*[%\u4e00-\u9fffa-z]*)/gi;

const referencesOf = (target: string): Record<string, Quantity> =>
  Object.fromEntries(
    [...normalizeText(target).text.matchAll(NAMED)].flatMap(([, name = '', figure = '']) => {
      const quantity = parseQuantity(figure);
      return quantity === null ? [] : [[name, { value: quantity.value, unit: quantity.unit }]];
    }),
  );

/** What the form says, as the rule language takes it. */
export const contextOf = ({ full, unit, target, direction }: RuleLine): RuleContext => {
  const known = unit ? findUnit(unit) : null;
  const text =
    target === null || target === undefined
      ? ''
      : String(target).replace(/\b(?:business|working|calendar) /gi, '');
  const parsed = text === '' ? null : parseTarget(text, { unit: known, direction: direction ?? null });
  const references = referencesOf(text);
  return {
    ...(full === null || full === undefined ? {} : { full }),
    ...(known === null ? {} : { unit: known }),
    ...(parsed === null ? {} : { target: parsed.target }),
    ...(Object.keys(references).length === 0 ? {} : { references }),
    ...(direction ? { direction } : {}),
  };
};

const blank = (actual: RuleLine['actual']): boolean =>
  actual === null || actual === undefined || actual === '';

/** Scores one line; diagnostics of the reading and of this actual, errors first. */
export const answerLine = (
  line: RuleLine,
  locale: DocumentLocale = 'zh-CN',
): RuleAnswer & { readonly reading: Reading } => {
  const context = contextOf(line);
  const reading = readRule(line.criteria, context);
  const actual = line.actual ?? '';
  const scored = blank(actual)
    ? { score: null, steps: [], diagnostics: [] }
    : scoreActual(reading, typeof actual === 'number' ? { value: actual, unit: null } : actual, context);
  const diagnostics = [...new Set([...reading.diagnostics, ...scored.diagnostics])];
  const unit = context.unit ?? null;
  return {
    score: scored.score,
    explanation: renderExplanation(locale, {
      steps: scored.steps,
      diagnostics: diagnostics.filter(isRemark),
    }),
    formula: toExcel(reading, { actual: 'A1', unit }),
    sql: toSql(reading, unit),
    diagnostics: diagnostics.map((each) => ({ ...each, message: renderDiagnostic(locale, each) })),
    reading,
  };
};

const isRemark = ({ code }: Diagnostic): boolean => !code.startsWith('rule.gap') || code === 'rule.gap-here';
