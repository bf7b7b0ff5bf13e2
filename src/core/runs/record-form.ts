import { rectAddress } from '../forms/a1-address';
import type { FormItem, FormTable } from '../forms/form';
import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import type { Scorecard } from '../scoring/scorecard';
import { entryText } from '../settings/write-entry';
import { POLICY_FIELDS } from '../settings/policy-fields';
import type { TablePlan } from '../writeback/plan';
import type { RecordedItem, RunEntry, RunEvent } from './run-entry';
import { shortHash } from './short-hash';

/** A form with its scores, and what is about to be written beside it. */
export interface RecordableForm {
  readonly table: FormTable;
  readonly card: Scorecard;
  readonly plan: Pick<TablePlan, 'cells'>;
}

/** What a form and its scores are at this moment; its range holds the result columns that are being added. */
export function recordForm(
  { table, card, plan }: RecordableForm,
  { event, when, version }: Pick<RunEntry, 'when' | 'version'> & { readonly event: RunEvent },
): RunEntry {
  const items = card.items.map(({ item, score }): RecordedItem => ({
    indicator: item.indicator,
    row: item.row,
    input: inputOf(item),
    criteria: shortHash(criteriaOf(item)),
    score,
  }));
  const choices = choicesOf(card.policy);
  const added = plan.cells.filter(({ kind }) => kind === 'header').map(({ column }) => column);
  return {
    when,
    event,
    sheet: table.sheet,
    range: rectAddress({ ...table.range, right: Math.max(table.range.right, ...added) }),
    unscored: items.filter(({ score }) => score === null).length,
    total: card.total,
    grade: card.grade,
    inputs: shortHash(JSON.stringify(items.map(({ indicator, input }) => [indicator, input]))),
    criteria: shortHash(JSON.stringify(items.map(({ indicator, criteria }) => [indicator, criteria]))),
    policy: shortHash(JSON.stringify(choices)),
    version,
    items,
    count: items.length,
    choices,
  };
}

/** Whether nothing that a score depends on, and no score, differs: then there is nothing new to record. */
export function isSameRun(one: RunEntry, other: RunEntry): boolean {
  return (
    one.sheet === other.sheet &&
    one.inputs === other.inputs &&
    one.criteria === other.criteria &&
    one.policy === other.policy &&
    one.version === other.version &&
    isSameScore(one.total, other.total) &&
    one.grade === other.grade
  );
}

/** Equal but for the digits that a cell may lose. */
export function isSameScore(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) < 1e-6;
}

/** The choices of the settings that scores depend on and that are not the defaults. */
function choicesOf(policy: Policy): Record<string, string> {
  const differing = POLICY_FIELDS.filter(({ key }) => key !== 'runRecord').flatMap((field) => {
    const text = entryText(field, policy, 'en-US');
    return text === entryText(field, DEFAULT_POLICY, 'en-US') ? [] : [[field.key, text] as const];
  });
  return Object.fromEntries(differing);
}

function inputOf({ actual, marks, typedScore, scoreNote }: FormItem): string {
  const marked = marks.map(({ rater, mark, unread }) => `${rater} ${mark ?? unread ?? ''}`.trim());
  const typed = typedScore === null ? (scoreNote?.text ?? '') : String(typedScore);
  return [actual === null ? '' : String(actual.value), ...marked, typed]
    .filter((part) => part !== '')
    .join('; ');
}

function criteriaOf({ criteria, targetText, weight, full, levels, bands }: FormItem): string {
  return JSON.stringify([
    criteria,
    targetText,
    weight,
    full,
    levels.map(({ header, text }) => [header, text]),
    bands.map(({ band, mark, sign }) => [band, mark, sign]),
  ]);
}
