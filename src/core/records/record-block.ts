import type { DurationRole, FlagRole, MarkRole, RecordKind, TextRole } from './record-table';

/** Names by code, in the order in which they were met. Code 0 is the blank name ''. Blocks of one reader share it. */
export type Dictionary = readonly string[];

/** A column of names: `dictionary[codes[i]]` is the name in row i. */
export interface NameColumn {
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** Columns of numbers that indicators are made of; times in seconds. */
export type NumberColumn =
  | DurationRole
  | MarkRole
  | 'turns'
  | 'transfers'
  | 'sampled'
  | 'sampleTotal'
  | 'late'
  | 'leftEarly'
  | 'absent'
  /** 1 where a hard matter was solved, 0 where it was not; nothing for other matters. */
  | 'complexResolved'
  /** What each row counts for, by the kind of its sheet. */
  | 'knowledge'
  | 'sharing'
  | 'suggestions';

/** The scale of the satisfaction marks. `binary`: good or bad alone, there is no mean. */
export interface MarkScale {
  readonly min: number;
  readonly max: number;
  readonly scale: 'marks' | 'binary';
}

/**
 * Records in columns: row i of every column belongs to one record. Numbers are NaN and flags FLAG.blank where nothing was
 * recorded, NaN and FLAG.unreadable where a cell could not be read. A column that the sheet does not have is absent.
 */
export interface RecordBlock {
  readonly kind: RecordKind;
  readonly rows: number;
  readonly names: Partial<Record<TextRole, NameColumn>>;
  /** Excel day numbers with the time as fraction: when the contact began. */
  readonly at?: Float64Array;
  readonly numbers: Partial<Record<NumberColumn, Float64Array>>;
  readonly flags: Partial<Record<FlagRole, Uint8Array>>;
  readonly satisfaction?: MarkScale;
  /** Zero-based sheet row of each record. */
  readonly sheetRows?: Int32Array;
}
