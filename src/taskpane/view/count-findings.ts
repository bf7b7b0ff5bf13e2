import type { CheckedTable, WorkbookCheck } from '../../actions/check/check-workbook';
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

const known = new WeakMap<CheckedTable, Findings>();

/** The figures of the first line a supervisor reads; those of a form are worked out once for a reading of the workbook. */
export function countFindings({ tables }: Pick<WorkbookCheck, 'tables'>): Findings {
  const each = tables.map(findingsOf);
  const sum = (of: (findings: Findings) => number) => each.reduce((all, findings) => all + of(findings), 0);
  const flag = (name: ShownFlag) => sum(({ flags }) => flags[name]);
  return {
    tables: tables.length,
    items: sum(({ items }) => items),
    read: sum(({ read }) => read),
    byTarget: sum(({ byTarget }) => byTarget),
    flags: {
      met: flag('met'),
      missed: flag('missed'),
      anomaly: flag('anomaly'),
      unscored: flag('unscored'),
      'no-target': flag('no-target'),
    },
  };
}

function findingsOf(checked: CheckedTable): Findings {
  const before = known.get(checked);
  if (before !== undefined) return before;
  const { items } = checked.card;
  const flags: Record<ShownFlag, number> = { met: 0, missed: 0, anomaly: 0, unscored: 0, 'no-target': 0 };
  for (const item of items) flags[shownFlag(item)] += 1;
  const findings = {
    tables: 1,
    items: items.length,
    read: items.filter(({ source, reading }) => source === 'criteria' && reading?.rule).length,
    byTarget: items.filter(({ source }) => source === 'target').length,
    flags,
  };
  known.set(checked, findings);
  return findings;
}
