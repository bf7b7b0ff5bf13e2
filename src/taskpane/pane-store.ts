import type { WorkbookCheck } from '../actions/check-workbook';
import type { TemplateFill } from '../actions/insert-template';
import type { Dimension } from '../core/indicators/group-coder';
import type { Correction } from '../core/settings/settings';
import type { FormPlace, PaneActions } from './pane-actions';
import { toPaneError, type PaneError, type PaneTask } from './pane-error';

/** What the last button press did, until the next one or until dismissed. */
export type PaneResult =
  | { readonly kind: 'scored'; readonly written: number }
  | { readonly kind: 'undone'; readonly restored: number; readonly kept: number }
  | { readonly kind: 'inserted'; readonly sheet: string }
  | { readonly kind: 'weights'; readonly written: number };

/** The places of the pane; `forms` is where the work is done. */
export type PanePage = 'forms' | 'templates' | 'settings';

export interface PaneState {
  /** The last successful reading; kept on screen while a newer one is on its way or failed. */
  readonly check: WorkbookCheck | null;
  readonly busy: PaneTask | null;
  readonly error: PaneError | null;
  readonly result: PaneResult | null;
  readonly canUndo: boolean;
  readonly page: PanePage;
  /** Of the work under way, when it is long; 0 to 1. */
  readonly progress: number | null;
}

export interface PaneStore {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and follows its changes; resolves when the first reading is there. */
  start(): Promise<void>;
  stop(): Promise<void>;
  check(): Promise<void>;
  score(): Promise<void>;
  undo(): Promise<void>;
  select(sheet: string, row: number, column: number): Promise<void>;
  show(page: PanePage): void;
  /** Inserts a form and comes back to the forms, where it is the newest. */
  insertTemplate(id: string, fill: TemplateFill): Promise<void>;
  openSettings(): Promise<void>;
  correct(correction: Correction): Promise<void>;
  forget(correction: Correction): Promise<void>;
  changeWeights(place: FormPlace, weights: ReadonlyMap<number, number>): Promise<void>;
  /** Tries again what failed last. */
  retry(): Promise<void>;
  makeIndicators(sheets: readonly string[], by: Dimension): Promise<void>;
  /** Stops the long work under way; what was there stays. */
  cancel(): void;
  /** A ribbon button did its work, or failed at it; the pane shows what became of it. */
  commandDone(error: unknown): Promise<void>;
  dismiss(): void;
}

/** Typing in several cells in a row should cost one reading, not one a keystroke. */
const SETTLE_MS = 400;

/**
 * The pane's state and its intentions, apart from React. Tasks run one after another, so that a score never meets a
 * half-done reading; a reading that already waits serves every change before it.
 */
export function createPaneStore(actions: PaneActions): PaneStore {
  let state: PaneState = {
    check: null,
    busy: null,
    error: null,
    result: null,
    canUndo: false,
    page: 'forms',
    progress: null,
  };
  let tail: Promise<void> = Promise.resolve();
  let checkWaits = false;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let unwatch: (() => Promise<void>) | null = null;
  let running: AbortController | null = null;
  let failed: (() => Promise<void>) | null = null;
  const listeners = new Set<() => void>();

  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };

  const run = (task: PaneTask, work: () => Promise<Partial<PaneState>>): Promise<void> => {
    tail = tail.then(async () => {
      set(task === 'check' ? { busy: task } : { busy: task, error: null, result: null });
      try {
        const change = await work();
        // A reading that follows by itself must not wipe away why a write failed.
        const error = task === 'check' && state.error?.during !== 'check' ? state.error : null;
        set({ busy: null, error, canUndo: actions.canUndo(), ...change });
      } catch (error) {
        set({ busy: null, error: toPaneError(task, error), canUndo: actions.canUndo() });
      }
    });
    return tail;
  };

  const check = (): Promise<void> => {
    if (checkWaits) return tail;
    checkWaits = true;
    return run('check', async () => {
      checkWaits = false;
      // Changes up to now are in what is read now.
      clearTimeout(settle);
      return { check: await actions.checkWorkbook() };
    });
  };

  // A write's outcome shows at once; what the workbook holds after it is read anew.
  const change = async (task: PaneTask, work: () => Promise<Partial<PaneState>>): Promise<void> => {
    failed = () => change(task, work);
    await run(task, work);
    await check();
  };

  const score = (): Promise<void> =>
    change('score', async () => {
      const { check: scored, written } = await actions.scoreWorkbook();
      return { check: scored, result: { kind: 'scored', written: written.length } };
    });

  const undo = (): Promise<void> =>
    change('undo', async () => ({ result: { kind: 'undone', ...(await actions.undoLastWrite()) } }));

  const changed = (): void => {
    clearTimeout(settle);
    settle = setTimeout(() => void check(), SETTLE_MS);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      await check();
      await run('check', async () => {
        unwatch = await actions.watchWorkbook(changed);
        return { error: state.error };
      });
    },
    stop: async () => {
      clearTimeout(settle);
      await unwatch?.();
      unwatch = null;
    },
    check,
    score,
    undo,
    select: async (sheet, row, column) => {
      try {
        await actions.selectCell(sheet, row, column);
      } catch (error) {
        set({ error: toPaneError('select', error) });
      }
    },
    show: (page) => set({ page, error: null }),
    insertTemplate: (id, fill) =>
      change('insert', async () => {
        const sheet = await actions.insertTemplate(id, fill);
        return { page: 'forms', result: { kind: 'inserted', sheet } };
      }),
    makeIndicators: (sheets, by) =>
      change('indicators', async () => {
        running = new AbortController();
        const { signal } = running;
        set({ progress: 0 });
        try {
          const onProgress = ({ done, total }: { done: number; total: number }): void =>
            set({ progress: total === 0 ? 1 : done / total });
          const sheet = await actions.makeIndicators(sheets, by, { onProgress, signal });
          return { result: { kind: 'inserted', sheet } };
        } finally {
          running = null;
          set({ progress: null });
        }
      }),
    cancel: () => running?.abort(),
    openSettings: () =>
      change('settings', async () => {
        await actions.openSettings();
        return {};
      }),
    correct: (correction) =>
      change('correct', async () => {
        await actions.rememberCorrection(correction);
        return {};
      }),
    forget: (correction) =>
      change('correct', async () => {
        await actions.forgetCorrection(correction);
        return {};
      }),
    changeWeights: (place, weights) =>
      change('weights', async () => ({
        result: { kind: 'weights', written: await actions.changeWeights(place, weights) },
      })),
    retry: () => {
      const again = state.error === null || state.error.during === 'check' ? null : failed;
      return again === null ? check() : again();
    },
    commandDone: (error) => {
      if (error !== null) {
        failed = score;
        set({ error: toPaneError('score', error), result: null });
      }
      return check();
    },
    dismiss: () => set({ error: null, result: null }),
  };
}
