import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Diagnostic } from '../../core/diagnostic';
import type { FormVerified } from '../../core/runs/compare-runs';
import { CellButton } from '../components/CellButton';
import { DiagnosticLine } from '../components/DiagnosticLine';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { usePaneState, useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { parsePlace } from '../view/cell-place';
import { excelTime } from '../view/excel-time';
import { formatScore } from '../view/format-value';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  finding: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  // Under the text, beside the icon.
  place: { marginInlineStart: '20px' },
});

/** What has drifted since it was recorded, and why; signing off, and opening again. */
export function VerifyPage() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { verification } = usePaneState();
  const busy = useWriting();
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.verify')} lead={texts.say('pane.verify.what')} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.verify()}>
          {texts.say('pane.verify.run')}
        </Button>
        {verification !== null && verification.record === null && (
          <Button disabledFocusable={busy} onClick={() => void pane.startRuns()}>
            {texts.say('pane.verify.start')}
          </Button>
        )}
      </div>
      {verification?.record === null && <p className={styles.text}>{texts.say('pane.verify.none')}</p>}
      {verification !== null && (
        <Findings sheet={verification.record ?? ''} findings={verification.changedLines} />
      )}
      {verification?.forms.map((form, index) => (
        <Form key={index} form={form} busy={busy} />
      ))}
      {verification !== null && <p className={styles.text}>{texts.say('pane.verify.lock.how')}</p>}
    </PageBody>
  );
}

function Form({ form, busy }: { form: FormVerified; busy: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { sheet, recorded, signedOff, findings } = form;
  const isThere = !findings.some(({ code }) => code === 'runs.form-gone');
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        {sheet}
        {signedOff && ` · ${texts.say('pane.verify.signed')}`}
      </h2>
      <p className={styles.text}>
        {recorded === null
          ? texts.say('pane.verify.unrecorded')
          : texts.say(recorded.total === null ? 'pane.verify.recorded.noTotal' : 'pane.verify.recorded', {
              time: excelTime(recorded.when),
              total: recorded.total === null ? '' : formatScore(recorded.total),
              version: recorded.version,
            })}
      </p>
      <Findings sheet={sheet} findings={findings} />
      {isThere && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.say(signedOff ? 'pane.verify.unlock.label' : 'pane.verify.lock.label', {
              sheet,
            })}
            onClick={() => void (signedOff ? pane.unlockForm(sheet) : pane.lockForm(sheet))}
          >
            {texts.say(signedOff ? 'pane.verify.unlock' : 'pane.verify.lock')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Findings({ sheet, findings }: { sheet: string; findings: readonly Diagnostic[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((diagnostic, index) => {
        const place = diagnostic.cell === undefined ? null : parsePlace(diagnostic.cell, sheet);
        return (
          <li key={index} className={styles.finding}>
            <DiagnosticLine diagnostic={diagnostic} />
            {place !== null && (
              <span className={styles.place}>
                <CellButton place={place} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
