/**
 * What a round trip was for: `sync` is one that the add-in's author wrote, `cleanup` releases tracked objects after
 * `Excel.run`, `service` belongs to office.js itself (start-up, results of custom functions).
 */
export type RoundTripKind = 'sync' | 'cleanup' | 'service';

/** One request and its answer. */
export interface RoundTrip {
  readonly kind: RoundTripKind;
  /** Which client asked, counted from 1. */
  readonly client: number;
  /** How many actions the request held. */
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Time the host spent, in milliseconds. */
  readonly milliseconds: number;
  /** The error code answered, or null. */
  readonly error: string | null;
}

/** The round trips since the host started, or since the log was cleared. */
export class RoundTripLog {
  private entries: RoundTrip[] = [];
  private readonly listeners = new Set<(trip: RoundTrip) => void>();

  add(trip: RoundTrip): void {
    this.entries.push(trip);
    for (const listener of this.listeners) listener(trip);
  }

  /** All round trips, oldest first. */
  get all(): readonly RoundTrip[] {
    return this.entries;
  }

  /** How many syncs the add-in asked for; what office.js does by itself is not counted. */
  get count(): number {
    return this.entries.filter((trip) => trip.kind === 'sync').length;
  }

  /** Calls `listener` after every round trip, until the returned function is called. */
  onRoundTrip(listener: (trip: RoundTrip) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  clear(): void {
    this.entries = [];
  }
}
