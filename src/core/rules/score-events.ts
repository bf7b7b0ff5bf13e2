import { settle } from '../formula/settle';
import { convertValue } from '../quantity/convert';
import { findUnit } from '../quantity/unit';
import { amountOfEvent } from './amount-of-event';
import type { Happening, Measure } from './event-text';
import { countedKind } from './counted-kind';
import { contains } from './interval';
import { hold } from './lower';
import { matchEvent, matchKinds } from './match-event';
import type { EventKind, EventRule, Interval, LevelRule, Veto } from './rule';
import type { RuleScore } from './reading';

type Steps = RuleScore['steps'];

export const declined = (code: string, params?: Record<string, string | number>): RuleScore => ({
  score: null,
  steps: [],
  diagnostics: [{ code, severity: 'error', ...(params === undefined ? {} : { params }) }],
});

const inside = (when: { interval: Interval; unit: string }, measure: Measure): boolean => {
  const unit = findUnit(when.unit);
  const value = unit === null ? null : convertValue(measure.value, measure.unit, unit);
  // 超过30秒 is more than 30, however little.
  const beside = measure.past === 'above' ? 1e-9 : measure.past === 'below' ? -1e-9 : 0;
  return value !== null && contains(when.interval, value + beside);
};

/** The veto that a happening meets; null when none does. */
export const vetoMet = (vetoes: readonly Veto[], happening: Happening): Veto | null => {
  const found = matchEvent(
    vetoes.map(({ event }) => event),
    happening.name,
  );
  const veto = found === null ? undefined : vetoes[found];
  if (veto === undefined || (happening.counted && happening.count === 0)) return null;
  if (veto.when === null) return veto;
  return happening.measure !== null && inside(veto.when, happening.measure) ? veto : null;
};

/** The kind of occurrence that a happening is; of two that claim it (至10分钟, 10分钟起), the milder one. */
const kindOf = (kinds: readonly EventKind[], happening: Happening): EventKind | null => {
  const named = matchKinds(
    kinds.map(({ event }) => event),
    happening.name,
  ).flatMap((i) => kinds[i] ?? []);
  const { measure } = happening;
  const fitting = named.filter(
    ({ when }) =>
      when === null ||
      (measure !== null && inside(when, measure)) ||
      (measure === null && named.length === 1),
  );
  // 延误超过3天 is that kind, not 延误 of any length.
  const closer = measure === null ? [] : fitting.filter(({ when }) => when !== null);
  const candidates = closer.length > 0 ? closer : fitting;
  const best = [...candidates].sort((a, b) => Math.abs(a.change) - Math.abs(b.change))[0];
  if (best === undefined) return null;
  const different = candidates.some(
    ({ change, when }) => change !== best.change && (when === null || measure === null),
  );
  return different ? null : best;
};

/** `迟到2次,缺勤1次` by an event rule; declined when one of them is no event of the rule. */
export const scoreHappenings = (rule: EventRule, happenings: readonly Happening[]): RuleScore => {
  const steps: Steps[number][] = [];
  const totals = new Map<EventKind, number>();
  let score = rule.base;
  for (const happening of happenings) {
    const veto = vetoMet(rule.vetoes, happening);
    const kinds = rule.kinds.map(({ event }) => event);
    // A veto that fits less well than a kind is not what happened.
    const fits = veto === null ? [] : matchKinds([...kinds, veto.event], happening.name);
    if (veto !== null && fits.includes(kinds.length))
      return { score: 0, steps: [{ code: 'explain.veto', params: { event: veto.event } }], diagnostics: [] };
    const kind = kindOf(rule.kinds, happening);
    if (kind === null) return declined('rule.unknown-event', { event: happening.name });
    const amount = amountOfEvent(kind, happening);
    if (amount === null)
      return declined('rule.event-unit', { event: happening.name, unitRule: kind.unit ?? '' });
    const times = Math.floor(settle(amount / kind.size));
    const total = settle(kind.change * times);
    const before = totals.get(kind) ?? 0;
    const after = heldToMost(kind, settle(before + total));
    totals.set(kind, after);
    score = settle(score + after - before);
    steps.push({
      code: total < 0 || kind.change < 0 ? 'explain.event-deducts' : 'explain.event-adds',
      params: {
        event: kind.event,
        count: amount,
        unit: kind.unit ?? '次',
        change: Math.abs(kind.change),
        total: Math.abs(total),
      },
    });
    if (after !== settle(before + total)) steps.push(mostStep(kind));
  }
  return finish(rule, score, steps);
};

/** What a kind changes in all, within its own limit. */
const heldToMost = ({ most }: EventKind, total: number): number =>
  most === null ? total : Math.sign(total) * Math.min(Math.abs(total), most);

const mostStep = ({ event, change, most }: EventKind): Steps[number] => ({
  code: change < 0 ? 'explain.event-most-deducted' : 'explain.event-most-added',
  params: { event, most: most ?? 0 },
});

const finish = (rule: EventRule, score: number, steps: Steps[number][]): RuleScore => {
  const held = hold(score, rule);
  const all = [...steps, { code: 'explain.sum', params: { base: rule.base, score } }];
  if (held > score) all.push({ code: 'explain.floor', params: { score, floor: held } });
  if (held < score) all.push({ code: 'explain.cap', params: { score, cap: held } });
  return { score: held, steps: all, diagnostics: [] };
};

/** A bare count by an event rule: only where it is clear which kind is counted. */
export const scoreCount = (rule: EventRule, count: number): RuleScore => {
  const kind = countedKind(rule);
  // Nothing happened is clear whichever is counted.
  const any = rule.kinds[0];
  if (any === undefined || (kind === null && count !== 0)) {
    return declined('rule.which-event', { events: rule.kinds.map(({ event }) => event).join('、') });
  }
  if (count < 0 || !Number.isInteger(count)) return declined('rule.not-a-count', { value: count });
  return scoreKind(rule, kind ?? { ...any, event: '' }, count);
};

const scoreKind = (rule: EventRule, kind: EventKind, count: number): RuleScore => {
  const times = Math.floor(settle(count / kind.size));
  const total = settle(kind.change * times);
  const held = heldToMost(kind, total);
  const counted = {
    code: kind.change < 0 ? 'explain.event-deducts' : 'explain.event-adds',
    params: {
      event: kind.event,
      count,
      unit: kind.unit ?? '次',
      change: Math.abs(kind.change),
      total: Math.abs(total),
    },
  };
  return finish(rule, settle(rule.base + held), held === total ? [counted] : [counted, mostStep(kind)]);
};

/** A level by its name; several of them where they add up. */
export const scoreLevel = (rule: LevelRule, text: string): RuleScore => {
  const names = rule.levels.map(({ level }) => level);
  const parts = rule.cumulative
    ? text
        .split(/[,;、+\n]|以及|和/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [text];
  let total = 0;
  const steps: Steps[number][] = [];
  const used = new Set<number>();
  for (const part of parts) {
    const exact = names.findIndex((name) => name === part.trim());
    const found = exact >= 0 ? exact : matchEvent(names, part);
    const level = found === null ? undefined : rule.levels[found];
    if (found === null || level === undefined || used.has(found))
      return declined('rule.unknown-level', { level: part });
    if (level.points === null) return declined('rule.discretionary');
    used.add(found);
    total = settle(total + level.points);
    steps.push({ code: 'explain.named-level', params: { level: level.level, score: level.points } });
  }
  const score = hold(total, rule);
  if (score < total) steps.push({ code: 'explain.cap', params: { score: total, cap: score } });
  return { score, steps, diagnostics: [] };
};
