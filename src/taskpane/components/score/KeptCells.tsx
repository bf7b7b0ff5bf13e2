import { memo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeptCell } from '../../../core/writeback/plan';
import { useTexts } from '../../texts';
import { Card } from '../Card';
import { CellButton } from '../CellButton';
import { ShowMore } from '../ShowMore';
import { useShownRows } from '../../hooks/use-shown-rows';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

/** Cells that people filled: they are named, and stay. */
export const KeptCells = memo(function KeptCells({ kept }: { kept: readonly KeptCell[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { drawn, shown, showMore } = useShownRows();
  return (
    <Card title={texts.count('pane.preview.kept', kept.length)}>
      <table className={styles.table} aria-label={texts.count('pane.preview.kept', kept.length)}>
        <tbody>
          {kept.slice(0, drawn).map((cell) => (
            <tr key={`${cell.sheet}!${cell.row}:${cell.column}`}>
              <th scope="row" className={styles.cell}>
                <CellButton place={cell} />
              </th>
              <td className={styles.cell}>{texts.say(`pane.kind.${cell.kind}`)}</td>
              <td className={styles.cell}>{String(cell.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} of={kept.length} onMore={showMore} />
    </Card>
  );
});
