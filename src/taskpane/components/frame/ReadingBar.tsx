import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, minWidth: 0, accentColor: tokens.colorCompoundBrandBackground },
});

/** How far the reading of a large workbook is, and the way to stop it. */
export function ReadingBar({ reading }: { reading: number }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  return (
    <div className={styles.bar}>
      <progress className={styles.progress} value={reading} aria-label={texts.say('pane.loading')} />
      <Button size="small" onClick={() => pane.cancel()}>
        {texts.say('pane.cancel')}
      </Button>
    </div>
  );
}
