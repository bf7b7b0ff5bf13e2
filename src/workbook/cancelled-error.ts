/** Work on the workbook ended because the person cancelled it; nothing of it is left behind. */
export class CancelledError extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'CancelledError';
  }
}

/** Ends the work here when it was cancelled. (AbortSignal's own throwIfAborted is missing in older web views.) */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CancelledError();
}
