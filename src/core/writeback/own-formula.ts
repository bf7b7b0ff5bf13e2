import { parseAddress } from '../forms/a1-address';
import type { CellValue, Rect } from '../forms/grid';

/** What an argument may hold: no brackets, or one level of them, as in a sheet's name. */
const ARGUMENTS = String.raw`[^()]*(?:\([^()]*\)[^()]*)*`;

/** The shapes of formula that the add-in writes, each behind a guard for what is not filled in yet. */
const SHAPES: readonly RegExp[] = [
  // Score, achievement, gap and flag of an item.
  new RegExp(
    String.raw`^=IF\([A-Z]+\d+="",(?:""|0),\S*KPI\.(?:SCORE|LEVELSCORE|LOOKUPSCORE|ACHIEVEMENT|GAP|FLAG)\(${ARGUMENTS}\)(?:\*100)?\)$`,
    'i',
  ),
  new RegExp(String.raw`^=IF\(COUNTA\([^()]*\)=0,(?:""|0),\S*KPI\.RATERS\(${ARGUMENTS}\)\)$`, 'i'),
  /^=IF\(COUNT\(([^()]*)\)=0,(?:""|0),AVERAGE\(\1\)\)$/i,
  /^=IF\(ISNUMBER\(([A-Z]+\d+)\),IF\(\1>=[^(),"]+,"[^"]*","[^"]*"\),""\)$/i,
  // Subtotal, total and grade.
  /^=IF\(COUNT\([^()]*\)=0,"",.*KPI\.(?:SUB)?TOTAL\(.*\)$/i,
  /^=IF\(.*SUMPRODUCT\(.*\)>0,"",\S*KPI\.GRADE\(.*\)\)$/i,
];

/**
 * Whether a formula is one that the add-in wrote and may renew. Everything else in a cell is a person's: also a formula
 * with KPI functions that somebody typed, `=KPI.AHTSCORE(E5,D5)`, or changed, `=IF(E5="","",KPI.SCORE(E5,G5)*0.9)`.
 */
export function isOurFormula(formula: CellValue): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=IF(')) return false;
  return SHAPES.some((shape) => shape.test(formula));
}

/**
 * Whether a sum of one column is another one that stops too early, because rows were added below: `=SUM(C3:C6)` beside
 * `=SUM(C3:C7)`. Excel itself goes on with such a sum.
 */
export function stopsShortOf(formula: CellValue, wanted: string): boolean {
  const [own, other] = [rangeSummed(formula), rangeSummed(wanted)];
  if (own === null || other === null) return false;
  return own.left === other.left && own.top === other.top && own.bottom < other.bottom;
}

function rangeSummed(formula: CellValue): Rect | null {
  const match = typeof formula === 'string' ? /^=SUM\(([A-Z]+\d+(?::[A-Z]+\d+)?)\)$/i.exec(formula) : null;
  const range = parseAddress(match?.[1] ?? '');
  return range?.left === range?.right ? range : null;
}
