import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { WorkbookCheck } from '../../../actions/check/check-workbook';
import { usePaneState } from '../../hooks/use-pane-state';
import { usePane } from '../../pane-context';
import type { PaneResult } from '../../pane-result';
import { useTexts } from '../../texts';
import { describeResult } from '../../view/describe-result';

/** What the last button press did, until dismissed. */
export function ResultBar({ result, check }: { result: PaneResult; check: WorkbookCheck | null }) {
  const texts = useTexts();
  const pane = usePane();
  const { page } = usePaneState();
  const { title, facts, isPartial } = describeResult(texts, result, check);
  const leadsOn = result.withTotals === true && page !== 'overview' && (check?.tables.length ?? 0) > 0;
  return (
    <MessageBar intent={isPartial ? 'warning' : 'success'} layout="multiline">
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
      >
        {leadsOn && <Button onClick={() => pane.show('overview')}>{texts.say('pane.done.next')}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
