import type { Rect } from './address';
import type { Emitter, Selection, WorkbookEvents } from './events';

const TOP_LEFT: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** The active sheet, and the selected area of each sheet. */
export class SheetSelections {
  readonly #areas = new Map<string, Rect>();
  #active = '';

  constructor(private readonly events: Emitter<WorkbookEvents>) {}

  get activeSheetId(): string {
    return this.#active;
  }

  /** The first sheet of a workbook is active without being activated. */
  start(sheetId: string): void {
    if (this.#active === '') this.#active = sheetId;
  }

  activate(sheetId: string): void {
    if (sheetId === this.#active) return;
    this.#active = sheetId;
    this.events.emit('activated', { sheetId });
  }

  get current(): Selection {
    return { sheetId: this.#active, rect: this.#areas.get(this.#active) ?? TOP_LEFT };
  }

  select(sheetId: string, rect: Rect): void {
    this.activate(sheetId);
    this.#areas.set(sheetId, rect);
    this.events.emit('selection', this.current);
  }
}
