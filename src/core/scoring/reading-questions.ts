import type { Span } from '../diagnostic';
import type { FormTable } from '../forms/form';
import { compareNumbers } from '../quantity/convert';
import { DEFAULT_POLICY, type Policy, type ReadingKey } from './policy';
import { sentenceKey } from './policy-for-sentence';
import { scoreRow } from './score-row';
import type { Scorecard, ScoredItem } from './scorecard';

/** One way to read a sentence, and the score that this item would have then; null when it would have none. */
export interface ReadingChoice {
  readonly choice: string;
  readonly score: number | null;
  /** Whether it is the one that holds now. */
  readonly holds: boolean;
}

/** Something that a criteria sentence leaves open and that decides the score of this very item. */
export interface ReadingQuestion {
  readonly key: ReadingKey;
  readonly criteria: string;
  /** The piece of the sentence that is unclear; null when it is what the sentence does not say. */
  readonly span: Span | null;
  readonly choices: readonly ReadingChoice[];
}

const CHOICES: { readonly [Key in ReadingKey]: readonly Policy[Key][] } = {
  steps: ['whole', 'started', 'proportional'],
  boundary: ['favour', 'upper', 'lower'],
  wholeBands: ['report', 'close'],
  cap: ['full', 'none'],
  floor: ['zero', 'none'],
};

/**
 * What a person should decide about the criteria of an item: where the sentence leaves something open, nobody has said yet how it
 * is meant, and the readings give different scores. Where all readings agree nobody needs to be asked.
 *
 * @example // 37 秒 under ≤25秒得100分,每增加5秒扣10分: 80 by whole steps, 70 by started ones, 76 in proportion
 */
export function readingQuestions(
  scored: ScoredItem,
  table: FormTable,
  { scale, policy }: Pick<Scorecard, 'scale' | 'policy'>,
): ReadingQuestion[] {
  const { item, reading } = scored;
  if (item.criteria === null || reading?.rule == null || item.typedScore !== null) return [];
  const criteria = item.criteria;
  return openKeys(scored).flatMap(({ key, span }) => {
    if (isDecided(policy, key, criteria)) return [];
    const scores = CHOICES[key].map((choice): ReadingChoice => {
      const tried = { ...policy, readings: [...policy.readings, { criteria, choices: { [key]: choice } }] };
      const { score } = scoreRow(item, table, scale, tried);
      return { choice, score, holds: choice === policy[key] };
    });
    return scores.every(({ score }) => isSame(score, scores[0]?.score ?? null))
      ? []
      : [{ key, criteria, span, choices: scores }];
  });
}

function openKeys({
  reading,
  score,
  diagnostics,
}: ScoredItem): { readonly key: ReadingKey; readonly span: Span | null }[] {
  const found = new Map<ReadingKey, Span | null>();
  for (const { params, span } of [...(reading?.diagnostics ?? []), ...diagnostics]) {
    const key = params?.['decidedBy'];
    if (isReadingKey(key) && !found.has(key)) found.set(key, span ?? null);
  }
  // 60.5 between 31-60秒 and 61-90秒: reported as a gap, which closing the bands would fill.
  if (score === null && diagnostics.some(({ code }) => code === 'rule.gap-here'))
    found.set('wholeBands', null);
  return [...found].map(([key, span]) => ({ key, span }));
}

function isReadingKey(key: unknown): key is ReadingKey {
  return typeof key === 'string' && key in CHOICES;
}

function isDecided(policy: Policy, key: ReadingKey, criteria: string): boolean {
  if (policy[key] !== DEFAULT_POLICY[key]) return true;
  const sentence = sentenceKey(criteria);
  return policy.readings.some(
    (reading) => reading.choices[key] !== undefined && sentenceKey(reading.criteria) === sentence,
  );
}

function isSame(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : compareNumbers(one, other) === 0;
}
