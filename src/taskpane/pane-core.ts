import type { WorkbookCheck } from '../actions/check/check-workbook';
import { toPaneError, type PaneError, type PaneTask } from './pane-error';
import type { PaneResult } from './pane-result';

/** What every page may show; a feature that needs more keeps it in its slice. */
export interface CoreState {
  /** The last successful reading; kept on screen while a newer one is on its way or failed. */
  readonly check: WorkbookCheck | null;
  readonly busy: PaneTask | null;
  readonly error: PaneError | null;
  readonly result: PaneResult | null;
  readonly canUndo: boolean;
  /** The page one is on: an id of PAGES. */
  readonly page: string;
  /** Of the work under way, when it is long; 0 to 1. */
  readonly progress: number | null;
  /** The same of a reading of the workbook. */
  readonly reading: number | null;
}

/** How far a long piece of work is, and the way to stop it. */
export interface Watched {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal: AbortSignal;
}

/** What the pane itself asks of the workbook; each feature adds its own in its slice. */
export interface CoreActions {
  readonly checkWorkbook: (watched: Watched) => Promise<WorkbookCheck>;
  canUndo(): boolean;
  /** Calls back after every local edit; resolves to the function that stops it. */
  watchWorkbook(onChange: () => void): Promise<() => Promise<void>>;
}

/**
 * What a slice is made with. `State` is what the slice keeps beside CoreState; its first values are given to
 * createPaneCore.
 */
export interface PaneTools<State = object> {
  getState(): CoreState & State;
  set(change: Partial<CoreState & State>): void;
  /** Reads the workbook anew; a reading that already waits serves every change before it. */
  check(): Promise<void>;
  /**
   * Does `work` when what is under way is done, shows what it answers, then reads the workbook anew. A failure shows as
   * `pane.error.<task>`, and its retry does the work again.
   */
  change(task: PaneTask, work: () => Promise<Partial<CoreState & State>>): Promise<void>;
  /**
   * The same for work that takes long: with progress, and stopped by the store's `cancel`. What may as well be short shows its
   * progress only `when told` of it.
   */
  changeWatched(
    task: PaneTask,
    work: (watched: Watched) => Promise<Partial<CoreState & State>>,
    shown?: 'at once' | 'when told',
  ): Promise<void>;
  /** Shows a failure, without changing what is under way; `retry` is what its button does. */
  fail(task: PaneTask, error: unknown, retry?: () => Promise<void>): void;
  /** Called when the pane starts; the function that it resolves to is called when it stops. */
  onStart(begin: () => Promise<() => Promise<void>>): void;
}

/** The intentions that every page knows. */
export interface CoreStore<State = object> {
  getState(): CoreState & State;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and follows its changes; resolves when both are under way. */
  start(): Promise<void>;
  stop(): Promise<void>;
  check(): Promise<void>;
  /** Tries again what failed last. */
  retry(): Promise<void>;
  /** Stops the long work under way; what was there stays. */
  cancel(): void;
  show(page: string): void;
  dismiss(): void;
}

/** Typing in several cells in a row should cost one reading, not one a keystroke. */
const SETTLE_MS = 400;

/**
 * The pane's state and how its tasks run, apart from React and from what the tasks are. Tasks run one after another, so
 * that a score never meets a half-done reading.
 */
export function createPaneCore<State extends object>(
  actions: CoreActions,
  initial: CoreState & State,
): { readonly store: CoreStore<State>; readonly tools: PaneTools<State> } {
  let state = initial;
  let tail: Promise<void> = Promise.resolve();
  let checkWaits = false;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  let failed: (() => Promise<void>) | null = null;
  const beginnings: (() => Promise<() => Promise<void>>)[] = [];
  const endings: (() => Promise<void>)[] = [];
  const listeners = new Set<() => void>();

  const set = (change: Partial<CoreState & State>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  // TypeScript does not see that part of CoreState is part of CoreState & State.
  const setCore = (change: Partial<CoreState>): void => set(change as Partial<CoreState & State>);

  const run = (task: PaneTask, work: () => Promise<Partial<CoreState & State>>): Promise<void> => {
    tail = tail.then(async () => {
      setCore(task === 'check' ? { busy: task } : { busy: task, error: null, result: null });
      try {
        const change = await work();
        // A reading that follows by itself must not wipe away why a write failed.
        const error = task === 'check' && state.error?.during !== 'check' ? state.error : null;
        set({ busy: null, error, canUndo: actions.canUndo(), ...change });
      } catch (caught) {
        // A reading that fails for the same reason must not take the place of the write that was asked for.
        const wrote = task === 'check' && state.error !== null && state.error.during !== 'check';
        const error = wrote ? state.error : toPaneError(task, caught);
        setCore({ busy: null, error, canUndo: actions.canUndo() });
      }
    });
    return tail;
  };

  /** Does `work` with what tells its progress and stops it. */
  const watch = async <Result>(
    what: 'progress' | 'reading',
    work: (watched: Watched) => Promise<Result>,
  ): Promise<Result> => {
    running = new AbortController();
    try {
      const onProgress: Watched['onProgress'] = ({ done, total }) =>
        setCore({ [what]: total === 0 ? 1 : done / total });
      return await work({ onProgress, signal: running.signal });
    } finally {
      running = null;
      if (state[what] !== null) setCore({ [what]: null });
    }
  };

  const check = (): Promise<void> => {
    if (checkWaits) return tail;
    checkWaits = true;
    return run('check', async () => {
      checkWaits = false;
      // Changes up to now are in what is read now.
      clearTimeout(settle);
      return { check: await watch('reading', actions.checkWorkbook) } as Partial<CoreState & State>;
    });
  };

  // A write's outcome shows at once; what the workbook holds after it is read anew.
  const change: PaneTools<State>['change'] = async (task, work) => {
    failed = () => change(task, work);
    await run(task, work);
    await check();
  };

  const changeWatched: PaneTools<State>['changeWatched'] = (task, work, shown = 'at once') =>
    change(task, () => {
      if (shown === 'at once') setCore({ progress: 0 });
      return watch('progress', work);
    });

  const fail: PaneTools['fail'] = (task, error, retry) => {
    if (retry !== undefined) failed = retry;
    setCore({ error: toPaneError(task, error), result: null });
  };

  const changed = (): void => {
    clearTimeout(settle);
    settle = setTimeout(() => void check(), SETTLE_MS);
  };
  beginnings.push(() => actions.watchWorkbook(changed));

  const store: CoreStore<State> = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      // Before the first reading: an edit in between would be missed.
      await run('check', async () => {
        for (const begin of beginnings) endings.push(await begin());
        return {};
      });
      const { error } = state;
      await check();
      // The reading has nothing to say about changes that cannot be followed.
      if (error !== null && state.error === null) setCore({ error });
    },
    stop: async () => {
      clearTimeout(settle);
      await Promise.all(endings.splice(0).map((end) => end()));
    },
    check,
    retry: () => {
      const again = state.error === null || state.error.during === 'check' ? null : failed;
      return again === null ? check() : again();
    },
    cancel: () => running?.abort(),
    // What was done, and what failed, belongs to the page that it was done on.
    show: (page) => setCore(page === state.page ? { page } : { page, error: null, result: null }),
    dismiss: () => setCore({ error: null, result: null }),
  };
  const tools: PaneTools<State> = {
    getState: () => state,
    set,
    check,
    change,
    changeWatched,
    fail,
    onStart: (begin) => void beginnings.push(begin),
  };
  return { store, tools };
}
