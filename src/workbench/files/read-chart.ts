import type { Chart, ChartAxis, ChartSeries, ChartType, LegendPosition } from '../model/chart';
import { CHART_KINDS } from './chart-xml';
import { child, childrenOf, flag, type XmlNode } from './xml-tree';

/** What a chart's part says, as far as the model can say it; undefined for kinds that it does not know. */
export function readChart(space: XmlNode): Omit<Chart, 'id' | 'name' | 'place'> | undefined {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const type = groups.map(typeOf).find((each) => each !== undefined);
  if (type === undefined) return undefined;
  const series = groups.flatMap((group) => {
    const own = typeOf(group);
    return childrenOf(group, 'ser').map((ser) => readSeries(ser, own === type ? undefined : own));
  });
  const deleted = flag(child(chart, 'autoTitleDeleted')?.attributes.val);
  const title = child(chart, 'title');
  const legend = child(child(chart, 'legend'), 'legendPos')?.attributes.val;
  return {
    type,
    title: title === undefined || deleted === true ? null : textOf(title),
    legend: legendOf(legend),
    series,
    categoryAxis: readAxis(child(plot, 'catAx')),
    valueAxis: readAxis(child(plot, 'valAx')),
  };
}

function typeOf(group: XmlNode): ChartType | undefined {
  const value = (name: string) => child(group, name)?.attributes.val;
  const markerless = childrenOf(group, 'ser').every(
    (ser) => child(child(ser, 'marker'), 'symbol')?.attributes.val === 'none',
  );
  const found = Object.entries(CHART_KINDS).find(
    ([, kind]) =>
      kind.element === group.name &&
      (kind.direction === undefined || kind.direction === (value('barDir') ?? 'col')) &&
      (kind.element !== 'barChart' || kind.grouping === (value('grouping') ?? 'clustered')) &&
      (kind.radarStyle === undefined || kind.radarStyle === (value('radarStyle') ?? 'standard')) &&
      (kind.element !== 'lineChart' || kind.markers === !markerless),
  );
  return found?.[0] as ChartType | undefined;
}

function readSeries(ser: XmlNode, type: ChartType | undefined): ChartSeries {
  const reference = (name: string) => {
    const formula = descendant(child(ser, name), 'f')?.text;
    return formula === undefined ? undefined : `=${formula}`;
  };
  const name = reference('tx') ?? descendant(child(ser, 'tx'), 'v')?.text;
  const categories = reference('cat');
  return {
    values: reference('val') ?? '',
    ...(name !== undefined && { name }),
    ...(categories !== undefined && { categories }),
    ...(type !== undefined && { type }),
  };
}

function readAxis(axis: XmlNode | undefined): ChartAxis {
  const bound = (name: string) => {
    const value = child(child(axis, 'scaling'), name)?.attributes.val;
    return value === undefined ? undefined : Number(value);
  };
  const minimum = bound('min');
  const maximum = bound('max');
  const title = child(axis, 'title');
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(title !== undefined && { title: textOf(title) }),
    ...(child(axis, 'majorGridlines') && { gridlines: true }),
    ...(child(child(axis, 'scaling'), 'orientation')?.attributes.val === 'maxMin' && { reversed: true }),
    ...(flag(child(axis, 'delete')?.attributes.val) === true && { hidden: true }),
  };
}

function legendOf(value: string | undefined): LegendPosition | null {
  const positions: Readonly<Record<string, LegendPosition>> = {
    t: 'Top',
    b: 'Bottom',
    l: 'Left',
    r: 'Right',
  };
  return value === undefined ? null : (positions[value] ?? 'Right');
}

function textOf(node: XmlNode): string {
  const own = node.name === 't' ? node.text : '';
  return own + node.children.map(textOf).join('');
}

function descendant(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (node === undefined) return undefined;
  for (const each of node.children) {
    const found = each.name === name ? each : descendant(each, name);
    if (found) return found;
  }
  return undefined;
}
