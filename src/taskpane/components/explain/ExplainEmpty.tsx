import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookCheck } from '../../../actions/check/check-workbook';
import { shownFlag } from '../../../core/scoring/shown-flag';
import { useTexts } from '../../texts';
import { worstItems } from '../../view/worst-items';
import { CellButton } from '../CellButton';
import { EmptyState } from '../EmptyState';
import { FlagBadge } from '../FlagBadge';
import { resultPlace } from '../../view/cell-place';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Offered to begin with: as many as fit on the page. */
const OFFERED = 8;

/** Nothing to explain is selected: how to select it, and what may well be asked about. */
export function ExplainEmpty({ check }: { check: WorkbookCheck }) {
  const styles = useStyles();
  const texts = useTexts();
  if (check.tables.length === 0) return <EmptyState check={check} />;
  return (
    <>
      <h1 className={styles.title}>{texts.say('pane.explain.none')}</h1>
      <p className={styles.text}>{texts.say('pane.explain.how')}</p>
      <ul className={styles.list}>
        {worstItems(check)
          .slice(0, OFFERED)
          .map(({ checked, scored }) => {
            const place = resultPlace(checked, scored.item.row);
            return (
              <li key={`${place.sheet}!${place.row}`} className={styles.line}>
                <CellButton place={place}>{scored.item.indicator}</CellButton>
                <FlagBadge flag={shownFlag(scored)} />
              </li>
            );
          })}
      </ul>
    </>
  );
}
