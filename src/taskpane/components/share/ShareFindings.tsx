import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShareReport } from '../../../core/share/share-report';
import { useTexts } from '../../texts';
import { DiagnosticLine } from '../DiagnosticLine';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { overflowWrap: 'anywhere' },
  plain: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** 发出前检查: how much depends on the add-in, and what to look at before sending. */
export function ShareFindings({ report }: { report: ShareReport }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section aria-labelledby="share-findings">
      <h2 id="share-findings" className={styles.title}>
        {texts.say('pane.share.findings')}
      </h2>
      <p className={styles.plain}>
        {report.calls === 0 ? texts.say('pane.share.none') : texts.count('pane.share.calls', report.calls)}
      </p>
      {report.findings.length === 0 && (
        <p className={styles.plain}>{texts.say('pane.share.nothing-found')}</p>
      )}
      <ul className={styles.list}>
        {report.findings.map((finding, at) => (
          <li key={at} className={styles.line}>
            <DiagnosticLine diagnostic={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
