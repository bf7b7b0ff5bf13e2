import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../../core/forms/a1-address';
import { RECORD_KINDS } from '../../../core/records/record-roles';
import type { RecordColumn, RecordKind, RecordTable } from '../../../core/records/record-table';
import type { KeptRecordCorrection } from '../../../core/settings/record-correction-words';
import { useTexts } from '../../texts';
import { DURATION_UNITS, ROLE_GROUPS, type RoleChoice } from '../../view/record-choices';
import { DiagnosticLine } from '../DiagnosticLine';
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
  foot: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
});

type OnCorrect = (correction: KeptRecordCorrection) => void;

/** Which column of records was taken for what, and how; a choice is a correction. */
export function RecordColumnMap({ table, onCorrect }: { table: RecordTable; onCorrect: OnCorrect }) {
  const styles = useStyles();
  const { field } = useFieldStyle();
  const texts = useTexts();
  const { sheet } = table;
  const columns: readonly MappedColumn[] = [...table.columns, ...table.unmapped].sort(
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
          {columns.map((column) => (
            <tr key={column.column}>
              <th scope="row" className={styles.cell}>
                {columnName(column.column)}
              </th>
              <td className={styles.cell}>{column.header}</td>
              <td className={styles.cell}>
                <RoleField sheet={sheet} column={column} onCorrect={onCorrect} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        {table.diagnostics.map((diagnostic, index) => (
          <DiagnosticLine key={index} diagnostic={diagnostic} />
        ))}
        <label>
          {texts.say('pane.records.kind')}{' '}
          <select
            className={field}
            value={table.kind}
            onChange={({ target: { value } }) =>
              onCorrect({ kind: 'records', sheet, records: value as RecordKind })
            }
          >
            {RECORD_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.say(`records.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <Button size="small" onClick={() => onCorrect({ kind: 'no-records', sheet })}>
          {texts.say('pane.correct.no-records')}
        </Button>
      </div>
    </>
  );
}

type MappedColumn = Pick<RecordColumn, 'column' | 'header'> & Partial<RecordColumn>;

/** What a column is, and the unit of its bare numbers where it holds times. */
function RoleField({
  sheet,
  column: { header, role, reading },
  onCorrect,
}: {
  sheet: string;
  column: MappedColumn;
  onCorrect: OnCorrect;
}) {
  const { field } = useFieldStyle();
  const texts = useTexts();
  const unit = reading?.kind === 'duration' ? reading.unit : null;
  return (
    <>
      <select
        className={field}
        value={role ?? 'ignore'}
        aria-label={texts.say('pane.correct.role', { header })}
        onChange={({ target: { value } }) =>
          onCorrect({ kind: 'record-column', sheet, header, role: value as RoleChoice })
        }
      >
        {ROLE_GROUPS.map(({ name, roles }) => (
          <optgroup key={name} label={texts.say(`pane.records.group.${name}`)}>
            {roles.map((choice) => (
              <option key={choice} value={choice}>
                {texts.say(choice === 'ignore' ? 'pane.role.ignore' : `records.role.${choice}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {unit !== null && role !== undefined && (
        <select
          className={field}
          value={unit}
          aria-label={texts.say('pane.records.unit', { header })}
          onChange={({ target: { value } }) =>
            onCorrect({ kind: 'record-column', sheet, header, role, unit: value })
          }
        >
          {DURATION_UNITS.map((choice) => (
            <option key={choice} value={choice}>
              {texts.say('pane.records.unit.choice', { unit: choice })}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
