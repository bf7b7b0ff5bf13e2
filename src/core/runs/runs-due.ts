import type { FormTable } from '../forms/form';
import type { Scorecard } from '../scoring/scorecard';
import { entriesOf } from './compare-runs';
import { isSameRun, recordForm } from './record-form';
import type { RunEntry, RunEvent } from './run-entry';
import type { RunSheet } from './locate-runs';

/**
 * The lines that a scoring adds to the record: one for each form that has a score and is not as its last line says. Pressing Score
 * again adds nothing.
 */
export function runsDue(
  forms: readonly { readonly table: FormTable; readonly card: Scorecard }[],
  runs: RunSheet | null,
  at: Pick<RunEntry, 'when' | 'version'> & { readonly event: RunEvent },
): RunEntry[] {
  const entries = runs?.runs.map(({ entry }) => entry) ?? [];
  return forms.flatMap(({ table, card }) => {
    const now = recordForm(table, card, at);
    if (now.count === now.unscored) return [];
    const last = entriesOf(table, forms, entries).at(-1);
    return last !== undefined && isSameRun(last, now) ? [] : [now];
  });
}
