import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { usePane } from '../../pane-context';
import { PAGES } from '../../pages/page-list';
import { useTexts } from '../../texts';
import { PageMenu } from './PageMenu';

const FRONT = PAGES.filter(({ place }) => place === 'front');
const MENU = PAGES.filter(({ place }) => place === 'menu');

export const tabId = (page: string): string => `tab-${page}`;
export const panelId = (page: string): string => `page-${page}`;

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  tabs: { display: 'flex', minWidth: 0 },
  tab: {
    appearance: 'none',
    background: 'none',
    font: 'inherit',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    padding: `10px ${tokens.spacingHorizontalS} 8px`,
    border: 'none',
    borderBottomWidth: '2px',
    borderBottomStyle: 'solid',
    borderBottomColor: 'transparent',
    // A transparent border is drawn where colours are forced: it would mark every tab.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % FRONT.length,
  ArrowLeft: (index) => (index - 1 + FRONT.length) % FRONT.length,
  Home: () => 0,
  End: () => FRONT.length - 1,
};

/** Where one is in the pane: the pages of the day as tabs, the rest behind a menu. */
export function PageNav({ page }: { page: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const current = FRONT.findIndex(({ id }) => id === page);
  const turn = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : FRONT[step(Math.max(current, 0))];
    if (next === undefined) return;
    event.preventDefault();
    pane.show(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <div className={styles.bar}>
      <div role="tablist" aria-label={texts.say('pane.pages')} className={styles.tabs} onKeyDown={turn}>
        {FRONT.map(({ id }, index) => (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={id === page}
            aria-controls={id === page ? panelId(id) : undefined}
            // One stop of the Tab key for all tabs; the arrows go on from there.
            tabIndex={index === Math.max(current, 0) ? 0 : -1}
            className={mergeClasses(styles.tab, id === page && styles.current)}
            onClick={() => pane.show(id)}
          >
            {texts.say(`pane.page.${id}`)}
          </button>
        ))}
      </div>
      <PageMenu pages={MENU} page={page} />
    </div>
  );
}
