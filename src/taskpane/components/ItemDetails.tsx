import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../actions/check-workbook';
import { printRule } from '../../core/rules/print';
import type { ScoredItem } from '../../core/scoring/scorecard';
import { useTexts } from '../texts';
import { findPlace } from '../view/cell-place';
import { diagnosticsOfItem, spansInCriteria } from '../view/collect-problems';
import { itemFigures } from '../view/item-figures';
import { CellButton } from './CellButton';
import { DiagnosticLine } from './DiagnosticLine';
import { MarkedText } from './MarkedText';

const useStyles = makeStyles({
  details: { display: 'grid', gap: tokens.spacingVerticalS },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(72px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** What is behind a score, in words that can be read to the person concerned. */
export function ItemDetails({ checked, scored }: { checked: CheckedTable; scored: ScoredItem }) {
  const styles = useStyles();
  const texts = useTexts();
  const { item, steps } = scored;
  const place = findPlace(checked.table, item.row, ['criteria']);
  return (
    <div className={styles.details}>
      {item.criteria !== null && (
        <div>
          <p className={styles.label}>
            {texts.say('pane.item.criteria')} {place !== null && <CellButton place={place} />}
          </p>
          <p className={styles.text}>
            <MarkedText text={item.criteria} spans={spansInCriteria(scored)} />
          </p>
        </div>
      )}
      <div>
        <p className={styles.label}>{texts.say('pane.item.understood')}</p>
        <Understood scored={scored} />
      </div>
      {steps.length > 0 && (
        <div>
          <p className={styles.label}>{texts.say('pane.item.steps')}</p>
          <ol className={styles.steps}>
            {steps.map(({ code, params }, index) => (
              <li key={index}>{texts.say(code, params)}</li>
            ))}
          </ol>
        </div>
      )}
      <dl className={styles.figures}>
        {itemFigures(texts, scored).map(({ name, text }) => (
          <Figure key={name} name={texts.say(`pane.item.${name}`)} text={text} />
        ))}
      </dl>
      {diagnosticsOfItem(scored).map((diagnostic, index) => (
        <DiagnosticLine key={index} diagnostic={diagnostic} />
      ))}
    </div>
  );
}

function Understood({ scored: { source, reading, target } }: { scored: ScoredItem }) {
  const styles = useStyles();
  const texts = useTexts();
  if (reading?.rule) return <p className={styles.text}>{printRule(reading.rule, texts.locale)}</p>;
  if (reading !== null && source !== 'target')
    return <p className={styles.text}>{texts.say('pane.item.notUnderstood')}</p>;
  if (source === 'target') return <p className={styles.text}>{texts.say('pane.item.byTarget')}</p>;
  return (
    <p className={styles.text}>{texts.say(target === null ? 'pane.item.nothing' : 'pane.item.noRule')}</p>
  );
}

function Figure({ name, text }: { name: string; text: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.label}>{name}</dt>
      <dd className={styles.figure}>{text}</dd>
    </div>
  );
}
