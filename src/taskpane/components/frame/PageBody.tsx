import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SelectionStrip } from './SelectionStrip';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    display: 'grid',
    // A long word must not widen the pane.
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    '@media print': { display: 'none' },
    ':empty': { display: 'none' },
  },
});

export interface PageBodyProps {
  readonly children: ReactNode;
  /** Stays in reach at the lower edge, however long the page. */
  readonly foot?: ReactNode;
  readonly className?: string;
  /** Whether the selected score is named at the lower edge, with the way to its explanation. */
  readonly explains?: boolean;
}

/** The frame that every page stands in: its content, and what must stay in reach. */
export function PageBody({ children, foot, className, explains = true }: PageBodyProps) {
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(styles.body, className)}>{children}</div>
      <footer className={styles.foot}>
        {explains && <SelectionStrip />}
        {foot}
      </footer>
    </>
  );
}
