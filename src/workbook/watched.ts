/** How far a piece of work is, in whatever it counts. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Long work that somebody watches: told how far it is, and ended by `signal`. */
export interface Watched {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One part of a longer work as the whole sees it: its beginning is at `from`, its end at `to`, shares of the whole.
 *
 * @example await readWorkbook(context, partOf(watched, 0, 0.3)) // half of the reading is 15 % of the scoring
 */
export function partOf({ onProgress, signal }: Watched, from: number, to: number): Watched {
  if (onProgress === undefined) return { signal };
  return {
    signal,
    onProgress: ({ done, total }) =>
      onProgress({ done: from + (total === 0 ? 1 : done / total) * (to - from), total: 1 }),
  };
}
