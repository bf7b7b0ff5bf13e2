import '../messages/all-catalogues';
import type { Diagnostic } from '../core/diagnostic';
import { rectAddress } from '../core/forms/a1-address';
import type { CheckedTable } from '../actions/check/check-workbook';
import { describePolicy } from '../core/settings/describe-policy';
import type { Settings } from '../core/settings/settings';
import { shownFlag } from '../core/scoring/shown-flag';
import type { DocumentLocale } from '../messages/locale';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { renderExplanation } from '../messages/render-explanation';
import type { ScoredBook } from './score-book';
import { formatTable } from './format-table';
import { recordsJson, recordsText } from './records-report';
import { rosterJson, rosterText } from './roster-report';

/** What `score --json` prints. */
export function jsonReport(book: ScoredBook, locale: DocumentLocale): unknown {
  const say = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((diagnostic) => spoken(diagnostic, locale));
  return {
    tables: book.run.check.tables.map(({ table, card, plan }) => ({
      sheet: table.sheet,
      range: rectAddress(table.range),
      columns: table.columns.map(({ role, column, header }) => ({ role, column: column + 1, header })),
      items: card.items.map((scored) => ({
        row: scored.item.row + 1,
        indicator: scored.item.indicator,
        score: scored.score,
        achievement: scored.achievement,
        gap: scored.gap,
        flag: shownFlag(scored),
        explanation:
          scored.score === null ? null : renderExplanation(locale, { steps: scored.steps, diagnostics: [] }),
        diagnostics: say(scored.diagnostics),
      })),
      total: card.total,
      grade: card.grade,
      weightTotal: card.weightTotal,
      diagnostics: say([...card.diagnostics, ...plan.diagnostics]),
    })),
    records: book.indicators.map((read) => recordsJson(read, (diagnostic) => spoken(diagnostic, locale))),
    ...(book.people !== null && {
      roster: rosterJson(book.people, (diagnostic) => spoken(diagnostic, locale)),
    }),
    settings: settingsReport(book.run.check.settings, locale),
    diagnostics: say(book.run.check.diagnostics),
    syncs: book.syncs,
  };
}

/** What the workbook's settings sheet decides differently from the defaults, and what of it could not be used. */
function settingsReport(settings: Settings, locale: DocumentLocale): unknown {
  return {
    cells: settings.policyReference,
    choices: chosen(settings, locale),
    corrections: settings.corrections,
    problems: settings.diagnostics.map((diagnostic) => spoken(diagnostic, locale)),
  };
}

function chosen({ policy }: Settings, locale: DocumentLocale) {
  return describePolicy(policy, locale)
    .filter(({ isDefault }) => !isDefault)
    .map(({ key, label, value }) => ({ key, label, value }));
}

function spoken(diagnostic: Diagnostic, locale: DocumentLocale) {
  return { ...diagnostic, message: renderDiagnostic(locale, diagnostic) };
}

/** What `score` and `demo` print for people: a table for every form, and what is to be said about it. */
export function textReport(book: ScoredBook, locale: DocumentLocale): string {
  const { tables, diagnostics, settings } = book.run.check;
  const choices = chosen(settings, locale).map(({ label, value }) => `${label}: ${value}`);
  const parts = [
    ...tables.map((checked) => tableReport(checked, locale)),
    ...book.indicators.map((read) => recordsText(read, locale)),
    ...(book.people === null ? [] : [rosterText(book.people, locale)]),
    ...(choices.length > 0
      ? [`· ${renderMessage(locale, 'settings.chosen', { choices: choices.join('; ') })}`]
      : []),
  ];
  return [...parts, ...diagnostics.map((diagnostic) => `· ${renderDiagnostic(locale, diagnostic)}`)].join(
    '\n\n',
  );
}

const COLUMNS: Readonly<Record<DocumentLocale, readonly string[]>> = {
  'zh-CN': ['指标', '实际值', '目标值', '得分', '达成率', '差距', '标记', '说明'],
  'en-US': ['Indicator', 'Actual', 'Target', 'Score', 'Achievement', 'Gap', 'Flag', 'Reason'],
};
const TOTALS: Readonly<Record<DocumentLocale, readonly [string, string, string]>> = {
  'zh-CN': ['总分', '等级', '权重合计'],
  'en-US': ['Total', 'Grade', 'Weight sum'],
};

function tableReport({ table, card, plan }: CheckedTable, locale: DocumentLocale): string {
  const rows = card.items.map((scored) => [
    scored.item.indicator,
    actualText(scored.item.actual),
    scored.item.targetText ?? '',
    fixed(scored.score, 2),
    scored.achievement === null ? '' : `${fixed(scored.achievement * 100, 1)}%`,
    signed(scored.gap),
    renderDiagnostic(locale, { code: `flag.${shownFlag(scored)}`, severity: 'info' }),
    reason(
      scored.steps.length > 0,
      renderExplanation(locale, { steps: scored.steps, diagnostics: [] }),
      [...scored.diagnostics.filter(({ severity }) => severity !== 'info' || scored.score === null)].map(
        (diagnostic) => renderDiagnostic(locale, diagnostic),
      ),
    ),
  ]);
  const [total, grade, weightSum] = TOTALS[locale];
  const sums = [
    `${total} ${fixed(card.total, 2) || '—'}`,
    `${grade} ${card.grade ?? '—'}`,
    `${weightSum} ${card.weightTotal === null ? '—' : `${fixed(card.weightTotal * 100, 0)}%`}`,
  ].join('   ');
  const remarks = [...card.diagnostics, ...plan.diagnostics].map(
    (diagnostic) => `· ${renderDiagnostic(locale, diagnostic)}`,
  );
  const title = `${table.sheet}!${rectAddress(table.range)}`;
  return [title, formatTable([...COLUMNS[locale]], rows), sums, ...remarks].join('\n');
}

function actualText(actual: CheckedTable['table']['items'][number]['actual']): string {
  if (actual === null || actual.value === '') return '';
  if (typeof actual.value !== 'number') return String(actual.value);
  return actual.unitArgument === '100%'
    ? `${fixed(actual.value * 100, 1)}%`
    : `${actual.value}${actual.unit?.symbol ?? ''}`;
}

function reason(hasSteps: boolean, steps: string, problems: readonly string[]): string {
  return [...(hasSteps ? [steps] : []), ...problems].join(' ');
}

function fixed(value: number | null, decimals: number): string {
  return value === null ? '' : String(Number(value.toFixed(decimals)));
}

function signed(value: number | null): string {
  return value === null ? '' : `${value > 0 ? '+' : ''}${fixed(value, 2)}`;
}
