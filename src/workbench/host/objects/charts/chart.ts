import { edgeOf } from '../../../model/cell-size';
import { CHART_TYPES, type ChartPlace } from '../../../model/chart';
import type { Sheet } from '../../../model/sheet';
import { choiceArgument, sizeArgument, textArgument } from '../../arguments';
import { invalidArgument } from '../../host-error';
import { HostObject } from '../../host-object';
import { areaOf, type Area } from '../address-argument';
import { AreaObject } from '../area-object';
import type { ObjectContext } from '../object-context';
import { requireAllowed } from '../protection-guard';
import { ChartAxes } from './chart-axes';
import { ChartAreaFormat } from './chart-font';
import { ChartLegend } from './chart-legend';
import { chartOf, patchChart, placeChart } from './chart-record';
import { ChartSeriesCollection } from './chart-series-collection';
import { seriesOfRange } from './chart-source';
import { ChartTitle } from './chart-title';

/** `Excel.Chart`. */
export class ChartObject extends HostObject {
  constructor(
    readonly context: ObjectContext,
    readonly sheet: Sheet,
    readonly key: string,
  ) {
    super('Chart', () => ({ Id: key }));
  }

  get id(): string {
    return this.key;
  }

  get name(): string {
    return chartOf(this).name;
  }

  set name(value: unknown) {
    const name = textArgument(value, 'name');
    if (name === '') throw invalidArgument('A chart needs a name.');
    placeChart(this, { name });
  }

  get chartType(): string {
    return chartOf(this).type;
  }

  set chartType(value: unknown) {
    patchChart(this, { type: choiceArgument(value, CHART_TYPES, 'chartType') });
  }

  // ---- place

  get left(): number {
    return chartOf(this).place.left;
  }

  set left(value: unknown) {
    this.#place({ left: sizeArgument(value, 'left') });
  }

  get top(): number {
    return chartOf(this).place.top;
  }

  set top(value: unknown) {
    this.#place({ top: sizeArgument(value, 'top') });
  }

  get width(): number {
    return chartOf(this).place.width;
  }

  set width(value: unknown) {
    this.#place({ width: sizeArgument(value, 'width') });
  }

  get height(): number {
    return chartOf(this).place.height;
  }

  set height(value: unknown) {
    this.#place({ height: sizeArgument(value, 'height') });
  }

  #place(patch: Partial<ChartPlace>): void {
    placeChart(this, { place: { ...chartOf(this).place, ...patch } });
  }

  /** From the corner of the first cell to the far corner of the last. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.#areaOf(startCell, 'startCell').rect;
    const left = edgeOf(this.sheet, 'columns', start.column);
    const top = edgeOf(this.sheet, 'rows', start.row);
    if (endCell === undefined || endCell === null) {
      this.#place({ left, top });
      return;
    }
    const end = this.#areaOf(endCell, 'endCell').rect;
    const width = edgeOf(this.sheet, 'columns', end.column + end.columns) - left;
    const height = edgeOf(this.sheet, 'rows', end.row + end.rows) - top;
    if (width <= 0 || height <= 0) throw invalidArgument('The last cell lies before the first.');
    this.#place({ left, top, width, height });
  }

  setData(source: unknown, seriesBy?: unknown): void {
    const { sheet, rect } = this.#areaOf(source, 'sourceData');
    const by = choiceArgument(seriesBy, ['Auto', 'Rows', 'Columns'] as const, 'seriesBy', 'Auto');
    patchChart(this, { series: seriesOfRange(sheet, rect, by) });
  }

  #areaOf(value: unknown, name: string): Area {
    return value instanceof AreaObject ? value : areaOf(this.context, this.sheet, textArgument(value, name));
  }

  // ---- parts

  get title(): ChartTitle {
    return new ChartTitle(this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this);
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.sheet);
  }

  delete(): void {
    requireAllowed(this.sheet, null);
    chartOf(this);
    const charts = this.sheet.props.charts.filter(({ id }) => id !== this.key);
    this.context.model.updateSheet(this.sheet.id, { charts });
  }
}
