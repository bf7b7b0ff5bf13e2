import type { CurvePoint } from '../../core/rules/curve';

/** The picture's size and the room left around the curve, in its own units. */
export interface CurveBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** With axes the scores begin at 0. */
  readonly hasAxes: boolean;
}

export interface CurvePaths {
  /** One path for each stretch on which the rule says something. */
  readonly lines: readonly string[];
  /** Where the actual is on the curve. */
  readonly mark: {
    readonly x: number;
    readonly y: number;
    readonly actual: number;
    readonly score: number;
  } | null;
  readonly axes: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly yOf: (score: number) => number;
}

/** The curve of a rule as the paths of a picture; the actual widens the range where it lies beyond. Null for an empty curve. */
export function curvePaths(
  points: readonly CurvePoint[],
  at: { readonly actual: number; readonly score: number } | null,
  box: CurveBox,
): CurvePaths | null {
  const scores = points.flatMap(({ score }) => (score === null ? [] : [score]));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || scores.length === 0) return null;
  const actuals = [first.actual, last.actual, ...(at === null ? [] : [at.actual])];
  const [fromX, toX] = [Math.min(...actuals), Math.max(...actuals)];
  const heights = [...scores, ...(at === null ? [] : [at.score])];
  const lowest = Math.min(...heights);
  const toY = Math.max(...heights);
  // Without an axis the shape is all there is to see.
  const fromY = box.hasAxes ? Math.min(0, lowest) : lowest;
  const xOf = (value: number): number =>
    round(box.left + ((value - fromX) / (toX - fromX || 1)) * (box.width - box.left - box.right));
  const yOf = (value: number): number =>
    round(
      box.height - box.bottom - ((value - fromY) / (toY - fromY || 1)) * (box.height - box.top - box.bottom),
    );
  const lines: string[] = [];
  let line = '';
  for (const { actual, score } of points) {
    if (score === null) {
      if (line !== '') lines.push(line);
      line = '';
    } else line += `${line === '' ? 'M' : 'L'}${xOf(actual)} ${yOf(score)}`;
  }
  if (line !== '') lines.push(line);
  return {
    lines,
    mark: at === null ? null : { ...at, x: xOf(at.actual), y: yOf(at.score) },
    axes: { x: [fromX, toX], y: [fromY, toY] },
    yOf,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
