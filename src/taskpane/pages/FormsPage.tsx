import { Spinner } from '@fluentui/react-components';
import { EmptyState } from '../components/EmptyState';
import { ProblemList } from '../components/ProblemList';
import { RecordsCard } from '../components/RecordsCard';
import { Summary } from '../components/Summary';
import { TableCard } from '../components/TableCard';
import type { PaneState } from '../pane-store';
import { useTexts } from '../texts';
import { collectProblems } from '../view/collect-problems';

/** More forms than this are a list to choose from, not a page to read. */
const UNFOLDED_TABLES = 3;

/** What the workbook holds: problems first, then each form. */
export function FormsPage({ state: { check, error, progress } }: { state: PaneState }) {
  const texts = useTexts();
  if (check === null)
    return error !== null ? null : <Spinner label={texts.say('pane.loading')} labelPosition="below" />;
  const records = check.records.length > 0 && <RecordsCard records={check.records} progress={progress} />;
  if (check.tables.length === 0) return records || <EmptyState check={check} />;
  const problems = collectProblems(check);
  return (
    <>
      <Summary check={check} problems={problems.length} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {records}
      {check.tables.map((checked) => (
        <TableCard
          key={`${checked.table.sheet}!${checked.table.range.top}:${checked.table.range.left}`}
          checked={checked}
          folded={check.tables.length > UNFOLDED_TABLES}
        />
      ))}
    </>
  );
}
