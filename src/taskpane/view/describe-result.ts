import type { WorkbookCheck } from '../../actions/check-workbook';
import type { PaneResult, Said } from '../pane-result';
import type { Texts } from '../texts';
import { countFindings } from './count-findings';
import { formatScore } from './format-value';

export interface ResultText {
  readonly title: string;
  readonly facts: readonly string[];
}

/** The outcome of a button as short lines: what was done, and, after scoring, totals with grade and flags. */
export function describeResult(texts: Texts, result: PaneResult, check: WorkbookCheck | null): ResultText {
  const withTotals = result.withTotals === true && check !== null;
  return {
    title: say(texts, result.title),
    facts: [
      ...result.facts.map((fact) => say(texts, fact)),
      ...(withTotals ? [...totals(texts, check), describeFlags(texts, check)] : []),
    ],
  };
}

function say(texts: Texts, { code, params, count }: Said): string {
  return count === undefined ? texts.say(code, params) : texts.count(code, count);
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
