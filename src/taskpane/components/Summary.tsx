import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookCheck } from '../../actions/check-workbook';
import { useTexts } from '../texts';
import { countFindings } from '../view/count-findings';

const useStyles = makeStyles({
  found: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  understood: { margin: 0, marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  problems: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
  ready: {
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** The first thing read: what is there, how much of it was understood, how much needs a person. */
export function Summary({ check, problems }: { check: WorkbookCheck; problems: number }) {
  const styles = useStyles();
  const texts = useTexts();
  const { tables, items, read, byTarget } = countFindings(check);
  const separator = texts.say('pane.found.separator');
  const understood = [
    ...(read > 0 || byTarget === 0 ? [texts.count('pane.found.read', read)] : []),
    ...(byTarget > 0 ? [texts.count('pane.found.targets', byTarget)] : []),
  ];
  return (
    <header>
      <h1 className={styles.found}>
        {[texts.count('pane.found.tables', tables), texts.count('pane.found.items', items)].join(separator)}
      </h1>
      <p className={styles.understood}>
        {understood.join(separator)}
        {separator}
        {problems > 0 ? (
          <span className={styles.problems}>{texts.count('pane.found.problems', problems)}</span>
        ) : (
          <span className={styles.ready}>{texts.say('pane.found.ready')}</span>
        )}
      </p>
    </header>
  );
}
