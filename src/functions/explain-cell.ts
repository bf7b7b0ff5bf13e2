import type { Policy } from '../core/scoring/policy';
import { renderExplanation } from '../messages/render-explanation';
import { noAnswer } from './cell-error';
import { functionLocale } from './function-locale';
import { itemOf } from './item-cells';
import type { CellAnswer, CellArgument } from './spread';

/** KPI.EXPLAIN for one cell: the steps, then what was assumed; the reason where there is no score. */
export function explainCell(
  policy: Policy,
): (cell: Readonly<Record<'actual' | 'criteria' | 'full' | 'target' | 'unit', CellArgument>>) => CellAnswer {
  return (cell) => {
    const item = itemOf(cell, policy);
    if (item === null) return '';
    return item.score === null ? noAnswer(item.diagnostics) : renderExplanation(functionLocale(), item);
  };
}
