import type { Diagnostic } from '../diagnostic';
import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { POLICY_FIELDS, type PolicyField } from './policy-fields';
import { readEntry } from './read-entry';
import { bareWords } from './setting-words';

/** An entry that could not be used, by its row among the cells. */
export interface PolicyProblem {
  readonly row: number;
  readonly diagnostic: Diagnostic;
}

export interface ReadPolicy {
  /** DEFAULT_POLICY itself when nothing differs from it; the same object for the same content. */
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

const FIELD_BY_LABEL: ReadonlyMap<string, PolicyField> = new Map(
  POLICY_FIELDS.flatMap((field) =>
    [field.key, field.label.zh, field.label.en, ...(field.label.also ?? [])].map(
      (label): [string, PolicyField] => [bareWords(label), field],
    ),
  ),
);

/** The row of the settings sheet that a label names, in either language; null for any other text. */
export function fieldOf(label: unknown): PolicyField | null {
  return FIELD_BY_LABEL.get(bareWords(label)) ?? null;
}

/** Settings differ from workbook to workbook, hardly within one. */
const CACHE_SIZE = 16;
const cache = new Map<string, ReadPolicy>();

/**
 * Reads rows of label | value as they stand on the settings sheet: in either language, in any order. Rows with other labels
 * are ignored, a blank value leaves the default, and an entry that is not allowed is a problem and leaves the default too.
 * Cheap to call for every cell that is calculated: cached by content, in a bounded cache.
 *
 * @example policyOfCells([['步长计法', '起步']]).policy.steps // 'started'
 */
export function policyOfCells(cells: readonly (readonly unknown[])[]): ReadPolicy {
  const key = keyOf(cells);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const read = readPolicy(cells);
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  cache.set(key, read);
  return read;
}

/** The policy of a formula's last argument; the defaults when it was omitted. */
export function policyOf(cells: readonly (readonly unknown[])[] | null | undefined): Policy {
  return cells == null ? DEFAULT_POLICY : policyOfCells(cells).policy;
}

/** Whether cells are rows of settings, and not a scheme of grades or anything else. */
export function isPolicyCells(cells: readonly (readonly unknown[])[]): boolean {
  return cells.some((row) => row.length >= 2 && fieldOf(row[0]) !== null);
}

function keyOf(cells: readonly (readonly unknown[])[]): string {
  let key = '';
  for (const [label, value] of cells) key += `${plain(label)}\u0001${typeof value}${plain(value)}\u0002`;
  return key;
}

/** What a cell holds; a rich value (a formatted number) counts as its basic value, anything else as blank. */
function plain(cell: unknown): string | number {
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'object' && cell !== null && 'basicValue' in cell) return plain(cell.basicValue);
  return '';
}

function readPolicy(cells: readonly (readonly unknown[])[]): ReadPolicy {
  const entries = new Map<keyof Policy, Policy[keyof Policy]>();
  const seen = new Set<PolicyField>();
  const problems: PolicyProblem[] = [];
  cells.forEach(([label, cell], row) => {
    const field = fieldOf(label);
    const value = plain(cell);
    if (field === null || (typeof value === 'string' && value.trim() === '')) return;
    const params = { label: String(plain(label)).trim(), value: String(value) };
    if (seen.has(field)) {
      problems.push({ row, diagnostic: { code: 'settings.twice', severity: 'warning', params } });
      return;
    }
    seen.add(field);
    const entry = readEntry(field, value);
    if (entry !== undefined) entries.set(field.key, entry);
    else {
      const allowed = `@settings.allowed.${field.key}`;
      problems.push({
        row,
        diagnostic: { code: 'settings.bad-entry', severity: 'warning', params: { ...params, allowed } },
      });
    }
  });
  return { policy: withEntries(entries), problems };
}

/** Each entry was read for its own key, which the map's type cannot say. */
function withEntries(entries: ReadonlyMap<keyof Policy, Policy[keyof Policy]>): Policy {
  const differing = [...entries].filter(([key, entry]) => !isSame(entry, DEFAULT_POLICY[key]));
  return differing.length === 0 ? DEFAULT_POLICY : { ...DEFAULT_POLICY, ...Object.fromEntries(differing) };
}

function isSame(one: Policy[keyof Policy], other: Policy[keyof Policy]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
