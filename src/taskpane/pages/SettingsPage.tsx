import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Correction } from '../../core/settings/settings';
import { describePolicy } from '../../core/settings/describe-policy';
import { DiagnosticLine } from '../components/DiagnosticLine';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { useCheck, useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { type Texts, useTexts } from '../texts';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was decided for this workbook: the choices of its settings sheet, and corrections of what was recognised. */
export function SettingsPage() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { settings } = useCheck();
  const busy = useWriting();
  const has = settings.policyReference !== null;
  return (
    <PageBody>
      <PageHead
        title={texts.say('pane.page.settings')}
        lead={texts.say(has ? 'pane.settings.has' : 'pane.settings.none')}
      />
      <div>
        <Button disabledFocusable={busy} onClick={() => void pane.openSettings()}>
          {texts.say(has ? 'pane.settings.open' : 'pane.settings.create')}
        </Button>
      </div>
      {settings.diagnostics.map((diagnostic, index) => (
        <DiagnosticLine key={index} diagnostic={diagnostic} />
      ))}
      <section className={styles.section}>
        <h2 className={styles.title}>{texts.say('pane.settings.choices')}</h2>
        <table className={styles.table}>
          <tbody>
            {describePolicy(settings.policy, texts.formLocale).map(({ key, label, value, isDefault }) => (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {texts.ofForm(label)}
                </th>
                <td className={styles.cell}>
                  <span className={isDefault ? undefined : styles.changed}>{texts.ofForm(value)}</span>
                  {!isDefault && texts.say('pane.settings.changed')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {settings.corrections.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{texts.say('pane.settings.corrections')}</h2>
          <ul className={styles.list}>
            {settings.corrections.map((correction, index) => (
              <li key={index} className={styles.item}>
                <span className={styles.words}>{describe(correction, texts)}</span>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={texts.say('pane.settings.forget.label', {
                    correction: describe(correction, texts),
                  })}
                  onClick={() => void pane.forget(correction)}
                >
                  {texts.say('pane.settings.forget')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageBody>
  );
}

function describe(correction: Correction, texts: Texts): string {
  const { sheet } = correction;
  switch (correction.kind) {
    case 'column':
      return texts.say('pane.correction.column', {
        sheet,
        header: correction.header,
        role: texts.say(`pane.role.${correction.role}`),
      });
    case 'scale':
      return texts.say('pane.correction.scale', {
        sheet,
        scale: texts.say(`pane.table.scale.${correction.scale}`),
      });
    case 'no-form':
      return texts.say('pane.correction.no-form', { sheet });
    case 'record-column': {
      const { header, role, unit } = correction;
      const taken = texts.say(role === 'ignore' ? 'pane.role.ignore' : `records.role.${role}`);
      const inUnit = unit === undefined ? '' : texts.say('pane.correction.unit', { unit });
      return texts.say('pane.correction.column', { sheet, header, role: taken }) + inUnit;
    }
    case 'records':
      return texts.say('pane.correction.records', { sheet, kind: `@records.kind.${correction.records}` });
    case 'no-records':
      return texts.say('pane.correction.no-records', { sheet });
  }
}
