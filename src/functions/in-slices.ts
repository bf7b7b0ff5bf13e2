/** How long calls are answered at a stretch, in milliseconds; a page answers its person within 50. */
const SLICE_MS = 15;

/** The page's next turn, after it has drawn and heard its person. */
export type NextTurn = () => Promise<void>;

/**
 * Makes thousands of calls that come at once share the page's thread with its person: what comes within a slice of time is
 * answered at once, the rest by promises, slice after slice, in the order in which it came. (The runtime by itself goes on for a
 * second at a time.)
 *
 * @example const call = inSlices(giveWay); const answer = call(() => score(...args)); // the score, or a promise of it
 */
export function inSlices(
  nextTurn: NextTurn,
  now = () => performance.now(),
): <Answer>(work: () => Answer) => Answer | Promise<Answer> {
  let sliceEnds: number | null = null;
  let waiting: (() => void)[] = [];

  const begin = (): void => {
    sliceEnds = now() + SLICE_MS;
    void nextTurn().then(goOn);
  };
  const goOn = (): void => {
    sliceEnds = null;
    if (waiting.length === 0) return;
    begin();
    let done = 0;
    while (done < waiting.length && !isOver()) waiting[done++]?.();
    waiting = waiting.slice(done);
  };
  const isOver = (): boolean => sliceEnds !== null && now() >= sliceEnds;

  return <Answer>(work: () => Answer) => {
    if (sliceEnds === null) begin();
    if (waiting.length === 0 && !isOver()) return work();
    return new Promise<Answer>((resolve) => {
      waiting.push(() => resolve(answerOrError(work)));
    });
  };
}

/** Works at once; what is thrown rejects: also the error of a cell, a thrown CustomFunctions.Error, which is no Error. */
function answerOrError<Answer>(work: () => Answer): Promise<Answer> {
  return new Promise((resolve) => resolve(work()));
}
