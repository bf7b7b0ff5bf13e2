import type { Diagnostic } from '../diagnostic';
import { decideRoles } from './decide-role';
import type { ColumnRole, MappedColumn } from './form';
import { hasLookupPair, type HeaderCell, type RoleChoice } from './header-cell';
import { headerUnit } from './header-unit';

export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  /** The header that a role was given to, with its words and content. */
  readonly chosen: ReadonlyMap<ColumnRole, HeaderCell>;
  /** The column 单位, which states the unit of each row's target and actual. */
  readonly unitColumn: number | null;
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
 * Gives every role one column at most. Where two columns claim one, their content decides, then the plainer header, then
 * the side that forms put it on; the choice is reported.
 */
export function mapColumns(headers: readonly HeaderCell[]): ColumnMapping {
  const byRole = new Map<ColumnRole, RoleChoice[]>();
  for (const choice of decideRoles(headers)) {
    byRole.set(choice.role, [...(byRole.get(choice.role) ?? []), choice]);
  }
  const chosen = new Map<ColumnRole, HeaderCell>();
  const diagnostics: Diagnostic[] = [];
  for (const [role, choices] of byRole) {
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
  const columns = [...chosen].map(([role, { column, text }]): MappedColumn => ({
    role,
    column,
    header: text,
    unit: headerUnit(text),
  }));
  if (!chosen.has('criteria') && hasLookupPair(headers)) {
    diagnostics.push({ code: 'forms.lookup-columns', severity: 'warning' });
  }
  const unitColumn = headers.find(({ text }) => UNIT_HEADER.test(text.trim()))?.column ?? null;
  return { columns: columns.sort((a, b) => a.column - b.column), chosen, unitColumn, diagnostics };
}

function isBetter(role: ColumnRole, other: HeaderCell, best: HeaderCell): boolean {
  const [own, content, plain, right] = [
    ownFormulas(other) - ownFormulas(best),
    evidence(role, other) - evidence(role, best),
    plainness(other) - plainness(best),
    role === 'actual' || role === 'score',
  ];
  if (own !== 0) return own > 0;
  // Months side by side hold the same kind of figures: the plain header, else the latest.
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

function plainness({ meaning }: HeaderCell): number {
  return (meaning?.exact ? 2 : 0) + (meaning?.strong ? 1 : 0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
