import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../../core/forms/a1-address';
import { COLUMN_ROLES, type ColumnRole, type FormTable } from '../../../core/forms/form';
import type { Scale } from '../../../core/scoring/scorecard';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { useFieldStyle } from '../field-style';

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
    verticalAlign: 'middle',
    fontWeight: 'inherit',
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground3 },
  scale: { display: 'grid', gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  foot: { paddingTop: tokens.spacingVerticalS, display: 'grid', gap: tokens.spacingVerticalS },
});

const IGNORE = 'ignore';
const SCALES = ['weight', 'hundred'] as const;

/** Which column was taken for what; a choice corrects it, and is kept on the workbook's settings sheet. */
export function ColumnMap({ table, scale }: { table: FormTable; scale: Scale }) {
  const styles = useStyles();
  const { field } = useFieldStyle();
  const texts = useTexts();
  const pane = usePane();
  const { sheet } = table;
  const columns = [...table.columns, ...table.otherColumns.map((other) => ({ ...other, role: IGNORE }))].sort(
    (a, b) => a.column - b.column,
  );
  return (
    <>
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
          {columns.map(({ column, header, role }) => (
            <tr key={column}>
              <th scope="row" className={styles.cell}>
                {columnName(column)}
              </th>
              <td className={styles.cell}>{header}</td>
              <td className={styles.cell}>
                <select
                  className={field}
                  value={role}
                  aria-label={texts.say('pane.correct.role', { header })}
                  onChange={({ target: { value } }) =>
                    void pane.correct({
                      kind: 'column',
                      sheet,
                      header,
                      role: value as ColumnRole | typeof IGNORE,
                    })
                  }
                >
                  {[...COLUMN_ROLES, IGNORE].map((choice) => (
                    <option key={choice} value={choice}>
                      {texts.say(`pane.role.${choice}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        {(scale === 'weight' || scale === 'hundred') && (
          <label className={styles.scale}>
            {texts.say('pane.correct.scale')}
            <select
              className={field}
              value={scale}
              onChange={({ target: { value } }) =>
                void pane.correct({ kind: 'scale', sheet, scale: value as (typeof SCALES)[number] })
              }
            >
              {SCALES.map((choice) => (
                <option key={choice} value={choice}>
                  {texts.say(`pane.table.scale.${choice}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button size="small" onClick={() => void pane.correct({ kind: 'no-form', sheet })}>
          {texts.say('pane.correct.no-form')}
        </Button>
      </div>
    </>
  );
}
