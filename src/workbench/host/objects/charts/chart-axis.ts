import type { ChartAxis } from '../../../model/chart';
import { booleanArgument, textArgument } from '../../arguments';
import { invalidArgument } from '../../host-error';
import { HostObject } from '../../host-object';
import { chartOf, patchChart, type ChartKey } from './chart-record';

/** `Excel.ChartAxis`. */
export class ChartAxisObject extends HostObject {
  constructor(
    private readonly chart: ChartKey,
    private readonly which: 'categoryAxis' | 'valueAxis',
  ) {
    super('ChartAxis');
  }

  get minimum(): number | string {
    return this.#axis.minimum ?? '';
  }

  set minimum(value: unknown) {
    this.#patch({ minimum: boundArgument(value, 'minimum') });
  }

  get maximum(): number | string {
    return this.#axis.maximum ?? '';
  }

  set maximum(value: unknown) {
    this.#patch({ maximum: boundArgument(value, 'maximum') });
  }

  get majorUnit(): number | string {
    return this.#axis.majorUnit ?? '';
  }

  set majorUnit(value: unknown) {
    this.#patch({ majorUnit: boundArgument(value, 'majorUnit') });
  }

  get numberFormat(): string {
    return this.#axis.numberFormat ?? 'General';
  }

  set numberFormat(value: unknown) {
    this.#patch({ numberFormat: textArgument(value, 'numberFormat') });
  }

  get reversePlotOrder(): boolean {
    return this.#axis.reversed ?? false;
  }

  set reversePlotOrder(value: unknown) {
    this.#patch({ reversed: booleanArgument(value, 'reversePlotOrder') });
  }

  get visible(): boolean {
    return this.#axis.hidden !== true;
  }

  set visible(value: unknown) {
    this.#patch({ hidden: !booleanArgument(value, 'visible') });
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(
      () => this.#axis.title,
      (title) => this.#patch({ title }),
    );
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(
      () => this.#axis.gridlines ?? false,
      (gridlines) => this.#patch({ gridlines }),
    );
  }

  get #axis(): ChartAxis {
    return chartOf(this.chart)[this.which];
  }

  #patch(patch: { readonly [K in keyof ChartAxis]?: ChartAxis[K] | undefined }): void {
    patchChart(this.chart, { [this.which]: { ...this.#axis, ...patch } });
  }
}

/** `Excel.ChartAxisTitle`. */
class ChartAxisTitle extends HostObject {
  constructor(
    private readonly read: () => string | undefined,
    private readonly write: (title: string | undefined) => void,
  ) {
    super('ChartAxisTitle');
  }

  get text(): string {
    return this.read() ?? '';
  }

  set text(value: unknown) {
    this.write(textArgument(value, 'text'));
  }

  get visible(): boolean {
    return this.read() !== undefined;
  }

  set visible(value: unknown) {
    this.write(booleanArgument(value, 'visible') ? (this.read() ?? '') : undefined);
  }
}

/** `Excel.ChartGridlines`. */
class ChartGridlines extends HostObject {
  constructor(
    private readonly read: () => boolean,
    private readonly write: (visible: boolean) => void,
  ) {
    super('ChartGridlines');
  }

  get visible(): boolean {
    return this.read();
  }

  set visible(value: unknown) {
    this.write(booleanArgument(value, 'visible'));
  }
}

/** A bound of an axis; `''` leaves it to Excel. */
function boundArgument(value: unknown, name: string): number | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${name} must be a number, not ${JSON.stringify(value)}.`);
  return value;
}
