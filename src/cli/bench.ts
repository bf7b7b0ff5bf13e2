/**
 * `npm run bench`: how long scoring takes, as ratios within one run on one machine: the custom function and what lies below
 * it, against HyperFormula recalculating the same rules as native formulas, and against the rules written by hand.
 */
import { HyperFormula } from 'hyperformula';
import { toExcel } from '../core/formula/to-excel';
import { readRule } from '../core/rules/read-rule';
import { scoreNumber } from '../core/rules/score-actual';
import { quickScore } from '../core/scoring/quick-score';
import { scoreItem } from '../core/scoring/score-item';
import { score } from '../functions/functions';
import { benchRules } from './bench-rules';
import { formatTable } from './format-table';

const TEXTS = 50;
const COUNT = 100_000;
const RUNS = 9;

const RULES = benchRules(TEXTS, COUNT);

/** Scores every actual once; the answers stand in the order of the rules. */
type Scoring = () => Float64Array;

const each = (scoresOf: (rule: (typeof RULES)[number]) => (actual: number) => number | null): Scoring => {
  return () => {
    const scores = new Float64Array(COUNT);
    let at = 0;
    for (const rule of RULES) {
      const scoreOf = scoresOf(rule);
      for (const actual of rule.actuals) scores[at++] = scoreOf(actual) ?? NaN;
    }
    return scores;
  };
};

const byHand = each(({ byHand }) => byHand);

/** The text is looked up for each actual, as a cell that is calculated alone does. */
const byNumber = each(
  ({ criteria, full }) =>
    (actual) =>
      scoreNumber(readRule(criteria, { full }), actual, null),
);

/** What KPI.SCORE asks first for a number, criteria and no target. */
const byQuickScore = each(
  ({ criteria, full }) =>
    (actual) =>
      quickScore({ actual, criteria, full, target: null, unitArgument: null }),
);

/** The same with achievement, gap, flag, explanation and remarks. */
const byItem = each(
  ({ criteria, full }) =>
    (actual) =>
      scoreItem({ actual, criteria, full, target: null, unitArgument: null }).score,
);

/** One call a text over a column of actuals, as in `=KPI.SCORE(A1:A2000,C1,D1)`. */
const byFunction: () => Scoring = () => {
  // Excel's runtime provides it; a custom function only asks whether an answer is one.
  Object.assign(globalThis, { CustomFunctions: { Error } });
  const columns = RULES.map(({ actuals }) => actuals.map((actual) => [actual]));
  return () => {
    const scores = new Float64Array(COUNT);
    let at = 0;
    RULES.forEach(({ criteria, full }, i) => {
      const answers = score(columns[i] ?? [], [[criteria]], [[full]]);
      for (const row of answers) scores[at++] = row[0] as number;
    });
    return scores;
  };
};

/** A column of actuals and a column of formulas for each rule; only the recalculation after new actuals is timed. */
const byHyperFormula = (): { prepare: () => void; run: Scoring } => {
  const rows = COUNT / TEXTS;
  const letters = (column: number): string =>
    engine.simpleCellAddressToString({ sheet: 0, row: 0, col: column }, 0)?.replace(/\d/g, '') ?? '';
  const engine = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3' });
  const formulas = RULES.map(({ criteria, full }, i) => {
    const reading = readRule(criteria, { full });
    return Array.from({ length: rows }, (_, row) =>
      toExcel(reading, { actual: `${letters(2 * i)}${row + 1}` }),
    );
  });
  const sheet = Array.from({ length: rows }, (_, row) =>
    RULES.flatMap(({ actuals }, i) => [actuals[row] ?? null, formulas[i]?.[row] ?? null]),
  );
  engine.setSheetContent(0, sheet);
  const type = (from: number): void => {
    RULES.forEach(({ actuals }, i) =>
      engine.setCellContents(
        { sheet: 0, row: 0, col: 2 * i },
        actuals.map((_, row) => [actuals[(row + from) % rows] ?? null]),
      ),
    );
  };
  let offset = 1;
  return {
    // Other actuals each time, so that every cell is calculated anew; the own ones at first.
    prepare: () => {
      offset = 1 - offset;
      engine.suspendEvaluation();
      type(offset);
    },
    run: () => {
      engine.resumeEvaluation();
      const values = RULES.flatMap((_, i) =>
        engine.getRangeValues({
          start: { sheet: 0, row: 0, col: 2 * i + 1 },
          end: { sheet: 0, row: rows - 1, col: 2 * i + 1 },
        }),
      );
      return Float64Array.from(values, ([value]) => Number(value));
    },
  };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Milliseconds of one run: the median, after one run to warm up. */
const time = (run: Scoring, runs: number, prepare?: () => void): number => {
  const times: number[] = [];
  for (let i = 0; i < runs + 1; i += 1) {
    prepare?.();
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
};

/** A fast wrong answer is worth nothing: all contestants must agree first. */
const mustAgree = (name: string, own: Float64Array, expected: Float64Array): void => {
  const at = own.findIndex((value, i) => !(Math.abs(value - (expected[i] ?? NaN)) < 1e-8));
  if (at < 0) return;
  const rule = RULES[Math.floor(at / (COUNT / TEXTS))];
  const actual = rule?.actuals[at % (COUNT / TEXTS)];
  throw new Error(`${name}: ${rule?.criteria} at ${actual} is ${own[at]}, by hand ${expected[at]}`);
};

const main = (): void => {
  const expected = byHand();
  const native = byHyperFormula();
  const contestants: readonly { name: string; run: Scoring; prepare?: () => void; runs: number }[] = [
    { name: 'by hand in TypeScript', run: byHand, runs: RUNS },
    { name: 'scoreNumber (text looked up each time)', run: byNumber, runs: RUNS },
    { name: 'quickScore (what KPI.SCORE calls)', run: byQuickScore, runs: RUNS },
    { name: 'KPI.SCORE over ranges', run: byFunction(), runs: RUNS },
    { name: 'scoreItem (explained in full)', run: byItem, runs: 3 },
    { name: 'HyperFormula, recalculation only', ...native, runs: 3 },
  ];
  const times = contestants.map(({ name, run, prepare, runs }) => {
    prepare?.();
    mustAgree(name, run(), expected);
    return time(run, runs, prepare);
  });
  const [hand = NaN] = times;
  const engine = times.at(-1) ?? NaN;
  const rows = contestants.map(({ name }, i) => {
    const own = times[i] ?? NaN;
    return [name, own.toFixed(1), (own / hand).toFixed(1), (engine / own).toFixed(1)];
  });
  process.stdout.write(`${COUNT} actuals, ${TEXTS} criteria texts, medians of one run on this machine\n\n`);
  process.stdout.write(`${formatTable(['', 'ms', '÷ by hand', 'HyperFormula ÷ this'], rows)}\n`);
};

main();
