/** The first and last day of records, as Excel day numbers. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** Widens a span by the moments of a block, which may have none. */
export function widenSpan(span: DaySpan | null, at: Float64Array | undefined): DaySpan | null {
  let [first, last] = [span?.first ?? Infinity, span?.last ?? -Infinity];
  for (let i = 0; at !== undefined && i < at.length; i++) {
    const day = Math.floor(at[i] as number);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first <= last ? { first, last } : null;
}
