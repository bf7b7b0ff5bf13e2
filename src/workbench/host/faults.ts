import type { HostErrorCode } from './host-error';

/**
 * When a fault strikes a request: `before` anything was applied, `after` everything was, or after its first
 * `afterActions` actions, or a `share` of them (0 to 1).
 */
export type FaultMoment = 'before' | 'after' | { readonly afterActions: number } | { readonly share: number };

/** A failure that the host shall answer on purpose. */
export interface Fault {
  readonly code: HostErrorCode;
  /** Which sync fails, counted from 1 after `inject`; default 1. */
  readonly atSync?: number;
  /** How many syncs in a row fail from there; default 1. */
  readonly times?: number;
  readonly moment?: FaultMoment;
}

/** Failures, meddling, delays and cell-edit mode on request, so that tests can meet what users meet. Only syncs are struck. */
export class Faults {
  private pending: { fault: Fault; from: number; to: number }[] = [];
  private meddlings: { work: () => void; at: number }[] = [];
  private syncs = 0;
  private editing = false;
  private delay = 0;
  private waiting: (() => void)[] = [];
  /** The error that the next sync that writes shall meet; the host sets it back to null when it has struck. */
  failingWrite: HostErrorCode | null = null;
  /** Called when `failingWrite` has struck. */
  onFailedWrite: (() => void) | null = null;

  /** Plans a failure. @example faults.inject({ code: 'GeneralException', atSync: 2, moment: 'after' }) */
  inject(fault: Fault): void {
    const from = this.syncs + (fault.atSync ?? 1);
    this.pending.push({ fault, from, to: from + (fault.times ?? 1) - 1 });
  }

  /**
   * Has something happen just before a sync (counted from 1 from now) is looked at: a colleague deletes the sheet, the pane is
   * closed. @example faults.meddle(() => model.deleteSheet('考核表'), 2)
   */
  meddle(work: () => void, atSync = 1): void {
    this.meddlings.push({ work, at: this.syncs + atSync });
  }

  /** Counts a sync and tells which fault strikes it. */
  strike(): Fault | null {
    this.syncs++;
    const due = this.meddlings.filter(({ at }) => at === this.syncs);
    this.meddlings = this.meddlings.filter(({ at }) => at > this.syncs);
    for (const { work } of due) work();
    const hit = this.pending.find((entry) => entry.from <= this.syncs && this.syncs <= entry.to);
    this.pending = this.pending.filter((entry) => entry.to > this.syncs);
    return hit?.fault ?? null;
  }

  /** The error for a sync that writes, once. */
  strikeWrite(): Fault | null {
    if (this.failingWrite === null) return null;
    const fault = { code: this.failingWrite };
    this.failingWrite = null;
    this.onFailedWrite?.();
    return fault;
  }

  /** Takes back all that was planned, ends edit mode and delays. */
  clear(): void {
    this.pending = [];
    this.failingWrite = null;
    this.meddlings = [];
    this.delay = 0;
    this.editMode = false;
  }

  /** Whether the user is editing a cell: syncs that write fail until it ends. */
  get editMode(): boolean {
    return this.editing;
  }

  set editMode(on: boolean) {
    this.editing = on;
    if (on) return;
    const resume = this.waiting;
    this.waiting = [];
    for (const go of resume) go();
  }

  /** Resolves when the user is not editing a cell (`Excel.run({ delayForCellEdit: true })`). */
  editModeEnd(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** Milliseconds that every sync waits before it is looked at. */
  get slow(): number {
    return this.delay;
  }

  set slow(milliseconds: number) {
    this.delay = milliseconds;
  }
}

/** How many of a request's actions are done before a fault strikes. */
export function actionsDone(moment: FaultMoment, actions: number): number {
  if (moment === 'before') return 0;
  if (moment === 'after') return actions;
  return 'share' in moment ? Math.floor(moment.share * actions) : moment.afterActions;
}
