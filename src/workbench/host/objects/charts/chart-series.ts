import { CHART_TYPES } from '../../../model/chart';
import { booleanArgument, choiceArgument, colorArgument, sizeArgument, textArgument } from '../../arguments';
import { invalidArgument } from '../../host-error';
import { HostObject } from '../../host-object';
import { areaOf } from '../address-argument';
import { AreaObject } from '../area-object';
import { chartOf, patchChart, patchSeries, seriesOf, type ChartKey } from './chart-record';
import { ChartDataLabels } from './chart-data-labels';
import { referenceTo } from './chart-source';

/** `Excel.ChartSeries`. */
export class ChartSeriesObject extends HostObject {
  constructor(
    private readonly chart: ChartKey,
    private readonly index: number,
  ) {
    super('ChartSeries');
  }

  /** The text, that of the cell it points at included. */
  get name(): string {
    const name = seriesOf(this.chart, this.index).name ?? `Series${this.index + 1}`;
    if (!name.startsWith('=')) return name;
    const { context, sheet: own } = this.chart;
    const { sheet, rect } = areaOf(context, own, name.slice(1));
    return context.model.textAt(sheet.id, rect.row, rect.column);
  }

  /** A text, or a formula that points at one: `=考核表!$C$3`. */
  set name(value: unknown) {
    patchSeries(this.chart, this.index, { name: textArgument(value, 'name') });
  }

  get chartType(): string {
    return seriesOf(this.chart, this.index).type ?? chartOf(this.chart).type;
  }

  set chartType(value: unknown) {
    patchSeries(this.chart, this.index, { type: choiceArgument(value, CHART_TYPES, 'chartType') });
  }

  get gapWidth(): number {
    return seriesOf(this.chart, this.index).gapWidth ?? 150;
  }

  set gapWidth(value: unknown) {
    patchSeries(this.chart, this.index, { gapWidth: sizeArgument(value, 'gapWidth') });
  }

  get hasDataLabels(): boolean {
    return seriesOf(this.chart, this.index).labels !== undefined;
  }

  set hasDataLabels(value: unknown) {
    const labels = booleanArgument(value, 'hasDataLabels')
      ? (seriesOf(this.chart, this.index).labels ?? { showValue: true })
      : undefined;
    patchSeries(this.chart, this.index, { labels });
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.chart, this.index);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.index);
  }

  setValues(source: unknown): void {
    patchSeries(this.chart, this.index, { values: reference(source) });
  }

  setXAxisValues(source: unknown): void {
    patchSeries(this.chart, this.index, { categories: reference(source) });
  }

  delete(): void {
    const series = chartOf(this.chart).series.filter((_, index) => index !== this.index);
    patchChart(this.chart, { series });
  }
}

/** `Excel.ChartSeriesFormat`. */
class ChartSeriesFormat extends HostObject {
  constructor(
    private readonly chart: ChartKey,
    private readonly index: number,
  ) {
    super('ChartSeriesFormat');
  }

  get fill(): ChartFill {
    return new ChartFill((fill) => patchSeries(this.chart, this.index, { fill }));
  }

  get line(): ChartLine {
    return new ChartLine(
      () => seriesOf(this.chart, this.index).line,
      (line) => patchSeries(this.chart, this.index, { line }),
    );
  }
}

/** `Excel.ChartFill`. */
class ChartFill extends HostObject {
  constructor(private readonly write: (color: string | undefined) => void) {
    super('ChartFill');
  }

  setSolidColor(color: unknown): void {
    this.write(colorArgument(color, 'color'));
  }

  clear(): void {
    this.write(undefined);
  }
}

/** `Excel.ChartLineFormat`. */
class ChartLine extends HostObject {
  constructor(
    private readonly read: () => string | undefined,
    private readonly write: (color: string | undefined) => void,
  ) {
    super('ChartLineFormat');
  }

  get color(): string {
    return this.read() ?? '';
  }

  set color(value: unknown) {
    this.write(colorArgument(value, 'color'));
  }
}

function reference(source: unknown): string {
  if (!(source instanceof AreaObject)) throw invalidArgument('sourceData must be a range.');
  return referenceTo(source.sheet, source.rect);
}
