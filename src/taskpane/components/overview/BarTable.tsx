import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
  },
  name: { overflowWrap: 'anywhere' },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  figure: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  track: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    position: 'absolute',
    insetInlineStart: 0,
    top: 0,
    bottom: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  missed: { backgroundColor: tokens.colorPaletteRedBackground3 },
  anomaly: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

export interface BarRow {
  readonly key: string;
  readonly name: ReactNode;
  /** How long the bar is: 1 is the whole, or the target where there is a mark. Null: no bar. */
  readonly share: number | null;
  /** At the right, all in a line. */
  readonly figure: ReactNode;
  /** Beside the name: what the figure comes from. */
  readonly note: ReactNode;
  readonly tone?: 'met' | 'missed' | 'anomaly';
}

export interface BarTableProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** The share at which the whole track ends; the mark of the target stands at 1. Without it the track ends at 1. */
  readonly most?: number;
}

/** A table whose rows are drawn as bars: what the eye sees and what a screen reader says are the same figures. */
export function BarTable({ label, rows, most }: BarTableProps) {
  const styles = useStyles();
  const end = most ?? 1;
  const percent = (share: number): string => `${Math.min(100, Math.max(0, (share / end) * 100))}%`;
  return (
    <div role="table" aria-label={label} className={styles.table}>
      {rows.map(({ key, name, share, figure, note, tone }) => (
        <div key={key} role="row" className={styles.row}>
          <div role="rowheader" className={styles.name}>
            {name}
          </div>
          <div role="cell" className={styles.note}>
            {note}
          </div>
          <div role="cell" className={styles.figure}>
            {figure}
          </div>
          {share !== null && (
            <div role="presentation" className={styles.track}>
              <div
                className={mergeClasses(styles.bar, tone !== undefined && styles[tone])}
                style={{ width: percent(share) }}
              />
              {most !== undefined && <div className={styles.mark} style={{ insetInlineStart: percent(1) }} />}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
