import { ActionError } from '../actions/action-error';
import type { MessageParams } from '../core/diagnostic';

/** What was being done when it failed, `score` say; each has its title `pane.error.<task>`. */
export type PaneTask = string;

/** A failure as the pane shows it: what was being done, and a message about why and the way out. */
export interface PaneError {
  readonly during: PaneTask;
  readonly code: string;
  readonly params: MessageParams;
}

/** An ActionError keeps its own words; anything else is a bug and says so with its detail. */
export function toPaneError(during: PaneTask, error: unknown): PaneError {
  if (error instanceof ActionError) return { during, code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  return { during, code: 'pane.error.unexpected', params: { detail } };
}
