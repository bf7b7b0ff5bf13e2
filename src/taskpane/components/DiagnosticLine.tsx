import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { Info16Regular } from '@fluentui/react-icons';
import { Warning16Filled } from '@fluentui/react-icons';
import type { Diagnostic } from '../../core/diagnostic';
import { useTexts } from '../texts';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  remedy: { color: tokens.colorNeutralForeground2 },
});

/** One thing to know: how bad it is (icon and word), what it is, and the way out. */
export function DiagnosticLine({ diagnostic }: { diagnostic: Diagnostic }) {
  const styles = useStyles();
  const texts = useTexts();
  const Icon = ICONS[diagnostic.severity];
  const remedy = texts.remedy(diagnostic);
  return (
    <div className={styles.line}>
      <Icon
        className={mergeClasses(styles.icon, styles[diagnostic.severity])}
        role="img"
        aria-label={texts.say(`pane.severity.${diagnostic.severity}`)}
      />
      <span className={styles.words}>
        {texts.diagnose(diagnostic)}
        {remedy !== null && <span className={styles.remedy}> {remedy}</span>}
      </span>
    </div>
  );
}
