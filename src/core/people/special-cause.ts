import type { ActualCell } from '../forms/form';
import type { AppraisalPeriod } from './appraisal-period';
import { isSamePeriod } from './appraisal-period';
import { meaningOf } from './figure-meaning';
import { nameKey } from './history';
import type { RosterColumn, RosterPerson } from './roster';

/** What a person states on the sheet of special causes (B6, D5: an outage, a promotion peak, 系统故障). */
export interface SpecialCause {
  /** Null: of any period. */
  readonly period: AppraisalPeriod | null;
  /** Null: of everybody. */
  readonly person: string | null;
  /** Null: every indicator. */
  readonly indicator: string | null;
  readonly reason: string;
  /** Who said so. */
  readonly by: string;
  /** The figure without the special cause; null: the indicator does not count, its weight goes as 不适用 does. */
  readonly adjusted: ActualCell | null;
  /** Zero-based sheet row; null when it stands on no sheet. */
  readonly row: number | null;
}

/** What a figure does not count for is this text, in both languages of the sheet. */
export const NOT_APPLICABLE = '不适用';

/** The cause that holds for a figure; the last one stated where several do. */
export function causeFor(
  causes: readonly SpecialCause[],
  period: AppraisalPeriod | null,
  person: string,
  column: Pick<RosterColumn, 'header' | 'meaning'>,
): SpecialCause | null {
  const found = causes.filter(
    (cause) =>
      isOfPeriod(cause, period) &&
      (cause.person === null || nameKey(cause.person) === nameKey(person)) &&
      (cause.indicator === null || isSameIndicator(cause.indicator, column)),
  );
  return found.at(-1) ?? null;
}

function isOfPeriod(cause: SpecialCause, period: AppraisalPeriod | null): boolean {
  return cause.period === null || period === null || isSamePeriod(cause.period, period);
}

function isSameIndicator(
  name: string,
  { header, meaning }: Pick<RosterColumn, 'header' | 'meaning'>,
): boolean {
  if (nameKey(name) === nameKey(header)) return true;
  const own = meaningOf(name);
  if (own.name === meaning.name) return true;
  return own.key !== null && own.key === meaning.key && own.satisfaction === meaning.satisfaction;
}

/** A person's figures without the special causes; null when none holds. */
export function withoutCauses(
  person: RosterPerson,
  columns: readonly RosterColumn[],
  causes: readonly SpecialCause[],
  period: AppraisalPeriod | null,
): { readonly person: RosterPerson; readonly causes: readonly (SpecialCause | null)[] } | null {
  const found = columns.map((column) => causeFor(causes, period, person.name, column));
  if (found.every((cause) => cause === null)) return null;
  const actuals = person.actuals.map((actual, at): ActualCell => {
    const cause = found[at] ?? null;
    if (cause === null || actual.value === '') return actual;
    return cause.adjusted ?? { value: NOT_APPLICABLE, unit: null, unitArgument: null };
  });
  return { person: { ...person, actuals }, causes: found };
}
