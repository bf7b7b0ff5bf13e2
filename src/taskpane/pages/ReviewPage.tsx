import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Loading } from '../components/Loading';
import { ButtonGrid } from '../components/ButtonGrid';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { PeoplePicker } from '../components/people/PeoplePicker';
import { useFieldStyle } from '../components/field-style';
import { useCheck, usePaneState, useWriting } from '../hooks/use-pane-state';
import { usePane } from '../pane-context';
import type { PersonSheetTask, TeamSheetTask } from '../slices/review';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  field: { display: 'grid', gap: tokens.spacingVerticalXS },
  progress: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  bar: { flexGrow: 1 },
});

const OF_PEOPLE: readonly PersonSheetTask[] = ['evaluations', 'talks'];
const OF_TEAM: readonly TeamSheetTask[] = ['team', 'report', 'plan', 'quarter'];

/** What follows the scores: evaluation and talk for a person, some or everybody, plan, samples, appeals, review, report. */
export function ReviewPage() {
  const styles = useStyles();
  const field = useFieldStyle();
  const texts = useTexts();
  const pane = usePane();
  const check = useCheck();
  const busy = useWriting();
  const { people: read, progress } = usePaneState();
  // Null until somebody chooses: everybody.
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [indicator, setIndicator] = useState('');
  // The workbook was read anew: its people may be others.
  useEffect(() => void pane.readPeople(), [pane, check]);
  if (read === null) return <Loading label={texts.say('pane.loading')} />;
  const cards = read.found?.card.people ?? [];
  const names = [...new Set(cards.map(({ person }) => person.name))];
  // Whoever has gone from the workbook is nobody to make a sheet for.
  const selected = chosen === null ? names : names.filter((name) => chosen.has(name));
  const [only] = selected.length === 1 ? cards.filter(({ person }) => person.name === selected[0]) : [];
  const indicators = only?.items.map(({ scored }) => scored.item.indicator) ?? [];
  const item = indicators.includes(indicator) ? indicator : (indicators[0] ?? '');
  if (cards.length === 0) {
    return (
      <PageBody>
        <PageHead title={texts.say('pane.page.review')} lead={texts.say('people.no-roster')} />
      </PageBody>
    );
  }
  if (progress !== null) {
    return (
      <PageBody>
        <PageHead title={texts.say('pane.page.review')} />
        <div className={styles.progress}>
          <progress className={styles.bar} value={progress} aria-label={texts.say('pane.people.progress')} />
          <Button onClick={() => pane.cancel()}>{texts.say('pane.cancel')}</Button>
        </div>
      </PageBody>
    );
  }
  const people = selected.length === names.length ? null : selected;
  const isIdle = busy || selected.length === 0;
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.review')} lead={texts.say('pane.review.note')} />
      <section className={styles.section} aria-label={texts.say('pane.review.people')}>
        <h2 className={styles.title}>{texts.say('pane.review.people')}</h2>
        <PeoplePicker names={names} chosen={new Set(selected)} onChoose={setChosen} />
        <ButtonGrid>
          {OF_PEOPLE.map((task) => (
            <Button
              key={task}
              appearance={task === 'talks' ? 'primary' : 'secondary'}
              disabledFocusable={isIdle}
              onClick={() => void pane.makePersonSheets(task, people)}
            >
              {texts.say(`pane.review.make.${task}`)}
            </Button>
          ))}
          {check.records.length > 0 && (
            <Button disabledFocusable={isIdle} onClick={() => void pane.drawReviewSample(people)}>
              {texts.say('pane.review.make.sample')}
            </Button>
          )}
        </ButtonGrid>
        {only !== undefined && item !== '' && (
          <>
            <label className={styles.field}>
              {texts.say('pane.review.appeal-of')}
              <select
                className={field.field}
                value={item}
                onChange={({ target }) => setIndicator(target.value)}
              >
                {indicators.map((each, at) => (
                  <option key={`${each} ${at}`} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            </label>
            <ButtonGrid>
              <Button disabledFocusable={busy} onClick={() => void pane.addAppeal(only.person.name, item)}>
                {texts.say('pane.review.make.appeal')}
              </Button>
            </ButtonGrid>
          </>
        )}
      </section>
      <section className={styles.section} aria-label={texts.say('pane.review.team')}>
        <h2 className={styles.title}>{texts.say('pane.review.team')}</h2>
        <ButtonGrid>
          {OF_TEAM.map((task) => (
            <Button key={task} disabledFocusable={busy} onClick={() => void pane.makeTeamSheet(task)}>
              {texts.say(`pane.review.make.${task}`)}
            </Button>
          ))}
          <Button disabledFocusable={busy} onClick={() => void pane.openHolidays()}>
            {texts.say('pane.review.make.holidays')}
          </Button>
        </ButtonGrid>
      </section>
    </PageBody>
  );
}
