import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { Warning16Filled } from '@fluentui/react-icons';
import { useCheck, usePaneState, useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { isLeftAlone } from '../view/left-alone';
import { countChanged } from '../view/changed-cells';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  done: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    color: tokens.colorStatusSuccessForeground1,
  },
  left: { color: tokens.colorStatusWarningForeground3 },
  icon: { flexShrink: 0 },
  details: {
    appearance: 'none',
    background: 'none',
    border: 'none',
    padding: 0,
    flexShrink: 0,
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  primary: { flexGrow: 1 },
  progress: { flexGrow: 1, accentColor: tokens.colorCompoundBrandBackground },
});

/** The one primary button, what it will do, and the way back. `leads`: whether the list of cells is a press away. */
export function ScoreBar({ leads = false }: { leads?: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const check = useCheck();
  const { busy, canUndo, progress } = usePaneState();
  const writing = useWriting();
  const pending = countChanged(check);
  const left = check.tables.filter(isLeftAlone).length;
  const StateIcon = left > 0 ? Warning16Filled : CheckmarkCircle16Filled;
  return (
    <>
      {pending > 0 ? (
        <div className={styles.line}>
          <span>
            {texts.count('pane.preview.count', pending)} · {texts.say('pane.score.promise')}
          </span>
          {leads && (
            <button type="button" className={styles.details} onClick={() => pane.show('score')}>
              {texts.say('pane.preview.open')}
            </button>
          )}
        </div>
      ) : (
        <div className={mergeClasses(styles.line, styles.done, left > 0 && styles.left)}>
          <StateIcon className={styles.icon} aria-hidden="true" />
          <span className={styles.primary}>
            {left > 0 ? texts.count('pane.score.left', left) : texts.say('pane.score.upToDate')}
          </span>
        </div>
      )}
      <div className={styles.buttons}>
        {busy === 'score' && progress !== null ? (
          <>
            <progress
              className={styles.progress}
              value={progress}
              aria-label={texts.say('pane.score.busy')}
            />
            <Button onClick={() => pane.cancel()}>{texts.say('pane.cancel')}</Button>
          </>
        ) : (
          <>
            {(canUndo || busy === 'undo') && (
              <Button
                icon={busy === 'undo' ? <Spinner size="tiny" /> : <ArrowUndo20Regular />}
                title={texts.say('pane.undo.hint')}
                disabledFocusable={writing}
                onClick={() => void pane.undo()}
              >
                {texts.say(busy === 'undo' ? 'pane.undo.busy' : 'pane.undo.action')}
              </Button>
            )}
            <Button
              appearance="primary"
              className={styles.primary}
              {...(busy === 'score' ? { icon: <Spinner size="tiny" appearance="inverted" /> } : {})}
              disabledFocusable={writing || pending === 0}
              onClick={() => void pane.score()}
            >
              {texts.say(busy === 'score' ? 'pane.score.busy' : 'pane.score.action')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
