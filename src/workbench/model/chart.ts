/** Kinds of charts that can be made, by their Office.js names. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right';

/** A chart's place on its sheet, in points from the sheet's corner. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One row of figures. Formulas are references with their sheet: `=考核表!$B$2:$B$9`. */
export interface ChartSeries {
  /** A text, or a formula that points at one; absent: Excel's own "Series1". */
  readonly name?: string;
  readonly values: string;
  readonly categories?: string;
  /** Another kind than the chart's: a line over columns. */
  readonly type?: ChartType;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly line?: string;
  readonly labels?: DataLabels;
  /** Per cent of a bar's width. */
  readonly gapWidth?: number;
}

/** What stands beside the marks. */
export interface DataLabels {
  readonly numberFormat?: string;
  readonly showValue?: boolean;
  readonly showCategoryName?: boolean;
  readonly showPercentage?: boolean;
}

export interface ChartAxis {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly reversed?: boolean;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
}

/** A chart of a sheet. Never changed in place. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  /** Null hides it. */
  readonly title: string | null;
  readonly legend: LegendPosition | null;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Points; of titles, axes and legend. */
  readonly fontSize?: number;
  /** Paths of its part in the file it was read from; such a chart is kept as it is, moved or deleted. */
  readonly part?: string;
}
