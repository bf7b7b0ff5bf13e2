import { parseTarget } from '../quantity/parse-target';
import { quantityOfCell } from '../quantity/quantity-of-cell';
import type { SheetCells } from './sheet-cells';

/** What a column holds below its header, in the rows that were looked at. */
export interface ColumnProfile {
  /** Cells that hold something themselves; those covered by a merged area do not count. */
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Texts with words of scoring: 扣5分, 得100分, 每…分. */
  readonly scoring: number;
  /** Cells that state a target with its comparator. */
  readonly targets: number;
  readonly quantities: number;
  /** Quantities with a unit of their own that is no share: 10 min, 35秒. */
  readonly measures: number;
  /** Sum of the quantities as they stand; tells weights from other shares. */
  readonly sum: number;
  readonly distinct: number;
  /** Merged over several rows. */
  readonly merged: number;
  readonly averageLength: number;
  /** What the add-in's own formulas in the column compute. */
  readonly own: 'score' | 'achievement' | 'gap' | 'flag' | null;
}

/** A column without anything below its header. */
export const EMPTY_PROFILE: ColumnProfile = {
  filled: 0,
  numbers: 0,
  texts: 0,
  scoring: 0,
  targets: 0,
  quantities: 0,
  measures: 0,
  sum: 0,
  distinct: 0,
  merged: 0,
  averageLength: 0,
  own: null,
};

const SCORING =
  /扣|[加减]\s*\d|[加减]分|(?:^|[^不获])得\s*(?:\d|满分)|[计记为]\s*\d+(?:\.\d+)?\s*分|每.{0,14}分(?!钟)|deduct|points? (?:each|per|off|for)/i;

/** Whether a text speaks of marks given or taken; a light test, the rule language has the last word. */
export function hasScoringWords(text: string): boolean {
  return SCORING.test(text);
}

/** Looks at one column between two rows. */
export function profileColumn(cells: SheetCells, column: number, first: number, last: number): ColumnProfile {
  const values = new Set<string>();
  let [filled, numbers, texts, scoring, targets, quantities, measures, sum, merged, length] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let own: ColumnProfile['own'] = null;
  for (let row = first; row <= last; row++) {
    own ??= ownResult(cells.formula(row, column));
    const value = cells.own(row, column);
    const text = typeof value === 'string' ? value.trim() : String(value);
    if (text === '') continue;
    filled++;
    values.add(text);
    length += text.length;
    const merge = cells.mergeAt(row, column);
    if (merge !== null && merge.bottom > merge.top) merged++;
    if (typeof value === 'number') numbers++;
    const quantity = quantityOfCell(value, cells.numberFormat(row, column), null);
    if (quantity !== null) {
      quantities++;
      if (quantity.unit !== null && quantity.unit.symbol !== '%') measures++;
      sum += quantity.value;
    }
    if (typeof value !== 'string') continue;
    texts++;
    if (hasScoringWords(text)) scoring++;
    else if (parseTarget(text)?.target.assumedDirection === false) targets++;
  }
  const averageLength = filled === 0 ? 0 : length / filled;
  return {
    filled,
    numbers,
    texts,
    scoring,
    targets,
    quantities,
    measures,
    sum,
    distinct: values.size,
    merged,
    averageLength,
    own,
  };
}

const OWN_RESULTS = ['score', 'achievement', 'gap', 'flag'] as const;

function ownResult(formula: string): ColumnProfile['own'] {
  const name = /\bKPI\.[A-Z0-9]*?(SCORE|ACHIEVEMENT|GAP|FLAG)\(/i.exec(formula)?.[1]?.toLowerCase();
  return OWN_RESULTS.find((result) => result === name) ?? null;
}
