import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import type { ScoredItem } from '../../../core/scoring/scorecard';
import { useTexts } from '../../texts';
import { sourceCells } from '../../view/source-cells';
import { CellButton } from '../CellButton';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', width: '100%' },
  place: { textAlign: 'end', whiteSpace: 'nowrap', paddingInlineEnd: 0 },
});

/** The cells that a score comes from; each leads to its cell. */
export function SourceCells({ checked, scored }: { checked: CheckedTable; scored: ScoredItem }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <table className={styles.table} aria-label={texts.say('pane.explain.sources')}>
      <tbody>
        {sourceCells(texts, checked, scored).map(({ role, place, text }) => (
          <tr key={`${role}:${place.column}`}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {texts.say(`pane.role.${role}`)}
            </th>
            <td className={mergeClasses(styles.cell, styles.value)}>{text}</td>
            <td className={mergeClasses(styles.cell, styles.place)}>
              <CellButton place={place} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
