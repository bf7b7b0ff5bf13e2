import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/** The criteria of an item, and where they stand. */
export interface CriteriaCell {
  readonly text: string | null;
  /** The cell, where it is not the item's own. */
  readonly at?: { readonly row: number; readonly column: number };
  readonly overRows?: true;
  /** The cell's own words, where they only point at the cell above: 同上. */
  readonly pointsUp?: string;
}

/** Rows of 同上 below each other that are followed upwards. */
const LONGEST_CHAIN = 50;
const SAME_AS_ABOVE =
  /^(?:(?:评分标准|标准)?(?:同上|同前)(?:一?项|一?条|标准)?|〃|″|"|ditto|same as above|as above|see above)[.。]?$/i;

/**
 * The criteria of an item. A cell merged over several items holds those of each. `overRows`: they go on in the rows
 * below, those of a merged indicator or without one; no formula can point at them, and part of a rule is a wrong rule.
 * 同上 stands for the criteria of the row above, down from the `first` item.
 */
export function readCriteria(
  cells: SheetCells,
  row: number,
  mapping: ColumnMapping,
  first: number,
): CriteriaCell {
  const column = mapping.chosen.get('criteria')?.column;
  const indicator = mapping.chosen.get('indicator')?.column;
  if (column === undefined || indicator === undefined) return { text: null };
  const name = cells.mergeAt(row, indicator);
  for (let other = name?.top ?? row; other <= (name?.bottom ?? row); other++) {
    if (other !== row && String(cells.own(other, column)).trim() !== '')
      return { text: null, overRows: true };
  }
  const text = cells.text(row, column);
  if (text === '') return { text: null };
  if (goesOnBelow(cells, name?.bottom ?? row, column, mapping)) return { text: null, overRows: true };
  if (SAME_AS_ABOVE.test(text) && row > first) {
    const above = readCriteria(cells, row - 1, mapping, Math.max(first, row - LONGEST_CHAIN));
    if (above.text === null) return { text };
    return { text: above.text, at: above.at ?? { row: row - 1, column }, pointsUp: text };
  }
  const merge = cells.mergeAt(row, column);
  const isOwn = merge === null || (merge.top === row && merge.left === column);
  return isOwn ? { text } : { text, at: { row: merge.top, column: merge.left } };
}

/** Whether the next row has more of the criteria and nothing of an item: tiers in rows of their own, unmerged. */
function goesOnBelow(cells: SheetCells, row: number, column: number, { chosen }: ColumnMapping): boolean {
  if (typeof cells.own(row + 1, column) !== 'string' || cells.own(row + 1, column) === '') return false;
  return (['indicator', 'dimension', 'weight', 'full', 'target', 'actual', 'score'] as const).every(
    (role) => {
      const at = chosen.get(role)?.column;
      return at === undefined || cells.own(row + 1, at) === '';
    },
  );
}
