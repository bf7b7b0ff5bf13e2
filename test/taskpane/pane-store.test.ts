import { ActionError } from '../../src/actions/action-error';
import { createPaneStore } from '../../src/taskpane/pane-store';
import { fakeActions } from './fake-actions';
import { efficiencyTable, workbookCheck } from './sample-check';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('many edits in a row cost one reading, when they have settled', async () => {
  let change = (): void => undefined;
  const checkWorkbook = jest.fn().mockResolvedValue(workbookCheck([]));
  const store = createPaneStore(
    fakeActions({
      checkWorkbook,
      watchWorkbook: (onChange) => {
        change = onChange;
        return Promise.resolve(() => Promise.resolve());
      },
    }),
  );
  await store.start();
  expect(checkWorkbook).toHaveBeenCalledTimes(1);

  change();
  await jest.advanceTimersByTimeAsync(200);
  change();
  await jest.advanceTimersByTimeAsync(399);
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(checkWorkbook).toHaveBeenCalledTimes(2);
});

test('a reading that fails keeps the last good one, and the next good one clears the error', async () => {
  const good = workbookCheck([efficiencyTable()]);
  const checkWorkbook = jest
    .fn()
    .mockResolvedValueOnce(good)
    .mockRejectedValueOnce(new ActionError('error.edit-mode'));
  const store = createPaneStore(fakeActions({ checkWorkbook }));
  await store.start();
  await store.check();
  expect(store.getState()).toMatchObject({
    check: good,
    busy: null,
    error: { during: 'check', code: 'error.edit-mode' },
  });
  checkWorkbook.mockResolvedValue(good);
  await store.check();
  expect(store.getState().error).toBeNull();
});

test('a reading that follows a failed write leaves the reason of the failure on screen', async () => {
  const scoreWorkbook = (): Promise<never> =>
    Promise.reject(new ActionError('error.protected', { code: 'AccessDenied' }));
  const store = createPaneStore(fakeActions({ scoreWorkbook }));
  await store.start();
  await store.score();
  await store.check();
  expect(store.getState().error).toEqual({
    during: 'score',
    code: 'error.protected',
    params: { code: 'AccessDenied' },
  });
});

test('tasks never overlap: a score waits for the reading before it', async () => {
  const order: string[] = [];
  const slowly = async <T>(name: string, value: T): Promise<T> => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    order.push(`${name} ends`);
    return value;
  };
  const check = workbookCheck([]);
  const store = createPaneStore(
    fakeActions({
      checkWorkbook: () => slowly('check', check),
      scoreWorkbook: () => slowly('score', { check, written: [] }),
    }),
  );
  void store.check();
  const scored = store.score();
  await jest.advanceTimersByTimeAsync(1000);
  await scored;
  expect(order).toEqual([
    'check begins',
    'check ends',
    'score begins',
    'score ends',
    'check begins',
    'check ends',
  ]);
});

test('watching stops when the pane does', async () => {
  const stop = jest.fn().mockResolvedValue(undefined);
  const store = createPaneStore(fakeActions({ watchWorkbook: () => Promise.resolve(stop) }));
  await store.start();
  await store.stop();
  expect(stop).toHaveBeenCalledTimes(1);
});

test('a long reading shows how far it is; cancelled, it says so, and what was read before stays', async () => {
  const good = workbookCheck([efficiencyTable()]);
  let tell: (progress: { done: number; total: number }) => void = () => undefined;
  const checkWorkbook = jest
    .fn()
    .mockResolvedValueOnce(good)
    .mockImplementationOnce(
      ({ onProgress, signal }: { onProgress: typeof tell; signal: AbortSignal }) =>
        new Promise((_, reject) => {
          tell = onProgress;
          signal.addEventListener('abort', () => reject(new ActionError('indicators.cancelled')));
        }),
    );
  const store = createPaneStore(fakeActions({ checkWorkbook }));
  await store.start();
  expect(store.getState().reading).toBeNull();

  const reading = store.check();
  await jest.advanceTimersByTimeAsync(0);
  tell({ done: 2_500, total: 10_000 });
  // A quarter.
  expect(store.getState()).toMatchObject({ busy: 'check', reading: 0.25, progress: null });
  store.cancel();
  await reading;
  expect(store.getState()).toMatchObject({
    busy: null,
    reading: null,
    error: { during: 'check', code: 'indicators.cancelled' },
  });
  expect(store.getState().check).toBe(good);
});
