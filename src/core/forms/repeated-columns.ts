import { type HeaderCell, isCorrected, mayBe } from './header-cell';
import { type LevelHeader, parseLevelHeader } from './level-header';
import { findLookupPairs, type LookupPair } from './lookup-header';

/** Columns of which a form has several: marks of raters, meanings of levels, lookups in pairs. */
export interface RepeatedColumns {
  readonly raters: readonly HeaderCell[];
  /** Lowest level first. */
  readonly levels: readonly HeaderCell[];
  readonly pairs: readonly LookupPair[];
}

/** Longer texts below 主管评价 are remarks, not marks. */
const LONGEST_MARK = 6;
/** Fewer columns of 优秀, 良好 … are a result each, and 5分 alone is a full mark. */
const LEAST_LEVELS = { number: 2, letter: 2, word: 3, marks: 3 };

/** Finds them among the columns of a header; `leastPairs` 1 where one pair is known to be a lookup. */
export function findRepeatedColumns(headers: readonly HeaderCell[], leastPairs?: number): RepeatedColumns {
  const pairs = [...findLookupPairs(headers.filter((header) => !isCorrected(header)), leastPairs), ...correctedPairs(headers)];
  const paired = new Set(pairs.flatMap(({ band, mark }) => [band, mark]));
  const rest = headers.filter(({ column, profile }) => !paired.has(column) && profile.own === null);
  return { raters: rest.filter(isRater), levels: findLevels(rest), pairs: pairs.sort((a, b) => a.band - b.band) };
} // prettier-ignore

function isRater(header: HeaderCell): boolean {
  if (!mayBe(header, 'rater')) return false;
  const { texts, quantities, averageLength } = header.profile;
  return isCorrected(header) || quantities >= texts || averageLength <= LONGEST_MARK;
}

/** Levels say in words what they mean; numbers below 1级 … are a table of something else. */
function findLevels(headers: readonly HeaderCell[]): HeaderCell[] {
  const candidates = headers.flatMap((header) => {
    if (!mayBe(header, 'level')) return [];
    const { numbers, texts } = header.profile;
    const level = parseLevelHeader(header.text) ?? parseLevelHeader(header.group + header.text);
    return isCorrected(header) || numbers <= texts ? [{ header, level }] : [];
  });
  const scales = candidates.map(({ header, level }) => (isCorrected(header) ? null : (level?.scale ?? null)));
  const levels = candidates.filter(({ header }, index) => {
    const scale = scales[index];
    if (isCorrected(header) || scale === null || scale === undefined) return isCorrected(header);
    return scales.filter((other) => other === scale).length >= LEAST_LEVELS[scale];
  });
  const byMarks = levels.every(({ level }) => level !== null && level.mark !== null);
  const rank = (level: LevelHeader | null, column: number) =>
    level === null ? column : byMarks ? (level.mark ?? column) : level.rank;
  return levels
    .sort((a, b) => rank(a.level, a.header.column) - rank(b.level, b.header.column))
    .map(({ header }) => header);
}

/** A column that a person called a band, and the next one that was called its mark. */
function correctedPairs(headers: readonly HeaderCell[]): LookupPair[] {
  return headers.flatMap((header): LookupPair[] => {
    const next = headers.find(({ column }) => column === header.column + 1);
    if (next === undefined || !(isCorrected(header) || isCorrected(next))) return [];
    const pair = mayBe(header, 'band') && (mayBe(next, 'bandMark') || !isCorrected(next));
    const sign = /得|give|earn/i.test(next.text) ? 'give' : 'deduct';
    return pair ? [{ band: header.column, mark: next.column, sign }] : [];
  });
}
