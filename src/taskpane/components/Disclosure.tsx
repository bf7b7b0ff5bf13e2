import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: { '[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    // Large enough for a finger, and two in a row are two.
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  icon: { flexShrink: 0 },
  body: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXS },
});

/** More for those who want it; the browser’s own disclosure. office.js steers the Tab key itself and goes only to what says it can have it. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary} tabIndex={0}>
        <ChevronRight16Regular className={styles.icon} aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
