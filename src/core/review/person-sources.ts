/**
 * Where the figures of a person stand, so that every number on a sheet about the person is a formula. A place is a formula without
 * `=`: `人员绩效!$K$8`. Null where the workbook has no such figure.
 */
export type Place = string;

/** How a figure is shown in a sentence: a number format and what stands behind it. `0.0%` and '', `0.##` and `秒`. */
export interface Shown {
  readonly numberFormat: string;
  readonly suffix: string;
}

export interface ItemSources {
  readonly indicator: string;
  readonly dimension: string | null;
  readonly weight: Place | null;
  readonly weightFormat: string;
  readonly full: Place | null;
  /** The form's own cell; a text such as ≤30秒, or a number. */
  readonly target: Place | null;
  readonly criteria: Place | null;
  readonly actual: Place | null;
  readonly actualShown: Shown;
  readonly score: Place | null;
  /** Mean of the actuals, and of the scores, of everybody scored by the same item. */
  readonly meanActual: Place | null;
  readonly meanScore: Place | null;
  readonly lastActual: Place | null;
  readonly lastScore: Place | null;
  /** Live calls, without `=`. */
  readonly achievement: string | null;
  readonly flag: string | null;
  readonly gap: string | null;
  readonly explanation: string | null;
}

export interface PersonSources {
  readonly name: Place | null;
  readonly role: Place | null;
  readonly team: Place | null;
  readonly period: Place | null;
  readonly form: Place | null;
  readonly total: Place | null;
  readonly totalBefore: Place | null;
  readonly meanTotal: Place | null;
  readonly grade: Place | null;
  readonly rank: Place | null;
  /** How many were ranked, as a formula. */
  readonly ranked: string | null;
  readonly changeLastPeriod: Place | null;
  readonly changeLastYear: Place | null;
  readonly items: readonly ItemSources[];
  /** The rules that the person meets, each with the cell of the sheet of incentives that said so. */
  readonly incentives: readonly string[];
  /** Where the person's low ratings come from (D2). */
  readonly concentration: Concentrated | null;
}

/**
 * Where a person's low ratings come from, as the sheet of low ratings said; it is made anew each period, so its figures are taken over
 * and its cell is named.
 */
export interface Concentrated {
  readonly topic: string;
  /** Of the low ratings. */
  readonly share: number;
  readonly low: number;
  /** So many of them that it is a matter of training (D2: 80 %). */
  readonly isConcentrated: boolean;
  readonly source: Place;
}
