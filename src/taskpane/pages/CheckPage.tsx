import { EmptyState } from '../components/EmptyState';
import { PageBody } from '../components/frame/PageBody';
import { ProblemList } from '../components/check/ProblemList';
import { RecordsCard } from '../components/check/RecordsCard';
import { ScoreBar } from '../components/ScoreBar';
import { Summary } from '../components/check/Summary';
import { TableCard } from '../components/check/TableCard';
import { useCheck, usePaneState } from '../hooks/use-pane-state';
import { tableKey } from '../view/table-key';
import { useProblems } from '../hooks/use-problems';

/** More forms than this are a list to choose from, not a page to read. */
const UNFOLDED_TABLES = 3;

/** What the workbook holds: problems first, then each form. */
export function CheckPage() {
  const check = useCheck();
  const { progress } = usePaneState();
  const records = check.records.length > 0 && <RecordsCard records={check.records} progress={progress} />;
  const problems = useProblems(check);
  if (check.tables.length === 0) return <PageBody>{records || <EmptyState check={check} />}</PageBody>;
  return (
    <PageBody foot={<ScoreBar leads />}>
      <Summary check={check} problems={problems} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {records}
      {check.tables.map((checked) => (
        <TableCard
          key={tableKey(checked.table)}
          checked={checked}
          folded={check.tables.length > UNFOLDED_TABLES}
        />
      ))}
    </PageBody>
  );
}
