import type { Diagnostic } from '../diagnostic';
import type { Fact } from './fact';
import type { Figure } from './figures';
import { OTHERS, figuresOf, withOtherValues } from './figures';
import { hasEffect } from './other-facts';
import { parsePlain } from './parse';
import type { ParsedText } from './parse';
import type { RuleContext } from './reading';
import { resolve } from './resolve';
import { describesEvent } from './resolve/rule-unit';
import type { Rule } from './rule';

/** A figure of a text, and the text read with other values in its place. */
export interface Trial {
  readonly figure: Figure;
  /** Read when asked for: most figures show their effect with the first. */
  readonly variants: readonly (() => ParsedText)[];
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const readAgain = (text: string): ParsedText =>
  parsePlain({ text, origin: Array.from({ length: text.length + 1 }, (_, i) => i) }, text);

/** The trials of a text in plain words; the same value elsewhere in the text changes along, as it may say the same again. */
export const trialsOf = (text: string): Trial[] => {
  const figures = figuresOf(text);
  // Nothing is lost with a 0 that has no effect.
  return figures
    .filter(({ value }) => value !== 0)
    .map((figure) => {
      const twins = figures.filter(({ value }) => value === figure.value);
      const sets = twins.length > 1 ? [[figure], twins] : [[figure]];
      const variants = sets.flatMap((set) =>
        OTHERS.map((other) => once(() => readAgain(withOtherValues(text, set, other)))),
      );
      return { figure, variants };
    });
};

/** Whether a figure without effect may be passed over: a remark, a description, a limit out of reach. */
const isHarmless = (
  { facts, leftover, tokens, text }: ParsedText,
  { start, end, value }: Figure,
): boolean => {
  if (text.slice(start, end).trim() === '') return true;
  const around = ({ start: from, end: to }: { start: number; end: number }): boolean =>
    from <= start && to >= end;
  // What is left over was judged before: figures of another dimension, duties, names.
  if (leftover.some(around)) return !comparesAround(text, start, end);
  const part = tokens.find((token) => token.kind === 'P' && around(token));
  // 不足一周按一周计 behind 每周: the step once more.
  if (part !== undefined) return facts.some((fact) => fact.kind === 'step' && fact.size.value === value);
  const fact = facts.find(around);
  return fact === undefined || isIdle(fact, facts, value);
};

/** 实际值低于目标值80%时: a figure that something is compared with is a condition, whoever has not read it. */
const comparesAround = (text: string, start: number, end: number): boolean => {
  const clause =
    text
      .slice(0, start)
      .split(/[,;:。\n()]/)
      .pop() ?? '';
  const behind = /^[^,;:。\n()]*/.exec(text.slice(end))?.[0] ?? '';
  const compared =
    /(?:低于|高于|超过|超出|少于|多于|大于|小于|不足|未达到?|不到)[^\d]{0,6}$/.test(clause) ||
    /^\s*[%a-z\u4e00-\u9fff]{0,3}(?:以上|以下|以外)[的者时部分]{0,3}\s*(?:[得扣加减计为]|不得|满分)/.test(
      behind,
    );
  return compared && /[得扣为计加减]\s*\d|不得分|满分|时$/.test(behind);
};

const isIdle = (fact: Fact, facts: readonly Fact[], value: number): boolean => {
  switch (fact.kind) {
    case 'full':
    case 'limit':
      return true;
    case 'band':
      // A person chooses from the range, so nothing is scored there.
      return fact.grant.kind === 'range' || isBetweenEquals(fact, facts, value);
    case 'step':
      return fact.described === true || describesEvent(fact);
    case 'stated':
      return isDuty(fact, facts, value);
    case 'adjustment':
      return isBetweenEquals(fact, facts, value);
    case 'event':
    case 'formula':
    case 'level':
    case 'linear':
    case 'proportional':
    case 'reference':
      return false;
  }
};

/** 低于25吨的加2分, where nothing is scored for want of a highest score: 3分 would come to the same. */
const isUnscoredBonus = ({ facts }: ParsedText, { start, end, value }: Figure, known: string): boolean =>
  known.includes('rule.bonus-no-room') &&
  facts.some(
    (fact) =>
      fact.kind === 'adjustment' && fact.change.value === value && fact.start <= start && fact.end >= end,
  );

type Placed = Extract<Fact, { kind: 'band' | 'adjustment' }>;

/** 1%-1.5%扣10分;1.5%以上扣10分 (E3): between two stretches of equal worth the bound changes nothing. */
const isBetweenEquals = (placed: Placed, facts: readonly Fact[], value: number): boolean => {
  const worthOf = (fact: Placed) => JSON.stringify(fact.kind === 'band' ? fact.grant : fact.change);
  const endsHere = ({ place }: Placed) =>
    place.kind === 'condition' && [place.condition.min?.value, place.condition.max?.value].includes(value);
  return facts.some(
    (other) =>
      other !== placed &&
      (other.kind === 'band' || other.kind === 'adjustment') &&
      endsHere(other) &&
      endsHere(placed) &&
      worthOf(other) === worthOf(placed),
  );
};

/** A stated figure that no rule uses: 签订率须达100%,每漏签一份扣3分; 超过2起的,从第3起…. */
const isDuty = (stated: Fact & { kind: 'stated' }, facts: readonly Fact[], value: number): boolean => {
  const unit = (stated.condition.min ?? stated.condition.max)?.unit;
  return facts.some(
    (fact) =>
      fact.kind === 'step' &&
      fact.start >= stated.end &&
      (fact.condition?.min?.value === value ||
        (fact.condition === null &&
          fact.side === null &&
          fact.size.unit !== null &&
          unit?.dimension !== fact.size.unit.dimension)),
  );
};

/**
 * Every number in a text has to matter: another value in its place must give another rule, else it was not read. What is
 * no part of the rule (a remark, a description, a limit out of reach) is said; anything else is an error, and the text is
 * declined.
 *
 * @example accountForFigures(parsed, trials, context, rule) // [] for ≥90%得10分,每低1%扣1分
 */
export const accountForFigures = (
  parsed: ParsedText,
  trials: readonly Trial[],
  context: RuleContext,
  rule: Rule,
): Diagnostic[] => {
  const known = JSON.stringify(rule);
  const figures = trials.map(({ figure }) => figure);
  const idle = trials.filter(
    ({ figure, variants }) =>
      !hasEffect(parsed, figure, figures, context, known) &&
      variants.every((read) => JSON.stringify(resolve(read(), context).rule) === known),
  );
  const unread = idle.filter(
    ({ figure }) => !isHarmless(parsed, figure) && !isUnscoredBonus(parsed, figure, known),
  );
  const first = unread[0]?.figure;
  if (first !== undefined)
    return [
      {
        code: 'rule.figure-not-read',
        severity: 'error',
        span: parsed.spanOf(first),
        params: { figure: parsed.text.slice(first.start, first.end) },
      },
    ];
  if (idle.length === 0) return [];
  return [
    {
      code: 'rule.figure-without-effect',
      severity: 'info',
      params: { figures: [...new Set(idle.map(({ figure }) => String(figure.value)))].join('、') },
    },
  ];
};
