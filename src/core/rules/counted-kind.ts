import type { EventKind, EventRule } from './rule';

/**
 * The kind that a bare count means: the only one that is counted, or any where all cost the same. Null where a number
 * does not tell which.
 */
export const countedKind = (rule: EventRule): EventKind | null => {
  const counted = rule.kinds.filter(({ unit }) => unit !== null);
  const candidates = counted.length === 1 ? counted : rule.kinds;
  const [first] = candidates;
  if (first === undefined) return null;
  const alike = candidates.every(
    ({ change, size, when, most }) =>
      change === first.change && size === first.size && most === first.most && when === null,
  );
  return alike ? first : null;
};
