import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { usePane } from '../../pane-context';
import type { PageEntry } from '../../pages/page-list';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  menu: { position: 'relative', display: 'flex', alignItems: 'center', flexShrink: 0 },
  button: {
    appearance: 'none',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // As a tab that one is on: the line below it.
  within: {
    color: tokens.colorCompoundBrandForeground1,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '100%',
    minWidth: '140px',
    maxHeight: 'calc(100vh - 64px)',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
  },
  item: {
    appearance: 'none',
    display: 'block',
    width: '100%',
    font: 'inherit',
    textAlign: 'start',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    border: 'none',
    background: 'none',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorCompoundBrandForeground1 },
});

/** What is wanted more rarely, behind one button: it unfolds a list of pages, closed by Escape or a press elsewhere. */
export function PageMenu({ pages, page }: { pages: readonly PageEntry[]; page: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const current = pages.find(({ id }) => id === page);

  useEffect(() => {
    if (!open) return;
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  return (
    <nav
      ref={root}
      className={styles.menu}
      aria-label={texts.say('pane.menu')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, current !== undefined && styles.within)}
        aria-expanded={open}
        aria-controls={listId}
        aria-label={texts.say('pane.menu.button')}
        title={texts.say('pane.menu.button')}
        onClick={() => setOpen(!open)}
      >
        <MoreHorizontal20Regular aria-hidden="true" />
      </button>
      <ul id={listId} className={styles.list} hidden={!open}>
        {pages.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.item, id === page && styles.current)}
              aria-current={id === page ? 'page' : undefined}
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                pane.show(id);
              }}
            >
              {texts.say(`pane.page.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
