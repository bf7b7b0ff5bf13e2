import type { BandCells } from '../forms/form';
import type { CellValue } from '../forms/grid';
import { normalizeText } from '../text/normalize';
import { findUnit } from '../quantity/unit';
import type { Target } from '../quantity/quantity';
import { type ItemScore, scoreItem } from './score-item';
import type { Policy } from './policy';
import { unscoredItem } from './plain-item';

/** One value or range with its marks, as texts. */
export type LookupBand = Pick<BandCells, 'band' | 'mark' | 'sign'>;

export interface LookupInput {
  readonly actual: CellValue | null;
  readonly bands: readonly LookupBand[];
  /** Full mark that marks are taken from; null when they are given as they stand. */
  readonly full: number | null;
  readonly unitArgument?: string | null;
  readonly target?: Target | null;
  readonly policy?: Policy;
}

/**
 * The score of an item whose criteria are a lookup laid out in columns (E3: 95%-80% | 2 | 80%-75% | 3). The bands are read as
 * criteria in words, so that a lookup and a sentence that says the same give the same score, with the same remarks: the
 * narrower of two bands wins, and the overlap is reported. A band whose marks are missing gives no score, and says so.
 *
 * @example scoreLookup({ actual: '90%', bands: [{ band: '95%-80%', mark: '2', sign: 'deduct' }, …], full: 10 }).score // 8
 */
export function scoreLookup({ bands, full, target = null, ...input }: LookupInput): ItemScore {
  const named = nameUnits(bands.filter(({ band }) => band.trim() !== ''));
  const lost = named.filter(({ mark }) => markOf(mark) === null);
  if (lost.length === named.length) {
    return unscoredItem('lookup', [{ code: 'score.lookup-empty', severity: 'error' }]);
  }
  const scoreWith = (guess: number) =>
    scoreItem({ ...input, criteria: criteriaOf(named, guess), full, target });
  const scored = scoreWith(0);
  // Whatever stands in for a lost mark must not matter: where it does, the actual lies in the lost band.
  if (lost.length > 0 && scored.score !== scoreWith(SOME_MARK).score) {
    const params = { bands: lost.map(({ band }) => band).join(', ') };
    return unscoredItem('lookup', [{ code: 'score.band-lost', severity: 'error', params }]);
  }
  // Places in a text that stands nowhere help nobody.
  const diagnostics = scored.diagnostics.map(({ span: _, ...diagnostic }) => diagnostic);
  const remarks = lost.map(({ band }) => ({
    code: 'score.band-unmarked',
    severity: 'warning' as const,
    params: { band },
  }));
  const againstTarget = target !== null;
  return {
    ...scored,
    source: 'lookup',
    ...(!againstTarget && { target: null, achievement: null, gap: null, flag: 'unscored' as const }),
    diagnostics: [...diagnostics, ...remarks],
  };
}

/** A number among ranges in percent format is a share, which its text on the sheet would show as %. */
export function lookupBands(
  cells: readonly (CellValue | null)[],
  sign: LookupBand['sign'],
  unit: string | null,
): LookupBand[] {
  const text = (value: CellValue | null | undefined) => (value == null ? '' : String(value));
  const pairs: LookupBand[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const value = cells[at];
    const isShare = typeof value === 'number' && unit === '100%';
    const band = isShare ? `${Number((value * 100).toPrecision(12))}%` : text(value);
    pairs.push({ band, mark: text(cells[at + 1]), sign });
  }
  return pairs;
}

/** The criteria in words that a lookup in cells comes to; null where marks are missing. */
export function lookupCriteria(
  cells: readonly CellValue[],
  sign: LookupBand['sign'],
  unit: string | null,
): string | null {
  const named = nameUnits(lookupBands(cells, sign, unit).filter(({ band }) => band.trim() !== ''));
  const complete = named.length > 0 && named.every(({ mark }) => markOf(mark) !== null);
  return complete ? criteriaOf(named, 0) : null;
}

/** The greatest mark that a lookup takes away; null when it takes none. */
export function greatestDeduction(bands: readonly LookupBand[]): number | null {
  const taken = bands.flatMap(({ mark, sign }) => (sign === 'deduct' ? [markOf(mark) ?? 0] : []));
  return taken.length === 0 ? null : Math.max(...taken);
}

/** Stands in for a mark that is missing; anything but 0 serves. */
const SOME_MARK = 0.25;

/** The lookup as criteria in words: `100%扣0分;95%-80%扣2分`. */
function criteriaOf(bands: readonly LookupBand[], guess: number): string {
  return bands
    .map(({ band, mark, sign }) => `${band}${sign === 'deduct' ? '扣' : '得'}${markOf(mark) ?? guess}分`)
    .join(';');
}

/** `2`, `2分`, `-2`, `扣2分` → 2; null when there is no number. */
function markOf(mark: string): number | null {
  const match = /^(?:扣|扣减|减|得|加)?\s*[-+]?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?$/i.exec(
    normalizeText(mark).text.trim(),
  );
  return match === null ? null : Number(match[1]);
}

const BARE = /^\d+(?:\.\d+)?$/;
const BEHIND_NUMBER = /\d\s*(%|\p{L}{1,3})/gu;

/** The unit that a band names: 条 in 3-5条, % in 95%以下. */
function unitIn(band: string): string | null {
  for (const [, behind = ''] of band.matchAll(BEHIND_NUMBER)) {
    for (let length = behind.length; length > 0; length--) {
      const word = behind.slice(0, length);
      if (findUnit(word) !== null) return word;
    }
  }
  return null;
}

/** A bare 0 beside 3-5条 counts 条; a bare 1 beside 95%-80% is a cell in percent format, 100 %. */
function nameUnits(bands: readonly LookupBand[]): LookupBand[] {
  const texts = bands.map(({ band }) => normalizeText(band).text.trim());
  const unit = texts.map(unitIn).find((found) => found !== null) ?? '次';
  return bands.map((band, index) => {
    const text = texts[index] ?? '';
    if (!BARE.test(text)) return band;
    if (unit !== '%') return { ...band, band: `${text}${unit}` };
    const number = Number(text);
    return { ...band, band: `${number <= 1 ? Number((number * 100).toPrecision(12)) : number}%` };
  });
}
