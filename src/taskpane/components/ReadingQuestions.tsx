import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingQuestion } from '../../core/scoring/reading-questions';
import { useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { formatScore } from '../view/format-value';

const useStyles = makeStyles({
  question: { margin: 0, border: 'none', padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  choices: { display: 'grid', gap: tokens.spacingVerticalXS },
  choice: {
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    maxWidth: 'none',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  now: { color: tokens.colorNeutralForeground3 },
  score: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface ReadingQuestionsProps {
  readonly questions: readonly ReadingQuestion[];
  /** The form whose scores the choices show. */
  readonly sheet: string;
}

/** How a sentence may be meant: each reading a button with the score that it gives; the choice is kept in the workbook. */
export function ReadingQuestions({ questions, sheet }: ReadingQuestionsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const writing = useWriting();
  return questions.map(({ key, criteria, choices }) => (
    <fieldset key={key} className={styles.question}>
      <legend className={styles.legend}>{texts.say(`reading.question.${key}`)}</legend>
      <div className={styles.choices}>
        {choices.map(({ choice, score, holds }) => (
          <Button
            key={choice}
            className={styles.choice}
            disabledFocusable={writing}
            onClick={() => void pane.decideReading(criteria, key, choice)}
          >
            <span className={styles.words}>
              {texts.say(`reading.${key}.${choice}`)}
              {holds && <span className={styles.now}> · {texts.say('reading.now')}</span>}
            </span>
            <span className={styles.score}>
              {score === null
                ? texts.say('reading.no-score')
                : texts.say('reading.score', { score: formatScore(score) })}
            </span>
          </Button>
        ))}
      </div>
      <p className={styles.note}>{texts.say('reading.example', { sheet })}</p>
    </fieldset>
  ));
}
