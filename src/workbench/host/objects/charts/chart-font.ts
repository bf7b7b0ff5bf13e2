import { sizeArgument } from '../../arguments';
import { HostObject } from '../../host-object';
import { chartOf, patchChart, type ChartKey } from './chart-record';

/** `Excel.ChartAreaFormat`: the size of its letters only. */
export class ChartAreaFormat extends HostObject {
  constructor(private readonly chart: ChartKey) {
    super('ChartAreaFormat');
  }

  get font(): ChartFont {
    return new ChartFont(this.chart);
  }
}

/** `Excel.ChartFont`. */
class ChartFont extends HostObject {
  constructor(private readonly chart: ChartKey) {
    super('ChartFont');
  }

  get size(): number {
    return chartOf(this.chart).fontSize ?? 10;
  }

  set size(value: unknown) {
    patchChart(this.chart, { fontSize: sizeArgument(value, 'size') });
  }
}
