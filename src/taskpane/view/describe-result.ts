import type { WorkbookCheck } from '../../actions/check/check-workbook';
import type { PaneResult, Said } from '../pane-result';
import type { Texts } from '../texts';
import { countFindings } from './count-findings';
import { formatScore } from './format-value';
import { isLeftAlone } from './left-alone';

export interface ResultText {
  readonly title: string;
  readonly facts: readonly string[];
  /** Something that was asked for was not done; the facts say what, and the way out. */
  readonly isPartial: boolean;
}

/** More totals than these are for the overview. */
const MOST_TOTALS = 3;

/** The outcome of a button as short lines: what was done, and, after scoring, totals with grade and flags. */
export function describeResult(texts: Texts, result: PaneResult, check: WorkbookCheck | null): ResultText {
  const facts = result.facts.map((fact) => say(texts, fact));
  const scored = result.withTotals === true ? check : null;
  if (scored === null) return { title: say(texts, result.title), facts, isPartial: false };
  const left = scored.tables.filter(isLeftAlone);
  const reasons = new Set(
    left.flatMap(({ plan }) => plan.diagnostics.map((diagnostic) => texts.diagnose(diagnostic))),
  );
  if (left.length > 0 && left.length === scored.tables.length)
    return { title: texts.say('pane.done.none.written'), facts: [...reasons], isPartial: true };
  const written = { tables: scored.tables.filter((checked) => !isLeftAlone(checked)) };
  return {
    title: left.length > 0 ? texts.say('pane.done.partly') : say(texts, result.title),
    facts: [...reasons, ...facts, ...totals(texts, written), describeFlags(texts, written)].filter(Boolean),
    isPartial: left.length > 0,
  };
}

function say(texts: Texts, { code, params, count }: Said): string {
  return count === undefined ? texts.say(code, params) : texts.count(code, count);
}

function totals(texts: Texts, { tables }: Pick<WorkbookCheck, 'tables'>): string[] {
  const having = tables.flatMap(({ table, card: { total, grade } }) =>
    total === null ? [] : [{ sheet: table.sheet, total, grade }],
  );
  if (having.length > MOST_TOTALS) {
    const all = having.map(({ total }) => total);
    const [least, most] = [Math.min(...all), Math.max(...all)].map(formatScore);
    return [texts.say('pane.done.totals', { count: having.length, least: least ?? '', most: most ?? '' })];
  }
  return having.map(({ sheet, total, grade }) =>
    texts.say('pane.done.total', { sheet, total: [formatScore(total), grade ?? ''].join(' ').trim() }),
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
