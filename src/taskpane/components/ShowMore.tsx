import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts';

const useStyles = makeStyles({ more: { padding: tokens.spacingHorizontalS, textAlign: 'center' } });

/** The end of a list that is longer than what is drawn of it, and the way to more. */
export function ShowMore({ shown, of, onMore }: { shown: number; of: number; onMore: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  if (shown >= of) return null;
  return (
    <div className={styles.more}>
      <Button size="small" appearance="subtle" onClick={onMore}>
        {texts.count('pane.more', of - shown)}
      </Button>
    </div>
  );
}
