import type { SheetGrid } from '../../core/forms/grid';
import { CancelledError, stopIfCancelled } from '../../workbook/cancelled-error';
import { giveWay } from '../../workbook/give-way';
import type { Watched } from '../../workbook/watched';
import type { CheckAnswer, CheckQuestion } from './check-messages';
import { type CheckPiece, joinCheck } from './cut-check';
import { cutGrids, withoutRows } from './cut-grids';
import { CHECKER_HERE, type GridChecker } from './grid-checker';

/** As much of a Worker as is needed. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: CheckQuestion): void;
  terminate(): void;
}

/** The worker could not be loaded, failed, or never said a word. */
class NoWorkerError extends Error {}

/**
 * How long a worker may be silent after a question before it counts as one that never started, in milliseconds: it answers at once that
 * it has heard, but loads its script first, over a slow network perhaps.
 */
const LONGEST_SILENCE_MS = 10_000;

/**
 * Checks workbooks in a worker, which stays for the next question; questions wait for each other. A cancelled question ends the
 * worker at once. Where no worker starts, one fails, or one stays silent, `instead` does the work from then on. A worker that has heard
 * a question may take as long as it needs: the person can cancel it.
 */
export class WorkerChecker implements GridChecker {
  #worker: CheckWorker | null = null;
  #failed = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly start: () => CheckWorker,
    private readonly instead: GridChecker = CHECKER_HERE,
    private readonly longestSilence = LONGEST_SILENCE_MS,
  ) {}

  /** Lets the worker load before anything is asked of it. */
  warm(): void {
    if (this.#worker !== null || this.#failed) return;
    try {
      this.#worker = this.start();
      // Also before anything is asked of it.
      this.#worker.onerror = () => (this.#failed = true);
    } catch {
      // A policy may forbid workers.
      this.#failed = true;
    }
  }

  check: GridChecker['check'] = (grids, texts, watched) =>
    this.#inTurn(watched, () => this.instead.check(grids, texts, watched), {
      grids,
      question: { kind: 'check', grids: grids.map(withoutRows), texts },
      answer: ({ kind }, pieces) => (kind === 'checked' ? joinCheck(pieces) : undefined),
    });

  startsSuffice: GridChecker['startsSuffice'] = (starts, watched) =>
    this.#inTurn(watched, () => this.instead.startsSuffice(starts, watched), {
      grids: starts.map(({ grid }) => grid),
      question: {
        kind: 'starts',
        starts: starts.map((start) => ({ ...start, grid: withoutRows(start.grid) })),
      },
      answer: (answer) => (answer.kind === 'suffice' ? answer.answers : undefined),
    });

  async #inTurn<Result>(
    watched: Watched,
    instead: () => Promise<Result>,
    asked: Asked<Result>,
  ): Promise<Result> {
    const before = this.#last;
    const mine = before.then(() => this.#askOr(instead, watched, asked));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #askOr<Result>(
    instead: () => Promise<Result>,
    watched: Watched,
    asked: Asked<Result>,
  ): Promise<Result> {
    stopIfCancelled(watched.signal);
    this.warm();
    const worker = this.#worker;
    if (worker === null || this.#failed) return instead();
    try {
      return await ask(worker, watched, asked, this.longestSilence);
    } catch (error) {
      this.#end(worker);
      if (!(error instanceof NoWorkerError)) throw error;
      this.#failed = true;
      return instead();
    }
  }

  #end(worker: CheckWorker): void {
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
    this.#worker = null;
  }
}

interface Asked<Result> {
  /** Their rows go ahead of the question. */
  readonly grids: readonly SheetGrid[];
  readonly question: CheckQuestion;
  /** The result, when this is the last answer. */
  readonly answer: (answer: CheckAnswer, pieces: readonly CheckPiece[]) => Result | undefined;
}

function ask<Result>(
  worker: CheckWorker,
  { onProgress, signal }: Watched,
  { grids, question, answer }: Asked<Result>,
  longestSilence: number,
): Promise<Result> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let cancel = (): void => undefined;
  return new Promise<Result>((resolve, reject) => {
    const pieces: CheckPiece[] = [];
    cancel = () => reject(new CancelledError());
    signal?.addEventListener('abort', cancel, { once: true });
    worker.onerror = ({ message }) => reject(new NoWorkerError(message));
    worker.onmessage = ({ data }) => {
      clearTimeout(silence);
      switch (data.kind) {
        case 'heard':
          return;
        case 'piece':
          return void pieces.push(data.piece);
        case 'progress':
          return onProgress?.(data.progress);
        case 'checked':
        case 'suffice': {
          const result = answer(data, pieces);
          if (result === undefined) reject(new Error(`The worker answered ${data.kind}`));
          else resolve(result);
        }
      }
    };
    post(worker, grids, question, () => signal?.aborted === true)
      .then(() => {
        silence = setTimeout(() => reject(new NoWorkerError('silent')), longestSilence);
      })
      .catch(reject);
  }).finally(() => {
    clearTimeout(silence);
    signal?.removeEventListener('abort', cancel);
  });
}

/** Sends sheets piece by piece; a person who waits sees the page alive. */
async function post(
  worker: CheckWorker,
  grids: readonly SheetGrid[],
  question: CheckQuestion,
  isCancelled: () => boolean,
): Promise<void> {
  for (const rows of cutGrids(grids)) {
    worker.postMessage({ kind: 'rows', rows });
    await giveWay();
    if (isCancelled()) return;
  }
  worker.postMessage(question);
}
