import type { Diagnostic, MessageParams } from '../diagnostic';
import type { Unit } from '../quantity/unit';
import type { Quantity, Target } from '../quantity/quantity';
import type { Policy } from '../scoring/policy';
import type { Rule } from './rule';

/** What a form knows about an item beside its criteria text. */
export interface RuleContext {
  /** Full mark of the item, in the scale of the score; 0 for a pure plus/minus item; absent when unknown. */
  readonly full?: number;
  /** Target from another column, for texts that refer to it (标准, 目标, 每少1%). */
  readonly target?: Target;
  /** Figures with a name that a text may refer to: 挑战值 96%, 最多单数 200. */
  readonly references?: Readonly<Record<string, Quantity>>;
  /** Unit that a bare actual is in, when number format or header decides; else the rule's own unit is assumed. */
  readonly unit?: Unit;
  readonly direction?: 'higher' | 'lower' | 'none';
  readonly policy?: Policy;
}

/** A criteria text as understood. `rule` is null when it was declined; `diagnostics` then hold the reason as an error. */
export interface Reading {
  readonly text: string;
  readonly rule: Rule | null;
  /** Unit in which the rule measures the actual (its thresholds); null for levels, event text or unitless rules. */
  readonly unit: Unit | null;
  /**
   * Unit that a number with none is in, where it is not `unit`: ≤3分钟得100分,每超10秒扣5分 is worked out in 秒, for thirds of a
   * minute are no decimals, and a bare 3.5 against it is 分钟.
   */
  readonly bareUnit?: Unit;
  /** Greatest score the text itself promises (100 in `≤25秒得100分`), null when it states none. Used to find the scale. */
  readonly maximum: number | null;
  /** The target that the text implies: where the full mark begins (`≤25秒得100分` → ≤25秒); null when it implies none. */
  readonly impliedTarget: Target | null;
  /** The score from which the text itself calls the item met (A4: 基准分85分); null when it names none. */
  readonly passMark: number | null;
  /** Whether the score depends on the target of another column (RuleContext.target), so that a formula must pass it. */
  readonly usesTarget: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** One line of an explanation, rendered by the message catalogues: `explain.steps` {…}. */
export interface ExplanationStep {
  readonly code: string;
  readonly params: MessageParams;
}

/** `score` null: declined, for the reason in `diagnostics` (severity error). Never NaN. */
export interface RuleScore {
  readonly score: number | null;
  readonly steps: readonly ExplanationStep[];
  readonly diagnostics: readonly Diagnostic[];
}
