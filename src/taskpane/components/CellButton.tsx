import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { placeName, type CellPlace } from '../view/cell-place';

const useStyles = makeStyles({
  link: {
    // The browser's own button, made to look like the text it carries: a link without an address is none.
    appearance: 'none',
    background: 'none',
    border: 'none',
    padding: 0,
    margin: 0,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  colored: {
    color: tokens.colorBrandForegroundLink,
    // Without colours of our own a line has to say that it leads somewhere.
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
  quiet: { color: 'inherit' },
});

export interface CellButtonProps {
  readonly place: CellPlace;
  /** Names the jump for screen readers when the text alone does not. */
  readonly label?: string;
  /** Looks like the text around it; for places where everything can be clicked. */
  readonly quiet?: boolean;
  /** The cell's address when left out. */
  readonly children?: ReactNode;
}

/** A piece of text that jumps to its cell. */
export function CellButton({ place, label, quiet = false, children }: CellButtonProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const cell = placeName(place);
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, quiet ? styles.quiet : styles.colored)}
      title={texts.say('pane.jump', { cell })}
      aria-label={label ?? (children === undefined ? texts.say('pane.jump', { cell }) : undefined)}
      onClick={(event) => {
        event.stopPropagation();
        void pane.select(place.sheet, place.row, place.column);
      }}
    >
      {children ?? cell}
    </button>
  );
}
