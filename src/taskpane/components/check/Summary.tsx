import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import { ErrorCircle24Filled } from '@fluentui/react-icons';
import { Warning24Filled } from '@fluentui/react-icons';
import { memo } from 'react';
import type { WorkbookCheck } from '../../../actions/check/check-workbook';
import { useTexts } from '../../texts';
import type { Problem } from '../../view/collect-problems';
import { countChanged } from '../../view/changed-cells';
import { countFindings } from '../../view/count-findings';

const ICONS = { ready: CheckmarkCircle24Filled, look: Warning24Filled, stuck: ErrorCircle24Filled } as const;

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  icon: { marginTop: '2px' },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground3 },
  stuck: { color: tokens.colorStatusDangerForeground3 },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first thing read: whether it is ready or how much needs a person, what is there, how much of it was understood. */
export const Summary = memo(function Summary({
  check,
  problems,
}: {
  check: WorkbookCheck;
  problems: readonly Problem[];
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { tables, items, read, byTarget } = countFindings(check);
  const separator = texts.say('pane.found.separator');
  const stuck = problems.filter(({ severity }) => severity === 'error').length;
  const state = problems.length === 0 ? 'ready' : stuck > 0 ? 'stuck' : 'look';
  const verdict = countChanged(check) > 0 ? 'pane.found.ready' : 'pane.found.done';
  const Icon = ICONS[state];
  const understood = [
    ...(read > 0 || byTarget === 0 ? [texts.count('pane.found.read', read)] : []),
    ...(byTarget > 0 ? [texts.count('pane.found.targets', byTarget)] : []),
    ...(stuck > 0 ? [texts.count('pane.found.stuck', stuck)] : []),
  ];
  return (
    <header className={styles.header}>
      <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden="true" />
      <div>
        <h1 className={styles.verdict}>
          {problems.length === 0 ? texts.say(verdict) : texts.count('pane.found.problems', problems.length)}
        </h1>
        <p className={styles.line}>
          {[texts.count('pane.found.tables', tables), texts.count('pane.found.items', items)].join(separator)}
        </p>
        <p className={styles.line}>{understood.join(separator)}</p>
      </div>
    </header>
  );
});
