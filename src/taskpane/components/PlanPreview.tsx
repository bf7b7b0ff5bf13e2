import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookCheck } from '../../actions/check-workbook';
import type { KeptCell, PlannedCell } from '../../core/writeback/plan';
import { useTexts } from '../texts';
import { CellButton } from './CellButton';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  // The button below must stay in sight, however long the list.
  scroll: { maxHeight: '40vh', overflowY: 'auto', overflowX: 'hidden' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalS },
  cell: {
    padding: '2px 6px 2px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  place: { width: '15%' },
  kind: { width: '22%' },
  before: { width: '20%' },
  head: { color: tokens.colorNeutralForeground3 },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  empty: { color: tokens.colorNeutralForeground3 },
  kept: { margin: 0, paddingTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** Cells whose content a write would change. */
export function changedCells({ tables }: WorkbookCheck): PlannedCell[] {
  return tables.flatMap(({ plan }) => plan.cells.filter(({ before, formula }) => before !== formula));
}

/** What the button will do, before it does it: each cell old → new, and the cells that stay as people filled them. */
export function PlanPreview({ check }: { check: WorkbookCheck }) {
  const styles = useStyles();
  const texts = useTexts();
  const cells = changedCells(check);
  const kept = check.tables.flatMap(({ plan }) => plan.kept);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return (
    <Disclosure
      summary={`${texts.count('pane.preview.count', cells.length)} · ${texts.say('pane.score.promise')}`}
    >
      <div
        className={styles.scroll}
        tabIndex={0}
        role="group"
        aria-label={texts.count('pane.preview.count', cells.length)}
      >
        {sheets.map((sheet) => (
          <CellsTable key={sheet} sheet={sheet} cells={cells.filter((cell) => cell.sheet === sheet)} />
        ))}
        {kept.length > 0 && <KeptCells kept={kept} />}
      </div>
    </Disclosure>
  );
}

function CellsTable({ sheet, cells }: { sheet: string; cells: readonly PlannedCell[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{sheet}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.place}`}>
            {texts.say('pane.preview.cell')}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.kind}`}>
            {texts.say('pane.preview.kind')}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.before}`}>
            {texts.say('pane.preview.before')}
          </th>
          <th scope="col" className={styles.cell}>
            {texts.say('pane.preview.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={`${cell.row}:${cell.column}`}>
            <th scope="row" className={styles.cell}>
              <CellButton place={cell} />
            </th>
            <td className={styles.cell}>{texts.say(`pane.kind.${cell.kind}`)}</td>
            <td className={styles.cell}>
              {cell.before === '' ? (
                <span className={styles.empty}>{texts.say('pane.preview.empty')}</span>
              ) : (
                String(cell.before)
              )}
            </td>
            <td className={`${styles.cell} ${styles.formula}`}>
              {cell.formula || texts.say('pane.preview.empty')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KeptCells({ kept }: { kept: readonly KeptCell[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <p className={styles.kept}>{texts.count('pane.preview.kept', kept.length)}</p>
      <table className={styles.table}>
        <tbody>
          {kept.map((cell) => (
            <tr key={`${cell.sheet}!${cell.row}:${cell.column}`}>
              <th scope="row" className={`${styles.cell} ${styles.place}`}>
                <CellButton place={cell} />
              </th>
              <td className={`${styles.cell} ${styles.kind}`}>{texts.say(`pane.kind.${cell.kind}`)}</td>
              <td className={styles.cell}>{String(cell.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
