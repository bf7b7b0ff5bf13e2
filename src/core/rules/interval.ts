import type { Bound, Interval } from './rule';

export const EVERYTHING: Interval = { min: null, max: null };

/** The single value `value`. */
export const pointAt = (value: number): Interval => ({
  min: { value, inclusive: true },
  max: { value, inclusive: true },
});

export const isPoint = ({ min, max }: Interval): boolean =>
  min !== null && max !== null && min.value === max.value;

export const contains = ({ min, max }: Interval, x: number): boolean =>
  (min === null || x > min.value || (min.inclusive && x === min.value)) &&
  (max === null || x < max.value || (max.inclusive && x === max.value));

const atLeast = (a: Bound | null, b: Bound | null): boolean =>
  b === null || (a !== null && (a.value > b.value || (a.value === b.value && (b.inclusive || !a.inclusive))));

const atMost = (a: Bound | null, b: Bound | null): boolean =>
  b === null || (a !== null && (a.value < b.value || (a.value === b.value && (b.inclusive || !a.inclusive))));

/** Whether every value of `inner` lies in `outer`. */
export const isWithin = (inner: Interval, outer: Interval): boolean =>
  atLeast(inner.min, outer.min) && atMost(inner.max, outer.max);

export const isEmpty = ({ min, max }: Interval): boolean =>
  min !== null &&
  max !== null &&
  (min.value > max.value || (min.value === max.value && !(min.inclusive && max.inclusive)));

/** The values that both hold; check with `isEmpty`. */
export const intersect = (a: Interval, b: Interval): Interval => ({
  min: atLeast(a.min, b.min) ? a.min : b.min,
  max: atMost(a.max, b.max) ? a.max : b.max,
});

export const sameInterval = (a: Interval, b: Interval): boolean => isWithin(a, b) && isWithin(b, a);

/** A value inside, for trying out: the middle, or one `reach` away from the only bound. */
export const sampleOf = ({ min, max }: Interval, reach = 1): number => {
  if (min !== null && max !== null) return (min.value + max.value) / 2;
  if (min !== null) return min.value + reach;
  return max === null ? 0 : max.value - reach;
};

/**
 * Cuts the scale at all bounds of the intervals: the points at the bounds and the open stretches between them, ascending.
 * Within each of them every interval holds everywhere or nowhere.
 */
export const segmentsOf = (intervals: readonly Interval[]): Interval[] => {
  const cuts = [
    ...new Set(intervals.flatMap(({ min, max }) => [min, max]).flatMap((b) => (b ? [b.value] : []))),
  ];
  cuts.sort((a, b) => a - b);
  const open = (value: number): Bound => ({ value, inclusive: false });
  const segments: Interval[] = [];
  cuts.forEach((cut, i) => {
    const previous = cuts[i - 1];
    segments.push({ min: previous === undefined ? null : open(previous), max: open(cut) }, pointAt(cut));
  });
  const last = cuts[cuts.length - 1];
  segments.push({ min: last === undefined ? null : open(last), max: null });
  return segments;
};
