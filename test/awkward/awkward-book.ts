/** Why an item has no score, as a person would say it. */
export type Unscored = 'blank' | 'not applicable' | 'error in the actual' | 'cannot be read';

/** `[row, indicator, score or why not]`; the row is the one Excel shows. `undefined` leaves the score open. */
export type ExpectedItem = readonly [
  row: number,
  indicator: string,
  score: number | Unscored | 'score left open',
  flag?: 'met' | 'missed' | 'anomaly' | 'unscored',
];

/** A form as a competent person would read it. */
export interface ExpectedTable {
  readonly sheet: string;
  /** First row of the header, as Excel shows it. */
  readonly header: number;
  /** `A indicator, C weight`: every column that decides a score or holds a result; others may be mapped or not. */
  readonly columns: string;
  readonly items: readonly ExpectedItem[];
  readonly total?: number | null;
  /** Sum of the weights, 1 for 100 %. */
  readonly weights?: number;
  /** Codes of remarks that must be made about the form (not about one item). */
  readonly remarks?: readonly string[];
}

/** A workbook in which something is as it is in real life, and what should come of it. */
export interface AwkwardBook {
  readonly name: string;
  /** What goes wrong, in a sentence. */
  readonly wrong: string;
  build(): Promise<Uint8Array>;
  /** No form at all: nothing may be found and nothing written. */
  readonly tables: readonly ExpectedTable[];
  /** True where a form may be found, but not one cell may be written. */
  readonly nothingWritten?: boolean;
  /** Values that cells must have afterwards, by `sheet!A1`. */
  readonly cells?: Readonly<Record<string, number | string | null>>;
  /** Formulas of the sheet's own that follow the new scores: their values may change. */
  readonly recalculated?: readonly string[];
}
