import type { AggregationOptions } from '../core/indicators/aggregator';
import { indicatorColumns } from '../core/indicators/indicator-columns';
import { groupLabels, indicatorHeader } from '../messages/indicator-text';
import { renderMessage } from '../messages/render';
import { functionLocale } from './function-locale';
import { choicesArgument, dimensionsArgument } from './record-arguments';
import { indicatorsOf, recordsOfRange, warnings } from './record-range';
import type { CellAnswer } from './spread';

/**
 * KPI.INDICATORS: headers, a row for each group, one for all records; below them, in the first column, what a person should look at
 * (cells that could not be read, a unit that was assumed). '' where there is no figure.
 */
export function indicatorsTable(
  records: unknown[][],
  by?: unknown[][] | null,
  choices?: unknown[][] | null,
): CellAnswer[][] {
  const range = recordsOfRange(records);
  const locale = functionLocale();
  const named = range.block.names.agent ?? range.block.names.agentId;
  const dimensions = dimensionsArgument(by) ?? (named === undefined ? [] : ['agent']);
  const options: AggregationOptions = { by: dimensions, choices: choicesArgument(choices) };
  const aggregation = indicatorsOf([range], options);
  const columns = indicatorColumns(aggregation);
  const labels =
    dimensions.length === 0 ? [''] : dimensions.map((each) => renderMessage(locale, `records.by.${each}`));
  const overall = labels.map((_, at) => (at === 0 ? renderMessage(locale, 'indicators.overall') : ''));
  const width = labels.length + columns.length;
  const notes = warnings([...range.table.diagnostics, ...range.diagnostics, ...aggregation.diagnostics]);
  return [
    [...labels, ...columns.map(({ name }) => indicatorHeader(locale, name, aggregation.choices))],
    ...aggregation.groups.map(({ key, indicators }) => [
      ...groupLabels(locale, key),
      ...columns.map(({ name }) => indicators[name].value ?? ''),
    ]),
    [...overall, ...columns.map(({ name }) => aggregation.overall[name].value ?? '')],
    ...notes.map((note) => [note, ...new Array<string>(width - 1).fill('')]),
  ];
}
