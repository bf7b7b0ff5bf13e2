import { type ChartProps, LineChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts';
import { formatScore } from '../../view/format-value';
import { shortPeriods } from '../../view/short-periods';
import { Card } from '../Card';
import { ChartFrame } from './ChartFrame';
import { ChartTable } from './ChartTable';

const useStyles = makeStyles({
  last: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** One figure over periods, the oldest first; `value` null where a period has none. */
export interface TrendSeries {
  readonly name: string;
  readonly points: readonly { readonly period: string; readonly value: number | null }[];
}

export interface TrendCardProps {
  readonly title: string;
  readonly series: readonly TrendSeries[];
  /** Writes a value as its cell shows it; scores when left out. */
  readonly format?: (value: number) => string;
}

const HEIGHT = 180;

const COLORS = [
  tokens.colorCompoundBrandBackground,
  tokens.colorPaletteMarigoldForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorPaletteTealForeground2,
] as const;

/** The axis begins at a round figure below the lowest value, so that a change can be seen. */
const STEP = 20;

/** Figures over periods as lines, and the same as a table for those who cannot see them. */
export function TrendCard({ title, series, format = formatScore }: TrendCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))];
  const data: ChartProps = {
    chartTitle: title,
    lineChartData: series.map(({ name, points }, index) => ({
      legend: name,
      color: COLORS[index % COLORS.length] ?? tokens.colorCompoundBrandBackground,
      data: points.flatMap(({ period, value }) =>
        value === null
          ? []
          : [
              {
                x: periods.indexOf(period),
                y: value,
                xAxisCalloutData: period,
                yAxisCalloutData: format(value),
              },
            ],
      ),
    })),
  };
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const lowest = Math.floor((Math.min(...values) - 1) / STEP) * STEP;
  const change = changeOf(series[0]);
  return (
    <Card
      title={title}
      aside={
        change !== null && (
          <span className={styles.last}>
            {texts.say(change >= 0 ? 'pane.trend.up' : 'pane.trend.down', {
              change: format(Math.abs(change)),
            })}
          </span>
        )
      }
    >
      <ChartFrame height={HEIGHT}>
        {(width) => (
          <LineChart
            data={data}
            width={width}
            height={HEIGHT}
            hideLegend={series.length < 2}
            tickValues={periods.map((_, index) => index)}
            xAxis={{ tickText: shortPeriods(periods, texts.locale) }}
            yMinValue={lowest}
            yAxisTickCount={4}
            margins={{ left: 36, right: 24, top: 12, bottom: 28 }}
            hideTickOverlap
          />
        )}
      </ChartFrame>
      <ChartTable
        caption={title}
        columns={[texts.say('pane.trend.period'), ...series.map(({ name }) => name)]}
        rows={periods.map((period) => [
          period,
          ...series.map(({ points }) => {
            const value = points.find((point) => point.period === period)?.value ?? null;
            return value === null ? texts.say('pane.blank') : format(value);
          }),
        ])}
      />
    </Card>
  );
}

/** From the period before the last to the last; null when one of them has no figure. */
function changeOf(series: TrendSeries | undefined): number | null {
  const [before, last] = (series?.points ?? []).slice(-2).map(({ value }) => value);
  return before == null || last == null ? null : last - before;
}
