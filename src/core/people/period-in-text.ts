import { normalizeText } from '../text/normalize';
import {
  type AppraisalPeriod,
  daysOfPeriod,
  monthOfDay,
  parsePeriod,
  periodAround,
} from './appraisal-period';

const DAY = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/g;
const PERIOD = /\d{4}\s*年?\s*第?[一二三四1-4]\s*季度?|\d{4}\s*[-/]?\s*Q[1-4]|\d{4}\s*年\s*\d{1,2}\s*月|(?<!\d)\d{4}[-/.]\d{1,2}(?![-/.\d])|(?:19|20)\d{2}\s*年度?(?!\s*\d)/i; // prettier-ignore
const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_DAY = 25_569;

/**
 * The period that a title, a note or the name of a sheet speaks of: `2026年3月客服绩效`, `期间:2021-01-01 至 2021-03-31`. Days give the
 * shortest month, quarter or year around them. Null when there is none.
 *
 * @example periodInText('期间:2021-01-01 至 2021-03-31。') // { kind: 'quarter', year: 2021, number: 1 }
 */
export function periodInText(text: string): AppraisalPeriod | null {
  const normal = normalizeText(text).text;
  const days = [...normal.matchAll(DAY)].map(([, year, month, day]) => {
    return Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_A_DAY + EPOCH_DAY;
  });
  if (days.length > 0) return periodOfDays(Math.min(...days), Math.max(...days));
  const found = PERIOD.exec(normal);
  return found === null ? null : parsePeriod(found[0]);
}

/** The shortest month, quarter or year that holds both days; null when they lie in two years. */
export function periodOfDays(first: number, last: number): AppraisalPeriod | null {
  const month = monthOfDay(first);
  const candidates = [month, periodAround(month, 'quarter'), periodAround(month, 'year')];
  return candidates.find((period) => period !== null && daysOfPeriod(period).last >= last) ?? null;
}
