import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answerLine, ruleLine } from '../../../src/cli/rule-line';

/**
 * Sentences of many trades, labelled by hand before they were first run; `expected` null: no score may be given there.
 * Reading nothing is allowed, a wrong score is not.
 */
const entry = ruleLine.omit({ actual: true }).extend({
  id: z.string(),
  cases: z.array(z.object({ actual: z.union([z.number(), z.string()]), expected: z.number().nullable() })),
});

const entries = readFileSync(join(__dirname, '../../cases/rules-trades.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => entry.parse(JSON.parse(line)));

/** Of the cases with a score, those that get it; the rest is declined. */
const RIGHT_SHARE = 0.8;

describe('sentences of many trades', () => {
  it.each(entries.map((each) => [each.criteria, each] as const))(
    '%s: right or no score',
    (_, { cases, ...line }) => {
      for (const { actual, expected } of cases) {
        const { score } = answerLine({ ...line, actual });
        expect([null, expected]).toContain(
          score === null || expected === null ? score : Math.round(score * 100) / 100,
        );
      }
    },
  );

  it('are mostly read', () => {
    const asked = entries.flatMap(({ cases, ...line }) =>
      cases.flatMap(({ actual, expected }) =>
        expected === null ? [] : [answerLine({ ...line, actual }).score],
      ),
    );
    expect(asked.filter((score) => score !== null).length / asked.length).toBeGreaterThan(RIGHT_SHARE);
  });
});
