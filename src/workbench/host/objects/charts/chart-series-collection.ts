import type { ChartSeries } from '../../../model/chart';
import { integerArgument, textArgument } from '../../arguments';
import { itemNotFound } from '../../host-error';
import { HostCollection } from '../../host-object';
import { chartOf, patchChart, type ChartKey } from './chart-record';
import { ChartSeriesObject } from './chart-series';

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollection extends HostCollection<ChartSeriesObject> {
  constructor(private readonly chart: ChartKey) {
    super('ChartSeriesCollection', () =>
      chartOf(chart).series.map((_, index) => new ChartSeriesObject(chart, index)),
    );
  }

  get count(): number {
    return chartOf(this.chart).series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeriesObject {
    const series = this.listItems()[integerArgument(index, 'index')];
    if (series === undefined) throw itemNotFound(`series ${String(index)}`);
    return series;
  }

  /** A new row of figures at the end; it shows nothing until it has values. */
  add(name?: unknown): ChartSeriesObject {
    const { series } = chartOf(this.chart);
    const categories = series[0]?.categories;
    const added: ChartSeries = {
      values: '',
      ...(name !== undefined && name !== null && { name: textArgument(name, 'name') }),
      ...(categories !== undefined && { categories }),
    };
    patchChart(this.chart, { series: [...series, added] });
    return new ChartSeriesObject(this.chart, series.length);
  }
}
