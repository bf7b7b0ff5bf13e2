import type { MessageParams } from '../core/diagnostic';

/** A text of the catalogues with what it is filled with; `count` chooses the singular where the language has one. */
export interface Said {
  readonly code: string;
  readonly params?: MessageParams;
  readonly count?: number;
}

/** What the last button press did, until the next one or until dismissed. */
export interface PaneResult {
  readonly title: Said;
  readonly facts: readonly Said[];
  /** Whether the totals and flags of the workbook belong to the outcome. */
  readonly withTotals?: boolean;
}

/** An outcome of one sentence. */
export function said(code: string, params?: MessageParams): PaneResult {
  return { title: { code, ...(params && { params }) }, facts: [] };
}
