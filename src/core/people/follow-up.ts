import { FLAG } from '../records/cell-words';
import type { NameColumn, RecordBlock } from '../records/record-block';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from './people-policy';

/** A record that a supervisor calls back about (B11): a low mark, or a complaint. */
export interface FollowUp {
  /** Zero-based sheet row of the record; null when its block does not say. */
  readonly row: number | null;
  readonly agent: string;
  readonly topic: string;
  /** Excel day number with the time: when the contact began. Null when the record does not say. */
  readonly at: number | null;
  /** The customer's mark; null for a complaint without one. */
  readonly mark: number | null;
  readonly complaint: boolean;
  /** Until when; null without a time. */
  readonly due: number | null;
}

const HOURS_A_DAY = 24;

/**
 * The records of a block to follow up: satisfaction below 3 of 5 (on other scales the mark that lies there), or a complaint; due 24
 * hours after the contact began.
 *
 * @example followUpsIn(block)[0]?.due // at + 1 day
 */
export function followUpsIn(
  block: RecordBlock,
  policy: Pick<PeoplePolicy, 'followUpBelow' | 'followUpHours'> = DEFAULT_PEOPLE_POLICY,
): FollowUp[] {
  const marks = block.numbers.csat;
  const complaints = block.flags.complaint;
  const below = limitOf(block, policy.followUpBelow);
  const cases: FollowUp[] = [];
  for (let i = 0; i < block.rows; i++) {
    const mark = marks?.[i] ?? NaN;
    const complaint = complaints?.[i] === FLAG.yes;
    const isLow = below !== null && mark < below;
    if (!isLow && !complaint) continue;
    const at = block.at?.[i] ?? NaN;
    const known = Number.isFinite(at);
    cases.push({
      row: block.sheetRows?.[i] ?? null,
      agent: nameAt(block.names.agent, i),
      topic: nameAt(block.names.topic, i),
      at: known ? at : null,
      mark: Number.isFinite(mark) ? mark : null,
      complaint,
      due: known ? at + policy.followUpHours / HOURS_A_DAY : null,
    });
  }
  return cases;
}

/** 3 of 1–5 on the scale of the block; of good and bad alone the bad. Null without a scale. */
function limitOf({ satisfaction }: RecordBlock, below: number): number | null {
  if (satisfaction === undefined) return null;
  const { min, max, scale } = satisfaction;
  return scale === 'binary' ? (min + max) / 2 : min + ((below - 1) / 4) * (max - min);
}

function nameAt(column: NameColumn | undefined, row: number): string {
  return column === undefined ? '' : (column.dictionary[column.codes[row] ?? 0] ?? '');
}

/** Whether a case is late: past its time and not closed. Without a time nobody knows. */
export function isOverdue({ due }: Pick<FollowUp, 'due'>, now: number, closed = false): boolean {
  return !closed && due !== null && now > due;
}
