import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Where one is, and in a sentence what the page is for. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  /** What belongs to the whole page: a switch, say. */
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {lead !== undefined && lead !== '' && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
