import type { DataLabels } from '../../../model/chart';
import { booleanArgument, textArgument } from '../../arguments';
import { HostObject } from '../../host-object';
import { patchSeries, seriesOf, type ChartKey } from './chart-record';

/** `Excel.ChartDataLabels` of one row of figures. */
export class ChartDataLabels extends HostObject {
  constructor(
    private readonly chart: ChartKey,
    private readonly index: number,
  ) {
    super('ChartDataLabels');
  }

  get numberFormat(): string {
    return this.#labels.numberFormat ?? 'General';
  }

  set numberFormat(value: unknown) {
    this.#patch({ numberFormat: textArgument(value, 'numberFormat') });
  }

  get showValue(): boolean {
    return this.#labels.showValue ?? false;
  }

  set showValue(value: unknown) {
    this.#patch({ showValue: booleanArgument(value, 'showValue') });
  }

  get showCategoryName(): boolean {
    return this.#labels.showCategoryName ?? false;
  }

  set showCategoryName(value: unknown) {
    this.#patch({ showCategoryName: booleanArgument(value, 'showCategoryName') });
  }

  get showPercentage(): boolean {
    return this.#labels.showPercentage ?? false;
  }

  set showPercentage(value: unknown) {
    this.#patch({ showPercentage: booleanArgument(value, 'showPercentage') });
  }

  get #labels(): DataLabels {
    return seriesOf(this.chart, this.index).labels ?? {};
  }

  #patch(patch: DataLabels): void {
    patchSeries(this.chart, this.index, { labels: { ...this.#labels, ...patch } });
  }
}
