import { memo } from 'react';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { shownFlag } from '../../../core/scoring/shown-flag';
import { useTexts } from '../../texts';
import { placeName, resultPlace } from '../../view/cell-place';
import { formatActual, formatShare } from '../../view/format-value';
import { BarTable } from './BarTable';
import { Card } from '../Card';
import { CellButton } from '../CellButton';
import { ShowMore } from '../ShowMore';
import { useShownRows } from '../../hooks/use-shown-rows';

/** A bar beyond the target still shows by how much, up to half as much again. */
const MOST = 1.5;

/** Each indicator's achievement as a bar against its target: the mark. */
export const AchievementCard = memo(function AchievementCard({ checked }: { checked: CheckedTable }) {
  const texts = useTexts();
  const { drawn, shown, showMore } = useShownRows();
  const items = checked.card.items.filter(({ achievement }) => achievement !== null);
  if (items.length === 0) return null;
  const title = texts.say('pane.overview.achievement');
  return (
    <Card title={title}>
      <BarTable
        label={title}
        most={MOST}
        rows={items.slice(0, drawn).map((scored) => {
          const { item, achievement } = scored;
          const flag = shownFlag(scored);
          const place = resultPlace(checked, item.row);
          const jump = texts.say('pane.item.jump', { indicator: item.indicator, cell: placeName(place) });
          return {
            key: String(item.row),
            name: (
              <CellButton place={place} quiet label={jump}>
                {item.indicator}
              </CellButton>
            ),
            share: achievement,
            figure: achievement === null ? '' : formatShare(achievement),
            note: [formatActual(texts, item.actual), item.targetText ?? ''].filter(Boolean).join(' / '),
            ...(flag === 'met' || flag === 'missed' || flag === 'anomaly' ? { tone: flag } : {}),
          };
        })}
      />
      <ShowMore shown={shown} of={items.length} onMore={showMore} />
    </Card>
  );
});
