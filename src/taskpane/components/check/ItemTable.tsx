import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { useTexts } from '../../texts';
import { resultColumn } from '../../view/result-column';
import { ShowMore } from '../ShowMore';
import { useShownRows } from '../../hooks/use-shown-rows';
import { memo } from 'react';
import { ItemRow } from './ItemRow';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    ':first-child': { paddingInlineStart: tokens.spacingHorizontalM },
    ':last-child': { paddingInlineEnd: tokens.spacingHorizontalM },
  },
  number: { textAlign: 'end' },
});

/** The indicators of one form: actual, result and flag in a line, criteria and their reading below. */
export const ItemTable = memo(function ItemTable({ checked }: { checked: CheckedTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const { table, card } = checked;
  const result = resultColumn(card.items);
  const { drawn, shown, showMore } = useShownRows();
  return (
    <>
      <table className={styles.table} aria-label={texts.say('pane.table.items', { sheet: table.sheet })}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.say('pane.column.indicator')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {texts.say('pane.column.actual')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {texts.say(`pane.column.${result}`)}
            </th>
            <th scope="col" className={styles.head}>
              {texts.say('pane.column.flag')}
            </th>
          </tr>
        </thead>
        <tbody>
          {card.items.slice(0, drawn).map((scored) => (
            <ItemRow key={scored.item.row} checked={checked} scored={scored} result={result} />
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} of={card.items.length} onMore={showMore} />
    </>
  );
});
