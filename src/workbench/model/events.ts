import type { Rect } from './address';
import type { CellPlace } from './cell';
import type { CellValue } from './cell-value';

/** Who made a change: this client, or a co-author (played by a second client or a test). */
export type ChangeSource = 'local' | 'remote';

/** Contents of cells were changed by an edit (not by calculation). */
export interface ContentChange {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly source: ChangeSource;
  /** Of a change of one cell. */
  readonly details?: { readonly valueBefore: CellValue; readonly valueAfter: CellValue };
}

/** The look of cells was changed. */
export interface FormatChange {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly source: ChangeSource;
}

/** Something other than cells was changed. */
export interface StructureChange {
  readonly kind:
    'sheet-added' | 'sheet-deleted' | 'sheet-moved' | 'sheet-changed' | 'names' | 'tables' | 'settings';
  readonly sheetId?: string;
  readonly source: ChangeSource;
}

/** Where the person is. */
export interface Selection {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Everything that a workbook tells those who follow it. */
export interface WorkbookEvents {
  readonly changed: ContentChange;
  readonly formatted: FormatChange;
  readonly structure: StructureChange;
  /** Values that calculation has changed, spilled ones and #BUSY! included. */
  readonly calculated: { readonly cells: readonly CellPlace[] };
  readonly selection: Selection;
  readonly activated: { readonly sheetId: string };
}

type Listener<T> = (event: T) => void;

/** A typed list of listeners. */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<Listener<never>>>();

  /** Calls the listener at each event of that name; returns how to stop. */
  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    const set = this.#listeners.get(name) ?? new Set<Listener<never>>();
    this.#listeners.set(name, set);
    set.add(listener);
    return () => void set.delete(listener);
  }

  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])])
      (listener as Listener<Events[Name]>)(event);
  }
}
