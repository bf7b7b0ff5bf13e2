import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { AchievementCard } from '../components/AchievementCard';
import { DimensionCard } from '../components/DimensionCard';
import { EmptyState } from '../components/EmptyState';
import { useFieldStyle } from '../components/field-style';
import { Loading } from '../components/Loading';
import { PageBody } from '../components/PageBody';
import { RankingCard } from '../components/RankingCard';
import { TotalCard } from '../components/TotalCard';
import { useCheck } from '../hooks/use-pane-state';
import { useTexts } from '../texts';
import { describeFlags } from '../view/describe-result';
import { rankTotals } from '../view/rank-totals';
import { tableKey, tableName } from '../view/table-key';
import { trendOfForms } from '../view/trend-of-forms';

// The drawing of charts is heavier than all the rest of the pane.
const TrendCard = lazy(async () => ({ default: (await import('../components/TrendCard')).TrendCard }));

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: 'grid', gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
});

/** How the team and each form stand: flags first, then achievement, dimensions, ranking and trend. */
export function OverviewPage() {
  const styles = useStyles();
  const { field } = useFieldStyle();
  const texts = useTexts();
  const check = useCheck();
  const [chosen, choose] = useState('');
  const { tables } = check;
  const checked = tables.find(({ table }) => tableKey(table) === chosen) ?? tables[0];
  if (checked === undefined)
    return (
      <PageBody>
        <EmptyState check={check} />
      </PageBody>
    );
  const trend = trendOfForms(texts.say('pane.table.total'), tables);
  const ranked = trend === null ? rankTotals(tables, check.settings.policy.rank) : [];
  return (
    <PageBody>
      <header>
        <h1 className={styles.title}>{texts.say('pane.page.overview')}</h1>
        <p className={styles.text}>{describeFlags(texts, check)}</p>
      </header>
      {trend !== null && (
        <Suspense fallback={<Loading label={texts.say('pane.loading.chart')} />}>
          <TrendCard title={texts.say('pane.overview.trend')} series={[trend]} />
        </Suspense>
      )}
      {ranked.length > 1 && <RankingCard ranked={ranked} />}
      {tables.length > 1 && (
        <label className={styles.choice}>
          {texts.say('pane.overview.form')}
          <select
            className={field}
            value={tableKey(checked.table)}
            onChange={({ target }) => choose(target.value)}
          >
            {tables.map(({ table }) => (
              <option key={tableKey(table)} value={tableKey(table)}>
                {tableName(table, tables)}
              </option>
            ))}
          </select>
        </label>
      )}
      <TotalCard checked={checked} />
      <AchievementCard checked={checked} />
      <DimensionCard checked={checked} />
    </PageBody>
  );
}
