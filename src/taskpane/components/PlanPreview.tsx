import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { CheckedTable } from '../../actions/check-workbook';
import type { KeptCell, PlannedCell } from '../../core/writeback/plan';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { shownAfter } from '../view/shown-after';
import { Card } from './Card';
import { CellButton } from './CellButton';
import { FIRST_ROWS, MORE_ROWS, ShowMore } from './ShowMore';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  row: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  place: { width: '18%' },
  kind: { width: '22%' },
  before: { width: '25%' },
  head: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
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

/** What scoring will do to one form, before it does it: each cell old → new. A click on a line goes to its cell. */
export function PlanPreview({ checked, cells, withFormulas }: PlanPreviewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [shown, show] = useState(FIRST_ROWS);
  const { sheet } = checked.table;
  const heads = ['place', 'kind', 'before'] as const;
  return (
    <Card
      title={sheet}
      aside={<span className={styles.quiet}>{texts.count('pane.preview.cells', cells.length)}</span>}
    >
      <table className={styles.table} aria-label={texts.say('pane.preview.table', { sheet })}>
        <thead className={styles.head}>
          <tr>
            {heads.map((name) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, styles[name])}>
                {texts.say(name === 'place' ? 'pane.preview.cell' : `pane.preview.${name}`)}
              </th>
            ))}
            <th scope="col" className={styles.cell}>
              {texts.say('pane.preview.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, shown).map((cell) => (
            <Fragment key={`${cell.row}:${cell.column}`}>
              <tr className={styles.row} onClick={() => void pane.select(cell.sheet, cell.row, cell.column)}>
                <th scope="row" className={styles.cell}>
                  <CellButton place={cell} />
                </th>
                <td className={styles.cell}>{texts.say(`pane.kind.${cell.kind}`)}</td>
                <td className={mergeClasses(styles.cell, styles.quiet)}>
                  {cell.before === '' ? texts.say('pane.preview.empty') : String(cell.before)}
                </td>
                <td className={mergeClasses(styles.cell, styles.after)}>
                  {shownAfter(texts, checked, cell) ??
                    texts.say(cell.formula === '' ? 'pane.preview.empty' : 'pane.preview.formula')}
                </td>
              </tr>
              {withFormulas && cell.formula.startsWith('=') && (
                <tr>
                  <td colSpan={4} className={styles.cell}>
                    <code className={styles.formula}>{cell.formula}</code>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} of={cells.length} onMore={() => show(shown + MORE_ROWS)} />
    </Card>
  );
}

/** Cells that people filled: they are named, and stay. */
export function KeptCells({ kept }: { kept: readonly KeptCell[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const [shown, show] = useState(FIRST_ROWS);
  return (
    <Card title={texts.count('pane.preview.kept', kept.length)}>
      <table className={styles.table} aria-label={texts.count('pane.preview.kept', kept.length)}>
        <tbody>
          {kept.slice(0, shown).map((cell) => (
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
      <ShowMore shown={shown} of={kept.length} onMore={() => show(shown + MORE_ROWS)} />
    </Card>
  );
}
