import { UNITS } from '../quantity/unit';
import type { Award, EventRule, Formula, Interval, LevelRule, MeasureRule, Rule } from './rule';
import { isPoint } from './interval';
import { spell } from './explain';
import { WORDING } from './wording';
import type { PrintLocale, Wording } from './wording';

type Slots = Readonly<Record<string, string | number>>;

/** Fills a template's slots. */
const fill = (template: string, slots: Slots): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));

/** A unit's name in the language: its first Latin spelling in English where it has one, in the plural unless there is one of it. */
const unitName = (symbol: string, locale: PrintLocale, count: number | null = null): string => {
  if (locale === 'zh-CN') return symbol;
  const synonyms = UNITS.find((unit) => unit.symbol === symbol)?.synonyms ?? [];
  const one = synonyms.find((synonym) => /^[a-z]+$/.test(synonym)) ?? symbol;
  const many = [`${one}s`, one.replace(/y$/, 'ies')].find((each) => synonyms.includes(each)) ?? one;
  return count === 1 ? one : many;
};

interface Printer {
  readonly words: Wording;
  readonly locale: PrintLocale;
  /** Canonical symbol of the rule's unit. */
  readonly unit: string | null;
}

const figure = ({ locale }: Printer, value: number, unit: string | null): string => {
  if (unit === null) return String(value);
  if (unit === '%' || locale === 'zh-CN') return `${value}${unit}`;
  return `${value} ${unitName(unit, locale, value)}`;
};

const printInterval = (printer: Printer, interval: Interval, unit = printer.unit): string => {
  const { min, max } = interval;
  const { words } = printer;
  if (isPoint(interval)) return `=${figure(printer, min?.value ?? 0, unit)}`;
  const lower = min === null ? '' : `${min.inclusive ? '≥' : '>'}${figure(printer, min.value, unit)}`;
  const upper = max === null ? '' : `${max.inclusive ? '≤' : '<'}${figure(printer, max.value, unit)}`;
  if (lower === '' && upper === '') return words.any;
  return lower !== '' && upper !== '' ? `${lower}${words.and}${upper}` : lower + upper;
};

const printChange = ({ words }: Printer, change: number): string =>
  `${change < 0 ? words.deduct : words.add}${Math.abs(change)}`;

export const printFormula = (formula: Formula, input: string): string => spell(formula, input);

const printAward = (printer: Printer, award: Award, when: string): string => {
  const { words, unit } = printer;
  switch (award.kind) {
    case 'points':
      return fill(words.points, { when, points: award.points });
    case 'steps': {
      const template = words.steps[award.toward][award.counting];
      const slots = {
        when,
        base: award.base,
        anchor: figure(printer, award.anchor, unit),
        size: figure(printer, award.size, unit),
        change: printChange(printer, award.change),
      };
      const limit =
        award.limit === null ? '' : fill(words.limit, { limit: figure(printer, award.limit, unit) });
      return fill(template, slots) + limit;
    }
    case 'line': {
      const [x0, y0] = award.from;
      const [x1, y1] = award.to;
      return fill(words.line, { when, x0: figure(printer, x0, unit), y0, x1: figure(printer, x1, unit), y1 });
    }
    case 'formula':
      return fill(words.formula, { when, formula: printFormula(award.formula, words.input) });
    case 'open':
      return fill(words.open, { when, reason: award.reason });
  }
};

const printLimits = (
  { words }: Printer,
  { floor, cap }: { floor: number | null; cap: number | null },
): string[] => [
  ...(floor === null ? [] : [fill(words.floor, { points: floor })]),
  ...(cap === null ? [] : [fill(words.cap, { points: cap })]),
];

const printVetoes = (printer: Printer, vetoes: MeasureRule['vetoes']): string[] =>
  vetoes.map(({ event, when }) =>
    when === null
      ? fill(printer.words.veto, { event })
      : fill(printer.words.measuredVeto, { event, when: printInterval(printer, when.interval, when.unit) }),
  );

const printMeasure = (printer: Printer, rule: MeasureRule): string[] => {
  const { words, locale } = printer;
  const unit = rule.unit === null ? '' : unitName(rule.unit, locale);
  const head =
    rule.unit === null
      ? rule.whole
        ? words.whole
        : words.noUnit
      : rule.whole
        ? words.wholeUnit
        : words.unit;
  return [
    fill(head, { unit }),
    ...rule.pieces.map(({ when, award }) => printAward(printer, award, printInterval(printer, when))),
    ...rule.adjustments.map(({ of, when, change }) =>
      fill(of === 'score' ? words.ofScore : words.ofActual, {
        when: printInterval(printer, when, of === 'score' ? null : rule.unit),
        change: printChange(printer, change),
      }),
    ),
    ...printVetoes(printer, rule.vetoes),
    ...printLimits(printer, rule),
  ];
};

const printEvents = (printer: Printer, rule: EventRule): string[] => [
  fill(printer.words.base, { points: rule.base }),
  ...rule.kinds.flatMap(({ event, change, size, unit, when, most }) => {
    const limit =
      most === null
        ? []
        : [fill(printer.words.most, { event, change: printChange(printer, Math.sign(change) * most) })];
    const slots = {
      event,
      size,
      unit: unit === null ? '' : unitName(unit, printer.locale, size),
      change: printChange(printer, change),
    };
    if (unit === null) return [fill(printer.words.bareEvent, slots), ...limit];
    if (when === null) return [fill(printer.words.event, slots), ...limit];
    const interval = printInterval(printer, when.interval, when.unit);
    return [fill(printer.words.measuredEvent, { ...slots, when: interval }), ...limit];
  }),
  ...printVetoes(printer, rule.vetoes),
  ...printLimits(printer, rule),
];

const printLevels = (printer: Printer, rule: LevelRule): string[] => [
  ...(rule.cumulative ? [printer.words.cumulative] : []),
  ...rule.levels.map(({ level, points }) =>
    points === null ? fill(printer.words.openLevel, { level }) : fill(printer.words.level, { level, points }),
  ),
  ...printLimits(printer, rule),
];

/**
 * The canonical sentence of a rule: what was understood, unambiguous, in the reader's language. `readRule` reads it back as
 * the same rule.
 *
 * @example printRule(rule, 'zh-CN') // 实际值以秒计;≤25秒:得100分;>25秒且<40秒:100分,比25秒每多满5秒扣10分;≥40秒:得0分
 */
export const printRule = (rule: Rule, locale: PrintLocale): string => {
  const words = WORDING[locale];
  const printer: Printer = { words, locale, unit: rule.kind === 'measure' ? rule.unit : null };
  const parts =
    rule.kind === 'measure'
      ? printMeasure(printer, rule)
      : rule.kind === 'events'
        ? printEvents(printer, rule)
        : printLevels(printer, rule);
  return parts.join(words.separator);
};
