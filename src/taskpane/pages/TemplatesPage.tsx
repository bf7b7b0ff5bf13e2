import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TEMPLATES } from '../../templates';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  purpose: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Every form of the documents; a press puts it on a sheet of its own. */
export function TemplatesPage() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const busy = useWriting();
  const language = texts.formLocale === 'zh-CN' ? 'zh' : 'en';
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.templates')} lead={texts.say('pane.templates.intro')} />
      <ul className={styles.list}>
        {TEMPLATES.map((template) => {
          const name = texts.ofForm(template.name[language]);
          return (
            <li key={template.id} className={styles.card}>
              <h2 className={styles.name}>{name}</h2>
              <p className={styles.purpose}>{texts.ofForm(template.purpose[language])}</p>
              <div className={styles.buttons}>
                {(['blank', 'sample'] as const).map((fill) => (
                  <Button
                    key={fill}
                    size="small"
                    disabledFocusable={busy}
                    aria-label={texts.say(`pane.templates.${fill}.label`, { name })}
                    onClick={() => void pane.insertTemplate(template.id, fill)}
                  >
                    {texts.say(`pane.templates.${fill}`)}
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </PageBody>
  );
}
