import type { SheetGrid } from '../../core/forms/grid';

/** Some rows of a sheet, on their way to a worker. */
export interface GridRows extends Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'> {
  /** Which sheet, counted from 0. */
  readonly grid: number;
}

/** Cells of one piece: copying three texts for each takes a few milliseconds. */
const CELLS_A_PIECE = 6_000;
const NO_ROWS = { values: [], formulas: [], numberFormats: [] } as const;

/** The rows of sheets in pieces, in order. */
export function* cutGrids(grids: readonly SheetGrid[]): Generator<GridRows> {
  for (const [grid, { values, formulas, numberFormats }] of grids.entries()) {
    const rows = Math.max(1, Math.floor(CELLS_A_PIECE / (values[0]?.length ?? 1)));
    for (let from = 0; from < values.length; from += rows) {
      const cut = <Row>(lines: readonly Row[]) => lines.slice(from, from + rows);
      yield { grid, values: cut(values), formulas: cut(formulas), numberFormats: cut(numberFormats) };
    }
  }
}

/** A sheet without its rows: what is left to send. */
export function withoutRows<Grid extends SheetGrid>(grid: Grid): Grid {
  return { ...grid, ...NO_ROWS };
}

/** Puts sheets together again from their pieces. */
export class GridJoiner {
  #pieces: GridRows[] = [];

  add(rows: GridRows): void {
    this.#pieces.push(rows);
  }

  /** The sheets with their rows; what was added is forgotten. */
  join<Grid extends SheetGrid>(grids: readonly Grid[]): Grid[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return grids.map((grid, index) => {
      const own = pieces.filter((piece) => piece.grid === index);
      return {
        ...grid,
        values: own.flatMap(({ values }) => values),
        formulas: own.flatMap(({ formulas }) => formulas),
        numberFormats: own.flatMap(({ numberFormats }) => numberFormats),
      };
    });
  }
}
