import type { Rect } from '../model/address';
import type { CellValue } from '../model/cell-value';
import type { Sheet } from '../model/sheet';
import { isOccupied, putSpill, spillArea, takeSpill } from './spills';

/** Told of each cell whose value changed. */
export type NoteCell = (sheet: Sheet, key: number) => void;

const NOWHERE: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

/** Spreads arrays over their neighbours, and remembers those that have no room. */
export class SpillKeeper {
  readonly #blocked = new Map<Sheet, Map<number, Rect>>();

  /** `place` hands a cell to the engine again. */
  constructor(private readonly place: (sheet: Sheet, key: number) => void) {}

  isBlocked(sheet: Sheet, key: number): boolean {
    return this.#blocked.get(sheet)?.has(key) === true;
  }

  forget(sheet: Sheet, key: number): void {
    this.#blocked.get(sheet)?.delete(key);
  }

  /** Takes a formula's value; returns what its own cell shows. */
  take(sheet: Sheet, key: number, value: CellValue | CellValue[][], note: NoteCell): CellValue {
    if (Array.isArray(value)) return this.#spread(sheet, key, value, note);
    this.forget(sheet, key);
    this.#withdraw(sheet, key, note);
    return value;
  }

  #spread(sheet: Sheet, key: number, rows: CellValue[][], note: NoteCell): CellValue {
    const area = spillArea(key, rows);
    if (!area || isOccupied(sheet, key, area)) {
      this.#withdraw(sheet, key, note);
      this.#block(sheet, key, area ?? NOWHERE);
      return { error: '#SPILL!' };
    }
    for (const changed of putSpill(sheet, key, area, rows)) this.#follow(sheet, changed, note);
    return rows[0]?.[0] ?? null;
  }

  #withdraw(sheet: Sheet, key: number, note: NoteCell): void {
    for (const lost of takeSpill(sheet, key)) this.#follow(sheet, lost, note);
  }

  /** The engine learns of it at once: what depends on the cell must see the error. */
  #block(sheet: Sheet, key: number, area: Rect): void {
    const known = this.isBlocked(sheet, key);
    const areas = this.#blocked.get(sheet) ?? new Map<number, Rect>();
    this.#blocked.set(sheet, areas);
    areas.set(key, area);
    if (!known) this.place(sheet, key);
  }

  #follow(sheet: Sheet, key: number, note: NoteCell): void {
    note(sheet, key);
    this.place(sheet, key);
  }

  /** Lets arrays go whose area has become free. */
  unblock(): void {
    for (const [sheet, areas] of this.#blocked) {
      for (const [key, area] of [...areas]) {
        if (area.rows === 0 || isOccupied(sheet, key, area)) continue;
        areas.delete(key);
        this.place(sheet, key);
      }
    }
  }
}
