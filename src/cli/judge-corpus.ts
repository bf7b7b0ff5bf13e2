import { z } from 'zod';
import { answerLine } from './rule-line';

const actual = z.union([z.number(), z.string()]);

/** One labelled criteria text (fields: the corpus' README). */
export const corpusEntry = z.object({
  id: z.string(),
  criteria: z.string(),
  unit: z.string().nullish(),
  direction: z.enum(['higher', 'lower', 'none']).nullish(),
  weight_or_max: z.number().nullish(),
  target: z.union([z.string(), z.number()]).nullish(),
  /** `expected` null: no score may be given there without a word. */
  cases: z.array(z.object({ actual, expected: z.number().nullable() })),
  kind: z.string(),
  ambiguous_at: z.array(actual).nullish(),
});

export type CorpusEntry = z.infer<typeof corpusEntry>;

/** Labels that the corpus' makers call doubtful; listed apart. */
const DOUBTFUL = new Set(
  'c017 c092 c093 c080 c103 c077 c078 c095 c096 c109 c112 c113 c116 c138 c160 c172 c179 c199 c200 c201 c202 c203 c158 c187 c039 c296 c303'.split(
    ' ',
  ),
);

type Verdict = 'right' | 'declined' | 'wrong';

const TOLERANCE = 0.01;

const ask = (entry: CorpusEntry, value: number | string | null) =>
  answerLine({
    criteria: entry.criteria,
    actual: value,
    full: entry.weight_or_max,
    unit: entry.unit,
    target: entry.target,
    direction: entry.direction,
  });

/** Wrong beats declined beats right: one wrong score makes the sentence wrong. */
const judgeCases = (entry: CorpusEntry): { verdict: Verdict; remarks: string[]; right: number } => {
  const remarks: string[] = [];
  let verdict: Verdict = 'right';
  let right = 0;
  for (const { actual: value, expected } of entry.cases) {
    const { score, diagnostics } = ask(entry, value);
    if (expected === null) {
      if (score === null) right += 1;
      else {
        verdict = 'wrong';
        remarks.push(`  ${value} → ${score}, expected none`);
      }
    } else if (score === null) {
      if (verdict === 'right') verdict = 'declined';
      remarks.push(
        `  ${value} → declined, expected ${expected}: ${diagnostics.find((d) => d.severity === 'error')?.message ?? ''}`,
      );
    } else if (Math.abs(score - expected) > TOLERANCE) {
      verdict = 'wrong';
      remarks.push(`  ${value} → ${score}, expected ${expected}`);
    } else right += 1;
  }
  return { verdict, remarks, right };
};

const PROBES = [0, 1, 50, 100];

/** No score at any value tried. */
const isDeclined = (entry: CorpusEntry): boolean => PROBES.every((value) => ask(entry, value).score === null);

/** The actuals at which no score may be given: those that the label names, and those it expects none at. */
const openAt = ({ ambiguous_at: at, cases }: CorpusEntry): readonly (number | string)[] => [
  ...(at ?? []),
  ...cases.filter(({ expected }) => expected === null).map((each) => each.actual),
];

/**
 * Something is said about it, in general or to whoever asks for a score, and nothing is scored where the label says that
 * it cannot be.
 */
const isFlagged = (entry: CorpusEntry): boolean => {
  const inGeneral = ask(entry, null).diagnostics.some(({ severity }) => severity !== 'info');
  const answers = openAt(entry).map((value) => ask(entry, value));
  const whenAsked =
    answers.length > 0 &&
    answers.every(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'));
  return (inGeneral || whenAsked) && answers.every(({ score }) => score === null);
};

const isQuantitative = ({ kind }: CorpusEntry): boolean => kind !== 'qualitative' && kind !== 'ambiguous';

/** Report lines: three counts, then what is not as labelled. `all` lists the doubtful ones in detail as well. */
export const judgeCorpus = (entries: readonly CorpusEntry[], all = false): string[] => {
  const strict = entries.filter(({ id }) => !DOUBTFUL.has(id));
  const quantitative = strict.filter(isQuantitative).map((entry) => ({ entry, ...judgeCases(entry) }));
  const count = (verdict: Verdict): number =>
    quantitative.filter((judged) => judged.verdict === verdict).length;
  const qualitative = strict.filter(({ kind }) => kind === 'qualitative');
  const ambiguous = strict.filter(({ kind }) => kind === 'ambiguous');
  const scoredAnyway = qualitative.filter((entry) => !isDeclined(entry));
  const unflagged = ambiguous.filter((entry) => !isFlagged(entry));
  const cases = quantitative.reduce((sum, { entry }) => sum + entry.cases.length, 0);
  const rightCases = quantitative.reduce((sum, { right }) => sum + right, 0);
  const doubtful = entries
    .filter((entry) => DOUBTFUL.has(entry.id) && isQuantitative(entry))
    .map((entry) => ({ entry, ...judgeCases(entry) }));
  const list = (judged: { entry: CorpusEntry; remarks: string[] }): string[] => [
    `${judged.entry.id} ${judged.entry.criteria}`,
    ...judged.remarks,
  ];
  return [
    `quantitative: ${count('right')} of ${quantitative.length} right, ${count('declined')} declined, ${count('wrong')} WRONG (${rightCases} of ${cases} cases right)`,
    `qualitative: ${qualitative.length - scoredAnyway.length} of ${qualitative.length} declined`,
    `ambiguous: ${ambiguous.length - unflagged.length} of ${ambiguous.length} flagged`,
    `doubtful labels, not counted: ${doubtful.filter(({ verdict }) => verdict === 'right').length} of ${doubtful.length} as labelled`,
    ...quantitative
      .filter(({ verdict }) => verdict !== 'right')
      .flatMap((judged) => [`[${judged.verdict}]`, ...list(judged)]),
    ...scoredAnyway.map(({ id, criteria }) => `[scored although qualitative] ${id} ${criteria}`),
    ...unflagged.map(({ id, criteria }) => `[not flagged] ${id} ${criteria}`),
    ...(all
      ? doubtful
          .filter(({ verdict }) => verdict !== 'right')
          .flatMap((judged) => [`[doubtful, ${judged.verdict}]`, ...list(judged)])
      : []),
  ];
};
