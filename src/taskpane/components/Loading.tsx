import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingVerticalXXXL },
});

/** Something is on its way, and what. */
export function Loading({ label }: { label: string }) {
  const styles = useStyles();
  return <Spinner className={styles.loading} label={label} labelPosition="below" size="small" />;
}
