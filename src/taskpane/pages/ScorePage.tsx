import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState';
import { KeptCells, PlanPreview } from '../components/PlanPreview';
import { PageBody } from '../components/PageBody';
import { ScoreBar } from '../components/ScoreBar';
import { TotalCard } from '../components/TotalCard';
import { useCheck } from '../hooks/use-pane-state';
import { useTexts } from '../texts';
import { tableKey } from '../view/table-key';
import { changedCellsOf, countChanged } from '../view/changed-cells';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What will be written, cell by cell, before it is; and how the forms stand once it was. */
export function ScorePage() {
  const styles = useStyles();
  const texts = useTexts();
  const check = useCheck();
  const [formulas, showFormulas] = useState(false);
  const pending = countChanged(check) > 0;
  const kept = check.tables.flatMap(({ plan }) => plan.kept);
  if (check.tables.length === 0)
    return (
      <PageBody>
        <EmptyState check={check} />
      </PageBody>
    );
  return (
    <PageBody foot={<ScoreBar />}>
      <header>
        <h1 className={styles.title}>{texts.say(pending ? 'pane.preview.title' : 'pane.score.title')}</h1>
        {pending && (
          <>
            <p className={styles.text}>{texts.say('pane.preview.how')}</p>
            <Button size="small" aria-pressed={formulas} onClick={() => showFormulas(!formulas)}>
              {texts.say(formulas ? 'pane.preview.formulas.hide' : 'pane.preview.formulas')}
            </Button>
          </>
        )}
      </header>
      {!pending &&
        check.tables.map((checked) => <TotalCard key={tableKey(checked.table)} checked={checked} />)}
      {check.tables.map((checked) => {
        const own = changedCellsOf(checked.plan);
        return (
          own.length > 0 && (
            <PlanPreview
              key={tableKey(checked.table)}
              checked={checked}
              cells={own}
              withFormulas={formulas}
            />
          )
        );
      })}
      {kept.length > 0 && <KeptCells kept={kept} />}
    </PageBody>
  );
}
