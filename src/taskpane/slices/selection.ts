import type { PaneTools } from '../pane-core';
import type { CellPlace } from '../view/cell-place';

/** The cell that is selected in the workbook. */
export interface SelectionState {
  /** Null until one is selected after the pane has started. */
  readonly selection: CellPlace | null;
}

export interface SelectionActions {
  /** Row and column are zero-based. */
  selectCell(sheet: string, row: number, column: number): Promise<void>;
  /** Calls back with the upper left cell of each selection; resolves to the function that stops it. */
  watchSelection(onSelect: (place: CellPlace) => void): Promise<() => Promise<void>>;
}

export interface SelectionIntentions {
  /** Jumps to a cell. */
  select(sheet: string, row: number, column: number): Promise<void>;
}

export const NO_SELECTION: SelectionState = { selection: null };

/** Where one is in the workbook: the pane follows it, and leads to cells. */
export function selection(tools: PaneTools<SelectionState>, actions: SelectionActions): SelectionIntentions {
  tools.onStart(() => actions.watchSelection((place) => tools.set({ selection: place })));
  return {
    select: async (sheet, row, column) => {
      try {
        await actions.selectCell(sheet, row, column);
        tools.set({ selection: { sheet, row, column } });
      } catch (error) {
        tools.fail('select', error);
      }
    },
  };
}
