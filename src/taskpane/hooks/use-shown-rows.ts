import { useDeferredValue, useState } from 'react';

/** Rows of a list that are drawn at first: as many as somebody reads, and the pane stays quick with thousands. */
export const FIRST_ROWS = 50;
const MORE_ROWS = 100;
/** As many as are drawn before anything else happens; they fill a pane of ordinary height. */
const ROWS_AT_ONCE = 10;

export interface ShownRows {
  /** Rows to draw now. */
  readonly drawn: number;
  /** Rows that will be there in a moment. */
  readonly shown: number;
  readonly showMore: () => void;
}

/**
 * How many rows of a long list are drawn: the first ones at once, the others while the page answers its person in between. Rows must be
 * memoised, so that those that are there are not drawn again.
 */
export function useShownRows(): ShownRows {
  const [shown, show] = useState(FIRST_ROWS);
  const drawn = useDeferredValue(shown, ROWS_AT_ONCE);
  return { drawn, shown, showMore: () => show(shown + MORE_ROWS) };
}
