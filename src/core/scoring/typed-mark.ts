import type { Diagnostic } from '../diagnostic';
import { compareNumbers } from '../quantity/convert';
import { bandOf, conductBands, printBands } from './conduct-marks';
import type { ScoreNote } from '../forms/form';
import type { ItemScore } from './score-item';

/** Scores that differ by less are shown alike. */
const SHOWN_DIFFERENCE = 0.005;

/** A number that a person typed into the score column, and what it is held against. */
export interface TypedMark {
  readonly mark: number;
  /** Full mark of the item; null when the form gives none. 0 for an item that only adds or takes. */
  readonly full: number | null;
  readonly criteria: string | null;
  /** Where it stands, for messages. */
  readonly cell: string;
}

/**
 * An item whose score a person typed: the typed mark counts, because it is what the sheet shows. Outside 0…full it is an
 * error and there is no score. A mark between the bands that conduct criteria describe (E2 Ⅲ), and one that differs from what
 * the add-in comes to itself, count and are reported.
 */
export function withTypedMark(scored: ItemScore, { mark, full, criteria, cell }: TypedMark): ItemScore {
  const flag = scored.target === null ? 'unscored' : scored.flag;
  const warnings = scored.diagnostics.filter(({ severity }) => severity === 'warning');
  const typed = { ...scored, source: 'typed', flag } as const;
  if (full !== null && full > 0 && (mark < 0 || compareNumbers(mark, full) > 0)) {
    const params = { mark, full };
    const error: Diagnostic = { code: 'score.typed-out-of-range', severity: 'error', cell, params };
    return { ...typed, score: null, steps: [], diagnostics: [...warnings, error] };
  }
  const steps = [{ code: 'explain.typed', params: { mark } }];
  const notes = [noteOn(mark, full, cell), ...remarksOn(mark, scored, criteria, cell)];
  return { ...typed, score: mark, steps, diagnostics: [...warnings, ...notes] };
}

const NOTE_CODES = {
  words: { code: 'score.typed-words', severity: 'warning' },
  'not-applicable': { code: 'score.not-applicable', severity: 'info' },
  unreadable: { code: 'score.typed-unreadable', severity: 'error' },
  shared: { code: 'score.typed-shared', severity: 'error' },
} as const;

/**
 * An item in whose score cell a person wrote something else than a score of its own: there is none, whatever the criteria would
 * give, because the cell is kept and the sheet shows none. Words wait for a mark; what may be a slip in one blocks the total.
 */
export function withScoreNote(scored: ItemScore, { kind, text }: ScoreNote, cell: string): ItemScore {
  const flag = scored.target === null ? 'unscored' : scored.flag;
  const warnings = scored.diagnostics.filter(({ severity }) => severity === 'warning');
  const place = cell.slice(cell.lastIndexOf('!') + 1);
  const reason: Diagnostic = { ...NOTE_CODES[kind], cell, params: { value: text, cell: place } };
  return { ...scored, source: 'typed', flag, score: null, steps: [], diagnostics: [...warnings, reason] };
}

function noteOn(mark: number, full: number | null, cell: string): Diagnostic {
  return full === null || full <= 0
    ? { code: 'score.typed-mark-unchecked', severity: 'info', cell, params: { mark } }
    : { code: 'score.typed-mark', severity: 'info', cell, params: { mark, full } };
}

function remarksOn(mark: number, scored: ItemScore, criteria: string | null, cell: string): Diagnostic[] {
  const own = scored.source === 'none' ? null : scored.score;
  if (own !== null && Math.abs(own - mark) >= SHOWN_DIFFERENCE) {
    return [{ code: 'score.typed-differs', severity: 'warning', cell, params: { mark, own } }];
  }
  const bands = conductBands(criteria ?? '');
  if (bands.length === 0 || bandOf(mark, bands) !== null) return [];
  const params = { mark, bands: printBands(bands) };
  return [{ code: 'score.typed-between-bands', severity: 'warning', cell, params }];
}
