import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span } from '../../core/diagnostic';
import { useTexts } from '../texts';
import { splitBySpans } from '../view/split-by-spans';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  unclear: {
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A sentence from a cell with the unclear pieces marked; always text, never HTML. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <span className={styles.text}>
      {splitBySpans(text, spans).map(({ piece, marked, start }) =>
        marked ? (
          <mark key={start} className={styles.unclear} title={texts.say('pane.unclear')}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
