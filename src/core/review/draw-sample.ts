/** B8: 10–20 recordings or chats of a missed item. */
export const SAMPLE_SIZE = { least: 10, most: 20 } as const;

/** Random numbers 0 ≤ x < 1 from a seed, the same everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Draws `count` of the candidates at random, every one as likely as the other, in their own order. The same seed and candidates give
 * the same sample, so that anybody can draw it again (B8). Fewer candidates than asked for: all of them.
 *
 * @example drawSample([12, 15, 40, 41], 2, 20261126)
 */
export function drawSample<T>(candidates: readonly T[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  const places = candidates.map((_, at) => at);
  const drawn = Math.min(count, places.length);
  for (let at = 0; at < drawn; at++) {
    const other = at + Math.floor(random() * (places.length - at));
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  return places
    .slice(0, drawn)
    .sort((a, b) => a - b)
    .flatMap((at) => candidates.slice(at, at + 1));
}
