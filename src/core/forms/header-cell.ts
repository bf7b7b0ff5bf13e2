import type { ColumnProfile } from './column-profile';
import type { ColumnRole } from './form';
import type { HeaderMeaning } from './header-vocabulary';

/** One column of a header, with what its words may mean and what stands below. */
export interface HeaderCell {
  readonly column: number;
  /** The words as typed; of a two-row header the lower ones. */
  readonly text: string;
  /** The words above these in a header of two rows; '' when there are none. */
  readonly group: string;
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

/** Whether a person said what the column holds. */
export function isCorrected(header: HeaderCell): boolean {
  return header.meaning?.corrected === true;
}
