import { makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../core/forms/a1-address';
import type { FormTable } from '../../core/forms/form';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  map: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '2px 8px 2px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground3 },
});

/** Which column was taken for what. */
export function ColumnMap({ table }: { table: FormTable }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <table className={styles.map}>
      <thead className={styles.head}>
        <tr>
          {(['column', 'header', 'role'] as const).map((name) => (
            <th key={name} scope="col" className={styles.cell}>
              {texts.say(`pane.table.columns.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ column, header, role }) => (
          <tr key={column}>
            <th scope="row" className={styles.cell}>
              {columnName(column)}
            </th>
            <td className={styles.cell}>{header}</td>
            <td className={styles.cell}>{texts.say(`pane.role.${role}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
