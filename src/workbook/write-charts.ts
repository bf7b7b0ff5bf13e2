import type { Rect } from '../core/forms/grid';
import type { ReportChart } from '../core/review/report-sheet';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers' } as const;
/** The blue of a bar that is also told from the page in black and white. */
const BAR_COLOR = '#2B6CB0';
const FONT_SIZE = 9;

/** Makes native charts over cells of a sheet. Queued only; the caller's next sync does it. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly ReportChart[]): void {
  for (const { type, title, names, values, series, place, numberFormat, topDown } of charts) {
    const chart = sheet.charts.add(TYPES[type], rangeOf(sheet, values), 'Columns');
    chart.name = title;
    chart.title.text = title;
    chart.legend.visible = false;
    chart.format.font.size = FONT_SIZE;
    chart.setPosition(cellOf(sheet, place.top, place.left), cellOf(sheet, place.bottom, place.right));
    const only = chart.series.getItemAt(0);
    only.name = series;
    only.setXAxisValues(rangeOf(sheet, names));
    if (type === 'line') only.format.line.color = BAR_COLOR;
    else {
      only.format.fill.setSolidColor(BAR_COLOR);
      only.gapWidth = 60;
    }
    only.hasDataLabels = true;
    only.dataLabels.showValue = true;
    only.dataLabels.numberFormat = numberFormat;
    chart.axes.valueAxis.numberFormat = numberFormat;
    if (type !== 'line') chart.axes.valueAxis.minimum = 0;
    if (topDown && type === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  }
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function cellOf(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1, 1);
}
