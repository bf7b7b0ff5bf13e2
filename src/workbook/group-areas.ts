import { rectAddress } from '../core/forms/a1-address';
import type { Rect } from '../core/forms/grid';

/** A cell by its zero-based place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The longest address that Excel takes. */
const LONGEST_ADDRESS = 8_192;

/** Cells as few rectangles: runs in a row, joined with equal runs of the rows below. Example: 2 × 3 cells are one. */
export function groupAreas(cells: readonly Place[]): Rect[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.top === row && run.right === column - 1) run.right = column;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const areas: typeof runs = [];
  for (const run of runs) {
    const above = areas.find(
      ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
    );
    if (above === undefined) areas.push(run);
    else above.bottom = run.bottom;
  }
  return areas;
}

/** Addresses of areas as `getRanges` takes them, none longer than Excel allows. */
export function areaAddresses(areas: readonly Rect[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses[addresses.length - 1];
    const joined = last === undefined ? rectAddress(area) : `${last},${rectAddress(area)}`;
    if (last === undefined || joined.length > LONGEST_ADDRESS) addresses.push(rectAddress(area));
    else addresses[addresses.length - 1] = joined;
  }
  return addresses;
}
