import '../messages/all-catalogues';
import type { IndicatorsRead } from '../actions/records/read-indicators';
import type { Diagnostic } from '../core/diagnostic';
import type { Aggregation, Indicators } from '../core/indicators/aggregator';
import { type IndicatorName, INDICATORS } from '../core/indicators/indicator-definitions';
import { groupLabels, indicatorHeader, periodText } from '../messages/indicator-text';
import type { DocumentLocale } from '../messages/locale';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { formatTable } from './format-table';

/** What `score --json` says of a sheet of records. Seconds, ratios 0–1; null where there is no figure. */
export function recordsJson(
  { sources, aggregation, diagnostics }: IndicatorsRead,
  spoken: (diagnostic: Diagnostic) => unknown,
): unknown {
  const [source] = sources;
  return {
    sheet: source?.table.sheet,
    kind: source?.table.kind,
    count: source?.records,
    columns: source?.table.columns.map(({ role, header, column }) => ({ role, header, column: column + 1 })),
    by: aggregation.groups.map(({ key, indicators }) => ({ agent: key[0], ...valuesOf(indicators) })),
    overall: valuesOf(aggregation.overall),
    diagnostics: diagnostics.map(spoken),
  };
}

function valuesOf(indicators: Indicators): Record<string, number | null> {
  return Object.fromEntries(INDICATORS.map(({ name }) => [name, indicators[name].value]));
}

/** Indicators that a terminal has room for. */
const SHOWN: readonly IndicatorName[] = [
  'services',
  'surveys',
  'abandonRate',
  'asa',
  'aht',
  'talk',
  'acw',
  'fcr',
  'sla',
  'transferRate',
  'csat',
  'csatMean',
  'nps',
  'complaintRate',
  'occupancy',
  'qaMean',
  'examMean',
  'complexRate',
  'knowledge',
  'sharing',
  'suggestions',
  'taskRate',
  'onboarding',
];

/** The indicators of a sheet of records as a table for people, and what is to be said of them. */
export function recordsText(read: IndicatorsRead, locale: DocumentLocale): string {
  const { sources, aggregation, period, diagnostics } = read;
  const say = (code: string, params: Record<string, string | number> = {}) =>
    renderMessage(locale, code, params);
  const names = SHOWN.filter((name) => aggregation.overall[name].value !== null);
  const row = (label: string, indicators: Indicators) => [
    label,
    ...names.map((name) => figure(name, indicators[name].value)),
  ];
  const title = sources.map(({ table, records }) =>
    say('indicators.source.sheet', {
      sheet: table.sheet,
      kind: `@records.kind.${table.kind}`,
      count: records,
    }),
  );
  return [
    [title.join(' '), periodText(locale, period)].join('   '),
    formatTable(
      [
        groupHeader(aggregation, say),
        ...names.map((name) => indicatorHeader(locale, name, aggregation.choices)),
      ],
      [
        ...aggregation.groups.map(({ key, indicators }) =>
          row(groupLabels(locale, key).join(' '), indicators),
        ),
        row(say('indicators.overall'), aggregation.overall),
      ],
    ),
    ...diagnostics.map((diagnostic) => `· ${renderDiagnostic(locale, diagnostic)}`),
  ].join('\n');
}

type Say = (code: string, params?: Record<string, string | number>) => string;

function groupHeader({ by }: Aggregation, say: Say): string {
  return by.map((dimension) => say(`records.by.${dimension}`)).join(' ');
}

const DECIMALS = { seconds: 1, days: 1, mark: 2, count: 1 } as const;

function figure(name: IndicatorName, value: number | null): string {
  const unit = INDICATORS.find((indicator) => indicator.name === name)?.unit ?? 'count';
  if (value === null) return '';
  return unit === 'ratio' ? `${(value * 100).toFixed(1)}%` : String(Number(value.toFixed(DECIMALS[unit])));
}
