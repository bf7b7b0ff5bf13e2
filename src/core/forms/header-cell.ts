import type { ColumnProfile } from './column-profile';
import type { ColumnRole } from './form';
import type { HeaderMeaning } from './header-vocabulary';

/** One column of a header, with what its words may mean and what stands below. */
export interface HeaderCell {
  readonly column: number;
  /** The words as typed; of a two-row header the lower ones. */
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
  readonly profile: ColumnProfile;
}

/** A header and the role that was found for it. */
export interface RoleChoice {
  readonly header: HeaderCell;
  readonly role: ColumnRole;
}

/** Whether the words of a header allow a role. */
export function mayBe(header: HeaderCell, role: ColumnRole): boolean {
  return header.meaning?.roles.includes(role) ?? false;
}

/** Whether the words of a header allow no other role. */
export function mustBe(header: HeaderCell, role: ColumnRole): boolean {
  return header.meaning?.roles.length === 1 && mayBe(header, role);
}

const LOOKUP_VALUE =
  /^(?:比率|比例|区间|范围|数值|数量|条数|次数|百分比|rate|range|value|from|to)(?:\(.*\))?$/i;
const LOOKUP_MARK = /^(?:扣分|加分|扣减分|扣分值|deduct(?:ion|ed)?|points off)(?:\(.*\))?$/i;

/** Whether a header is the mark of such a pair. */
export function isLookupMark(text: string): boolean {
  return text.length <= 10 && LOOKUP_MARK.test(text);
}

/** Whether a table spreads its criteria over pairs of columns, 比率 | 扣分 (E3). */
export function hasLookupPair(headers: readonly Pick<HeaderCell, 'column' | 'text'>[]): boolean {
  return headers.some(({ column, text }) => {
    const next = headers.find((header) => header.column === column + 1);
    return LOOKUP_VALUE.test(text.trim()) && next !== undefined && isLookupMark(next.text.trim());
  });
}
