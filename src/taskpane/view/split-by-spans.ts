import type { Span } from '../../core/diagnostic';

export interface TextPiece {
  readonly piece: string;
  readonly marked: boolean;
  readonly start: number;
}

/**
 * A text cut at the borders of `spans`; overlapping spans mark once. Spans outside the text are ignored.
 *
 * @example splitBySpans('≥40分0分', [{ start: 1, end: 4 }]) // '≥', marked '40分', '0分'
 */
export function splitBySpans(text: string, spans: readonly Span[]): TextPiece[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [0, ...inside.flatMap(({ start, end }) => [start, end]), text.length];
  const borders = [...new Set(cuts)].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const marked = inside.some((span) => span.start <= start && end <= span.end);
    return { piece: text.slice(start, end), marked, start };
  });
}
