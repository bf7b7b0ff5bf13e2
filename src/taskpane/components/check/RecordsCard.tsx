import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FoundRecords } from '../../../actions/check/check-workbook';
import type { Dimension } from '../../../core/indicators/group-coder';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { dimensionsOf } from '../../view/dimensions-of';
import { CellButton } from '../CellButton';
import { DimensionField } from '../DimensionField';
import { Disclosure } from '../Disclosure';
import { RecordColumnMap } from './RecordColumnMap';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  progress: { flexGrow: 1 },
});

/** Sheets of raw records, and their indicators by one press: read in blocks, with progress, and stopped on demand. */
export function RecordsCard({
  records,
  progress,
}: {
  records: readonly FoundRecords[];
  progress: number | null;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const taken = records.filter(({ table }) => !left.has(table.sheet));
  const dimensions = dimensionsOf(taken);
  const [chosen, choose] = useState<Dimension | null>(null);
  const by = chosen !== null && dimensions.includes(chosen) ? chosen : dimensions[0];
  return (
    <section className={styles.card} aria-label={texts.say('pane.records.title')}>
      <h2 className={styles.title}>{texts.say('pane.records.title')}</h2>
      <ul className={styles.list}>
        {records.map(({ table, rows }) => (
          <li key={table.sheet}>
            <input
              type="checkbox"
              checked={!left.has(table.sheet)}
              aria-label={texts.say('pane.records.take', { sheet: table.sheet })}
              onChange={({ target: { checked } }) => {
                const others = [...left].filter((sheet) => sheet !== table.sheet);
                leave(new Set(checked ? others : [...others, table.sheet]));
              }}
            />
            <CellButton place={{ sheet: table.sheet, row: table.headerRow, column: table.range.left }}>
              {table.sheet}
            </CellButton>{' '}
            {texts.say('pane.records.sheet', { kind: texts.say(`records.kind.${table.kind}`), rows })}
            <Disclosure summary={texts.say('pane.records.columns')}>
              <RecordColumnMap table={table} onCorrect={(correction) => void pane.correct(correction)} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {progress !== null ? (
        <div className={styles.line}>
          <progress
            className={styles.progress}
            value={progress}
            aria-label={texts.say('pane.records.progress')}
          />
          <Button size="small" onClick={() => pane.cancel()}>
            {texts.say('pane.cancel')}
          </Button>
        </div>
      ) : (
        by !== undefined && (
          <div className={styles.line}>
            <DimensionField dimensions={dimensions} value={by} onChoose={choose} />
            <Button
              size="small"
              onClick={() =>
                void pane.makeIndicators(
                  taken.map(({ table }) => table.sheet),
                  by,
                )
              }
            >
              {texts.say('pane.records.make')}
            </Button>
          </div>
        )
      )}
    </section>
  );
}
