import type { FlagRole, RecordKind } from '../records/record-table';
import type { NumberColumn } from '../records/record-block';
import type { FlagFigures } from './flag-counter';
import type { NumberFigures } from './number-counter';

/** Which records: all, or only the contacts that somebody answered. */
export type Part = 'all' | 'answered';

/** The sums of one group (or of all) that indicators are made of. A column that no table has gives null. */
export interface Figures {
  /** Records of a kind; null when there is no table of it. */
  rows(kind: RecordKind, part: Part): number | null;
  number(column: NumberColumn, part: Part): NumberFigures | null;
  flag(role: FlagRole, part: Part): FlagFigures | null;
  /** Days with at least one answered contact; null without dates. */
  days(): number | null;
  /** Whether surveys without an answer are in the records at all: an export of answers alone says nothing of returns. */
  readonly knowsUnanswered: boolean;
  /** The one scale of all satisfaction marks; null when there are several, or good and bad alone. */
  readonly scale: { readonly min: number; readonly max: number } | null;
}

/** Where practice differs; each choice is stated beside the result. */
export interface IndicatorChoices {
  /**
   * What mean times are over: contacts that were answered; every record with a time; or, as B3 is written, the sum over all
   * services, those without a time included.
   */
  readonly times: 'answered' | 'all' | 'services';
  /** What rates are of: all records (B3), answered contacts, or records where the question has an answer. */
  readonly rates: 'all' | 'answered' | 'stated';
  /** Seconds within which a response is quick (D1: 30). */
  readonly quickResponse: number;
}

export const DEFAULT_CHOICES: IndicatorChoices = { times: 'answered', rates: 'all', quickResponse: 30 };
