import { checkInSteps } from './check-grids';
import type { CheckAnswer, CheckQuestion } from './check-messages';
import { cutCheck } from './cut-check';
import { GridJoiner } from './cut-grids';
import { startsSuffice } from './starts-suffice';

/** What the worker does with questions; `tell` is called with every answer. Throws for nothing but a bug. */
export function checkAnswerer(tell: (answer: CheckAnswer) => void): (question: CheckQuestion) => void {
  const rows = new GridJoiner();
  return (question) => {
    if (question.kind !== 'rows') tell({ kind: 'heard' });
    switch (question.kind) {
      case 'rows':
        return rows.add(question.rows);
      case 'starts': {
        const grids = rows.join(question.starts.map(({ grid }) => grid));
        const starts = question.starts.map((start, index) => ({
          ...start,
          grid: grids[index] ?? start.grid,
        }));
        return tell({ kind: 'suffice', answers: startsSuffice(starts) });
      }
      case 'check': {
        const steps = checkInSteps(rows.join(question.grids), question.texts);
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done !== true) {
            tell({ kind: 'progress', progress: step.value });
            continue;
          }
          for (const piece of cutCheck(step.value)) tell({ kind: 'piece', piece });
          return tell({ kind: 'checked' });
        }
      }
    }
  };
}
