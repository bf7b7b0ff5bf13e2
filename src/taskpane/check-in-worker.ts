import type { CheckWorker } from '../actions/check/worker-checker';

/** A worker that checks workbooks. Throws where a policy forbids it. */
export function startCheckWorker(): CheckWorker {
  // The bundler makes a file of its own of this very expression.
  return new Worker(new URL('../actions/check/check-worker.ts', import.meta.url));
}
