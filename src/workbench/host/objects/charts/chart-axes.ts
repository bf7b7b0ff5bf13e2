import { HostObject } from '../../host-object';
import { ChartAxisObject } from './chart-axis';
import type { ChartKey } from './chart-record';

/** `Excel.ChartAxes`. */
export class ChartAxes extends HostObject {
  constructor(private readonly chart: ChartKey) {
    super('ChartAxes');
  }

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, 'categoryAxis');
  }

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, 'valueAxis');
  }
}
