import { booleanArgument, choiceArgument } from '../../arguments';
import { HostObject } from '../../host-object';
import { chartOf, patchChart, type ChartKey } from './chart-record';

/** `Excel.ChartLegend`. */
export class ChartLegend extends HostObject {
  constructor(private readonly chart: ChartKey) {
    super('ChartLegend');
  }

  get visible(): boolean {
    return chartOf(this.chart).legend !== null;
  }

  set visible(value: unknown) {
    const legend = booleanArgument(value, 'visible') ? (chartOf(this.chart).legend ?? 'Bottom') : null;
    patchChart(this.chart, { legend });
  }

  get position(): string {
    return chartOf(this.chart).legend ?? 'Bottom';
  }

  set position(value: unknown) {
    const legend = choiceArgument(value, ['Top', 'Bottom', 'Left', 'Right'] as const, 'position');
    patchChart(this.chart, { legend });
  }
}
