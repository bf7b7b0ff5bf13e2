import { type LevelHeader, parseLevelHeader } from '../forms/level-header';
import { normalizeText } from '../text/normalize';

/** A level of a behaviour as a form lays it out: its header, and what it means for one item. */
export interface LevelText {
  readonly header: string;
  readonly text: string;
}

/** A level with its place among its fellows, 1 for the lowest. */
export interface BehaviourLevel extends LevelText {
  readonly place: number;
  /** How a person may call it by a number: 3 for 3级; null where levels have other names. */
  readonly number: number | null;
  /** The marks that its header states, 3级(15分). */
  readonly mark: number | null;
}

/**
 * The levels in order, the lowest first. Headers that name ranks (3级, A级, 优秀, 5分) decide, wherever they stand; levels with
 * other headers are taken in the order given.
 */
export function orderLevels(levels: readonly LevelText[]): BehaviourLevel[] {
  const read = levels.map((level) => ({ level, header: parseLevelHeader(level.header) }));
  const scale = read[0]?.header?.scale ?? null;
  const named = scale !== null && read.every(({ header }) => header?.scale === scale) && areDistinct(read);
  const ordered = named
    ? [...read].sort((a, b) => (a.header?.rank ?? 0) - (b.header?.rank ?? 0))
    : read.map(({ level }) => ({ level, header: null }));
  return ordered.map(({ level, header }, index) => ({
    ...level,
    place: index + 1,
    number: numberOf(header, index + 1),
    mark: header?.mark ?? null,
  }));
}

function numberOf(header: LevelHeader | null, place: number): number | null {
  if (header === null) return place;
  return header.scale === 'number' ? header.rank : null;
}

function areDistinct(read: readonly { readonly header: LevelHeader | null }[]): boolean {
  return new Set(read.map(({ header }) => header?.rank)).size === read.length;
}

/**
 * The level that an actual names: `3`, `3级`, `三级`, `Level 3`, its header, its marks where the headers state them (15分), or the
 * behaviour's own text. Null when it names none, or more than one.
 */
export function findLevel(actual: string | number, levels: readonly BehaviourLevel[]): BehaviourLevel | null {
  const number = typeof actual === 'number' ? actual : bareNumber(actual);
  if (number !== null) {
    const byNumber = levels.filter((level) => level.number === number);
    return only(byNumber) ?? only(levels.filter(({ mark }) => mark === number));
  }
  const wanted = plain(String(actual));
  const same = levels.filter(({ header, text }) => plain(header) === wanted || plain(text) === wanted);
  if (same.length > 0) return only(same);
  const named = parseLevelHeader(String(actual));
  if (named === null) return null;
  return only(
    levels.filter(({ header, number: own, mark }) => {
      if (named.scale === 'marks') return mark === named.mark;
      if (named.scale === 'number') return own === named.rank;
      const rank = parseLevelHeader(header);
      return rank?.scale === named.scale && rank.rank === named.rank;
    }),
  );
}

function only(levels: readonly BehaviourLevel[]): BehaviourLevel | null {
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

function bareNumber(text: string): number | null {
  const trimmed = normalizeText(text).text.trim();
  return /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

/** Blanks and punctuation at the end do not make another behaviour. */
function plain(text: string): string {
  return normalizeText(text)
    .text.toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.,;:。、]+$/, '');
}
