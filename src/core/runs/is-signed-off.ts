import type { RunEntry } from './run-entry';

/** Whether a form is signed off, by its lines of the run record, oldest first: the last of its lock and unlock lines is a lock. */
export function isSignedOff(entries: readonly Pick<RunEntry, 'event'>[]): boolean {
  return entries.filter(({ event }) => event === 'lock' || event === 'unlock').at(-1)?.event === 'lock';
}
