import { lazy, Suspense, useState } from 'react';
import { AchievementCard } from '../components/overview/AchievementCard';
import { ChoiceField } from '../components/ChoiceField';
import { DimensionCard } from '../components/overview/DimensionCard';
import { EmptyState } from '../components/EmptyState';
import { HistoryTrend } from '../components/overview/HistoryTrend';
import { Loading } from '../components/Loading';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { RankingCard } from '../components/overview/RankingCard';
import { TotalCard } from '../components/TotalCard';
import { useCheck } from '../hooks/use-pane-state';
import { useTexts } from '../texts';
import { describeFlags } from '../view/describe-result';
import { rankTotals } from '../view/rank-totals';
import { tableKey, tableName } from '../view/table-key';
import { trendOfForms } from '../view/trend-of-forms';

// The drawing of charts is heavier than all the rest of the pane.
const TrendCard = lazy(async () => ({
  default: (await import('../components/overview/TrendCard')).TrendCard,
}));

/** How the team and each form stand: flags first, then achievement, dimensions, ranking and trend. */
export function OverviewPage() {
  const texts = useTexts();
  const check = useCheck();
  const [chosen, choose] = useState('');
  const { tables } = check;
  const checked = tables.find(({ table }) => tableKey(table) === chosen) ?? tables[0];
  if (checked === undefined)
    return (
      <PageBody>
        {check.past.length > 0 ? <HistoryTrend past={check.past} /> : <EmptyState check={check} />}
      </PageBody>
    );
  const trend = trendOfForms(texts.say('pane.table.total'), tables);
  const ranked = trend === null ? rankTotals(tables, check.settings.policy.rank) : [];
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.overview')} lead={describeFlags(texts, check)} />
      {trend !== null && (
        <Suspense fallback={<Loading label={texts.say('pane.loading.chart')} />}>
          <TrendCard title={texts.say('pane.overview.trend')} series={[trend]} />
        </Suspense>
      )}
      {trend === null && check.past.length > 0 && <HistoryTrend past={check.past} />}
      {ranked.length > 1 && <RankingCard ranked={ranked} />}
      {tables.length > 1 && (
        <ChoiceField
          label={texts.say('pane.overview.form')}
          value={tableKey(checked.table)}
          onChoose={choose}
          choices={tables.map(({ table }) => ({ value: tableKey(table), text: tableName(table, tables) }))}
        />
      )}
      <TotalCard checked={checked} />
      <AchievementCard checked={checked} />
      <DimensionCard checked={checked} />
    </PageBody>
  );
}
