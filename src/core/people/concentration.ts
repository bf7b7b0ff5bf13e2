import type { Aggregation } from '../indicators/aggregator';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from './people-policy';

/** Where the low ratings of a person come from (D2: 80 % may come from one product: training, not blame). */
export interface Concentration {
  readonly person: string;
  /** Low ratings altogether, and ratings. */
  readonly low: number;
  readonly ratings: number;
  /** By topic or product, most first; '' where the records do not say. */
  readonly topics: readonly TopicShare[];
  /** The first of them, where it has the policy's share of them all and there are enough to speak of. */
  readonly concentrated: TopicShare | null;
}

export interface TopicShare {
  readonly topic: string;
  readonly low: number;
  /** Of the person's low ratings. */
  readonly share: number;
  /** Of the person's ratings of any kind: a topic that all contacts are about says nothing. */
  readonly shareOfRatings: number;
}

/**
 * The low ratings of every agent by topic, from indicators by agent and topic. Throws where the aggregation is not by both.
 *
 * @example concentrationOf(aggregate(blocks, { by: ['agent', 'topic'] }))[0]?.concentrated?.topic // '物流'
 */
export function concentrationOf(
  { by, groups }: Aggregation,
  policy: Pick<PeoplePolicy, 'concentration' | 'concentrationLeast'> = DEFAULT_PEOPLE_POLICY,
): Concentration[] {
  const [agent, topic] = [by.indexOf('agent'), by.indexOf('topic')];
  if (agent < 0 || topic < 0) throw new Error('Concentration needs indicators by agent and topic');
  const people = new Map<string, { topic: string; low: number; ratings: number }[]>();
  for (const { key, indicators } of groups) {
    const name = key[agent] ?? '';
    const { value: low, n: ratings } = indicators.lowRatings;
    if (name === '' || low === null) continue;
    const topics = people.get(name) ?? [];
    people.set(name, topics);
    topics.push({ topic: key[topic] ?? '', low, ratings });
  }
  return [...people].map(([person, topics]) => concentrationIn(person, topics, policy));
}

function concentrationIn(
  person: string,
  topics: readonly { readonly topic: string; readonly low: number; readonly ratings: number }[],
  { concentration, concentrationLeast }: Pick<PeoplePolicy, 'concentration' | 'concentrationLeast'>,
): Concentration {
  const low = topics.reduce((sum, each) => sum + each.low, 0);
  const ratings = topics.reduce((sum, each) => sum + each.ratings, 0);
  const shares = topics
    .filter((each) => each.low > 0)
    .map((each): TopicShare => ({
      topic: each.topic,
      low: each.low,
      share: each.low / low,
      shareOfRatings: ratings === 0 ? 0 : each.ratings / ratings,
    }))
    .sort((a, b) => b.low - a.low);
  const [first] = shares;
  const stands =
    first !== undefined &&
    first.topic !== '' &&
    low >= concentrationLeast &&
    first.share >= concentration - 1e-9 &&
    topics.length > 1;
  return { person, low, ratings, topics: shares, concentrated: stands ? first : null };
}
