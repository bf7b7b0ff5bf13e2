import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Dimension } from '../../core/indicators/group-coder';
import { DimensionField } from '../components/DimensionField';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { RecordColumnMap } from '../components/check/RecordColumnMap';
import { usePaneState, useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import type { PickedFile } from '../slices/record-files';
import { useTexts } from '../texts';
import { dimensionsOf } from '../view/dimensions-of';
import { sizeText } from '../view/size-text';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  progress: { flexGrow: 1 },
});

/** Indicators of an export that no sheet can hold: the file is picked, looked at, and read where it is. */
export function FilePage() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { picked, progress } = usePaneState();
  const writing = useWriting();
  const input = useRef<HTMLInputElement>(null);
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.file')} lead={texts.say('pane.file.what')} />
      <div>
        {/* The browser's own button speaks the browser's language, which need not be the reader's. */}
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          hidden
          aria-label={texts.say('pane.file.pick')}
          disabled={writing}
          onChange={({ target: { files } }) => {
            const file = files?.[0];
            if (file !== undefined) void pane.pickFile(file);
          }}
        />
        <Button
          appearance={picked === null ? 'primary' : 'secondary'}
          disabledFocusable={writing}
          onClick={() => input.current?.click()}
        >
          {texts.say(picked === null ? 'pane.file.pick' : 'pane.file.pick.again')}
        </Button>
      </div>
      {progress !== null ? (
        <div className={styles.line}>
          <progress
            className={styles.progress}
            value={progress}
            aria-label={texts.say('pane.records.progress')}
          />
          <Button size="small" onClick={() => pane.cancel()}>
            {texts.say('pane.cancel')}
          </Button>
        </div>
      ) : (
        picked !== null && <Picked picked={picked} />
      )}
    </PageBody>
  );
}

function Picked({ picked }: { picked: PickedFile }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [chosen, choose] = useState<Dimension | null>(null);
  const { table, encoding, size } = picked.records;
  const dimensions = dimensionsOf([{ table, rows: 0 }]);
  const by = chosen !== null && dimensions.includes(chosen) ? chosen : (dimensions[0] ?? 'agent');
  return (
    <section className={styles.section} aria-label={picked.file.name}>
      <p className={styles.text}>
        {texts.say('pane.file.found', {
          file: picked.file.name,
          kind: texts.say(`records.kind.${table.kind}`),
          size: sizeText(size),
          encoding: encoding.toUpperCase(),
        })}
      </p>
      <div className={styles.line}>
        <DimensionField dimensions={dimensions} value={by} onChoose={choose} />
        <Button appearance="primary" onClick={() => void pane.makeFileIndicators(by)}>
          {texts.say('pane.records.make')}
        </Button>
      </div>
      <RecordColumnMap table={table} onCorrect={(correction) => void pane.correctFile(correction)} />
    </section>
  );
}
