/**
 * A scoring rule as understood: resolved against full mark and target, free of spans and of words, so that two spellings
 * of one sentence give equal rules and `read(print(rule))` gives the rule back. What was assumed on the way is said by
 * the reading's diagnostics.
 */
export type Rule = MeasureRule | EventRule | LevelRule;

export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** A stretch of the measured scale; a missing bound is open to infinity. */
export interface Interval {
  readonly min: Bound | null;
  readonly max: Bound | null;
}

/** How a part of a step counts: floor, ceiling, exact share, nearest. */
export type Counting = 'whole' | 'started' | 'proportional' | 'nearest';

/** Arithmetic that a text spells out (`实际/目标×25分`), with target and full mark already filled in. */
export type Formula =
  | { readonly op: 'num'; readonly value: number }
  | { readonly op: 'input' }
  | { readonly op: '+' | '-' | '×' | '÷'; readonly left: Formula; readonly right: Formula };

export type Award =
  | { readonly kind: 'points'; readonly points: number }
  /** `base + change × steps`, steps of `size` counted from `anchor` away; `limit`: actuals beyond it count as it. */
  | {
      readonly kind: 'steps';
      readonly base: number;
      readonly anchor: number;
      readonly toward: 'above' | 'below';
      readonly size: number;
      readonly change: number;
      readonly counting: Counting;
      readonly limit: number | null;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
    }
  | { readonly kind: 'formula'; readonly formula: Formula }
  /** The text (or a contradiction in it) leaves this stretch open; `reason` is a diagnostic code. */
  | { readonly kind: 'open'; readonly reason: string };

export interface Piece {
  readonly when: Interval;
  readonly award: Award;
}

/** Bonus or malus on top: `若达到92分及以上加5分` looks at the score, `≤25秒加3分` at the actual. */
export interface Adjustment {
  readonly of: 'score' | 'actual';
  readonly when: Interval;
  readonly change: number;
}

/** Something that ends the item with 0 (一票否决); `when` where it takes a measure (业务中断≥4小时). */
export interface Veto {
  readonly event: string;
  readonly when: { readonly interval: Interval; readonly unit: string } | null;
}

/** One number is measured or counted. Pieces are disjoint and ascending; between them nothing is said. */
export interface MeasureRule {
  readonly kind: 'measure';
  /** Canonical symbol of the unit of all bounds; null when the text names none. */
  readonly unit: string | null;
  /** Only whole numbers occur (次, 人, 项): no gap between 2次 and 3次. */
  readonly whole: boolean;
  readonly pieces: readonly Piece[];
  readonly adjustments: readonly Adjustment[];
  readonly vetoes: readonly Veto[];
  readonly floor: number | null;
  readonly cap: number | null;
}

/** A kind of occurrence: every `size` of them change the score by `change`; `when` where the kind depends on a measure. */
export interface EventKind {
  readonly event: string;
  readonly change: number;
  readonly size: number;
  /** Counting word: 次, 起, 项 …; null when the text names none. */
  readonly unit: string | null;
  readonly when: { readonly interval: Interval; readonly unit: string } | null;
  /** The most that this kind changes the score by (最多扣5分 behind 迟到每次扣1分); null without such a limit. */
  readonly most: number | null;
}

/** Several kinds of occurrences, each with its own deduction (or bonus). */
export interface EventRule {
  readonly kind: 'events';
  readonly base: number;
  readonly kinds: readonly EventKind[];
  readonly vetoes: readonly Veto[];
  readonly floor: number | null;
  readonly cap: number | null;
}

/** Named levels; `cumulative` when one may have several and their points add up (证书). `points` null: left to a person. */
export interface LevelRule {
  readonly kind: 'levels';
  readonly levels: readonly { readonly level: string; readonly points: number | null }[];
  readonly cumulative: boolean;
  readonly floor: number | null;
  readonly cap: number | null;
}
