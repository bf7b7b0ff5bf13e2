/** A criteria text, actuals to score by it, and the same rule as a programmer would write it by hand. */
export interface BenchRule {
  readonly criteria: string;
  readonly full: number;
  readonly actuals: readonly number[];
  readonly byHand: (actual: number) => number;
}

/** Figures that are the same in every run: a linear congruential sequence in [0, 1). */
const figures = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

/** Whole steps as by hand: the noise of 4.5 − 4.2 is dropped before it is cut off. */
const wholeSteps = (distance: number, size: number): number =>
  Math.floor(Math.round((distance / size) * 1e9) / 1e9);

interface Family {
  readonly criteria: (i: number) => string;
  readonly full: number;
  readonly actual: (random: number) => number;
  readonly byHand: (i: number) => (actual: number) => number;
}

/** Five typical shapes; `i` varies their figures, so that every text is another rule. */
const FAMILIES: readonly Family[] = [
  {
    criteria: (i) => `≤${20 + i}秒得100分,每增加5秒扣10分,≥${60 + i}秒0分`,
    full: 100,
    actual: (random) => Math.round(random * 900) / 10,
    byHand: (i) => (x) => {
      if (x <= 20 + i) return 100;
      return x >= 60 + i ? 0 : Math.max(0, 100 - 10 * wholeSteps(x - (20 + i), 5));
    },
  },
  {
    criteria: (i) => `≥${90 + i / 2}%得100分,每低0.5个百分点扣${i + 1}分,扣完为止`,
    full: 100,
    actual: (random) => 0.8 + Math.round(random * 200) / 1000,
    byHand: (i) => (x) => {
      const percent = Math.round(x * 1e11) / 1e9;
      if (percent >= 90 + i / 2) return 100;
      return Math.max(0, 100 - (i + 1) * wholeSteps(90 + i / 2 - percent, 0.5));
    },
  },
  {
    criteria: (i) => `${90 + i / 2}分以上得20分;85-${90 + i / 2}分得15分;80-85分得10分;80分以下得0分`,
    full: 20,
    actual: (random) => Math.round(700 + random * 300) / 10,
    byHand: (i) => (x) => {
      if (x >= 90 + i / 2) return 20;
      if (x >= 85) return 15;
      return x >= 80 ? 10 : 0;
    },
  },
  {
    criteria: (i) => `每收到客户投诉一次扣${i + 1}分`,
    full: 20,
    actual: (random) => Math.floor(random * 12),
    byHand: (i) => (x) => Math.max(0, 20 - (i + 1) * x),
  },
  {
    criteria: (i) => `基准值${30 + i}秒,实际得分=(基准值/实际时长)×100,若≤${20 + i}秒加3分,≥${40 + i}秒扣3分`,
    full: 1000,
    actual: (random) => 10 + Math.round(random * 500) / 10,
    byHand: (i) => (x) => {
      const change = x <= 20 + i ? 3 : x >= 40 + i ? -3 : 0;
      return Math.round((((30 + i) / x) * 100 + change) * 1e9) / 1e9;
    },
  },
];

/** `texts` different rules in turn over the families, each with its share of `count` actuals. */
export const benchRules = (texts: number, count: number): readonly BenchRule[] =>
  Array.from({ length: texts }, (_, n) => n).flatMap((n): BenchRule[] => {
    const family = FAMILIES[n % FAMILIES.length];
    if (family === undefined) return [];
    const i = Math.floor(n / FAMILIES.length);
    const random = figures(n + 1);
    const actuals = Array.from({ length: count / texts }, () => family.actual(random()));
    return [{ criteria: family.criteria(i), full: family.full, actuals, byHand: family.byHand(i) }];
  });
