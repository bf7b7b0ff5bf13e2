import { makeStyles, tokens } from '@fluentui/react-components';
import { FunctionList } from '../components/help/FunctionList';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { ShortcutList } from '../components/help/ShortcutList';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
});

/** How a month is done, and every function with an example that can be put into the selected cell. */
export function HelpPage() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  return (
    <PageBody>
      <PageHead title={texts.say('pane.help.title')} />
      <ol className={styles.steps}>
        {(['check', 'score', 'explain', 'settings'] as const).map((step) => (
          <li key={step}>{texts.say(`pane.help.${step}`)}</li>
        ))}
      </ol>
      <ShortcutList />
      <FunctionList onInsert={(formula) => void pane.insertExample(formula)} />
    </PageBody>
  );
}
