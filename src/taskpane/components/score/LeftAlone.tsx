import { Button, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { useWriting } from '../../hooks/use-pane-state';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { cornerOf } from '../../view/cell-place';
import { isLeftAlone, isSignedOff } from '../../view/left-alone';
import { Card } from '../Card';
import { CellButton } from '../CellButton';
import { DiagnosticLine } from '../DiagnosticLine';

const useStyles = makeStyles({ way: { justifySelf: 'start' } });

/** A form that nothing is written into: why, how to change that, and the way on once it is. Excel does not tell that by itself. */
export const LeftAlone = memo(function LeftAlone({ checked }: { checked: CheckedTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const writing = useWriting();
  const { table, plan } = checked;
  const waits = isLeftAlone(checked);
  if (!waits && !isSignedOff(checked)) return null;
  return (
    <Card title={table.sheet} aside={<CellButton place={cornerOf(table)} />}>
      {plan.diagnostics.map((diagnostic, index) => (
        <DiagnosticLine key={index} diagnostic={diagnostic} />
      ))}
      {waits && (
        <Button
          size="small"
          className={styles.way}
          disabledFocusable={writing}
          onClick={() => void pane.check()}
        >
          {texts.say('pane.left.again')}
        </Button>
      )}
    </Card>
  );
});
