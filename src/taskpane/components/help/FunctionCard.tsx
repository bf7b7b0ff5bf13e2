import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { exampleOf } from '../../help/function-examples';
import { type FunctionHelp, signatureOf } from '../../help/function-reference';
import { formatNumber } from '../../../messages/render';
import { useTexts } from '../../texts';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  answer: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 8px' },
  term: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  example: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

export interface FunctionCardProps {
  readonly help: FunctionHelp;
  /** Puts a formula into the selected cell; there is no way to where it is left out. */
  readonly onInsert: ((formula: string) => void) | undefined;
}

/** One function: what it answers, what it takes, and an example to try in the selected cell. */
export function FunctionCard({ help, onInsert }: FunctionCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const example = exampleOf(help.name, texts.formLocale);
  return (
    <article className={styles.card}>
      <h2 className={styles.name}>KPI.{help.name}</h2>
      <p className={styles.text}>{help.description}</p>
      <Disclosure summary={<code className={styles.code}>{signatureOf(help)}</code>}>
        <dl className={styles.list}>
          {help.parameters.map(({ name, description }) => (
            <Parameter key={name} name={name} description={description} />
          ))}
        </dl>
      </Disclosure>
      {example !== null && (
        <div className={styles.example}>
          <div>
            <code className={styles.code}>{example.formula}</code>
            {example.answer !== null && (
              <span className={styles.answer}>
                {' '}
                → {typeof example.answer === 'number' ? formatNumber(example.answer) : example.answer}
              </span>
            )}
          </div>
          {onInsert !== undefined && (
            <Button
              size="small"
              aria-label={texts.say('pane.help.insert.label', { name: help.name })}
              onClick={() => onInsert(example.formula)}
            >
              {texts.say('pane.help.insert')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function Parameter({ name, description }: { name: string; description: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.meaning}>{description}</dd>
    </>
  );
}
