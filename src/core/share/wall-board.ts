import type { CellValue, SheetGrid } from '../forms/grid';
import { compareNumbers } from '../quantity/convert';
import { gradeOf, type GradeScheme } from '../scoring/grade';
import { canBeName, isNameLabel, isTotalLabel } from './person-words';

/** One line of a board: who, with what total, in which place. */
export interface BoardRow {
  readonly place: number;
  readonly who: string;
  readonly total: number;
  readonly grade: string;
}

/**
 * The ranking of people by the totals beside their names, the best first; ties share a place and the next is skipped (or not, `dense`).
 * A person who stands in several tables counts once, in the first. Empty where no table has names and totals.
 */
export function wallBoard(
  sheets: readonly SheetGrid[],
  { grades, rank }: { readonly grades: GradeScheme; readonly rank: 'skip' | 'dense' },
): BoardRow[] {
  const totals = new Map<string, number>();
  for (const grid of sheets) {
    for (const { who, total } of totalsIn(grid)) if (!totals.has(who)) totals.set(who, total);
  }
  const sorted = [...totals].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const rows: BoardRow[] = [];
  for (const [at, [who, total]] of sorted.entries()) {
    const before = rows.at(-1);
    const ties = before !== undefined && compareNumbers(before.total, total) === 0;
    const next = rank === 'dense' ? (before?.place ?? 0) + 1 : at + 1;
    rows.push({ place: ties ? before.place : next, who, total, grade: gradeOf(total, grades) ?? '' });
  }
  return rows;
}

function totalsIn({ values }: SheetGrid): { readonly who: string; readonly total: number }[] {
  return values.flatMap((line, row) => {
    const name = line.findIndex(
      (value) => typeof value === 'string' && isNameLabel(value) && !/[:：]/.test(value),
    );
    const total = line.findIndex((value) => typeof value === 'string' && isTotalLabel(value));
    if (name < 0 || total < 0) return [];
    return rowsBelow(values, row, name).flatMap((below) => {
      const [who, sum] = [below[name], below[total]];
      return typeof who === 'string' && typeof sum === 'number' && isPerson(who)
        ? [{ who: who.trim(), total: sum }]
        : [];
    });
  });
}

/** A code has figures, a name has none. */
function isPerson(who: string): boolean {
  return canBeName(who) || /^P\d+$/.test(who.trim());
}

function rowsBelow(
  values: readonly (readonly CellValue[])[],
  header: number,
  name: number,
): (readonly CellValue[])[] {
  const end = values.findIndex((line, row) => row > header && (line[name] ?? '') === '');
  return values.slice(header + 1, end < 0 ? values.length : end);
}
