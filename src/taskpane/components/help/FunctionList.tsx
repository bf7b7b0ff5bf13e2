import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { use, useDeferredValue, useState } from 'react';
import { loadFunctionReference, searchFunctions, type FunctionHelp } from '../../help/function-reference';
import { type Texts, useTexts } from '../../texts';
import { useFieldStyle } from '../field-style';
import { FunctionCard } from './FunctionCard';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { display: 'grid', gap: tokens.spacingVerticalXXS },
  field: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** One promise a language, so that drawing again does not load again. */
const references = new Map<string, Promise<readonly FunctionHelp[]>>();

function referenceFor({ locale }: Texts): Promise<readonly FunctionHelp[]> {
  const known = references.get(locale) ?? loadFunctionReference(locale);
  references.set(locale, known);
  return known;
}

/** Every function, searchable; with `onInsert` its example can be put into a cell. */
export function FunctionList({ onInsert }: { onInsert?: ((formula: string) => void) | undefined }) {
  const styles = useStyles();
  const { field } = useFieldStyle();
  const texts = useTexts();
  const [query, setQuery] = useState('');
  const all = use(referenceFor(texts));
  const found = searchFunctions(all, useDeferredValue(query));
  return (
    <>
      <label className={styles.search}>
        {texts.say('pane.help.search')}
        <input
          type="search"
          className={mergeClasses(field, styles.field)}
          value={query}
          placeholder={texts.say('pane.help.placeholder')}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <p className={styles.text} role="status">
        {found.length === 0
          ? texts.say('pane.help.nothing', { query })
          : texts.count('pane.help.found', found.length)}
      </p>
      <ul className={styles.list}>
        {found.map((help) => (
          <li key={help.name}>
            <FunctionCard help={help} onInsert={onInsert} />
          </li>
        ))}
      </ul>
    </>
  );
}
