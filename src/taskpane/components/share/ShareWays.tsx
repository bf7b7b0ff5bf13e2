import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShareCheck } from '../../../actions/share/check-share';
import type { ShareForm } from '../../../core/share/plan-share';
import { useWriting } from '../../hooks/use-pane-state';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { SharePreview } from './SharePreview';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  preview: { width: '100%', minWidth: 0 },
});

type Way = 'live' | ShareForm;
const WAYS: readonly Way[] = ['live', 'native', 'values'];

/** Keep live, plain formulas, or values; each with what it would change. */
export function ShareWays({ check }: { check: ShareCheck }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const busy = useWriting();
  const [way, setWay] = useState<Way>('native');
  const [ledger, setLedger] = useState(true);
  return (
    <section className={styles.part} aria-labelledby="share-way">
      <h2 id="share-way" className={styles.title}>
        {texts.say('pane.share.way')}
      </h2>
      <RadioGroup
        aria-labelledby="share-way"
        value={way}
        onChange={(_, { value }) => setWay(WAYS.find((each) => each === value) ?? 'live')}
      >
        {WAYS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <>
                {texts.say(`pane.share.${each}`)}
                <p className={styles.hint}>{texts.say(`pane.share.${each}.hint`)}</p>
              </>
            }
          />
        ))}
      </RadioGroup>
      {way !== 'live' && (
        <>
          <div className={styles.preview}>
            <SharePreview plan={check[way]} />
          </div>
          <Checkbox
            checked={ledger}
            label={texts.say('pane.share.ledger')}
            onChange={(_, { checked }) => setLedger(checked === true)}
          />
          <p className={styles.hint}>{texts.say('pane.share.in-place')}</p>
          <Button
            appearance="primary"
            disabledFocusable={busy || check[way].cells.length + check[way].definitions.length === 0}
            onClick={() => void pane.replaceFormulas(way, ledger)}
          >
            {texts.say(`pane.share.do.${way}`)}
          </Button>
        </>
      )}
    </section>
  );
}
