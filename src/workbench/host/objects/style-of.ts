import { intersection } from '../../model/address';
import type { Rect } from '../../model/address';
import type { CellStyle, StylePatch } from '../../model/cell-style';
import type { Sheet } from '../../model/sheet';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';
import { isUnbounded } from './range-content';

/** The look of the cells of some areas, read and changed as a whole. */
export class StyleOf {
  constructor(
    private readonly context: ObjectContext,
    private readonly areas: readonly Area[],
  ) {}

  /** What all cells have alike; null if they differ. */
  common<T>(read: (style: CellStyle) => T): T | null {
    let first: T | undefined;
    for (const { sheet, rect } of this.areas) {
      for (const style of stylesIn(sheet, rect)) {
        const value = read(style);
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
    return first ?? null;
  }

  /** Changes the look of all cells; AccessDenied on a protected sheet. */
  patch(patch: StylePatch): void {
    for (const { sheet, rect } of this.areas) {
      requireAllowed(sheet, 'allowFormatCells');
      this.context.model.setStyle(sheet.id, rect, patch);
    }
  }
}

/** Looks of the cells of an area; of whole rows and columns only where the sheet is used, and one beyond. */
function* stylesIn(sheet: Sheet, rect: Rect): IterableIterator<CellStyle> {
  const used = sheet.usedRange();
  const part = isUnbounded(rect) && used !== undefined ? intersection(rect, used) : rect;
  if (isUnbounded(rect)) yield sheet.styleAt(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  if (part === undefined || isUnbounded(part)) return;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++)
      yield sheet.styleAt(row, column);
  }
}

/** Keys of a table of words, as a type. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[];
}

/** The key of a value in a table of words. */
export function nameOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K {
  const found = keysOf(table).find((key) => table[key] === value);
  if (found === undefined) throw new Error(`No word for ${String(value)}.`);
  return found;
}
