import { EMPTY_PROFILE, profileColumn } from './column-profile';
import type { ColumnRole } from './form';
import type { HeaderCell } from './header-cell';
import type { HeaderMeanings } from './header-meanings';
import { firstHeaderRow, lastHeaderRow, readHeaderTexts } from './header-rows';
import { columnsBetween, type Segment, splitHeaderRow } from './header-segments';
import { findLookupPairs } from './lookup-header';
import type { SheetCells } from './sheet-cells';

/** A header as it lies on the sheet: one row, or two with merged or grouped cells. */
export interface FoundHeader {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** Rows looked at to find out what a column holds. */
const SAMPLE = 60;

/** What a form measures its indicators by, besides lookups. */
const STANDARDS: readonly ColumnRole[] = ['target', 'criteria', 'rater', 'level'];

/**
 * Headers that may begin in a row, from left to right: words for indicators and for targets or criteria, cut at blank columns
 * and where a table repeats. `isTaken` says which columns belong to a table already.
 */
export function findHeaders(
  cells: SheetCells,
  row: number,
  meanings: HeaderMeanings,
  isTaken: (left: number, right: number) => boolean = () => false,
): FoundHeader[] {
  if (namingColumn(cells, row, meanings) === null || !statesStandards(cells, row, meanings)) return [];
  return splitHeaderRow(cells, row, meanings).flatMap(({ left, right }) => {
    if (isTaken(left, right) || isTitle(cells, row, left, right)) return [];
    const last = lastHeaderRow(cells, row, left, right, meanings);
    const texts = readHeaderTexts(cells, { row, last, left, right }, meanings);
    const says = (...roles: ColumnRole[]) =>
      texts.some(({ meaning }) => roles.some((role) => meaning?.roles.includes(role)));
    if (!says('indicator')) return [];
    const first = firstHeaderRow(cells, row, left, right);
    // Without targets or criteria it is no form, whatever stands below.
    const end =
      says(...STANDARDS) || findLookupPairs(texts).length > 0 || (says('weight', 'full') && says('score'))
        ? sampleEnd(cells, { last, left, right }, meanings)
        : last;
    const list = texts.map((text) => ({
      ...text,
      profile: end === last ? EMPTY_PROFILE : profileColumn(cells, text.column, last + 1, end),
    }));
    return [{ first, last, left, right, cells: list }];
  });
}

/** One text across a table, 一、效率指标, is its title, and its header stands below. */
function isTitle(cells: SheetCells, row: number, left: number, right: number): boolean {
  return columnsBetween({ left, right }).filter((column) => cells.own(row, column) !== '').length === 1;
}

/** The first column of a row that has a header for indicators; null when none has. */
export function namingColumn(cells: SheetCells, row: number, meanings: HeaderMeanings): number | null {
  for (let column = cells.left; column <= cells.right; column++) {
    const value = cells.seen(row, column);
    if (typeof value === 'string' && value !== '' && meanings.namesIndicators(value)) return column;
  }
  return null;
}

/** Whether standards stand in the row or, under a group, in the next; without them it heads no form. */
function statesStandards(cells: SheetCells, row: number, meanings: HeaderMeanings): boolean {
  const roles = new Set([...meanings.rolesIn(cells, row), ...meanings.rolesIn(cells, row + 1)]);
  if (STANDARDS.some((role) => roles.has(role)) || roles.has('band') || roles.has('bandMark')) return true;
  return (roles.has('weight') || roles.has('full')) && roles.has('score');
}

/** Whether a row repeats what headers say in several of the columns: the next table begins. */
export function isHeaderLike(
  cells: SheetCells,
  row: number,
  { left, right }: Segment,
  meanings: HeaderMeanings,
): boolean {
  if (namingColumn(cells, row, meanings) === null) return false;
  return (
    columnsBetween({ left, right }).filter((column) => meanings.of(cells.text(row, column)) !== null)
      .length >= 3
  );
}

/** Where the rows below a header end, roughly: at three blank rows, the next header, or after a good sample. */
function sampleEnd(
  cells: SheetCells,
  { last, left, right }: { last: number; left: number; right: number },
  meanings: HeaderMeanings,
): number {
  const limit = Math.min(last + SAMPLE, cells.bottom);
  let end = last;
  for (let row = last + 1; row <= limit && row - end <= 3; row++) {
    if (cells.isBlank(row, left, right)) continue;
    if (isHeaderLike(cells, row, { left, right }, meanings)) break;
    end = row;
  }
  return end;
}
