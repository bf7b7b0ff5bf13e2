import { memo } from 'react';
import type { RankedForm } from '../../view/rank-totals';
import { useTexts } from '../../texts';
import { formatScore } from '../../view/format-value';
import { tableKey } from '../../view/table-key';
import { totalPlace } from '../../view/total-place';
import { BarTable } from './BarTable';
import { Card } from '../Card';
import { CellButton } from '../CellButton';
import { ShowMore } from '../ShowMore';
import { useShownRows } from '../../hooks/use-shown-rows';

/** The forms of a workbook by their totals, the best first. */
export const RankingCard = memo(function RankingCard({ ranked }: { ranked: readonly RankedForm[] }) {
  const texts = useTexts();
  const { drawn, shown, showMore } = useShownRows();
  const most = Math.max(100, ...ranked.map(({ total }) => total));
  const title = texts.say('pane.overview.ranking');
  return (
    <Card title={title}>
      <BarTable
        label={title}
        rows={ranked.slice(0, drawn).map(({ checked, total, rank }) => ({
          key: tableKey(checked.table),
          name: (
            <>
              {texts.say('pane.overview.rank', { rank })}{' '}
              <CellButton place={totalPlace(checked)} quiet>
                {checked.table.sheet}
              </CellButton>
            </>
          ),
          share: total / most,
          figure: formatScore(total),
          note: checked.card.grade ?? '',
        }))}
      />
      <ShowMore shown={shown} of={ranked.length} onMore={showMore} />
    </Card>
  );
});
