import { edgeOf } from '../../../model/cell-size';
import { CHART_TYPES, type Chart } from '../../../model/chart';
import type { Sheet } from '../../../model/sheet';
import { choiceArgument, integerArgument, textArgument } from '../../arguments';
import { HostError, invalidArgument, itemNotFound } from '../../host-error';
import { HostCollection } from '../../host-object';
import { areaOf } from '../address-argument';
import { AreaObject } from '../area-object';
import type { ObjectContext } from '../object-context';
import { requireAllowed } from '../protection-guard';
import { ChartObject } from './chart';
import { seriesOfRange } from './chart-source';

/** The size that Excel gives a chart. */
const SIZE = { width: 360, height: 216 };

/** `Excel.ChartCollection` of a sheet. */
export class ChartCollection extends HostCollection<ChartObject> {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: Sheet,
  ) {
    super('ChartCollection', () => sheet.props.charts.map(({ id }) => new ChartObject(context, sheet, id)));
  }

  get count(): number {
    return this.sheet.props.charts.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): ChartObject {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw itemNotFound(`chart ${String(key)}`);
    return chart;
  }

  getItemOrNullObject(key: unknown): ChartObject | null {
    const wanted = textArgument(key, 'name').toLowerCase();
    const { charts } = this.sheet.props;
    const found =
      charts.find(({ id }) => id.toLowerCase() === wanted) ??
      charts.find(({ name }) => name.toLowerCase() === wanted);
    return found === undefined ? null : new ChartObject(this.context, this.sheet, found.id);
  }

  getItemAt(index: unknown): ChartObject {
    const chart = this.listItems()[integerArgument(index, 'index')];
    if (chart === undefined) throw itemNotFound(`chart ${String(index)}`);
    return chart;
  }

  add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    requireAllowed(this.sheet, null);
    const known = CHART_TYPES.find((each) => each === type);
    if (known === undefined) {
      throw new HostError('ApiNotFound', `The workbench makes no chart of type ${JSON.stringify(type)}.`);
    }
    const { sheet, rect } =
      source instanceof AreaObject
        ? source
        : areaOf(this.context, this.sheet, textArgument(source, 'sourceData'));
    if (rect.rows * rect.columns > 100_000) throw invalidArgument('The source of a chart is too large.');
    const by = choiceArgument(seriesBy, ['Auto', 'Rows', 'Columns'] as const, 'seriesBy', 'Auto');
    const { charts } = this.sheet.props;
    const number = 1 + Math.max(0, ...charts.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0)));
    const series = seriesOfRange(sheet, rect, by);
    const chart: Chart = {
      id: `{${String(number).padStart(8, '0')}-C4A7}`,
      name: `Chart ${number}`,
      type: known,
      place: { left: edgeOf(this.sheet, 'columns', 1), top: edgeOf(this.sheet, 'rows', 1), ...SIZE },
      title: series.length === 1 ? null : 'Chart Title',
      legend: series.length > 1 || known === 'Pie' || known === 'Doughnut' ? 'Bottom' : null,
      series,
      categoryAxis: {},
      valueAxis: { gridlines: true },
    };
    this.context.model.updateSheet(this.sheet.id, { charts: [...charts, chart] });
    return new ChartObject(this.context, this.sheet, chart.id);
  }
}
