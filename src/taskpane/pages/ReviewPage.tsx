import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Loading } from '../components/Loading';
import { ButtonGrid } from '../components/ButtonGrid';
import { PageBody } from '../components/PageBody';
import { PageHead } from '../components/PageHead';
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
const OF_TEAM: readonly TeamSheetTask[] = ['report', 'plan', 'quarter'];
const EVERYBODY = '';

/** What follows the scores: evaluation and talk for a person or everybody, plan, samples, appeals, review, report. */
export function ReviewPage() {
  const styles = useStyles();
  const field = useFieldStyle();
  const texts = useTexts();
  const pane = usePane();
  const check = useCheck();
  const busy = useWriting();
  const { people, progress } = usePaneState();
  const [name, setName] = useState(EVERYBODY);
  const [indicator, setIndicator] = useState('');
  // The workbook was read anew: its people may be others.
  useEffect(() => void pane.readPeople(), [pane, check]);
  if (people === null) return <Loading label={texts.say('pane.loading')} />;
  const cards = people.found?.card.people ?? [];
  const chosen = cards.find(({ person }) => person.name === name);
  const indicators = chosen?.items.map(({ scored }) => scored.item.indicator) ?? [];
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
  const only = chosen === undefined ? null : [chosen.person.name];
  return (
    <PageBody>
      <PageHead title={texts.say('pane.page.review')} lead={texts.say('pane.review.note')} />
      <section className={styles.section} aria-label={texts.say('pane.review.people')}>
        <h2 className={styles.title}>{texts.say('pane.review.people')}</h2>
        <label className={styles.field}>
          {texts.say('pane.review.who')}
          <select className={field.field} value={name} onChange={({ target }) => setName(target.value)}>
            <option value={EVERYBODY}>{texts.say('pane.review.everybody', { count: cards.length })}</option>
            {cards.map(({ person }, at) => (
              <option key={`${person.name} ${at}`} value={person.name}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
        <ButtonGrid>
          {OF_PEOPLE.map((task) => (
            <Button
              key={task}
              appearance={task === 'talks' ? 'primary' : 'secondary'}
              disabledFocusable={busy}
              onClick={() => void pane.makePersonSheets(task, only)}
            >
              {texts.say(`pane.review.make.${task}`)}
            </Button>
          ))}
          {check.records.length > 0 && (
            <Button disabledFocusable={busy} onClick={() => void pane.drawReviewSample(only?.[0] ?? null)}>
              {texts.say('pane.review.make.sample')}
            </Button>
          )}
        </ButtonGrid>
        {chosen !== undefined && item !== '' && (
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
              <Button disabledFocusable={busy} onClick={() => void pane.addAppeal(chosen.person.name, item)}>
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
        </ButtonGrid>
      </section>
    </PageBody>
  );
}
