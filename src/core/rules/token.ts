import type { Unit } from '../quantity/unit';
import type { SpelledFormula } from './formula-text';

/**
 * Kinds of tokens, one letter each, so that a phrase is a regular expression over the letters (see README.md):
 *
 * Q quantity · M quantity in 分 or without a unit · C condition (≥90%, 70%-90%, 3次以上) · E 每 · U above (增加, 超过) ·
 * L below (低于, 缩短) · X either (高于上限或低于下限) · V deviation (延迟, 缺) · D change (扣10分, +2) · A award (得100分, 满分, 不得分) · F full mark (本项15分) ·
 * Y formula (得分=完成率×权重) · K limit (扣完为止, 最高30分) · P how a part of a step counts (不足5秒按5秒计) · T target (达标, 标准值) · O otherwise ·
 * N linear · B in proportion · Z none of it happened (零故障, 全合格) · H all of it (完成所有) · I 含/不含 · c comparator ·
 * s suffix (以上) · r range dash · v variable (x) · j 且 · W words · `,` `;` `(` `)` `:` `n` (line break) punctuation
 */
export type TokenKind =
  | 'Q' | 'M' | 'C' | 'E' | 'U' | 'L' | 'X' | 'V' | 'D' | 'A' | 'F' | 'Y' | 'K' | 'P' | 'T' | 'O' | 'N' | 'B' | 'Z' | 'H' | 'I'
  | 'c' | 's' | 'r' | 'v' | 'j' | 'W' | ',' | ';' | '(' | ')' | ':' | 'n'; // prettier-ignore

export interface Amount {
  readonly value: number;
  readonly unit: Unit | null;
}

export type Sign = '≥' | '≤' | '>' | '<' | '=';

/** What an award grants. */
export type Grant =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'full' }
  /** Share of the full mark, 0.5 for 一半. */
  | { readonly kind: 'share'; readonly share: number }
  /** Change of 0: 不扣分. */
  | { readonly kind: 'unchanged' }
  /** 得分=完成率×权重. */
  | { readonly kind: 'formula'; readonly formula: SpelledFormula }
  /** 70-90分: a person chooses. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

export type Limit =
  | { readonly kind: 'floor' | 'cap' | 'mostDeducted' | 'mostAdded'; readonly value: Amount }
  /** 上不封顶, 扣分不设上限. */
  | { readonly kind: 'unlimited' }
  /** 扣完为止: the floor is 0, or the full mark is all that can be lost. */
  | { readonly kind: 'exhausted' }
  /** 奖励上限到25秒止: the actual counts no further. */
  | { readonly kind: 'reach'; readonly value: Amount };

export interface Token {
  readonly kind: TokenKind;
  /** Span in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly amount?: Amount;
  readonly sign?: Sign;
  readonly grant?: Grant;
  readonly limit?: Limit;
  /** D: signed points; `to` where the text gives a range (扣1-2分); `share` where it is a share of the full mark. */
  readonly change?: {
    readonly value: number;
    readonly to: number | null;
    readonly share: boolean;
    readonly per: string | null;
  };
  readonly counting?: 'whole' | 'started' | 'proportional' | 'nearest';
  /** T: which reference; `missed`/`met` for 未达标/达标. */
  readonly target?: 'met' | 'missed' | 'above' | 'value';
  /** C: bounds, each with its unit; `claims` tells an explicit 含 from a bare bound. */
  readonly condition?: Condition;
}

export interface ConditionBound {
  readonly value: number;
  readonly unit: Unit | null;
  readonly inclusive: boolean;
  /** The text says 含 or 不含 (or a sign), so the boundary policy has nothing to decide. */
  readonly explicit: boolean;
}

export interface Condition {
  readonly min: ConditionBound | null;
  readonly max: ConditionBound | null;
}
