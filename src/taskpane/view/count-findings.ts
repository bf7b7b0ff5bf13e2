import type { WorkbookCheck } from '../../actions/check/check-workbook';
import { shownFlag, type ShownFlag } from '../../core/scoring/shown-flag';

export interface Findings {
  readonly tables: number;
  readonly items: number;
  /** Criteria sentences that became a rule. */
  readonly read: number;
  /** Items without criteria that are judged by their target. */
  readonly byTarget: number;
  readonly flags: Readonly<Record<ShownFlag, number>>;
}

/** The figures of the first line a supervisor reads. */
export function countFindings({ tables }: Pick<WorkbookCheck, 'tables'>): Findings {
  const items = tables.flatMap(({ card }) => card.items);
  const flags: Record<ShownFlag, number> = { met: 0, missed: 0, anomaly: 0, unscored: 0, 'no-target': 0 };
  for (const item of items) flags[shownFlag(item)] += 1;
  return {
    tables: tables.length,
    items: items.length,
    read: items.filter(({ source, reading }) => source === 'criteria' && reading?.rule).length,
    byTarget: items.filter(({ source }) => source === 'target').length,
    flags,
  };
}
