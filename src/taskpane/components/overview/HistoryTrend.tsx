import { lazy, Suspense, useState } from 'react';
import type { PeriodTotal } from '../../../core/people/history';
import { useTexts } from '../../texts';
import { peopleOfHistory, trendOfHistory } from '../../view/trend-of-history';
import { ChoiceField } from '../ChoiceField';
import { Loading } from '../Loading';

// The drawing of charts is heavier than all the rest of the pane.
const TrendCard = lazy(async () => ({ default: (await import('./TrendCard')).TrendCard }));

const EVERYBODY = '';

/** The totals of the history sheet over its periods: of everybody, or of one person. */
export function HistoryTrend({ past }: { past: readonly PeriodTotal[] }) {
  const texts = useTexts();
  const [chosen, choose] = useState(EVERYBODY);
  const people = peopleOfHistory(past);
  const person = people.includes(chosen) ? chosen : null;
  return (
    <>
      {people.length > 1 && (
        <ChoiceField
          label={texts.say('pane.trend.who')}
          value={chosen}
          onChoose={choose}
          choices={[
            { value: EVERYBODY, text: texts.say('pane.trend.everybody', { count: people.length }) },
            ...people.map((name) => ({ value: name, text: name })),
          ]}
        />
      )}
      <Suspense fallback={<Loading label={texts.say('pane.loading.chart')} />}>
        <TrendCard title={texts.say('pane.overview.trend')} series={trendOfHistory(past, person)} />
      </Suspense>
    </>
  );
}
