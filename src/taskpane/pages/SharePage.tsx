import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { ShareFindings } from '../components/share/ShareFindings';
import { SharePeople } from '../components/share/SharePeople';
import { ShareWays } from '../components/share/ShareWays';
import { usePaneState, useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Before the workbook leaves the team: what is in it, three ways to send it, codes for names, and the way back. */
export function SharePage() {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePane();
  const busy = useWriting();
  const { share } = usePaneState();
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.share')} lead={texts.say('pane.share.intro')} />
      <div className={styles.part}>
        <Button
          appearance={share === null ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void pane.checkShare()}
        >
          {texts.say(share === null ? 'pane.share.check' : 'pane.share.again')}
        </Button>
      </div>
      {share !== null && (
        <>
          <ShareFindings report={share.report} />
          {share.report.calls + share.report.definitions > 0 && <ShareWays check={share} />}
          {share.canRestore && (
            <div className={styles.part}>
              <Button disabledFocusable={busy} onClick={() => void pane.restoreLive()}>
                {texts.say('pane.share.restore')}
              </Button>
              <p className={styles.hint}>{texts.say('pane.share.restore.hint')}</p>
            </div>
          )}
          <SharePeople people={share.report.people} />
        </>
      )}
    </PageBody>
  );
}
