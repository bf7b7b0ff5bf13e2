import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useShownRows } from '../../hooks/use-shown-rows';
import { useTexts } from '../../texts';
import { placeName, type CellPlace } from '../../view/cell-place';
import type { Problem } from '../../view/collect-problems';
import { CellButton } from '../CellButton';
import { DiagnosticLine } from '../DiagnosticLine';
import { Disclosure } from '../Disclosure';
import { MarkedText } from '../MarkedText';
import { ReadingQuestions } from '../ReadingQuestions';
import { ShowMore } from '../ShowMore';
import { VisuallyHidden } from '../VisuallyHidden';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorderActive },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  question: { borderInlineStartColor: tokens.colorCompoundBrandStroke },
  foot: { display: 'flex', justifyContent: 'flex-end' },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalS}`,
    justifyContent: 'flex-end',
    flexShrink: 0,
    maxWidth: '60%',
    fontSize: tokens.fontSizeBase200,
  },
  sentence: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** What stands between the supervisor and being done; shown before everything else. */
export const ProblemList = memo(function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { drawn, shown, showMore } = useShownRows();
  return (
    <section aria-labelledby="problems-title">
      {/* The verdict above says it to the eye. */}
      <VisuallyHidden>
        <h2 id="problems-title">{texts.say('pane.problems.title')}</h2>
      </VisuallyHidden>
      <ul className={styles.list}>
        {problems.slice(0, drawn).map((problem) => (
          <li key={problem.key} className={mergeClasses(styles.card, styles[problem.severity])}>
            <ProblemBody problem={problem} />
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} of={problems.length} onMore={showMore} />
    </section>
  );
});

/** As many places as are worth a line each in sight; the rest can be unfolded. */
const PLACES_SHOWN = 3;

const ProblemBody = memo(function ProblemBody({ problem }: { problem: Problem }) {
  const styles = useStyles();
  const texts = useTexts();
  const { indicator, scope, places, sentence, spans, diagnostics, questions } = problem;
  const [first] = places;
  const rest = places.slice(PLACES_SHOWN);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>
          {indicator ??
            texts.say(scope === 'form' ? 'pane.problems.wholeForm' : 'pane.problems.wholeWorkbook')}
        </span>
        <span className={styles.places}>
          <PlaceButtons places={places.slice(0, PLACES_SHOWN)} />
        </span>
      </div>
      {sentence !== null && (
        <blockquote className={styles.sentence}>
          <MarkedText text={sentence} spans={spans} />
        </blockquote>
      )}
      {diagnostics.map((diagnostic, index) => (
        <DiagnosticLine key={index} diagnostic={diagnostic} />
      ))}
      {first !== undefined && <ReadingQuestions questions={questions} sheet={first.sheet} />}
      {rest.length > 0 && (
        <Disclosure summary={texts.count('pane.problems.morePlaces', rest.length)}>
          <span className={styles.places}>
            <PlaceButtons places={rest} />
          </span>
        </Disclosure>
      )}
    </>
  );
});

function PlaceButtons({ places }: { places: readonly CellPlace[] }) {
  return places.map((place) => (
    <CellButton
      key={`${place.sheet}!${placeName(place)}`}
      place={place}
    >{`${place.sheet}!${placeName(place)}`}</CellButton>
  ));
}
