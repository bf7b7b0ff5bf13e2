import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import type { ScoredItem } from '../../../core/scoring/scorecard';
import { shownFlag } from '../../../core/scoring/shown-flag';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { placeName, resultPlace } from '../../view/cell-place';
import { formatActual } from '../../view/format-value';
import { resultText, type ResultColumn } from '../../view/result-column';
import { CellButton } from '../CellButton';
import { FlagBadge } from '../FlagBadge';
import { ItemReading } from './ItemReading';

const useStyles = makeStyles({
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    ':first-child': { paddingInlineStart: tokens.spacingHorizontalM },
    ':last-child': { paddingInlineEnd: tokens.spacingHorizontalM },
  },
  // Takes what the others leave.
  name: { width: '100%', fontWeight: tokens.fontWeightSemibold },
  number: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
    wordBreak: 'keep-all',
  },
  result: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  flag: { width: '1%' },
  reading: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

export interface ItemRowProps {
  readonly checked: CheckedTable;
  readonly scored: ScoredItem;
  readonly result: ResultColumn;
}

/** One indicator, with its criteria and how they were read; a click anywhere on it goes to its cell. */
export const ItemRow = memo(function ItemRow({ checked, scored, result }: ItemRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { item } = scored;
  const { indicator } = item;
  const place = resultPlace(checked, item.row);
  const jump = texts.say('pane.item.jump', { indicator, cell: placeName(place) });
  const goThere = () => void pane.select(place.sheet, place.row, place.column);
  return (
    <>
      <tr className={styles.row} onClick={goThere}>
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          <CellButton place={place} label={jump} quiet>
            {indicator}
          </CellButton>
        </th>
        <td className={mergeClasses(styles.cell, styles.number)}>
          {formatActual(texts, item.actual) || texts.say('pane.blank')}
        </td>
        <td className={mergeClasses(styles.cell, styles.number, styles.result)}>
          {resultText(scored, result) ?? texts.say('pane.blank')}
        </td>
        <td className={mergeClasses(styles.cell, styles.flag)}>
          <FlagBadge flag={shownFlag(scored)} />
        </td>
      </tr>
      {item.criteria !== null && (
        <tr>
          <td colSpan={4} className={styles.reading}>
            <ItemReading checked={checked} scored={scored} />
          </td>
        </tr>
      )}
    </>
  );
});
