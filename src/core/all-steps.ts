/** How long a page works at a stretch, in milliseconds; it answers its person within 50. */
const SLICE_MS = 15;

/**
 * Does work that comes in steps in one go: for who need not let anything else happen in between.
 *
 * @example allSteps(planShareInSteps(book, 'native', words)) // the plan
 */
export function allSteps<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Goes through the same work slice by slice of time; in between `nextTurn` lets a page draw and answer its person, and may stop the work
 * by rejecting. Steps should be short, a cell say. `now` is a clock in milliseconds.
 *
 * @example await inTurns(planShareInSteps(book, 'native', words), giveWay) // the plan
 */
export async function inTurns<Result>(
  steps: Generator<unknown, Result>,
  nextTurn: () => Promise<void>,
  now: () => number = Date.now,
): Promise<Result> {
  let ends = now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < ends) continue;
    await nextTurn();
    ends = now() + SLICE_MS;
  }
}
