import { makeStyles, tokens } from '@fluentui/react-components';
import definitions from '../../../commands/shortcuts.json';
import { useTexts } from '../../texts';

/** By Object.values: of a list in a file the bundler knows the places, and drops what an array can do. */
const KEYS = Object.values(definitions.shortcuts);

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  keys: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  does: { margin: 0 },
});

/** The keys that work in Excel itself, whether or not the pane is open. */
export function ShortcutList() {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title" className={styles.title}>
        {texts.say('pane.shortcuts.title')}
      </h2>
      <dl className={styles.list}>
        {KEYS.map(({ action, key }) => [
          <dt key={`${action} keys`}>
            <kbd className={styles.keys}>{key.default}</kbd>
          </dt>,
          <dd key={action} className={styles.does}>
            {texts.say(`pane.shortcuts.${action}`)}
          </dd>,
        ])}
      </dl>
      <p className={styles.text}>{texts.say('pane.shortcuts.where')}</p>
    </section>
  );
}
