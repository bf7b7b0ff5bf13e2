import type { CheckWorker } from '../actions/worker-checker';

/** A worker that checks workbooks. Throws where a policy forbids it. */
export function startCheckWorker(): CheckWorker {
  // The bundler makes a file of its own of this very expression.
  return new Worker(new URL('../actions/check-worker.ts', import.meta.url));
}
