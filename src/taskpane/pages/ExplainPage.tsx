import { makeStyles, tokens } from '@fluentui/react-components';
import { ExplainEmpty } from '../components/explain/ExplainEmpty';
import { ExplainItem } from '../components/explain/ExplainItem';
import { ExplainTotal } from '../components/explain/ExplainTotal';
import { PageBody } from '../components/frame/PageBody';
import { useCheck, usePaneState } from '../hooks/use-pane-state';
import { findItemAt } from '../view/find-item-at';

const useStyles = makeStyles({ page: { gap: tokens.spacingVerticalM } });

/** Why a score is what it is, in words that can be read to the person concerned; follows the selection. */
export function ExplainPage() {
  const styles = useStyles();
  const check = useCheck();
  const { selection } = usePaneState();
  const found = selection === null ? null : findItemAt(check, selection);
  return (
    <PageBody className={styles.page} explains={false}>
      {found === null && <ExplainEmpty check={check} />}
      {found?.kind === 'item' && <ExplainItem checked={found.checked} scored={found.scored} />}
      {found?.kind === 'total' && <ExplainTotal checked={found.checked} />}
    </PageBody>
  );
}
