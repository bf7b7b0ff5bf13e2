import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { columnName } from '../../../core/forms/a1-address';
import type { PlannedCell } from '../../../core/writeback/plan';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { groupByColumn } from '../../view/group-planned';
import { shownAfter } from '../../view/shown-after';
import { Card } from '../Card';
import { CellButton } from '../CellButton';
import { ShowMore } from '../ShowMore';
import { useShownRows } from '../../hooks/use-shown-rows';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    ':last-child': { paddingInlineEnd: 0 },
  },
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  place: { width: '13%' },
  before: { width: '14%' },
  after: { width: '30%' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  group: {
    paddingTop: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
    wordBreak: 'break-all',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface PlanPreviewProps {
  readonly checked: CheckedTable;
  readonly cells: readonly PlannedCell[];
  /** Whether the formulas themselves are shown below what they will show. */
  readonly withFormulas: boolean;
}

/** What scoring will do to one form, before it does it: column by column, each cell old → new. A click on a line goes to its cell. */
export const PlanPreview = memo(function PlanPreview({ checked, cells, withFormulas }: PlanPreviewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { drawn, shown, showMore } = useShownRows();
  const { sheet } = checked.table;
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <Card
      title={sheet}
      aside={<span className={styles.quiet}>{texts.count('pane.preview.cells', cells.length)}</span>}
    >
      <table className={styles.table} aria-label={texts.say('pane.preview.table', { sheet })}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.place)}>
              {texts.say('pane.preview.cell')}
            </th>
            <th scope="col" className={styles.cell}>
              {texts.say('pane.preview.indicator')}
            </th>
            <th scope="col" className={mergeClasses(figure, styles.before)}>
              {texts.say('pane.preview.before')}
            </th>
            <th scope="col" className={mergeClasses(figure, styles.after)}>
              {texts.say('pane.preview.after')}
            </th>
          </tr>
        </thead>
        {groupByColumn(cells.slice(0, drawn)).map(({ kind, column, cells: own }) => (
          <tbody key={`${kind}:${column}`}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.cell, styles.group)}>
                {texts.say('pane.preview.group', {
                  kind: texts.say(`pane.kind.${kind}`),
                  column: columnName(column),
                })}
              </th>
            </tr>
            {own.map((cell) => (
              <PlannedRow key={cell.row} checked={checked} cell={cell} withFormula={withFormulas} />
            ))}
          </tbody>
        ))}
      </table>
      <ShowMore shown={shown} of={cells.length} onMore={showMore} />
    </Card>
  );
});

interface PlannedRowProps {
  readonly checked: CheckedTable;
  readonly cell: PlannedCell;
  readonly withFormula: boolean;
}

const PlannedRow = memo(function PlannedRow({ checked, cell, withFormula }: PlannedRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const item = checked.table.items.find(({ row }) => row === cell.row);
  const isHeld = cell.kind === 'header' || item === undefined;
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <>
      <tr className={styles.row} onClick={() => void pane.select(cell.sheet, cell.row, cell.column)}>
        <th scope="row" className={styles.cell}>
          <CellButton place={cell} />
        </th>
        <td className={styles.cell}>{isHeld ? texts.say(`pane.kind.${cell.kind}`) : item.indicator}</td>
        <td className={mergeClasses(figure, styles.quiet)}>
          {cell.before === '' ? texts.say('pane.preview.empty') : String(cell.before)}
        </td>
        <td className={mergeClasses(figure, styles.strong)}>
          {shownAfter(texts, checked, cell) ??
            texts.say(cell.formula === '' ? 'pane.preview.empty' : 'pane.preview.formula')}
        </td>
      </tr>
      {withFormula && cell.formula.startsWith('=') && (
        <tr>
          <td colSpan={4} className={styles.cell}>
            <code className={styles.formula}>{cell.formula}</code>
          </td>
        </tr>
      )}
    </>
  );
});
