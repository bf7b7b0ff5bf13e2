import type { NormalizedText } from '../../text/normalize';

/** A wording, and the plainer one that says the same. The groups of `wording` are what `write` gets; null leaves it as it is. */
export interface Rephrasing {
  readonly wording: RegExp;
  readonly write: (...groups: string[]) => string | null;
}

/** Replaces `start`–`end`; what is written there stands where the old words stood. */
const replaced = (
  { text, origin }: NormalizedText,
  start: number,
  end: number,
  written: string,
): NormalizedText => {
  const places = Array.from({ length: written.length }, (_, i) =>
    i === written.length - 1 && end > start
      ? (origin[end - 1] ?? 0)
      : (origin[start + Math.min(Math.floor((i * (end - start)) / written.length), end - start - 1)] ??
        origin[start] ??
        0),
  );
  return {
    text: text.slice(0, start) + written + text.slice(end),
    origin: [...origin.slice(0, start), ...places, ...origin.slice(end)],
  };
};

/**
 * Says a normalised text in plainer words where it uses one of these wordings, each once from left to right; every
 * character keeps its way back to the text as typed.
 *
 * @example rephrased(normalizeText('千分之三'), CHINESE).text // '0.3%'
 */
export const rephrased = (normalized: NormalizedText, rephrasings: readonly Rephrasing[]): NormalizedText => {
  let result = normalized;
  for (const { wording, write } of rephrasings) {
    for (const match of [...result.text.matchAll(wording)].reverse()) {
      const written = write(...match.map((group) => (group as string | undefined) ?? ''));
      if (written === null || written === match[0]) continue;
      result = replaced(result, match.index, match.index + match[0].length, written);
    }
  }
  return result;
};
