import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { use, useDeferredValue, useState } from 'react';
import { FunctionCard } from '../components/FunctionCard';
import { PageBody } from '../components/PageBody';
import { PageHead } from '../components/PageHead';
import { useFieldStyle } from '../components/field-style';
import { loadFunctionReference, searchFunctions, type FunctionHelp } from '../help/function-reference';
import { type Texts, useTexts } from '../texts';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
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

/** How a month is done, and every function with an example that can be put into the selected cell. */
export function HelpPage() {
  const styles = useStyles();
  const { field } = useFieldStyle();
  const texts = useTexts();
  const [query, setQuery] = useState('');
  const all = use(referenceFor(texts));
  const found = searchFunctions(all, useDeferredValue(query));
  return (
    <PageBody>
      <PageHead title={texts.say('pane.help.title')} />
      <ol className={styles.steps}>
        {(['check', 'score', 'explain', 'settings'] as const).map((step) => (
          <li key={step}>{texts.say(`pane.help.${step}`)}</li>
        ))}
      </ol>
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
            <FunctionCard help={help} />
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
