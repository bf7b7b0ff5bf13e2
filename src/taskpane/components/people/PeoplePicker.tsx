import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { normalizeText } from '../../../core/text/normalize';
import { useTexts } from '../../texts';
import { useFieldStyle } from '../field-style';

const useStyles = makeStyles({
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  find: { display: 'grid', gap: tokens.spacingVerticalXXS, flexGrow: 1 },
  list: {
    maxHeight: '184px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXS,
  },
  person: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', padding: '2px 4px' },
  box: {
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  status: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PeoplePickerProps {
  readonly names: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/**
 * Chooses some of many people: a field to find them by, checkboxes in one tab stop (arrows, Home and End go through them), and buttons
 * that select whoever is found. How many are selected is said aloud.
 */
export function PeoplePicker({ names, chosen, onChoose }: PeoplePickerProps) {
  const styles = useStyles();
  const field = useFieldStyle();
  const texts = useTexts();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const [active, setActive] = useState(0);
  const key = keyOf(wanted);
  const found = names.filter((name) => keyOf(name).includes(key));
  const stop = Math.min(active, Math.max(found.length - 1, 0));
  const choose = (some: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    some.forEach((name) => (isChosen ? next.add(name) : next.delete(name)));
    onChoose(next);
  };
  const move = (event: KeyboardEvent) => {
    const to = PLACES[event.key]?.(stop, found.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    list.current?.querySelectorAll('input')[to]?.focus();
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.say('pane.review.choose')}</legend>
      <div className={styles.tools}>
        <label className={styles.find}>
          {texts.say('pane.review.find')}
          <input
            type="search"
            className={field.field}
            value={wanted}
            aria-controls={id}
            onChange={({ target }) => {
              setWanted(target.value);
              setActive(0);
            }}
          />
        </label>
        <Button size="small" onClick={() => choose(found, true)}>
          {texts.say('pane.review.all')}
        </Button>
        <Button size="small" onClick={() => choose(found, false)}>
          {texts.say('pane.review.none')}
        </Button>
      </div>
      <div ref={list} id={id} className={styles.list} onKeyDown={move} role="presentation">
        {found.length === 0 && <p className={styles.status}>{texts.say('pane.review.no-match')}</p>}
        {found.map((name, at) => (
          <label key={name} className={styles.person}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.has(name)}
              tabIndex={at === stop ? 0 : -1}
              onFocus={() => setActive(at)}
              onChange={({ target }) => choose([name], target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <p className={styles.status} role="status">
        {texts.say('pane.review.chosen', { count: names.filter((name) => chosen.has(name)).length, total: names.length })}
      </p>
    </fieldset>
  );
} // prettier-ignore

/** Where a key leads to. */
const PLACES: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_, last) => Math.max(last, 0),
};

/** Names are found whatever their width, case or blanks. */
function keyOf(name: string): string {
  return normalizeText(name).text.replace(/\s+/g, '').toLowerCase();
}
