import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Words for screen readers alone. `role="status"` makes them announced whenever they change. */
export function VisuallyHidden({ role, children }: { role?: 'status'; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.hidden} role={role}>
      {children}
    </span>
  );
}
