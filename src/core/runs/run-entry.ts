/** What was done: scored, scored before records were kept, signed off, opened again. */
export const RUN_EVENTS = ['score', 'start', 'lock', 'unlock'] as const;
export type RunEvent = (typeof RUN_EVENTS)[number];

/** One item as it was when it was recorded. */
export interface RecordedItem {
  readonly indicator: string;
  /** Zero-based sheet row. */
  readonly row: number;
  /** What a person filled in: the actual, marks, a typed score. */
  readonly input: string;
  /** Short hash of criteria, target, weight, full mark, levels and lookups. */
  readonly criteria: string;
  readonly score: number | null;
}

/** One line of the run record: a form, at a time. */
export interface RunEntry {
  /** Excel day number in local time: 45383.5 is noon. */
  readonly when: number;
  readonly event: RunEvent;
  readonly sheet: string;
  /** A1 range of the form: header rows and items. */
  readonly range: string;
  readonly unscored: number;
  readonly total: number | null;
  readonly grade: string | null;
  /** Short hashes; the criteria's and the policy's stand for their version. */
  readonly inputs: string;
  readonly criteria: string;
  readonly policy: string;
  /** Of the add-in. */
  readonly version: string;
  /** Null where they did not fit into a cell. */
  readonly items: readonly RecordedItem[] | null;
  readonly count: number;
  /** Choices of the settings that are not the defaults, by key, in English words. */
  readonly choices: Readonly<Record<string, string>>;
  /** Of lock: whether all cells of the sheet were locked before, as Excel has them. */
  readonly allLockedBefore?: boolean;
}
