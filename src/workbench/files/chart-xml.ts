import { parseRect } from '../model/address';
import type { Chart, ChartAxis, ChartSeries, ChartType, DataLabels } from '../model/chart';
import { escapeXml } from './xml-tree';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Colours that Excel gives to rows of figures; written out, as a file may have no theme. */
const PALETTE = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** Points of a title, where nothing else is said. */
const TITLE_SIZE = 14;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** How the file format says a kind of chart. */
interface Kind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'radarChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly radarStyle?: 'standard' | 'marker' | 'filled';
  readonly markers?: boolean;
}

export const CHART_KINDS: Readonly<Record<ChartType, Kind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  Radar: { element: 'radarChart', radarStyle: 'standard', markers: false },
  RadarMarkers: { element: 'radarChart', radarStyle: 'marker', markers: true },
  RadarFilled: { element: 'radarChart', radarStyle: 'filled' },
};

/** The part of a chart. Values stand in the cells only: every reader draws from them. */
export function chartXml(chart: Chart): string {
  const kinds = groupsOf(chart);
  const axes = kinds.some((kind) => !isRound(kind));
  const plots = kinds.map((kind) => plotXml(kind, chart)).join('');
  const legend =
    chart.legend === null
      ? ''
      : `<c:legend><c:legendPos val="${chart.legend.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`;
  const title =
    chart.title === null
      ? ''
      : `<c:title><c:tx>${richText(chart.title, chart.fontSize === undefined ? TITLE_SIZE : chart.fontSize + 2)}</c:tx><c:overlay val="0"/></c:title>`;
  const size = chart.fontSize === undefined ? '' : textProperties(chart.fontSize);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${chart.title === null ? '1' : '0'}"/>` +
    `<c:plotArea><c:layout/>${plots}${axes ? axesXml(chart) : ''}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${size}</c:chartSpace>`
  );
}

interface PlacedSeries {
  readonly series: ChartSeries;
  readonly index: number;
}

interface PlotGroup extends Kind {
  readonly series: readonly PlacedSeries[];
}

/** Rows of figures of one kind are drawn together. */
function groupsOf({ type, series }: Chart): PlotGroup[] {
  const groups = new Map<Kind, PlacedSeries[]>();
  series.forEach((each, index) => {
    const kind = CHART_KINDS[each.type ?? type];
    groups.set(kind, [...(groups.get(kind) ?? []), { series: each, index }]);
  });
  if (groups.size === 0) groups.set(CHART_KINDS[type], []);
  return [...groups].map(([kind, placed]) => ({ ...kind, series: placed }));
}

function plotXml(group: PlotGroup, chart: Chart): string {
  const series = group.series.map((each) => seriesXml(each, group)).join('');
  const ids = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const gap = group.series.find(({ series: { gapWidth } }) => gapWidth !== undefined)?.series.gapWidth ?? 150;
  const vary = `<c:varyColors val="${isRound(group) ? '1' : '0'}"/>`;
  switch (group.element) {
    case 'barChart': {
      const overlap = group.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
      return `<c:barChart><c:barDir val="${group.direction ?? 'col'}"/><c:grouping val="${group.grouping ?? 'clustered'}"/>${vary}${series}<c:gapWidth val="${gap}"/>${overlap}${ids}</c:barChart>`;
    }
    case 'lineChart':
      return `<c:lineChart><c:grouping val="standard"/>${vary}${series}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'radarChart':
      return `<c:radarChart><c:radarStyle val="${group.radarStyle ?? 'standard'}"/>${vary}${series}${ids}</c:radarChart>`;
    case 'pieChart':
      return `<c:pieChart>${vary}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnutChart':
      return `<c:doughnutChart>${vary}${series}<c:firstSliceAng val="0"/><c:holeSize val="${chart.type === 'Doughnut' ? '55' : '50'}"/></c:doughnutChart>`;
  }
}

function seriesXml({ series, index }: PlacedSeries, kind: Kind): string {
  const { name, values, categories, labels } = series;
  const nameXml =
    name === undefined
      ? ''
      : name.startsWith('=')
        ? `<c:tx><c:strRef><c:f>${escapeXml(name.slice(1))}</c:f></c:strRef></c:tx>`
        : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  const marker = kind.markers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  const inverted = kind.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
  const cat =
    categories === undefined
      ? ''
      : `<c:cat><c:strRef><c:f>${escapeXml(categories.slice(1))}</c:f></c:strRef></c:cat>`;
  const val =
    values === '' ? '' : `<c:val><c:numRef><c:f>${escapeXml(values.slice(1))}</c:f></c:numRef></c:val>`;
  const smooth = kind.element === 'lineChart' ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml}${looksXml(series, index, kind)}${inverted}${marker}${slicesXml(series, kind)}${labelsXml(labels)}${cat}${val}${smooth}</c:ser>`;
}

function looksXml({ fill, line }: ChartSeries, index: number, kind: Kind): string {
  if (isRound(kind)) return '';
  const color = fill ?? `#${PALETTE[index % PALETTE.length] ?? ''}`;
  if (kind.element === 'barChart' || kind.radarStyle === 'filled') {
    return `<c:spPr>${solid(color)}${line === undefined ? '' : `<a:ln>${solid(line)}</a:ln>`}</c:spPr>`;
  }
  return `<c:spPr><a:ln w="28575">${solid(line ?? color)}</a:ln></c:spPr>`;
}

/** Each slice of a round chart has a colour of its own. */
function slicesXml({ values, fill }: ChartSeries, kind: Kind): string {
  if (!isRound(kind)) return '';
  const rect = parseRect(values.slice(values.lastIndexOf('!') + 1));
  const count = rect === undefined ? 0 : rect.rows * rect.columns;
  return Array.from({ length: count }, (_, index) => {
    const color = fill ?? `#${PALETTE[index % PALETTE.length] ?? ''}`;
    return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${solid(color)}</c:spPr></c:dPt>`;
  }).join('');
}

const isRound = ({ element }: Kind): boolean => element === 'pieChart' || element === 'doughnutChart';

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function labelsXml(labels: DataLabels | undefined): string {
  if (labels === undefined) return '';
  const { numberFormat, showValue, showCategoryName, showPercentage } = labels;
  const format =
    numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`;
  const flag = (name: string, on: boolean | undefined) => `<c:${name} val="${on === true ? '1' : '0'}"/>`;
  return `<c:dLbls>${format}${flag('showLegendKey', false)}${flag('showVal', showValue)}${flag('showCatName', showCategoryName)}${flag('showSerName', false)}${flag('showPercent', showPercentage)}${flag('showBubbleSize', false)}</c:dLbls>`;
}

function axesXml(chart: Chart): string {
  const kind = CHART_KINDS[chart.type];
  const lying = kind.direction === 'bar';
  const { categoryAxis, valueAxis } = chart;
  const category = axisXml('catAx', categoryAxis, {
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    position: lying ? 'l' : 'b',
    tail: '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  });
  const value = axisXml('valAx', valueAxis, {
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    position: lying ? 'b' : 'l',
    // Reversed categories would push the values to the other side.
    crossesAt: categoryAxis.reversed === true ? 'max' : 'autoZero',
    tail:
      '<c:crossBetween val="between"/>' +
      (valueAxis.majorUnit === undefined ? '' : `<c:majorUnit val="${valueAxis.majorUnit}"/>`),
  });
  return category + value;
}

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'l' | 'b';
  readonly crossesAt?: 'autoZero' | 'max';
  readonly tail: string;
}

function axisXml(element: 'catAx' | 'valAx', axis: ChartAxis, place: AxisPlace): string {
  const bound = (name: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  const scaling = `<c:scaling><c:orientation val="${axis.reversed === true ? 'maxMin' : 'minMax'}"/>${bound('max', axis.maximum)}${bound('min', axis.minimum)}</c:scaling>`;
  const grid =
    axis.gridlines === true
      ? `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`
      : '';
  const title =
    axis.title === undefined || axis.title === ''
      ? ''
      : `<c:title><c:tx>${richText(axis.title)}</c:tx><c:overlay val="0"/></c:title>`;
  const format =
    axis.numberFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`;
  return (
    `<c:${element}><c:axId val="${place.id}"/>${scaling}<c:delete val="${axis.hidden === true ? '1' : '0'}"/>` +
    `<c:axPos val="${place.position}"/>${grid}${title}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${place.crosses}"/><c:crosses val="${place.crossesAt ?? 'autoZero'}"/>${place.tail}</c:${element}>`
  );
}

function richText(text: string, points?: number): string {
  const look = points === undefined ? '' : ` sz="${Math.round(points * 100)}" b="0"`;
  return `<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr${look}/></a:pPr><a:r><a:rPr${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`;
}

function textProperties(points: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${Math.round(points * 100)}"/></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}
