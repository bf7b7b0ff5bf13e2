import {
  COUNT_ROLES,
  DURATION_ROLES,
  FLAG_ROLES,
  MARK_ROLES,
  MOMENT_ROLES,
  TEXT_ROLES,
} from '../../core/records/record-roles';
import type { RecordRole } from '../../core/records/record-table';

/** What a person may say a column of records is. */
export type RoleChoice = RecordRole | 'ignore';

/** The roles in groups, as a list offers them. */
export const ROLE_GROUPS: readonly { readonly name: string; readonly roles: readonly RoleChoice[] }[] = [
  { name: 'who', roles: TEXT_ROLES },
  { name: 'when', roles: MOMENT_ROLES },
  { name: 'long', roles: DURATION_ROLES },
  { name: 'answers', roles: [...FLAG_ROLES, 'attendance'] },
  { name: 'counts', roles: COUNT_ROLES },
  { name: 'marks', roles: MARK_ROLES },
  { name: 'rest', roles: ['id', 'customer', 'other', 'ignore'] },
];

/** Units that bare numbers of a column of times may be in; 天 is also what Excel's own times are. */
export const DURATION_UNITS: readonly string[] = ['秒', '分钟', '小时', '天', '毫秒'];
