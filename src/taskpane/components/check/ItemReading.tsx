import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import type { ScoredItem } from '../../../core/scoring/scorecard';
import { spansInCriteria } from '../../view/collect-problems';
import { criteriaPlace } from '../../view/source-cells';
import { CellButton } from '../CellButton';
import { MarkedText } from '../MarkedText';
import { ScoreCurve } from '../ScoreCurve';
import { Understood } from '../Understood';

const useStyles = makeStyles({
  reading: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 72px',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // Side by side where there is room, one below the other in a narrow pane.
    '@media (min-width: 420px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 72px' },
  },
  sentence: { margin: 0, gridColumnStart: 1, color: tokens.colorNeutralForeground3 },
  understood: { gridColumnStart: 1, '@media (min-width: 420px)': { gridColumnStart: 2 } },
  curve: {
    gridColumnStart: 2,
    gridRowStart: 1,
    gridRowEnd: 'span 2',
    '@media (min-width: 420px)': { gridColumnStart: 3 },
  },
});

/** A criteria sentence beside what it was understood to mean, and its curve with the actual marked. */
export function ItemReading({ checked, scored }: { checked: CheckedTable; scored: ScoredItem }) {
  const styles = useStyles();
  const { criteria } = scored.item;
  const place = criteriaPlace(checked, scored);
  return (
    <div className={styles.reading}>
      {criteria !== null && (
        <blockquote className={styles.sentence}>
          {place === null ? (
            <MarkedText text={criteria} spans={spansInCriteria(scored)} />
          ) : (
            <CellButton place={place} quiet>
              <MarkedText text={criteria} spans={spansInCriteria(scored)} />
            </CellButton>
          )}
        </blockquote>
      )}
      <div className={styles.understood}>
        <Understood scored={scored} />
      </div>
      <div className={styles.curve}>
        <ScoreCurve scored={scored} small />
      </div>
    </div>
  );
}
