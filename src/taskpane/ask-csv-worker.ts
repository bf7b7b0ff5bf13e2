import { ActionError } from '../actions/action-error';
import type { CsvAnswer, CsvQuestion } from '../files/csv-messages';
import type { Watched } from './pane-core';

type Final = Exclude<CsvAnswer, { readonly kind: 'progress' | 'problem' }>;

/**
 * Lets a worker of its own answer a question about a file, which never leaves the machine. Rejects with an ActionError when the
 * file holds no records and when `signal` cancelled; the worker is ended in any case.
 */
export function askCsvWorker(question: CsvQuestion, watched?: Watched): Promise<Final> {
  // The bundler makes a file of its own of this very expression.
  const worker = new Worker(new URL('../files/csv-worker.ts', import.meta.url));
  return new Promise<Final>((resolve, reject) => {
    watched?.signal.addEventListener('abort', () => reject(new ActionError('indicators.cancelled')));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<CsvAnswer>) => {
      if (data.kind === 'progress') watched?.onProgress(data);
      else if (data.kind === 'problem') reject(new ActionError(data.code, data.params));
      else resolve(data);
    };
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
