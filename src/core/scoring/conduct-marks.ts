import { compareNumbers } from '../quantity/convert';
import { normalizeText } from '../text/normalize';

/** A band of marks that a description of conduct allows: (8-9分), or a single one: (10分). */
export interface ConductBand {
  readonly min: number;
  readonly max: number;
}

const BAND = /\(\s*(\d+(?:\.\d+)?)\s*(?:(?:-|~|至|到)\s*(\d+(?:\.\d+)?)\s*)?分\s*\)/g;

/**
 * The bands of marks in criteria that describe conduct and leave the mark to a person (E2 Ⅲ): `自觉遵守规章制度(10分)
 * 能遵守,但需督导(8-9分) …` → 10, 8–9. Empty when the text has fewer than two bands, or none that leaves a choice.
 */
export function conductBands(criteria: string): ConductBand[] {
  const bands = [...normalizeText(criteria).text.matchAll(BAND)].map(([, from, to]) => {
    const [a, b] = [Number(from), Number(to ?? from)];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  });
  return bands.length >= 2 && bands.some(({ min, max }) => min < max) ? bands : [];
}

/** The band that a mark lies in; null when it falls between them. */
export function bandOf(mark: number, bands: readonly ConductBand[]): ConductBand | null {
  return (
    bands.find(({ min, max }) => compareNumbers(mark, min) >= 0 && compareNumbers(mark, max) <= 0) ?? null
  );
}

/** As a person writes them: `10, 8–9, 6–7`. */
export function printBands(bands: readonly ConductBand[]): string {
  return bands.map(({ min, max }) => (min === max ? String(min) : `${min}–${max}`)).join(', ');
}
