import { LIST_KINDS, WORDS_OF_KIND } from './record-roles';
import { spellHeader } from './read-header';
import type { RecordColumn, RecordKind, RecordRole } from './record-table';

/** What a list of work beside the service must have, apart from naming itself. */
const NEEDS: Partial<Record<RecordKind, readonly (readonly RecordRole[])[]>> = {
  knowledge: [['agent', 'agentId'], ['start', 'date', 'end', 'id']],
  sharing: [['agent', 'agentId'], ['start', 'date']],
  suggestions: [['agent', 'agentId'], ['start', 'date', 'id']],
  tasks: [['completed', 'resolved'], ['agent', 'agentId', 'team']],
  onboarding: [['agent', 'agentId'], ['onDuty', 'onboarding']],
}; // prettier-ignore

/** Measures of services, quality checks and lessons: such a sheet is a log, whatever else it mentions. */
const OF_LOGS: ReadonlySet<RecordRole> = new Set<RecordRole>([
  'talk',
  'waiting',
  'acw',
  'answered',
  'inbound',
  'csat',
  'nps',
  'firstContact',
  'sla',
  'turns',
  'transfers',
  'qaMark',
  'examMark',
  'attendance',
  'attended',
]);
/** Kinds that a header of their own is enough for: 协作部门. */
const BY_HEADER: ReadonlySet<RecordKind> = new Set<RecordKind>(['tasks', 'onboarding']);

/**
 * Whether a sheet lists work beside the service: contributions to the knowledge base, sharings, tasks across departments, suggestions,
 * new hires getting ready (A1, D1). Its name, its title or a header must say so; a plan of tasks or a roster is none.
 */
export function judgeLists(
  headers: readonly string[],
  columns: readonly RecordColumn[],
  names: readonly string[],
): RecordKind | null {
  const has = (role: RecordRole) => columns.some((column) => column.role === role);
  if (columns.some(({ role }) => OF_LOGS.has(role))) return null;
  const found = LIST_KINDS.filter((kind) => {
    const named = names.some((name) => WORDS_OF_KIND[kind].test(spellHeader(name)));
    const said =
      BY_HEADER.has(kind) && headers.some((header) => WORDS_OF_KIND[kind].test(spellHeader(header)));
    const needs = NEEDS[kind] ?? [];
    // Who gets ready shows by two dates, whatever the sheet is called.
    const shown = kind === 'onboarding' && has('hired') && has('onDuty');
    return (named || said || shown) && needs.every((roles) => roles.some(has));
  });
  const byName = found.find((kind) => names.some((name) => WORDS_OF_KIND[kind].test(spellHeader(name))));
  return byName ?? found[0] ?? null;
}
