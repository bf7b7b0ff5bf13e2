import type { Diagnostic, MessageParams, Severity, Span } from '../../diagnostic';
import { convertValue, isConvertible } from '../../quantity/convert';
import type { Unit } from '../../quantity/unit';
import type { Policy } from '../../scoring/policy';
import { DEFAULT_POLICY } from '../../scoring/policy';
import type { Change, Fact } from '../fact';
import type { ParsedText } from '../parse';
import type { RuleContext } from '../reading';
import type { Grant } from '../token';

/** Everything a resolver looks at, and where it notes what it found. */
export interface Scene {
  readonly parsed: ParsedText;
  readonly context: RuleContext;
  readonly policy: Policy;
  /** Unit of all bounds of the rule. */
  readonly unit: Unit | null;
  /** Unit of the figures that name none; as a rule `unit`. */
  readonly bareUnit: Unit | null;
  /** Full mark that 满分, 扣 and shares refer to; null when neither text nor form gives one. */
  readonly full: number | null;
  readonly notes: Notes;
}

/** Collects diagnostics; an error means that the text is declined. */
export interface Notes {
  readonly all: readonly Diagnostic[];
  readonly add: (severity: Severity, code: string, span?: Span, params?: MessageParams) => void;
  readonly failed: () => boolean;
}

export const takeNotes = (spanOf: (span: Span) => Span): Notes => {
  const all: Diagnostic[] = [];
  return {
    all,
    add: (severity, code, span, params) => {
      if (all.some((d) => d.code === code && severity !== 'error')) return;
      all.push({
        code,
        severity,
        ...(span === undefined ? {} : { span: spanOf(span) }),
        ...(params === undefined ? {} : { params }),
      });
    },
    failed: () => all.some(({ severity }) => severity === 'error'),
  };
};

export const policyOf = (context: RuleContext): Policy => context.policy ?? DEFAULT_POLICY;

/** The policy that decided something and its choice, for diagnostics: { decidedBy: 'steps', choice: 'whole' }. */
export const decidedBy = (
  { policy }: Scene,
  name: 'steps' | 'boundary' | 'cap' | 'floor' | 'wholeBands',
): { decidedBy: string; choice: string } => ({ decidedBy: name, choice: policy[name] });

export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

export const factsOf = <K extends Fact['kind']>(
  scene: { parsed: ParsedText },
  kind: K,
): readonly FactOf<K>[] => {
  const { facts } = scene.parsed;
  let kinds = BY_KIND.get(facts);
  if (kinds === undefined) {
    kinds = new Map();
    for (const fact of facts) {
      const alike = kinds.get(fact.kind);
      if (alike === undefined) kinds.set(fact.kind, [fact]);
      else alike.push(fact);
    }
    BY_KIND.set(facts, kinds);
  }
  return (kinds.get(kind) ?? NO_FACTS) as readonly FactOf<K>[];
};

/** A text's facts by kind: resolving asks for them some sixty times. */
const BY_KIND = new WeakMap<readonly Fact[], Map<Fact['kind'], Fact[]>>();
const NO_FACTS: readonly Fact[] = [];

/** Points of a grant, or null with a note when the full mark is needed and unknown. `range` is null as well: see callers. */
export const pointsOf = (scene: Scene, grant: Grant, span: Span): number | null => {
  switch (grant.kind) {
    case 'points':
      return grant.points;
    case 'range':
      return null;
    case 'formula':
      // Arithmetic where one figure belongs: a level, an event.
      scene.notes.add('error', 'rule.not-understood', span);
      return null;
    case 'full':
    case 'unchanged':
    case 'share': {
      if (scene.full === null) {
        scene.notes.add('error', 'rule.missing-full', span);
        return null;
      }
      return grant.kind === 'share' ? tidy(scene.full * grant.share) : scene.full;
    }
  }
};

/** Signed points of a change, or null with a note. */
export const changeOf = (scene: Scene, change: Change, span: Span): number | null => {
  if (change.to !== null && change.to !== change.value) {
    scene.notes.add('error', 'rule.discretionary', span, {
      from: Math.abs(change.value),
      to: Math.abs(change.to),
    });
    return null;
  }
  if (!change.share) return change.value + 0;
  if (scene.full === null) {
    scene.notes.add('error', 'rule.missing-full', span);
    return null;
  }
  scene.notes.add('warning', 'rule.percent-of-full', span, {
    percent: Math.abs(change.value),
    full: scene.full,
  });
  return tidy((scene.full * change.value) / 100);
};

/** Decimal arithmetic by hand: 0.1 × 3 is 0.3. */
export const tidy = (x: number): number => Number(x.toPrecision(12));

/**
 * A figure in the rule's unit; null when it measures something else. 分 in a rule of 秒 is taken for 秒 (A8) where the
 * figure fits the others as seconds, in a rule of 分钟 for minutes; both are said.
 */
export const inRuleUnit = (scene: Scene, value: number, unit: Unit | null, span: Span): number | null => {
  const { unit: own, bareUnit: bare } = scene;
  if (unit === null) return bare === own ? value : convertValue(value, bare, own);
  if (own === null || unit.symbol === own.symbol) return value;
  if (isConvertible(unit, own)) return convertValue(value, unit, own);
  if (own.dimension === 'time' && unit.symbol === '分') {
    const taken = bare ?? own;
    scene.notes.add(taken.symbol === '秒' ? 'warning' : 'info', 'rule.unit-slip', span, {
      unit: unit.symbol,
      unitTaken: taken.symbol,
      value,
    });
    return convertValue(value, taken, own);
  }
  return null;
};
