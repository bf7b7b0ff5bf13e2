import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShareReport } from '../../../core/share/share-report';
import { useTexts } from '../../texts';
import { parsePlace } from '../../view/cell-place';
import { CellButton } from '../CellButton';
import { DiagnosticLine } from '../DiagnosticLine';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  line: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', overflowWrap: 'anywhere' },
  // Under the text, beside the icon.
  place: { marginInlineStart: '20px' },
  plain: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** 发出前检查: how much depends on the add-in, and what to look at before sending. */
export function ShareFindings({ report }: { report: ShareReport }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section className={styles.part} aria-labelledby="share-findings">
      <h2 id="share-findings" className={styles.title}>
        {texts.say('pane.share.findings')}
      </h2>
      {(report.calls > 0 || report.definitions === 0) && (
        <p className={styles.plain}>
          {report.calls === 0 ? texts.say('pane.share.none') : texts.count('pane.share.calls', report.calls)}
        </p>
      )}
      {report.definitions > 0 && (
        <p className={styles.plain}>{texts.count('pane.share.definitions', report.definitions)}</p>
      )}
      {report.findings.length === 0 && (
        <p className={styles.plain}>{texts.say('pane.share.nothing-found')}</p>
      )}
      {report.findings.length > 0 && (
        <ul className={styles.list}>
          {report.findings.map((finding, at) => (
            <li key={at} className={styles.line}>
              <DiagnosticLine diagnostic={finding} />
              <Place cell={finding.cell} className={styles.place} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The first of the cells that a finding is about; nothing for one about the workbook. */
function Place({ cell, className }: { cell: string | undefined; className: string }) {
  const place = cell === undefined ? null : parsePlace(cell, '');
  return place === null || place.sheet === '' ? null : (
    <span className={className}>
      <CellButton place={place} />
    </span>
  );
}
