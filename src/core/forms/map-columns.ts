import type { Diagnostic } from '../diagnostic';
import { decideRoles } from './decide-role';
import type { ColumnRole, MappedColumn } from './form';
import { type HeaderCell, isCorrected, type RoleChoice } from './header-cell';
import { headerUnit } from './header-unit';
import { findRepeatedColumns, type RepeatedColumns } from './repeated-columns';

export interface ColumnMapping extends RepeatedColumns {
  readonly columns: readonly MappedColumn[];
  /** The header that a role was given to, with its words and content; roles that several columns have are not in it. */
  readonly chosen: ReadonlyMap<ColumnRole, HeaderCell>;
  /** The column 单位, which states the unit of each row's target and actual. */
  readonly unitColumn: number | null;
  /** A second column of weights that stands over several items each: 维度权重 beside 指标权重. */
  readonly groupWeight: HeaderCell | null;
  readonly diagnostics: readonly Diagnostic[];
}

const UNIT_HEADER = /^(?:计量|计算|指标|考核|計量|計算|指標)?(?:单位|單位)$|^units?$/i;

/** Roles that a score depends on: a choice between two columns is said. */
const DECISIVE: ReadonlySet<ColumnRole> = new Set([
  'weight',
  'full',
  'target',
  'actual',
  'criteria',
  'score',
]);

/**
 * Gives every column its role: first the raters, levels and lookups, of which there are several, then one column at most to
 * every other role. Where two columns claim one, a person's correction decides, then their content, the plainer
 * header, the side that forms put it on; the choice is reported unless a person made it.
 */
export function mapColumns(headers: readonly HeaderCell[], leastPairs?: number): ColumnMapping {
  const repeated = findRepeatedColumns(headers, leastPairs);
  const several = severalColumns(headers, repeated);
  const taken = new Set(several.map(({ header }) => header));
  const byRole = new Map<ColumnRole, RoleChoice[]>();
  for (const choice of decideRoles(
    headers.filter((header) => !taken.has(header)),
    repeated,
  )) {
    byRole.set(choice.role, [...(byRole.get(choice.role) ?? []), choice]);
  }
  const chosen = new Map<ColumnRole, HeaderCell>();
  const diagnostics: Diagnostic[] = [];
  for (const [role, all] of byRole) {
    const corrected = all.filter(({ header }) => isCorrected(header));
    const choices = corrected.length > 0 ? corrected : all;
    if (ANY_OF_SEVERAL.has(role) && isAnyOfSeveral(choices)) {
      diagnostics.push(whichColumn(role, choices));
      continue;
    }
    const best = choices.reduce((one, other) => (isBetter(role, other.header, one.header) ? other : one));
    chosen.set(role, best.header);
    if (choices.length === 1 || !DECISIVE.has(role)) continue;
    const others = choices.filter((choice) => choice !== best).map(({ header }) => oneLine(header.text));
    diagnostics.push({
      code: 'forms.several-columns',
      severity: 'warning',
      params: { role: `@forms.role.${role}`, header: oneLine(best.header.text), others: others.join(', ') },
    });
  }
  const single = [...chosen].map(([role, header]): RoleChoice => ({ role, header }));
  const columns = [...single, ...several].map(({ role, header }): MappedColumn => ({
    role,
    column: header.column,
    header: header.text,
    unit: headerUnit(header.text),
  }));
  const unitColumn =
    headers.find((header) => !isCorrected(header) && UNIT_HEADER.test(header.text.trim()))?.column ?? null;
  return {
    ...repeated,
    columns: columns.sort((a, b) => a.column - b.column),
    chosen,
    unitColumn,
    groupWeight: groupWeightOf(byRole.get('weight') ?? [], chosen.get('weight')),
    diagnostics,
  };
}

/** The weights of parts stand left of those of their items; whether they are such, the rows say. */
function groupWeightOf(choices: readonly RoleChoice[], weight: HeaderCell | undefined): HeaderCell | null {
  const [left, another] = choices
    .map(({ header }) => header)
    .filter(({ column, profile }) => column < (weight?.column ?? 0) && profile.filled > 0);
  return another === undefined ? (left ?? null) : null;
}

function severalColumns(
  headers: readonly HeaderCell[],
  { raters, levels, pairs }: RepeatedColumns,
): RoleChoice[] {
  const at = (column: number, role: ColumnRole): RoleChoice[] =>
    headers.filter((header) => header.column === column).map((header) => ({ header, role }));
  return [
    ...raters.map((header): RoleChoice => ({ header, role: 'rater' })),
    ...levels.map((header): RoleChoice => ({ header, role: 'level' })),
    ...pairs.flatMap(({ band, mark }) => [...at(band, 'band'), ...at(mark, 'bandMark')]),
  ];
}

/** Columns of these, one a month, are no choice to make for a person: a score would be that of some month. */
const ANY_OF_SEVERAL: ReadonlySet<ColumnRole> = new Set(['actual', 'target', 'score']);

/** Whether the plainest of the columns say the same, or what they say ends alike: 4月实际值, 5月实际值. */
function isAnyOfSeveral(choices: readonly RoleChoice[]): boolean {
  if (choices.some(({ header }) => header.profile.own !== null)) return false;
  const plainest = Math.max(...choices.map(({ header }) => plainness(header)));
  const top = choices.filter(({ header }) => plainness(header) === plainest).map(({ header }) => header);
  const [first] = top;
  return (
    first !== undefined &&
    top.length > 1 &&
    (first.meaning?.exact === false || top.every(({ text }) => oneLine(text) === oneLine(first.text)))
  );
}

function whichColumn(role: ColumnRole, choices: readonly RoleChoice[]): Diagnostic {
  const headers = choices.map(({ header }) => oneLine(`${header.group} ${header.text}`)).join(', ');
  return {
    code: 'forms.which-column',
    severity: 'warning',
    params: { role: `@forms.role.${role}`, headers },
  };
}

function isBetter(role: ColumnRole, other: HeaderCell, best: HeaderCell): boolean {
  const [own, content, plain, right] = [
    ownFormulas(other) - ownFormulas(best),
    evidence(role, other) - evidence(role, best),
    plainness(other) - plainness(best),
    role === 'actual' || role === 'score',
  ];
  if (own !== 0) return own > 0;
  // Months side by side hold the same kind of figures: the plain header is the month that counts.
  if (role === 'actual' && plain !== 0) return plain > 0;
  if (content !== 0) return content > 0;
  return plain !== 0 ? plain > 0 : right;
}

/** Which figure of its content speaks for a column in a role. */
const EVIDENCE: Partial<Record<ColumnRole, 'scoring' | 'targets' | 'quantities'>> = {
  criteria: 'scoring',
  target: 'targets',
  actual: 'quantities',
  weight: 'quantities',
  full: 'quantities',
};

function evidence(role: ColumnRole, { profile }: HeaderCell): number {
  const figure = EVIDENCE[role];
  return figure === undefined ? 0 : profile[figure];
}

function ownFormulas({ profile }: HeaderCell): number {
  return profile.own === null ? 0 : 1;
}

/** The month that a form is about. */
const THIS_PERIOD = /^(?:本|当|當)(?:月|期|季|年)/;

function plainness({ text, meaning }: HeaderCell): number {
  const exact = meaning?.exact === true || THIS_PERIOD.test(text.trim());
  return (exact ? 2 : 0) + (meaning?.strong ? 1 : 0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
