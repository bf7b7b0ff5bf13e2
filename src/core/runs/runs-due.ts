import { entriesOf } from './compare-runs';
import { isSameRun, recordForm, type RecordableForm } from './record-form';
import type { RunEntry, RunEvent } from './run-entry';
import type { RunSheet } from './locate-runs';

/**
 * The lines that a scoring adds to the record: one for each form that has a score and is not as its last line says. Pressing Score
 * again adds nothing.
 */
export function runsDue(
  forms: readonly RecordableForm[],
  runs: RunSheet | null,
  at: Pick<RunEntry, 'when' | 'version'> & { readonly event: RunEvent },
): RunEntry[] {
  const entries = runs?.runs.map(({ entry }) => entry) ?? [];
  return forms.flatMap((form) => {
    const now = recordForm(form, at);
    if (now.count === now.unscored) return [];
    const last = entriesOf(form.table, forms, entries).at(-1);
    return last !== undefined && isSameRun(last, now) ? [] : [now];
  });
}
