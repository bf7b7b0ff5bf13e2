import type { Chart, ChartSeries } from '../../../model/chart';
import type { Sheet } from '../../../model/sheet';
import { HostError, itemNotFound } from '../../host-error';
import type { ObjectContext } from '../object-context';
import { requireAllowed } from '../protection-guard';

/** Which chart of which sheet. */
export interface ChartKey {
  readonly context: ObjectContext;
  readonly sheet: Sheet;
  readonly key: string;
}

/** The chart as it is now; ItemNotFound if it is gone. */
export function chartOf({ sheet, key }: ChartKey): Chart {
  const chart = sheet.props.charts.find(({ id }) => id === key);
  if (chart === undefined) throw itemNotFound(`chart ${key}`);
  return chart;
}

/** A row of figures of the chart, counted from 0. */
export function seriesOf(chart: ChartKey, index: number): ChartSeries {
  const series = chartOf(chart).series[index];
  if (series === undefined) throw itemNotFound(`series ${index}`);
  return series;
}

/** Moves, sizes or renames a chart. */
export function placeChart(chart: ChartKey, patch: Partial<Pick<Chart, 'name' | 'place'>>): void {
  replaceChart(chart, { ...chartOf(chart), ...patch });
}

/** Changes what a chart shows. */
export function patchChart(chart: ChartKey, patch: Partial<Chart>): void {
  const before = chartOf(chart);
  if (before.part !== undefined) {
    throw new HostError('ApiNotFound', 'The workbench keeps the charts of a file as they are.');
  }
  replaceChart(chart, { ...before, ...patch });
}

/** Changes one row of figures; a property that is undefined goes away. */
export function patchSeries(
  chart: ChartKey,
  index: number,
  patch: { readonly [K in keyof ChartSeries]?: ChartSeries[K] | undefined },
): void {
  const changed = { ...seriesOf(chart, index), ...patch } as ChartSeries;
  patchChart(chart, { series: chartOf(chart).series.map((each, i) => (i === index ? changed : each)) });
}

function replaceChart({ context, sheet, key }: ChartKey, chart: Chart): void {
  requireAllowed(sheet, null);
  const charts = sheet.props.charts.map((each) => (each.id === key ? chart : each));
  context.model.updateSheet(sheet.id, { charts });
}
