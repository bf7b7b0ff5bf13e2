import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { SubtractCircle16Regular } from '@fluentui/react-icons';
import { Warning16Filled } from '@fluentui/react-icons';
import { useTexts } from '../texts';
import type { ShownFlag } from '../../core/scoring/shown-flag';

const ICONS = {
  met: CheckmarkCircle16Filled,
  missed: ErrorCircle16Filled,
  anomaly: Warning16Filled,
  unscored: SubtractCircle16Regular,
  'no-target': null,
} as const;

const useStyles = makeStyles({
  flag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textTransform: 'capitalize',
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground3 },
  anomaly: { color: tokens.colorStatusWarningForeground3 },
  unscored: { color: tokens.colorNeutralForeground3 },
  'no-target': { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** A flag as icon, word and colour: never colour alone. */
export function FlagBadge({ flag }: { flag: ShownFlag }) {
  const styles = useStyles();
  const texts = useTexts();
  const Icon = ICONS[flag];
  return (
    <span className={mergeClasses(styles.flag, styles[flag])}>
      {Icon !== null && <Icon aria-hidden="true" />}
      {texts.say(`flag.${flag}`)}
    </span>
  );
}
