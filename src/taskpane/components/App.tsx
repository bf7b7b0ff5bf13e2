import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { WorkbookCheck } from '../../actions/check-workbook';
import { usePaneState } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { collectProblems } from '../view/collect-problems';
import { describeResult } from '../view/describe-result';
import { EmptyState } from './EmptyState';
import { ErrorBar } from './ErrorBar';
import { ProblemList } from './ProblemList';
import { ResultBar } from './ResultBar';
import { ScoreBar } from './ScoreBar';
import { Summary } from './Summary';
import { TableCard } from './TableCard';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    flexGrow: 1,
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  loading: { alignSelf: 'center', justifySelf: 'center', paddingTop: '30vh' },
});

/** The pane: problems first, then each form, the one button always in reach. */
export function App() {
  const styles = useStyles();
  const texts = useTexts();
  const state = usePaneState(usePane());
  const { check, busy, error, result } = state;
  const announced = check !== null && result !== null ? describeResult(texts, result, check) : null;
  return (
    <div className={styles.app}>
      <main className={styles.main} aria-busy={busy !== null}>
        {error !== null && <ErrorBar error={error} />}
        {check === null && error === null && (
          <Spinner className={styles.loading} label={texts.say('pane.loading')} labelPosition="below" />
        )}
        {check !== null && result !== null && <ResultBar result={result} check={check} />}
        {check !== null && <Checked check={check} />}
      </main>
      {check !== null && check.tables.length > 0 && <ScoreBar check={check} state={state} />}
      <VisuallyHidden role="status">
        {announced !== null && [announced.title, ...announced.facts].join(' ')}
      </VisuallyHidden>
    </div>
  );
}

/** More forms than this are a list to choose from, not a page to read. */
const UNFOLDED_TABLES = 3;

function Checked({ check }: { check: WorkbookCheck }) {
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
