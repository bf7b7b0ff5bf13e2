import type { Amount, Condition, Grant, Limit } from './token';
import type { Counting } from './rule';
import type { SpelledFormula } from './formula-text';

interface Said {
  /** Span in the normalised text. */
  readonly start: number;
  readonly end: number;
  /** The words in front, back to the sentence or the fact before: who or what this is about. */
  readonly subject: string;
}

export interface Change {
  readonly value: number;
  /** Other end of a range that a person chooses from (扣1-2分). */
  readonly to: number | null;
  /** `value` is a percentage of the full mark. */
  readonly share: boolean;
}

export type Place =
  | { readonly kind: 'condition'; readonly condition: Condition }
  /** 达标 / 未达标, against a target from elsewhere. */
  | {
      readonly kind: 'met' | 'missed' | 'above';
      readonly name: string;
      /** 不高于目标: at it or less, whatever the direction. */
      readonly below?: true;
      /** The side in so many words: 低于目标, at or above the target. It fits no target that bounds the other side. */
      readonly worded?: 'below' | 'above';
    }
  /** 零故障, 全合格 / 完成所有 / 否则. */
  | { readonly kind: 'none' | 'all' | 'other' }
  /** 60分及格: at it or better. */
  | { readonly kind: 'reached'; readonly amount: Amount }
  /** 低于目标10%以上: how far from the target. */
  | { readonly kind: 'off'; readonly side: 'above' | 'below'; readonly condition: Condition }
  /** A named reference, 挑战值: at it or better. */
  | { readonly kind: 'reference'; readonly name: string };

export interface BandFact extends Said {
  readonly kind: 'band';
  readonly place: Place;
  readonly grant: Grant;
  /** 10分以上 written for 10分 (C1). */
  readonly slip: boolean;
  /** 30分钟内未到场救援: what was not done within the condition. */
  readonly failed?: string;
}

export interface StepFact extends Said {
  readonly kind: 'step';
  /** 低于85%的,每低1%…: where it starts. */
  readonly condition: Condition | null;
  readonly side: 'above' | 'below' | null;
  /** What is counted is the deviation itself: 每延迟一天, 每缺1项. */
  readonly deviation: boolean;
  /** 差, 缺, 未完成: what is missing to what the text asks for, where it names that. */
  readonly shortfall?: boolean;
  readonly size: Amount;
  readonly change: Change;
  readonly counting: Counting | null;
  /** Measured from a target or reference that the text names. */
  readonly reference: string | null;
  /** How the deviation is called: 提前, 延误. */
  readonly word?: string;
  /** A figure behind the noun tells which of them count: each complaint older than 24h. */
  readonly described?: boolean;
  /** 每 is there, or 扣2分/次; `迟到一次扣5分` leaves it out. */
  readonly each: boolean;
}

export type Fact =
  | BandFact
  | StepFact
  /** 低于80分扣5分: a fixed change under a condition. */
  | (Said & { readonly kind: 'adjustment'; readonly place: Place; readonly change: Change })
  /** 无故缺勤扣50分: a change for something that happens, no count named. */
  | (Said & { readonly kind: 'event'; readonly change: Change })
  /** A级得15分, 未建立档案不得分. */
  | (Said & {
      readonly kind: 'level';
      readonly grant: Grant;
      /** It was said with a count, 致命错误出现1次即0分: a bare number may be of these. */
      readonly counted?: boolean;
    })
  /** 基准值30秒. */
  | (Said & { readonly kind: 'reference'; readonly name: string; readonly amount: Amount })
  /** 通话时间≤180秒, with nothing granted. */
  | (Said & { readonly kind: 'stated'; readonly condition: Condition })
  /** `base`: 基本分值, 标准分值: where counting starts, which is not the most there is. */
  | (Said & { readonly kind: 'full'; readonly points: number; readonly base: boolean })
  | (Said & { readonly kind: 'limit'; readonly limit: Limit })
  | (Said & { readonly kind: 'linear'; readonly condition: Condition | null })
  | (Said & {
      readonly kind: 'proportional';
      readonly place: Place | null;
      readonly deducts: boolean;
      readonly byRate: boolean;
    })
  | (Said & { readonly kind: 'formula'; readonly formula: SpelledFormula });
