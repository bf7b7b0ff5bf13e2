import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { WorkbookCheck } from '../../actions/check-workbook';
import { usePane } from '../pane-context';
import type { PaneResult } from '../pane-result';
import { useTexts } from '../texts';
import { describeResult } from '../view/describe-result';

/** What the last button press did, until dismissed. */
export function ResultBar({ result, check }: { result: PaneResult; check: WorkbookCheck | null }) {
  const texts = useTexts();
  const pane = usePane();
  const { title, facts } = describeResult(texts, result, check);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {facts.map((fact) => (
          <div key={fact}>{fact}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={texts.say('pane.dismiss')}
            onClick={() => pane.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
