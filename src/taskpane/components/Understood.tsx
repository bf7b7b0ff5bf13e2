import { makeStyles, tokens } from '@fluentui/react-components';
import { printRule } from '../../core/rules/print';
import type { ScoredItem } from '../../core/scoring/scorecard';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
});

/** What the criteria of an item were understood to mean, a line for each part of the rule; or by what else it is scored. */
export function Understood({ scored }: { scored: ScoredItem }) {
  const styles = useStyles();
  const texts = useTexts();
  const lines = linesOf(scored, texts);
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li key={line}>
          {index === 0 && <span className={styles.label}>{texts.say('pane.item.understood')} </span>}
          {line}
        </li>
      ))}
    </ul>
  );
}

function linesOf(
  { source, reading, target }: ScoredItem,
  texts: ReturnType<typeof useTexts>,
): readonly string[] {
  if (reading?.rule) return texts.ofForm(printRule(reading.rule, texts.formLocale)).split(/[;；]\s*/);
  if (source === 'levels' || source === 'lookup' || source === 'raters' || source === 'typed')
    return [texts.say(`pane.item.by.${source}`)];
  if (reading !== null && source !== 'target') return [texts.say('pane.item.notUnderstood')];
  if (source === 'target') return [texts.say('pane.item.byTarget')];
  return [texts.say(target === null ? 'pane.item.nothing' : 'pane.item.noRule')];
}
