import type { AddinSettings } from './addin-settings';
import type { Faults } from './faults';
import type { FocusExit } from './focus-exit';
import type { RoundTripLog } from './round-trip-log';

/** What all clients of one host share. */
export interface HostShared {
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: AddinSettings;
  readonly faults: Faults;
  readonly log: RoundTripLog;
  /** Milliseconds of a clock. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** A number never given before. */
  unique(): number;
  /** Runs changes that a client asked for, as one step of the workbook's history. */
  together(client: object, work: () => void): void;
  /** Called when an answer is on its way: what must come after it may go now. */
  afterAnswer(): void;
  /** The keyboard leaves a page. */
  focusLeaves(exit: FocusExit): void;
  /** Something in the host is broken. */
  reportBug(error: unknown): void;
  /** Something arrived that the workbench does not know. */
  reportUnknown(description: string): void;
}
