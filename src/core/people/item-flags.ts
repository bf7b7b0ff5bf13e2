import type { Policy } from '../scoring/policy';
import { stateOf } from '../scoring/item-state';
import { formatQuantity, formatTarget } from './format-quantity';
import { meaningOf } from './figure-meaning';
import type { PeoplePolicy } from './people-policy';
import type { PersonFlag, PersonItem } from './person-card';
import { isSudden } from './sudden-jump';

/** What is to be pointed out about the items of one person: misses and anomalies (B6), jumps (A7), conflicts (B7), exclusions (D5). */
export function itemFlags(items: readonly PersonItem[], policy: Policy, people: PeoplePolicy): PersonFlag[] {
  return [...items.flatMap((item) => flagsOfItem(item, policy)), ...conflictFlags(items, people)];
}

function flagsOfItem(item: PersonItem, policy: Policy): PersonFlag[] {
  const { scored, quantity, jump, excluded } = item;
  const { indicator, targetText } = scored.item;
  const flags: PersonFlag[] = [];
  const add = (kind: PersonFlag['kind'], params: Readonly<Record<string, string | number>>): void => {
    const severity = kind === 'missed' || kind === 'excluded' ? 'info' : 'warning';
    flags.push({
      kind,
      indicator,
      diagnostic: { code: `people.flag.${kind}`, severity, params: { indicator, ...params } },
    });
  };
  const actual = quantity === null ? '' : formatQuantity(quantity);
  if (scored.flag === 'missed' || scored.flag === 'anomaly') {
    const target = targetText ?? (scored.target === null ? '' : formatTarget(scored.target));
    add(scored.flag, { actual, target, percent: Number((policy.anomalyThreshold * 100).toFixed(1)) });
  }
  if (jump !== null && isSudden(jump, policy) && quantity !== null) {
    add('jump', {
      actual,
      median: formatQuantity({ ...quantity, value: jump.median }),
      mad: formatQuantity({ ...quantity, value: jump.mad }),
      z: Number.isFinite(jump.z) ? Number(jump.z.toFixed(1)) : '∞',
      periods: jump.periods,
    });
  }
  if (excluded !== null) {
    const { cause, before } = excluded;
    add('excluded', {
      reason: cause.reason,
      by: cause.by,
      before: before.item.actual === null ? '' : String(before.item.actual.value),
      after: scored.item.actual === null ? '' : String(scored.item.actual.value),
    });
  }
  if (stateOf(scored) === 'error' || (stateOf(scored) === 'blank' && (scored.item.weight ?? 0) > 0)) {
    add('unscored', {});
  }
  return flags;
}

/** B7: handle time got shorter and fewer were solved at first contact: speed at the cost of quality. */
function conflictFlags(items: readonly PersonItem[], people: PeoplePolicy): PersonFlag[] {
  const of = (key: string) => items.filter(({ scored }) => meaningOf(scored.item.indicator).key === key);
  return of('aht').flatMap((handle) =>
    of('fcr').flatMap((solved): PersonFlag[] => {
      const [shorter, lower] = [handle.lastPeriod?.relative, solved.lastPeriod?.difference];
      if (shorter == null || lower == null) return [];
      const points = solved.quantity?.unit?.dimension === 'ratio' ? lower / 100 : lower;
      if (shorter > -people.conflictHandle || points > -people.conflictResolution) return [];
      const params = {
        handle: handle.scored.item.indicator,
        solved: solved.scored.item.indicator,
        percent: Number((-shorter * 100).toFixed(1)),
        points: Number((-points * 100).toFixed(1)),
      };
      const diagnostic = { code: 'people.flag.conflict', severity: 'warning', params } as const;
      return [{ kind: 'conflict', indicator: solved.scored.item.indicator, diagnostic }];
    }),
  );
}
