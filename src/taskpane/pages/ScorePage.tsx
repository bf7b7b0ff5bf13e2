import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState';
import { LeftAlone } from '../components/score/LeftAlone';
import { KeptCells } from '../components/score/KeptCells';
import { PlanPreview } from '../components/score/PlanPreview';
import { PageBody } from '../components/frame/PageBody';
import { PageHead } from '../components/frame/PageHead';
import { ScoreBar } from '../components/ScoreBar';
import { TotalCard } from '../components/TotalCard';
import { useCheck } from '../hooks/use-pane-state';
import { useTexts } from '../texts';
import { isLeftAlone } from '../view/left-alone';
import { tableKey } from '../view/table-key';
import { changedCellsOf, countChanged } from '../view/changed-cells';

/** What will be written, cell by cell, before it is; and how the forms stand once it was. */
export function ScorePage() {
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
      <PageHead
        title={texts.say(pending ? 'pane.preview.title' : 'pane.score.title')}
        lead={pending ? texts.say('pane.preview.how') : ''}
      >
        {pending && (
          <Button size="small" aria-pressed={formulas} onClick={() => showFormulas(!formulas)}>
            {texts.say(formulas ? 'pane.preview.formulas.hide' : 'pane.preview.formulas')}
          </Button>
        )}
      </PageHead>
      {check.tables.map((checked) => (
        <LeftAlone key={tableKey(checked.table)} checked={checked} />
      ))}
      {!pending &&
        check.tables.map(
          (checked) => !isLeftAlone(checked) && <TotalCard key={tableKey(checked.table)} checked={checked} />,
        )}
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
