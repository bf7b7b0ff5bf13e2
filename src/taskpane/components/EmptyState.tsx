import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookCheck } from '../../actions/check/check-workbook';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { DiagnosticLine } from './DiagnosticLine';

const useStyles = makeStyles({
  empty: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  reasons: { display: 'grid', gap: tokens.spacingVerticalXS },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The form that shows the most at a glance: four indicators, all missed (B4). */
const FIRST_SAMPLE = 'b4';

/** A workbook without a form: why not, sheet by sheet, and what to do. */
export function EmptyState({ check }: { check: WorkbookCheck }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const hasCells = check.diagnostics.length > 0 || check.sheetNames.length > 0;
  const said = hasCells ? 'pane.empty' : 'pane.first';
  return (
    <section className={styles.empty}>
      <h1 className={styles.title}>{texts.say(`${said}.title`)}</h1>
      <p className={styles.text}>{texts.say(`${said}.what`)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void pane.insertTemplate(FIRST_SAMPLE, 'sample')}>
          {texts.say('pane.empty.sample')}
        </Button>
        <Button onClick={() => pane.show('templates')}>{texts.say('pane.empty.templates')}</Button>
        {hasCells && <Button onClick={() => void pane.check()}>{texts.say('pane.empty.retry')}</Button>}
      </div>
      {hasCells && (
        <div className={styles.reasons}>
          <h2 className={styles.subtitle}>{texts.say('pane.empty.sheets')}</h2>
          {check.diagnostics.length === 0 && <p className={styles.text}>{check.sheetNames.join(' · ')}</p>}
          {check.diagnostics.map((diagnostic, index) => (
            <DiagnosticLine key={index} diagnostic={diagnostic} />
          ))}
        </div>
      )}
    </section>
  );
}
