import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckedTable } from '../../actions/check/check-workbook';
import { shownFlag } from '../../core/scoring/shown-flag';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { placeName, resultPlace } from '../view/cell-place';
import { describeFlags } from '../view/describe-result';
import { formatActual, formatScore } from '../view/format-value';
import { resultColumn, resultText } from '../view/result-column';
import { totalPlace } from '../view/total-place';
import { worstItems } from '../view/worst-items';
import { Card } from './Card';
import { CellButton } from './CellButton';
import { FlagBadge } from './FlagBadge';

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  grade: { fontSize: tokens.fontSizeBase300 },
  flags: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%' },
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  flag: { textAlign: 'start' },
  name: {
    textAlign: 'start',
    paddingInlineStart: 0,
    width: '100%',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** One form as it stands: total and grade, and every indicator that needs a word, each leading to its cell. */
export const TotalCard = memo(function TotalCard({ checked }: { checked: CheckedTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { table, card } = checked;
  const column = resultColumn(card.items);
  const flagged = worstItems({ tables: [checked] }).filter(({ scored }) =>
    ['anomaly', 'missed', 'unscored'].includes(shownFlag(scored)),
  );
  return (
    <Card
      title={table.sheet}
      aside={
        card.total !== null && (
          <CellButton place={totalPlace(checked)} quiet>
            <span className={styles.total}>
              {formatScore(card.total)} <span className={styles.grade}>{card.grade}</span>
            </span>
          </CellButton>
        )
      }
    >
      <p className={styles.flags}>{describeFlags(texts, { tables: [checked] })}</p>
      {flagged.length > 0 && (
        <table className={styles.table} aria-label={texts.say('pane.flags.table', { sheet: table.sheet })}>
          <tbody>
            {flagged.slice(0, MOST_FLAGS).map(({ scored }) => {
              const { item } = scored;
              const place = resultPlace(checked, item.row);
              const jump = texts.say('pane.item.jump', { indicator: item.indicator, cell: placeName(place) });
              return (
                <tr
                  key={item.row}
                  className={styles.row}
                  onClick={() => void pane.select(place.sheet, place.row, place.column)}
                >
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    <CellButton place={place} quiet label={jump}>
                      {item.indicator}
                    </CellButton>
                  </th>
                  <td className={styles.cell}>{formatActual(texts, item.actual)}</td>
                  <td className={styles.cell}>{resultText(scored, column)}</td>
                  <td className={mergeClasses(styles.cell, styles.flag)}>
                    <FlagBadge flag={shownFlag(scored)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
});

/** More than these are a matter of the form, not of single indicators. */
const MOST_FLAGS = 30;
