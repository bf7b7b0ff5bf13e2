import { normalizeText } from '../text/normalize';
import type { Policy, SentenceReading } from './policy';

/** One spelling of a sentence, for finding it again: half width, Simplified, without blanks and line breaks. */
export function sentenceKey(criteria: string): string {
  return normalizeText(criteria).text.replace(/\s+/g, '').toLowerCase();
}

/** The same object for the same question: scores are cached by the policy's identity. */
const cache = new WeakMap<Policy, Map<string, Policy>>();

/**
 * The policy for one sentence: the workbook's, but for what a person said about this sentence.
 *
 * @example policyForSentence({ ...DEFAULT_POLICY, readings: [{ criteria: '每5秒扣1分', choices: { steps: 'started' } }] }, '每5秒扣1分').steps // 'started'
 */
export function policyForSentence(policy: Policy, criteria: string): Policy {
  if (policy.readings.length === 0) return policy;
  let known = cache.get(policy);
  if (known === undefined) {
    known = new Map(
      policy.readings.map((reading) => [sentenceKey(reading.criteria), { ...policy, ...reading.choices }]),
    );
    cache.set(policy, known);
  }
  return known.get(sentenceKey(criteria)) ?? policy;
}

/** The readings with one more choice; what was said of the same thing before is replaced. */
export function withReading(
  readings: readonly SentenceReading[],
  { criteria, choices }: SentenceReading,
): SentenceReading[] {
  const key = sentenceKey(criteria);
  const before = readings.find((reading) => sentenceKey(reading.criteria) === key);
  const rest = readings.filter((reading) => reading !== before);
  return [...rest, { criteria: before?.criteria ?? criteria, choices: { ...before?.choices, ...choices } }];
}
