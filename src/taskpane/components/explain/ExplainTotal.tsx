import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import { useTexts } from '../../texts';
import { resultPlace } from '../../view/cell-place';
import { formatScore, formatShare } from '../../view/format-value';
import { partsOfTotal } from '../../view/parts-of-total';
import { CellButton } from '../CellButton';
import { DiagnosticLine } from '../DiagnosticLine';

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  figure: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, borderTop: 'none' },
  item: {
    textAlign: 'start',
    paddingInlineStart: 0,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    width: '100%',
  },
});

/** What a total is made of: each indicator's part, the largest loss first. */
export function ExplainTotal({ checked }: { checked: CheckedTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const { table, card } = checked;
  const parts = partsOfTotal(card);
  const withWeights = parts.some(({ scored }) => scored.item.weight !== null);
  const number = mergeClasses(styles.cell, styles.head);
  return (
    <>
      <header>
        <h1 className={styles.name}>{texts.say('pane.explain.total', { sheet: table.sheet })}</h1>
        {card.total !== null && (
          <div className={styles.figure}>
            {formatScore(card.total)} {card.grade}
          </div>
        )}
      </header>
      <p className={styles.text}>
        {texts.say(
          card.scale === 'none' ? 'pane.table.noTotal.noWeights' : `pane.explain.scale.${card.scale}`,
        )}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.item, styles.head)}>
              {texts.say('pane.column.indicator')}
            </th>
            <th scope="col" className={number}>
              {texts.say('pane.item.score')}
            </th>
            {withWeights && (
              <th scope="col" className={number}>
                {texts.say('pane.item.weight')}
              </th>
            )}
            <th scope="col" className={number}>
              {texts.say('pane.explain.part')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ scored, part }) => (
            <tr key={scored.item.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.item)}>
                <CellButton place={resultPlace(checked, scored.item.row)}>{scored.item.indicator}</CellButton>
              </th>
              <td className={styles.cell}>
                {scored.score === null ? texts.say('pane.blank') : formatScore(scored.score)}
              </td>
              {withWeights && (
                <td className={styles.cell}>
                  {scored.item.weight === null ? texts.say('pane.blank') : formatShare(scored.item.weight)}
                </td>
              )}
              <td className={styles.cell}>{part === null ? texts.say('pane.blank') : formatScore(part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {card.diagnostics.map((diagnostic, index) => (
        <DiagnosticLine key={index} diagnostic={diagnostic} />
      ))}
    </>
  );
}
