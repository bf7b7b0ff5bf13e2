import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useWriting } from '../../hooks/use-pane-state';
import { usePane } from '../../pane-context';
import type { PeopleSheetTask } from '../../slices/people';
import { useTexts } from '../../texts';
import { ButtonGrid } from '../ButtonGrid';

const useStyles = makeStyles({
  progress: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  bar: { flexGrow: 1 },
});

const OF_PEOPLE: readonly PeopleSheetTask[] = ['incentives', 'whatIf'];
const OF_RECORDS: readonly PeopleSheetTask[] = ['followUp', 'concentration'];

/** What can be made of the people and of the records; while it is made, its progress and the way to stop it. */
export function PeopleButtons({ hasPeople, hasRecords }: { hasPeople: boolean; hasRecords: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const busy = useWriting();
  const { progress } = usePaneState();
  const sheet = (task: PeopleSheetTask) => (
    <Button key={task} disabledFocusable={busy} onClick={() => void pane.makePeopleSheet(task)}>
      {texts.say(`pane.people.make.${task}`)}
    </Button>
  );
  if (progress !== null)
    return (
      <div className={styles.progress}>
        <progress className={styles.bar} value={progress} aria-label={texts.say('pane.people.progress')} />
        <Button onClick={() => pane.cancel()}>{texts.say('pane.cancel')}</Button>
      </div>
    );
  if (!hasPeople && !hasRecords) return null;
  return (
    <ButtonGrid>
      {hasPeople && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void pane.makePeopleSheet('roster')}
          >
            {texts.say('pane.people.make.roster')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void pane.takeSnapshot()}>
            {texts.say('pane.people.make.snapshot')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void pane.openCauses()}>
            {texts.say('pane.people.make.causes')}
          </Button>
          {OF_PEOPLE.map(sheet)}
        </>
      )}
      {hasRecords && OF_RECORDS.map(sheet)}
    </ButtonGrid>
  );
}
