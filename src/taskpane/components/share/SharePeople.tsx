import { Button, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonCode } from '../../../core/share/plan-codes';
import { usePaneState, useWriting } from '../../hooks/use-pane-state';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  key: { width: '100%', minWidth: 0 },
  keyPart: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Names become codes; the key is shown once and kept nowhere. */
export function SharePeople({ people }: { people: number }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const busy = useWriting();
  const { shareKey } = usePaneState();
  const [board, setBoard] = useState(true);
  return (
    <section className={styles.part} aria-labelledby="share-people">
      <h2 id="share-people" className={styles.title}>
        {texts.say('pane.share.people')}
      </h2>
      <p className={styles.hint}>
        {people === 0
          ? texts.say('pane.share.people.none')
          : texts.say('pane.share.people.hint', { count: people })}
      </p>
      {people > 0 && (
        <>
          <Checkbox
            checked={board}
            label={texts.say('pane.share.board')}
            onChange={(_, { checked }) => setBoard(checked === true)}
          />
          <Button disabledFocusable={busy} onClick={() => void pane.deIdentify(board)}>
            {texts.say('pane.share.people.do')}
          </Button>
        </>
      )}
      {shareKey !== null && <CodeKey list={shareKey} />}
    </section>
  );
}

function CodeKey({ list }: { list: readonly PersonCode[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [copied, setCopied] = useState(false);
  const text = list.map(({ code, name }) => `${code}\t${name}`).join('\n');
  const copy = async () => {
    // Where a web view refuses the clipboard, the text can be selected by hand.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className={styles.keyPart}>
      <p className={styles.hint}>{texts.say('pane.share.key')}</p>
      <Textarea
        className={styles.key}
        readOnly
        rows={6}
        value={text}
        aria-label={texts.say('share.key.title')}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {texts.say(copied ? 'pane.share.key.copied' : 'pane.share.key.copy')}
        </Button>
        <Button size="small" onClick={() => pane.forgetKey()}>
          {texts.say('pane.share.key.forget')}
        </Button>
      </div>
    </div>
  );
}
