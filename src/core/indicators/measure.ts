import type { FlagRole } from '../records/record-table';
import type { NumberColumn } from '../records/record-block';
import type { Figures, IndicatorChoices, Part } from './figures';
import type { NumberFigures } from './number-counter';

/** An indicator's value and what it is of: the records below the line. No value when nothing is. */
export interface Measured {
  readonly value: number | null;
  readonly n: number;
}

/** The columns are missing. */
export function nothing(): Measured {
  return { value: null, n: 0 };
}

/** A count; null when there is no table of it. */
export function of(count: number | null): Measured {
  return { value: count, n: count ?? 0 };
}

/** A share; none of nothing. */
export function ratio(part: number, whole: number): Measured {
  return { value: whole > 0 ? part / whole : null, n: whole };
}

/** The mean over the records that have a value. */
export function mean(numbers: NumberFigures | null): Measured {
  return numbers === null ? nothing() : ratio(numbers.sum, numbers.n);
}

const SERVICES = ['calls', 'tickets', 'chats'] as const;

/** Services (B3): calls, tickets and chats together; null when there is no table of them. */
export function serviceRows(figures: Figures, part: Part): number | null {
  const counts = SERVICES.map((kind) => figures.rows(kind, part)).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** A mean time, over what the choice says. */
export function meanTime(figures: Figures, column: NumberColumn, { times }: IndicatorChoices): Measured {
  const numbers = figures.number(column, times === 'answered' ? 'answered' : 'all');
  if (numbers === null) return nothing();
  return times === 'services' ? ratio(numbers.sum, numbers.n + numbers.blank) : mean(numbers);
}

/** The share of yes, of what the choice says. A blank cell is no yes; a cell that cannot be read is in neither figure. */
export function rate(figures: Figures, role: FlagRole, { rates }: IndicatorChoices): Measured {
  const answers = figures.flag(role, rates === 'answered' ? 'answered' : 'all');
  if (answers === null) return nothing();
  const stated = answers.yes + answers.no;
  return ratio(answers.yes, rates === 'stated' ? stated : stated + answers.blank);
}
