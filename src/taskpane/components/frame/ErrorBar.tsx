import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import type { PaneError } from '../../pane-error';
import { useTexts } from '../../texts';

export interface ErrorBarProps {
  readonly error: PaneError;
  /** Called when either way out is taken, for those who keep the error themselves. */
  readonly onLeave?: () => void;
}

/** What failed, why, and the way out. */
export function ErrorBar({ error, onLeave }: ErrorBarProps) {
  const texts = useTexts();
  const pane = usePane();
  const leaveBy = (way: () => void) => (): void => {
    onLeave?.();
    way();
  };
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{texts.say(`pane.error.${error.during}`)}</MessageBarTitle>
        <div>{texts.say(error.code, error.params)}</div>
      </MessageBarBody>
      <MessageBarActions>
        {error.during !== 'select' && (
          <Button onClick={leaveBy(() => void pane.retry())}>{texts.say('pane.error.retry')}</Button>
        )}
        <Button onClick={leaveBy(() => pane.dismiss())}>{texts.say('pane.dismiss')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
