import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answerLine } from '../../../src/cli/rule-line';

const actual = z.union([z.number(), z.string()]);

const entry = z.object({
  id: z.string(),
  criteria: z.string(),
  unit: z.string().nullable(),
  direction: z.enum(['higher', 'lower', 'none']).nullable(),
  weight_or_max: z.number().nullable(),
  target: z.union([z.string(), z.number()]).nullable(),
  cases: z.array(z.object({ actual, expected: z.number().nullable() })).min(1),
  kind: z.string(),
});

type Entry = z.infer<typeof entry>;

/** What has been reached; a change that reads less has to say why. */
const RIGHT_AT_LEAST = 200;

const entries: Entry[] = readFileSync(join(__dirname, '../../cases/rules-fresh.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => entry.parse(JSON.parse(line)));

const ask = (
  { criteria, unit, direction, weight_or_max: full, target }: Entry,
  value: string | number | null,
) => answerLine({ criteria, unit, direction, full, target, actual: value });

const isLabelled = ({ kind }: Entry): boolean => kind !== 'qualitative' && kind !== 'ambiguous';

const judged = entries.filter(isLabelled).flatMap((each) =>
  each.cases.map(({ actual: value, expected }) => ({
    id: each.id,
    value,
    expected: expected ?? NaN,
    score: ask(each, value).score,
  })),
);

const isRight = ({ score, expected }: (typeof judged)[number]): boolean =>
  score !== null && Math.abs(score - expected) <= 0.01;

describe('sentences labelled by hand without knowledge of the code', () => {
  it('never score wrongly', () => {
    expect(judged.filter((each) => each.score !== null && !isRight(each))).toEqual([]);
  });

  it('score right no less often than before', () => {
    const wrongOrDeclined = new Set(judged.filter((each) => !isRight(each)).map(({ id }) => id));
    const right = entries.filter((each) => isLabelled(each) && !wrongOrDeclined.has(each.id));
    expect(right.length).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
  });

  it('are declined where they hold no rule', () => {
    const scored = entries
      .filter(({ kind }) => kind === 'qualitative')
      .filter((each) =>
        [...each.cases.map((one) => one.actual), 0, 1, 50, 100].some((one) => ask(each, one).score !== null),
      );
    expect(scored.map(({ id }) => id)).toEqual([]);
  });

  it('get no score without a word where careful readers differ', () => {
    const silent = entries
      .filter(({ kind }) => kind === 'ambiguous')
      .filter((each) =>
        each.cases.some((one) => {
          const { score, diagnostics } = ask(each, one.actual);
          return score !== null && diagnostics.every(({ code }) => code === 'rule.assumed-percent');
        }),
      );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
