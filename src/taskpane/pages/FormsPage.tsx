import { Spinner } from '@fluentui/react-components';
import type { WorkbookCheck } from '../../actions/check-workbook';
import { EmptyState } from '../components/EmptyState';
import { ProblemList } from '../components/ProblemList';
import { Summary } from '../components/Summary';
import { TableCard } from '../components/TableCard';
import { useTexts } from '../texts';
import { collectProblems } from '../view/collect-problems';

/** More forms than this are a list to choose from, not a page to read. */
const UNFOLDED_TABLES = 3;

/** What the workbook holds: problems first, then each form. */
export function FormsPage({ check, failed }: { check: WorkbookCheck | null; failed: boolean }) {
  const texts = useTexts();
  if (check === null)
    return failed ? null : <Spinner label={texts.say('pane.loading')} labelPosition="below" />;
  if (check.tables.length === 0) return <EmptyState check={check} />;
  const problems = collectProblems(check);
  return (
    <>
      <Summary check={check} problems={problems.length} />
      {problems.length > 0 && <ProblemList problems={problems} />}
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
