import type { CheckedTable } from '../../actions/check/check-workbook';
import type { ColumnRole } from '../../core/forms/form';
import type { ScoredItem } from '../../core/scoring/scorecard';
import type { Texts } from '../texts';
import { findPlace, type CellPlace } from './cell-place';
import { formatActual, formatScore, formatShare } from './format-value';

/** A cell that a score comes from: what it holds, where, and what stands there. */
export interface SourceCell {
  readonly role: ColumnRole;
  readonly place: CellPlace;
  readonly text: string;
}

/** The cells that decide the score of an item, in the order in which a person asks for them. Blank ones are left out. */
export function sourceCells(texts: Texts, { table }: CheckedTable, { item, full }: ScoredItem): SourceCell[] {
  const found = (role: ColumnRole, text: string | null): SourceCell[] => {
    const place = findPlace(table, item.row, [role]);
    return place === null || text === null || text === '' ? [] : [{ role, place, text }];
  };
  return [
    ...found('actual', formatActual(texts, item.actual)),
    ...found('target', item.targetText),
    ...found('full', full === null ? null : formatScore(full)),
    ...found('weight', item.weight === null ? null : formatShare(item.weight)),
    ...item.marks.flatMap(({ column, mark, rater }): SourceCell[] =>
      mark === null
        ? []
        : [
            {
              role: 'rater',
              place: { sheet: table.sheet, row: item.row, column },
              text: `${rater} ${formatScore(mark)}`,
            },
          ],
    ),
  ];
}

/** Where the criteria of an item stand: its own cell, or the one that it shares with others. */
export function criteriaPlace({ table }: CheckedTable, { item }: ScoredItem): CellPlace | null {
  if (item.criteriaAt !== undefined) return { sheet: table.sheet, ...item.criteriaAt };
  return findPlace(table, item.row, ['criteria']);
}
