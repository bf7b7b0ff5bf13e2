import type { Diagnostic } from '../diagnostic';
import type { CellValue } from '../forms/grid';
import type { Target } from '../quantity/quantity';
import type { ExplanationStep, Reading } from '../rules/reading';
import type { Policy } from './policy';
import type { Flag, RuleSource } from './scorecard';

/** All that decides the score of one item; the custom functions and the sheet reader fill it alike. */
export interface ItemInput {
  readonly actual: CellValue | null;
  /** What a bare number in `actual` is in: see readActual. */
  readonly unitArgument?: string | null;
  readonly criteria?: string | null;
  /** Full mark, where the form gives one. */
  readonly full?: number | null;
  readonly target?: Target | null;
  readonly direction?: 'higher' | 'lower' | 'none';
  readonly policy?: Policy;
}

export interface ItemScore {
  readonly source: RuleSource;
  readonly reading: Reading | null;
  readonly target: Target | null;
  readonly score: number | null;
  readonly achievement: number | null;
  readonly gap: number | null;
  readonly flag: Flag;
  readonly steps: readonly ExplanationStep[];
  readonly diagnostics: readonly Diagnostic[];
}
