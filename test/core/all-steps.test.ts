import { allSteps, inTurns } from '../../src/core/all-steps';

/** Work of so many steps of a millisecond each, on a clock of its own. */
function work(steps: number) {
  let clock = 0;
  function* go(): Generator<void, number> {
    for (let step = 0; step < steps; step++) {
      clock += 1;
      yield;
    }
    return steps;
  }
  return { go, now: () => clock };
}

it('does all steps at once, and answers what they come to', () => {
  expect(allSteps(work(40).go())).toBe(40);
});

it('gives the page its turn after every 15 ms of work', async () => {
  const { go, now } = work(40);
  const turns: number[] = [];
  const answer = await inTurns(go(), () => Promise.resolve(void turns.push(now())), now);
  expect(answer).toBe(40);
  // After 15 and 30 ms; the last 10 are no whole slice.
  expect(turns).toEqual([15, 30]);
});

it('is stopped by a turn that rejects', async () => {
  const { go, now } = work(40);
  const stop = () => Promise.reject(new Error('Cancelled'));
  await expect(inTurns(go(), stop, now)).rejects.toThrow('Cancelled');
  expect(now()).toBe(15);
});
