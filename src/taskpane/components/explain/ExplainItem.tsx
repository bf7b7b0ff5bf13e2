import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowTrendingLines20Regular } from '@fluentui/react-icons';
import type { CheckedTable } from '../../../actions/check/check-workbook';
import type { ScoredItem } from '../../../core/scoring/scorecard';
import { readingQuestions } from '../../../core/scoring/reading-questions';
import { shownFlag } from '../../../core/scoring/shown-flag';
import { useTexts } from '../../texts';
import { resultPlace } from '../../view/cell-place';
import { diagnosticsOfItem, spansInCriteria } from '../../view/collect-problems';
import { describeImprovements } from '../../view/describe-improvement';
import { formatActual, formatScore, formatShare } from '../../view/format-value';
import { criteriaPlace } from '../../view/source-cells';
import { Card } from '../Card';
import { CellButton } from '../CellButton';
import { DiagnosticLine } from '../DiagnosticLine';
import { FlagBadge } from '../FlagBadge';
import { MarkedText } from '../MarkedText';
import { ReadingQuestions } from '../ReadingQuestions';
import { ScoreCurve } from '../ScoreCurve';
import { SourceCells } from './SourceCells';
import { Understood } from '../Understood';

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  figures: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  arrow: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  // A single step needs no number.
  single: { listStyleType: 'none', paddingInlineStart: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  next: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { color: tokens.colorCompoundBrandForeground1 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

/** One score: what it is, how it came about, what would change it, and what it rests on. */
export function ExplainItem({ checked, scored }: { checked: CheckedTable; scored: ScoredItem }) {
  const styles = useStyles();
  const texts = useTexts();
  const { item, steps, score, achievement } = scored;
  const actual = formatActual(texts, item.actual);
  const place = resultPlace(checked, item.row);
  const criteria = criteriaPlace(checked, scored);
  const improvements = describeImprovements(texts, scored);
  const questions = readingQuestions(scored, checked.table, checked.card);
  const remarks = diagnosticsOfItem(scored);
  const result =
    score !== null
      ? texts.say('reading.score', { score: formatScore(score) })
      : achievement !== null
        ? texts.say('pane.explain.achieved', { share: formatShare(achievement) })
        : texts.say('flag.unscored');
  return (
    <>
      <header>
        <h1 className={styles.name}>{item.indicator}</h1>
        <div className={styles.place}>
          <CellButton place={place}>{checked.table.sheet}</CellButton>
          {item.weight !== null && ` · ${texts.say('pane.item.weight')} ${formatShare(item.weight)}`}
        </div>
      </header>
      <div className={styles.outcome}>
        <span className={styles.figures}>
          {actual !== '' && (
            <>
              {actual} <span className={styles.arrow}>→</span>{' '}
            </>
          )}
          {result}
        </span>
        <FlagBadge flag={shownFlag(scored)} />
      </div>
      {steps.length > 0 && (
        <ol className={mergeClasses(styles.steps, steps.length === 1 && styles.single)}>
          {steps.map(({ code, params }, index) => (
            <li key={index}>{texts.say(code, params)}</li>
          ))}
        </ol>
      )}
      {improvements.length > 0 && (
        <div className={styles.next}>
          <ArrowTrendingLines20Regular className={styles.icon} aria-hidden="true" />
          <div>
            {improvements.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        </div>
      )}
      <ScoreCurve scored={scored} />
      {questions.length > 0 && (
        <Card title={texts.say('pane.explain.unclear')}>
          <ReadingQuestions questions={questions} sheet={checked.table.sheet} />
        </Card>
      )}
      <Card
        title={texts.say('pane.explain.rule')}
        aside={criteria !== null && <CellButton place={criteria} />}
      >
        {item.criteria !== null && (
          <blockquote className={styles.quote}>
            <MarkedText text={item.criteria} spans={spansInCriteria(scored)} />
          </blockquote>
        )}
        <Understood scored={scored} />
      </Card>
      <Card title={texts.say('pane.explain.sources')}>
        <SourceCells checked={checked} scored={scored} />
      </Card>
      {remarks.length > 0 && (
        <Card title={texts.say('pane.explain.assumed')}>
          {remarks.map((diagnostic, index) => (
            <DiagnosticLine key={index} diagnostic={diagnostic} />
          ))}
        </Card>
      )}
    </>
  );
}
