import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../../hooks/use-pane-state';
import { usePane } from '../../pane-context';
import { useTexts } from '../../texts';
import { findItemAt } from '../../view/find-item-at';
import { formatActual, formatScore, formatShare } from '../../view/format-value';

const useStyles = makeStyles({
  strip: {
    appearance: 'none',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    background: 'none',
    border: 'none',
    padding: 0,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  words: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figures: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  way: { flexShrink: 0, color: tokens.colorBrandForegroundLink },
});

/** The score whose row is selected in the sheet, and the way to its explanation; nothing when none is. */
export function SelectionStrip() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const { check, selection } = usePaneState();
  const found = check === null || selection === null ? null : findItemAt(check, selection);
  if (found === null) return null;
  const name = found.kind === 'item' ? found.scored.item.indicator : texts.say('pane.table.total');
  return (
    <button type="button" className={styles.strip} onClick={() => pane.show('explain')}>
      <span className={styles.words}>
        {name} <span className={styles.figures}>{figuresOf(found, texts)}</span>
      </span>
      <span className={styles.way}>{texts.say('pane.explain.open')}</span>
    </button>
  );
}

function figuresOf(
  found: NonNullable<ReturnType<typeof findItemAt>>,
  texts: ReturnType<typeof useTexts>,
): string {
  if (found.kind === 'total') {
    const { total, grade } = found.checked.card;
    return total === null ? '' : `${formatScore(total)} ${grade ?? ''}`.trim();
  }
  const { item, score, achievement } = found.scored;
  const result =
    score !== null
      ? texts.say('reading.score', { score: formatScore(score) })
      : achievement === null
        ? texts.say('flag.unscored')
        : formatShare(achievement);
  const actual = formatActual(texts, item.actual);
  return actual === '' ? result : `${actual} → ${result}`;
}
