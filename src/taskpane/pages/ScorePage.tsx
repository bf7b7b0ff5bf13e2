import { EmptyState } from '../components/EmptyState';
import { PageBody } from '../components/PageBody';
import { ScoreBar } from '../components/ScoreBar';
import { useCheck } from '../hooks/use-pane-state';

/** What will be written, cell by cell, and the button that writes it. */
export function ScorePage() {
  const check = useCheck();
  if (check.tables.length === 0)
    return (
      <PageBody>
        <EmptyState check={check} />
      </PageBody>
    );
  return <PageBody foot={<ScoreBar />}>{null}</PageBody>;
}
