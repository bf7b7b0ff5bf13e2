import { booleanArgument, textArgument } from '../../arguments';
import { HostObject } from '../../host-object';
import { chartOf, patchChart, type ChartKey } from './chart-record';

/** `Excel.ChartTitle`. */
export class ChartTitle extends HostObject {
  constructor(private readonly chart: ChartKey) {
    super('ChartTitle');
  }

  get text(): string {
    return chartOf(this.chart).title ?? '';
  }

  set text(value: unknown) {
    patchChart(this.chart, { title: textArgument(value, 'text') });
  }

  get visible(): boolean {
    return chartOf(this.chart).title !== null;
  }

  set visible(value: unknown) {
    const title = booleanArgument(value, 'visible') ? (chartOf(this.chart).title ?? 'Chart Title') : null;
    patchChart(this.chart, { title });
  }
}
