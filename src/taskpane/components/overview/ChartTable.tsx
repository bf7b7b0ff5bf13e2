import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../texts';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { textAlign: 'start', paddingInlineStart: 0, overflowWrap: 'anywhere' },
  },
  head: { color: tokens.colorNeutralForeground3 },
});

export interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** The figures of a chart: for screen readers, and for everybody by a press. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Disclosure summary={texts.say('pane.chart.table')}>
      <table className={styles.table} aria-label={caption}>
        <thead className={styles.head}>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
