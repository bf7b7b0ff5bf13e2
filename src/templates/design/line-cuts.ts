import { textWidth } from '../../core/sheets/text-size';

/** One labelled blank of a line: where its label and its blank stand, both as columns from…to. */
export interface LinePlace {
  readonly label: readonly [number, number];
  readonly blank: readonly [number, number];
}

/** Least width of a blank in which a person can sign. */
const BLANK_WIDTH = 12;

/**
 * Spreads labelled blanks (被考核人 ____ 部门 ____) over the columns of a form so that labels are as narrow as they may be and
 * blanks share the rest. Null when they do not fit in one line.
 */
export function placeOnLine(labels: readonly string[], widths: readonly number[]): LinePlace[] | null {
  const pieces = labels.length * 2;
  if (labels.length === 0 || pieces > widths.length) return null;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const labelWidths = labels.map((label) => textWidth(label) + 3);
  const rest = (total - labelWidths.reduce((sum, width) => sum + width, 0)) / labels.length;
  if (rest < BLANK_WIDTH) return null;
  const best = bestCuts(widths, pieces, (piece, width) => {
    const wanted = piece % 2 === 0 ? (labelWidths[piece / 2] ?? 0) : rest;
    const least = piece % 2 === 0 ? wanted - 1.5 : BLANK_WIDTH;
    return width < least ? Infinity : (width - wanted) ** 2;
  });
  if (best === null) return null;
  return labels.map((_, index) => {
    const [label, blank] = [best[index * 2], best[index * 2 + 1]];
    if (label === undefined || blank === undefined) throw new Error('every label has its place');
    return { label, blank };
  });
}

/** Cuts the columns into so many neighbouring pieces with the least cost in all; by column and piece, each once. */
function bestCuts(
  widths: readonly number[],
  pieces: number,
  cost: (piece: number, width: number) => number,
): (readonly [number, number])[] | null {
  type Way = { readonly cost: number; readonly cuts: readonly (readonly [number, number])[] };
  let ways = new Map<number, Way>([[0, { cost: 0, cuts: [] }]]);
  for (let piece = 0; piece < pieces; piece++) {
    const next = new Map<number, Way>();
    for (const [start, way] of ways) {
      let width = 0;
      for (let end = start; end < widths.length; end++) {
        width += widths[end] ?? 0;
        const sum = way.cost + cost(piece, width);
        if (sum < (next.get(end + 1)?.cost ?? Infinity))
          next.set(end + 1, { cost: sum, cuts: [...way.cuts, [start, end]] });
      }
    }
    ways = next;
  }
  const whole = ways.get(widths.length);
  return whole === undefined ? null : [...whole.cuts];
}
