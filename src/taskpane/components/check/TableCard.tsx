import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { rectAddress } from '../../../core/forms/a1-address';
import type { DimensionTotal } from '../../../core/scoring/scorecard';
import { compareNumbers } from '../../../core/quantity/convert';
import { useTexts } from '../../texts';
import { describeFlags } from '../../view/describe-result';
import { formatScore, formatShare } from '../../view/format-value';
import { CellButton } from '../CellButton';
import { ColumnMap } from './ColumnMap';
import { Disclosure } from '../Disclosure';
import { ItemTable } from './ItemTable';
import { WeightsEditor } from './WeightsEditor';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  titles: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // A warning, as in the list of problems: the total counts all the same.
  off: { color: tokens.colorStatusWarningForeground3 },
  total: { flexShrink: 0, textAlign: 'end' },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  grade: { marginInlineStart: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase300 },
  dimensions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** One form: where it is, what it adds up to, its indicators (folded away on demand), and how its columns were read. */
export const TableCard = memo(function TableCard({
  checked,
  folded,
}: {
  checked: CheckedTable;
  folded: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { table, card } = checked;
  const name = texts.say('pane.table.name', { sheet: table.sheet, range: rectAddress(table.range) });
  const corner = { sheet: table.sheet, row: table.range.top, column: table.range.left };
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 className={styles.title}>
            <CellButton place={corner}>{table.sheet}</CellButton>
          </h2>
          <div className={styles.quiet}>{rectAddress(table.range)}</div>
          <Weights checked={checked} />
        </div>
        {card.total !== null && (
          <div className={styles.total}>
            <div className={styles.quiet}>{texts.say('pane.table.total')}</div>
            <div className={styles.figure}>
              {formatScore(card.total)}
              {card.grade !== null && <span className={styles.grade}>{card.grade}</span>}
            </div>
          </div>
        )}
      </div>
      {card.dimensions.length > 1 && <Dimensions dimensions={card.dimensions} />}
      {folded ? (
        <div className={styles.foot}>
          <Disclosure
            summary={`${texts.count('pane.found.items', card.items.length)} · ${describeFlags(texts, { tables: [checked] })}`}
          >
            <ItemTable checked={checked} />
          </Disclosure>
        </div>
      ) : (
        <ItemTable checked={checked} />
      )}
      <div className={styles.foot}>
        <Disclosure summary={texts.say('pane.table.columns')}>
          {card.scale !== 'none' && (
            <p className={styles.quiet}>{texts.say(`pane.table.scale.${card.scale}`)}</p>
          )}
          <ColumnMap table={table} scale={card.scale} />
        </Disclosure>
        {card.weightTotal !== null && table.items.every(({ sharedWeight }) => sharedWeight === undefined) && (
          <Disclosure summary={texts.say('pane.weights.title')}>
            <WeightsEditor table={table} />
          </Disclosure>
        )}
      </div>
    </section>
  );
});

/** What each part of the form adds to its total. */
function Dimensions({ dimensions }: { dimensions: readonly DimensionTotal[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <ul className={styles.dimensions}>
      {dimensions.map(({ dimension, weight, total }) => (
        <li key={dimension}>
          {dimension}
          {weight !== null && ` ${formatShare(weight)}`}
          {texts.say('pane.table.dimension', {
            total: total === null ? texts.say('pane.blank') : formatScore(total),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The weight sum, marked when it is not 100 %; why there is no total or grade, when there is none. */
function Weights({ checked: { card } }: { checked: CheckedTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const { weightTotal, total, grade } = card;
  const off = weightTotal !== null && compareNumbers(weightTotal, 1) !== 0;
  return (
    <>
      {weightTotal !== null && (
        <div className={mergeClasses(styles.quiet, off && styles.off)}>
          {texts.say(off ? 'pane.table.weights.off' : 'pane.table.weights', {
            sum: formatShare(weightTotal),
          })}
        </div>
      )}
      {card.scale === 'none' && total === null && (
        <div className={styles.quiet}>{texts.say('pane.table.noTotal.noWeights')}</div>
      )}
      {card.scale !== 'none' && grade === null && (
        <div className={styles.quiet}>{texts.say('pane.table.noTotal.unscored')}</div>
      )}
    </>
  );
}
