import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { PaneError } from '../pane-error';
import { useTexts } from '../texts';

/** What failed, why, and the way out. */
export function ErrorBar({ error }: { error: PaneError }) {
  const texts = useTexts();
  const pane = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{texts.say(`pane.error.${error.during}`)}</MessageBarTitle>
        <div>{texts.say(error.code, error.params)}</div>
      </MessageBarBody>
      <MessageBarActions>
        {error.during !== 'select' && (
          <Button onClick={() => void pane.retry()}>{texts.say('pane.error.retry')}</Button>
        )}
        <Button onClick={() => pane.dismiss()}>{texts.say('pane.dismiss')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
