import { inSlices } from '../../src/functions/in-slices';

/** Turns of a page that come when the test says so, and its clock. */
function fakePage() {
  const turns: (() => void)[] = [];
  let now = 0;
  return {
    now: () => now,
    nextTurn: () => new Promise<void>((resolve) => turns.push(resolve)),
    /** Calls that take this long. */
    taking:
      <Answer>(milliseconds: number, answer: Answer) =>
      () => {
        now += milliseconds;
        return answer;
      },
    turn: async () => {
      turns.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    turns,
  };
}

it('answers few calls at once: a formula that is typed needs no promise', () => {
  const { nextTurn, now, taking } = fakePage();
  const call = inSlices(nextTurn, now);
  expect([1, 2, 3].map((each) => call(taking(1, each)))).toEqual([1, 2, 3]);
});

it('answers thousands of calls slice after slice, in order, and the page has its turn in between', async () => {
  const page = fakePage();
  const call = inSlices(page.nextTurn, page.now);
  const order: number[] = [];
  const answers = Array.from({ length: 40 }, (_, index) =>
    call(() => {
      order.push(index);
      return page.taking(1, index)();
    }),
  );
  // 15 ms are one slice: the first fifteen calls of a millisecond each.
  expect(answers.filter((answer) => answer instanceof Promise)).toHaveLength(25);
  expect(order).toHaveLength(15);
  await page.turn();
  expect(order).toHaveLength(30);
  await page.turn();
  expect(order).toEqual(Array.from({ length: 40 }, (_, index) => index));
  expect(await Promise.all(answers.map((answer) => Promise.resolve(answer)))).toEqual(order);
});

it('keeps the order: a call that comes while others wait waits behind them', async () => {
  const page = fakePage();
  const call = inSlices(page.nextTurn, page.now);
  const order: string[] = [];
  const slow = (name: string) => call(() => order.push(page.taking(20, name)()));
  void slow('first');
  void slow('second');
  await page.turn();
  void slow('third');
  await page.turn();
  await page.turn();
  expect(order).toEqual(['first', 'second', 'third']);
});

it('gives an error of a waiting call to that call alone', async () => {
  const page = fakePage();
  const call = inSlices(page.nextTurn, page.now);
  void call(page.taking(20, 'first'));
  const failing = call(() => {
    throw new Error('#N/A');
  });
  const next = call(page.taking(1, 'next'));
  const failed = expect(failing).rejects.toThrow('#N/A');
  await page.turn();
  await failed;
  expect(await next).toBe('next');
});
