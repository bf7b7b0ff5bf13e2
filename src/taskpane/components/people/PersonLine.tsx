import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonCard } from '../../../core/people/person-card';
import { useTexts } from '../../texts';
import { formatScore } from '../../view/format-value';
import { CellButton } from '../CellButton';
import { DiagnosticLine } from '../DiagnosticLine';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  person: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rank: { fontWeight: tokens.fontWeightSemibold, textAlign: 'end' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  figures: { textAlign: 'end', whiteSpace: 'nowrap' },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  flags: { gridColumn: '2 / -1' },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
});

/** One person of the ranking: rank or why there is none, total, change, and what is pointed out, one press away. */
export function PersonLine({ card, sheet }: { card: PersonCard; sheet: string | null }) {
  const styles = useStyles();
  const texts = useTexts();
  const { person, rank, tied, total, grade, totalBefore, totalLastPeriod, flags } = card;
  const change = totalLastPeriod?.difference;
  return (
    <li className={styles.person}>
      <span className={styles.rank}>
        {rank === null
          ? texts.say('pane.people.unranked')
          : texts.say(tied ? 'pane.people.tied' : 'pane.people.rank', { rank })}
      </span>
      <span className={styles.name}>
        {sheet === null || person.row === null ? (
          person.name
        ) : (
          <CellButton place={{ sheet, row: person.row, column: 0 }} quiet>
            {person.name}
          </CellButton>
        )}
        {person.team !== null && <span className={styles.quiet}> {person.team}</span>}
      </span>
      <span className={styles.figures}>
        <span className={styles.total}>{total === null ? '—' : formatScore(total)}</span> {grade}
        {change !== undefined && (
          <span className={styles.quiet}> {texts.say('pane.people.change', { change: signed(change) })}</span>
        )}
        {totalBefore !== null && (
          <div className={styles.quiet}>
            {texts.say('pane.people.before', { total: formatScore(totalBefore) })}
          </div>
        )}
      </span>
      {flags.length > 0 && (
        <div className={styles.flags}>
          <Disclosure summary={texts.count('pane.people.flags', flags.length)}>
            <div className={styles.list}>
              {flags.map(({ diagnostic }, index) => (
                <DiagnosticLine key={index} diagnostic={diagnostic} />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function signed(change: number): string {
  const text = formatScore(Math.abs(change));
  return change < 0 ? `−${text}` : `+${text}`;
}
