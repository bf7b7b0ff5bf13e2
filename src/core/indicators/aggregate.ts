import type { RecordBlock } from '../records/record-block';
import { type Aggregation, type AggregationOptions, createAggregator } from './aggregator';

/**
 * The indicators of records that are all at hand, by agent, team, channel, topic or period, and of all together.
 *
 * @example aggregate([block], { by: 'agent' }).groups[0]?.indicators.asa // { value: 67.5, n: 512 }
 */
export function aggregate(blocks: readonly RecordBlock[], options: AggregationOptions = {}): Aggregation {
  const sums = createAggregator(options);
  for (const block of blocks) sums.add(block);
  return sums.finish();
}
