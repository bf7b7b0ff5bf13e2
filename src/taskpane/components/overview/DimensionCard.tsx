import { lazy, Suspense } from 'react';
import { memo } from 'react';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { useTexts } from '../../texts';
import { dimensionShares } from '../../view/dimension-shares';
import { formatScore, formatShare } from '../../view/format-value';
import { BarTable } from './BarTable';
import { Card } from '../Card';
import { Loading } from '../Loading';

// The drawing of charts is heavier than all the rest of the pane.
const DimensionChart = lazy(async () => ({ default: (await import('./DimensionChart')).DimensionChart }));

/** A radar needs corners. */
const FEWEST_CORNERS = 3;

/** What each dimension of a form gave of what it could give: a radar where there are enough, and bars with the figures. */
export const DimensionCard = memo(function DimensionCard({ checked }: { checked: CheckedTable }) {
  const texts = useTexts();
  const dimensions = dimensionShares(checked.card);
  if (dimensions.length < 2) return null;
  const title = texts.say('pane.overview.dimensions');
  const shown = dimensions.flatMap(({ dimension, share }) => (share === null ? [] : [{ dimension, share }]));
  return (
    <Card title={title}>
      {shown.length >= FEWEST_CORNERS && (
        <Suspense fallback={<Loading label={texts.say('pane.loading.chart')} />}>
          <DimensionChart title={title} dimensions={shown} />
        </Suspense>
      )}
      <BarTable
        label={title}
        rows={dimensions.map(({ dimension, share, total, most }) => ({
          key: dimension,
          name: dimension,
          share,
          figure: share === null ? texts.say('pane.blank') : formatShare(share),
          note:
            total === null || most === null
              ? ''
              : texts.say('pane.overview.share', { got: formatScore(total), most: formatScore(most) }),
        }))}
      />
    </Card>
  );
});
