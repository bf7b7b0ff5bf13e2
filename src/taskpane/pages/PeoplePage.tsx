import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { PersonCard } from '../../core/people/person-card';
import type { PeopleFound } from '../../core/people/people-of-grids';
import { printPeriod } from '../../core/people/appraisal-period';
import { DiagnosticLine } from '../components/DiagnosticLine';
import { Disclosure } from '../components/Disclosure';
import { Loading } from '../components/Loading';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { PeopleButtons } from '../components/people/PeopleButtons';
import { PersonLine } from '../components/people/PersonLine';
import { useCheck, usePaneState } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import { useTexts } from '../texts';
import { formatScore } from '../view/format-value';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  remarks: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** The people of the workbook: their ranking with what is pointed out, and the sheets that can be made of it. */
export function PeoplePage() {
  const texts = useTexts();
  const pane = usePane();
  const check = useCheck();
  const { people } = usePaneState();
  // The workbook was read anew: its people may be others.
  useEffect(() => void pane.readPeople(), [pane, check]);
  if (people === null) return <Loading label={texts.say('pane.loading')} />;
  const { found } = people;
  return (
    <PageBody foot={<PeopleButtons hasPeople={found !== null} hasRecords={check.records.length > 0} />}>
      {found === null ? (
        <PageHead title={texts.say('pane.page.people')} lead={texts.say('people.no-roster')} />
      ) : (
        <Ranking found={found} />
      )}
    </PageBody>
  );
}

function Ranking({ found: { card, diagnostics } }: { found: PeopleFound }) {
  const styles = useStyles();
  const texts = useTexts();
  const sheet = card.roster.place?.sheet ?? null;
  const remarks = [...card.diagnostics, ...diagnostics];
  return (
    <>
      <PageHead
        title={texts.say('pane.page.people')}
        lead={texts.say('pane.people.found', {
          sheet: sheet ?? '',
          count: card.people.length,
          period: card.period === null ? texts.say('pane.people.no-period') : printPeriod(card.period),
        })}
      />
      {remarks.length > 0 && (
        <Disclosure summary={texts.count('pane.people.remarks', remarks.length)}>
          <div className={styles.remarks}>
            {remarks.map((diagnostic, index) => (
              <DiagnosticLine key={index} diagnostic={diagnostic} />
            ))}
          </div>
        </Disclosure>
      )}
      {card.forms.map(({ name }, form) => {
        const own = card.people.filter((person) => person.form === form);
        const team = card.teams.find((each) => each.form === form && each.team === null);
        if (own.length === 0) return null;
        return (
          <section key={name} className={styles.section} aria-label={name}>
            <h2 className={styles.title}>{name}</h2>
            {team?.total != null && (
              <p className={styles.text}>
                {texts.say('pane.people.team', {
                  mean: formatScore(team.total.mean),
                  best: team.best.join(texts.say('pane.found.list')),
                  range: formatScore(team.total.range),
                })}
              </p>
            )}
            <ol className={styles.list}>
              {[...own].sort(byRank).map((person, index) => (
                <PersonLine key={`${person.person.name} ${index}`} card={person} sheet={sheet} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

function byRank(one: PersonCard, other: PersonCard): number {
  return (
    (one.rank ?? Infinity) - (other.rank ?? Infinity) || (other.total ?? -Infinity) - (one.total ?? -Infinity)
  );
}
