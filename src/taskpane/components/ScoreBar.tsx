import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { useCheck, usePaneState } from '../hooks/use-pane-state';
import { useTexts } from '../texts';
import { changedCells, PlanPreview } from './PlanPreview';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
  done: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusSuccessForeground1,
  },
  icon: { flexShrink: 0 },
});

/** The one primary button, what it will do, and the way back. */
export function ScoreBar() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const check = useCheck();
  const state = usePaneState();
  const pending = changedCells(check).length > 0;
  const writing = state.busy === 'score' || state.busy === 'undo';
  return (
    <>
      {pending ? (
        <PlanPreview check={check} />
      ) : (
        <div className={styles.done}>
          <CheckmarkCircle16Filled className={styles.icon} aria-hidden="true" />
          {texts.say('pane.score.upToDate')}
        </div>
      )}
      <div className={styles.buttons}>
        {(state.canUndo || state.busy === 'undo') && (
          <Button
            icon={state.busy === 'undo' ? <Spinner size="tiny" /> : <ArrowUndo20Regular />}
            title={texts.say('pane.undo.hint')}
            disabledFocusable={writing}
            onClick={() => void pane.undo()}
          >
            {texts.say(state.busy === 'undo' ? 'pane.undo.busy' : 'pane.undo.action')}
          </Button>
        )}
        <Button
          appearance="primary"
          className={styles.primary}
          {...(state.busy === 'score' ? { icon: <Spinner size="tiny" appearance="inverted" /> } : {})}
          disabledFocusable={writing || !pending}
          onClick={() => void pane.score()}
        >
          {texts.say(state.busy === 'score' ? 'pane.score.busy' : 'pane.score.action')}
        </Button>
      </div>
    </>
  );
}
