import type { Aggregation, Indicators } from '../../core/indicators/aggregator';
import { type IndicatorColumn, indicatorColumns } from '../../core/indicators/indicator-columns';
import type { DesignCell, SheetDesign } from '../../core/sheets/sheet-design';
import { heightOfLines, textWidth, wrappedLines } from '../../core/sheets/text-size';
import {
  choiceParams,
  groupLabels,
  indicatorDefinition,
  indicatorHeader,
  indicatorLabel,
  periodText,
} from '../../messages/indicator-text';
import type { DocumentLocale } from '../../messages/locale';
import { renderDiagnostic, renderMessage } from '../../messages/render';
import type { IndicatorsRead } from './read-indicators';
import { weakFigures } from './weak-figures';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const LABEL_WIDTH = { least: 10, most: 28 };
const FIGURE_WIDTH = 12;
/** Notes are as wide as the table, but never narrower than this many columns. */
const LEAST_COLUMNS = 7;

/**
 * The sheet of indicators: where they come from, a row for each group and one for all records, then figures that rest on too
 * little, what each indicator is with what is below its line, and how the records were read.
 */
export function designIndicators(read: IndicatorsRead, locale: DocumentLocale): SheetDesign {
  const { aggregation } = read;
  const columns = indicatorColumns(aggregation);
  const labels = labelHeaders(aggregation, locale);
  const right = Math.max(labels.length + columns.length, LEAST_COLUMNS) - 1;
  const headers = [
    ...labels,
    ...columns.map(({ name }) => indicatorHeader(locale, name, aggregation.choices)),
  ];
  const rows = [
    ...aggregation.groups.map(({ key, indicators }) => ({ key: groupLabels(locale, key), indicators })),
    { key: overallLabels(labels, locale), indicators: aggregation.overall },
  ];
  const widths = Array.from({ length: right + 1 }, (_, column) =>
    column < labels.length
      ? labelWidth([labels[column] ?? '', ...rows.map(({ key }) => key[column] ?? '')])
      : FIGURE_WIDTH,
  );
  const width = widths.reduce((sum, each) => sum + each, 0);
  const notes: PlacedText[] = [
    { row: 1, text: sourceText(read, locale), look: 'note' },
    { row: 2, text: choicesText(aggregation, locale), look: 'note' },
    ...textsBelow(read, columns, locale).map((text, index) => ({
      ...text,
      row: FIRST_ROW + rows.length + 1 + index,
    })),
  ];
  const bottom = Math.max(...notes.map(({ row }) => row));
  return {
    name: renderMessage(locale, 'indicators.sheet'),
    widths,
    cells: [
      { row: 0, column: 0, value: renderMessage(locale, 'indicators.title'), look: 'title' },
      ...headers.map((value, column): DesignCell => ({ row: HEADER_ROW, column, value, look: 'header' })),
      ...rows.flatMap(({ key, indicators }, index) =>
        rowCells(FIRST_ROW + index, key, indicators, columns, index === rows.length - 1),
      ),
      ...notes.map(({ row, text, look }): DesignCell => ({ row, column: 0, value: text, look })),
    ],
    merges: [0, ...notes.map(({ row }) => row)].map((row) => ({ top: row, left: 0, bottom: row, right })),
    heights: [
      { row: HEADER_ROW, points: heightOfLines(linesOf(headers, widths)) },
      ...notes.map(({ row, text }) => ({ row, points: heightOfLines(wrappedLines(text, width)) })),
    ],
    validations: [],
    page: {
      frozenRows: FIRST_ROW,
      printArea: { top: 0, left: 0, bottom, right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      orientation: 'landscape',
    },
  };
}

interface TextLine {
  readonly text: string;
  readonly look: 'note' | 'section';
}
interface PlacedText extends TextLine {
  readonly row: number;
}

function rowCells(
  row: number,
  key: readonly string[],
  indicators: Indicators,
  columns: readonly IndicatorColumn[],
  overall: boolean,
): DesignCell[] {
  return [
    ...key.map((value, column): DesignCell => ({ row, column, value, look: overall ? 'total' : 'text' })),
    ...columns.map(({ name, numberFormat }, index): DesignCell => {
      const value = indicators[name].value ?? '';
      return { row, column: key.length + index, value, numberFormat, look: overall ? 'total' : 'number' };
    }),
  ];
}

function labelHeaders({ by }: Aggregation, locale: DocumentLocale): string[] {
  return by.length === 0 ? [''] : by.map((dimension) => renderMessage(locale, `records.by.${dimension}`));
}

function overallLabels(labels: readonly string[], locale: DocumentLocale): string[] {
  return labels.map((_, column) => (column === 0 ? renderMessage(locale, 'indicators.overall') : ''));
}

function labelWidth(texts: readonly string[]): number {
  const longest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
  return Math.min(LABEL_WIDTH.most, Math.max(LABEL_WIDTH.least, longest + 2));
}

function linesOf(texts: readonly string[], widths: readonly number[]): number {
  return Math.max(...texts.map((text, column) => wrappedLines(text, widths[column] ?? FIGURE_WIDTH)));
}

function sourceText({ sources, period }: IndicatorsRead, locale: DocumentLocale): string {
  const sheets = sources.map(({ table, records }) =>
    renderMessage(locale, 'indicators.source.sheet', {
      sheet: table.sheet,
      kind: `@records.kind.${table.kind}`,
      count: records,
    }),
  );
  const from = renderMessage(locale, 'indicators.source', {
    sources: sheets.join(renderMessage(locale, 'indicators.join')),
  });
  return `${from} ${periodText(locale, period)}`;
}

function choicesText({ choices }: Aggregation, locale: DocumentLocale): string {
  return renderMessage(locale, 'indicators.choices', choiceParams(choices));
}

function textsBelow(
  read: IndicatorsRead,
  columns: readonly IndicatorColumn[],
  locale: DocumentLocale,
): TextLine[] {
  const { choices, overall } = read.aggregation;
  const section = (code: string): TextLine => ({ text: renderMessage(locale, code), look: 'section' });
  const note = (text: string): TextLine => ({ text, look: 'note' });
  const definitions = columns.map(({ name }) =>
    renderMessage(locale, 'indicators.definition', {
      name: indicatorLabel(locale, name, choices),
      n: overall[name].n,
      definition: indicatorDefinition(locale, name, choices),
    }),
  );
  const remarks = read.diagnostics.map((diagnostic) => renderDiagnostic(locale, diagnostic));
  return [
    ...weakFigures(read, columns, locale).map(note),
    section('indicators.definitions'),
    ...definitions.map(note),
    ...(remarks.length > 0 ? [section('indicators.remarks'), ...remarks.map(note)] : []),
  ];
}
