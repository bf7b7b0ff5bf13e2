import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { PanePage } from '../pane-store';
import { useTexts } from '../texts';

const PAGES: readonly PanePage[] = ['forms', 'templates', 'settings'];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    appearance: 'none',
    background: 'none',
    border: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** Where one is in the pane, and the way to its other pages. */
export function PageNav({ page }: { page: PanePage }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  return (
    <nav className={styles.bar} aria-label={texts.say('pane.pages')}>
      {PAGES.map((name) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.page, name === page && styles.current)}
          aria-current={name === page ? 'page' : undefined}
          onClick={() => pane.show(name)}
        >
          {texts.say(`pane.page.${name}`)}
        </button>
      ))}
    </nav>
  );
}
