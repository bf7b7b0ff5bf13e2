import { makeStyles, tokens } from '@fluentui/react-components';
import { definitionLabel } from '../../../core/share/definition';
import type { SharePlan } from '../../../core/share/plan-share';
import { useTexts } from '../../texts';
import { CellButton } from '../CellButton';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  scroll: { maxHeight: '40vh', overflowY: 'auto', overflowX: 'hidden' },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground3 },
});

/** Cells in sight; a workbook may have thousands. */
const SHOWN = 40;

/** What would be written, before it is: each cell, its formula and what takes its place. */
export function SharePreview({ plan }: { plan: SharePlan }) {
  const styles = useStyles();
  const texts = useTexts();
  const native = plan.cells.filter(({ how }) => how === 'native').length;
  const values = plan.cells.length - native;
  const summary = texts.say('pane.share.preview', { native: native + plan.definitions.length, values });
  const rest = plan.cells.length - SHOWN;
  return (
    <Disclosure summary={summary}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={summary}>
        <ul className={styles.list}>
          {plan.definitions.map((each, at) => (
            <li key={at}>
              {texts.say(`pane.share.place.${each.kind}`, { place: definitionLabel(each) })}
              <span className={`${styles.formula} ${styles.before}`}>{each.original}</span>
              <span className={styles.formula}>{each.replacement}</span>
            </li>
          ))}
          {plan.cells.slice(0, SHOWN).map((cell) => (
            <li key={`${cell.sheet}!${cell.row}:${cell.column}`}>
              <CellButton place={cell} />
              <span className={`${styles.formula} ${styles.before}`}>{String(cell.original)}</span>
              <span className={styles.formula}>{String(cell.replacement)}</span>
              {cell.reason !== null && <span>{texts.say(`${cell.reason}.short`)}</span>}
            </li>
          ))}
        </ul>
        {rest > 0 && <p>{texts.count('pane.share.preview.more', rest)}</p>}
      </div>
    </Disclosure>
  );
}
