import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * A pane with what the official template's has (Yeoman, OfficeDev/Office-Addin-TaskPane-React): a head with a picture, three
 * lines with icons, a text to type and a button. Written anew for measuring; it imports what the template imports.
 */
const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'grid', justifyItems: 'center', gap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', padding: 0, color: tokens.colorNeutralForeground2 },
});

function TemplatePane() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.root}>
      <header>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Contoso" />
        <h1>Welcome</h1>
      </header>
      <ul className={styles.list}>
        {[Ribbon24Regular, LockOpen24Regular, DesignIdeas24Regular].map((Icon, index) => (
          <li key={index}>
            <Icon /> What this add-in can do
          </li>
        ))}
      </ul>
      <Field label="Text to be inserted">
        <Textarea value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large">
        Insert text
      </Button>
    </div>
  );
}

void Office.onReady(() => {
  const container = document.getElementById('root');
  if (container === null) throw new Error('The page has no #root');
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <TemplatePane />
    </FluentProvider>,
  );
});
