import { PolarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { DimensionTotal } from '../../../core/scoring/scorecard';
import { ChartFrame } from './ChartFrame';

const HEIGHT = 240;

export interface DimensionChartProps {
  readonly title: string;
  readonly dimensions: readonly (Pick<DimensionTotal, 'dimension'> & { readonly share: number })[];
}

/** How much of what each dimension could give was reached, as a radar: 1 at the rim. */
export function DimensionChart({ title, dimensions }: DimensionChartProps) {
  return (
    <ChartFrame height={HEIGHT}>
      {(width) => (
        <PolarChart
          chartTitle={title}
          width={width}
          height={HEIGHT}
          hideLegend
          hideTooltip
          shape="polygon"
          direction="clockwise"
          margins={{ left: 52, right: 52, top: 20, bottom: 20 }}
          radialAxis={{ rangeStart: 0, rangeEnd: 100, tickValues: [50, 100], tickText: ['50%', '100%'] }}
          data={[
            {
              type: 'areapolar',
              legend: title,
              color: tokens.colorCompoundBrandBackground,
              data: dimensions.map(({ dimension, share }) => ({
                r: Math.round(share * 100),
                theta: dimension,
              })),
            },
          ]}
        />
      )}
    </ChartFrame>
  );
}
