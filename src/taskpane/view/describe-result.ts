import type { WorkbookCheck } from '../../actions/check-workbook';
import type { PaneResult } from '../pane-store';
import type { Texts } from '../texts';
import { countFindings } from './count-findings';
import { formatScore } from './format-value';

export interface ResultText {
  readonly title: string;
  readonly facts: readonly string[];
}

/** The outcome of a write or an undo as short lines: cells, totals with grade, flags. */
export function describeResult(texts: Texts, result: PaneResult, check: WorkbookCheck): ResultText {
  if (result.kind === 'undone') {
    const kept = result.kept > 0 ? [texts.count('pane.done.kept', result.kept)] : [];
    return {
      title: texts.say('pane.done.undone'),
      facts: [texts.count('pane.done.restored', result.restored), ...kept],
    };
  }
  if (result.kind === 'inserted') {
    return { title: texts.say('pane.done.inserted', { sheet: result.sheet }), facts: [] };
  }
  if (result.kind === 'weights') {
    return {
      title: texts.say('pane.done.weights'),
      facts: [texts.count('pane.done.written', result.written)],
    };
  }
  const written =
    result.written > 0 ? texts.count('pane.done.written', result.written) : texts.say('pane.done.none');
  return {
    title: texts.say('pane.done.scored'),
    facts: [written, ...totals(texts, check), describeFlags(texts, check)],
  };
}

function totals(texts: Texts, check: WorkbookCheck): string[] {
  return check.tables.flatMap(({ table, card }) =>
    card.total === null
      ? []
      : [
          texts.say('pane.done.total', {
            sheet: table.sheet,
            total: [formatScore(card.total), card.grade ?? ''].join(' ').trim(),
          }),
        ],
  );
}

/** `1 项异常,3 项未达标`: how many of each flag, the worst first, those that there are. */
export function describeFlags(texts: Texts, check: Pick<WorkbookCheck, 'tables'>): string {
  const { flags } = countFindings(check);
  return (['anomaly', 'missed', 'unscored', 'met'] as const)
    .filter((flag) => flags[flag] > 0)
    .map((flag) => texts.count(`pane.done.flags.${flag}`, flags[flag]))
    .join(texts.say('pane.found.separator'));
}
