import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CheckedTable } from '../../actions/check-workbook';
import type { ScoredItem } from '../../core/scoring/scorecard';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { placeName, resultPlace } from '../view/cell-place';
import { formatActual } from '../view/format-value';
import { resultText, type ResultColumn } from '../view/result-column';
import { shownFlag } from '../../core/scoring/shown-flag';
import { CellButton } from './CellButton';
import { FlagBadge } from './FlagBadge';
import { ItemDetails } from './ItemDetails';

const useStyles = makeStyles({
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  // Takes what the others leave, so that opening a row does not move the columns.
  name: { width: '100%' },
  toggleCell: { width: '24px', paddingInlineEnd: 0 },
  number: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
    wordBreak: 'keep-all',
  },
  result: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  flag: { width: '1%', paddingInlineEnd: tokens.spacingHorizontalS },
  toggle: {
    appearance: 'none',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    margin: '-2px 0',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { transform: 'rotate(90deg)' },
  details: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 28px` },
});

export interface ItemRowProps {
  readonly checked: CheckedTable;
  readonly scored: ScoredItem;
  readonly result: ResultColumn;
}

/** One indicator; a click anywhere on it goes to its cell, the arrow opens what is behind the score. */
export function ItemRow({ checked, scored, result }: ItemRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { item } = scored;
  const { indicator } = item;
  const place = resultPlace(checked, item.row);
  const jump = texts.say('pane.item.jump', { indicator, cell: placeName(place) });
  return (
    <>
      <tr className={styles.row} onClick={() => void pane.select(place.sheet, place.row, place.column)}>
        <td className={mergeClasses(styles.cell, styles.toggleCell)}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={detailsId}
            aria-label={texts.say(open ? 'pane.item.hide' : 'pane.item.show', { indicator })}
            onClick={(event) => {
              event.stopPropagation();
              setOpen(!open);
            }}
          >
            <ChevronRight16Regular className={mergeClasses(open && styles.open)} aria-hidden="true" />
          </button>
        </td>
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
      <tr id={detailsId} hidden={!open}>
        {open && (
          <td colSpan={5} className={styles.details}>
            <ItemDetails checked={checked} scored={scored} />
          </td>
        )}
      </tr>
    </>
  );
}
