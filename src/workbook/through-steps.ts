import { inTurns } from '../core/all-steps';
import { stopIfCancelled } from './cancelled-error';
import { giveWay } from './give-way';

/**
 * Goes through long work step by step, the page drawing and answering its person in between. `signal` ends it by a CancelledError.
 *
 * @example const plan = await throughSteps(planShareInSteps(book, 'native', words));
 */
export function throughSteps<Result>(
  steps: Generator<unknown, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return inTurns(steps, async () => {
    stopIfCancelled(signal);
    await giveWay();
    stopIfCancelled(signal);
  });
}
