import type { CellValue } from '../core/forms/grid';
import { lookupBands, scoreLookup } from '../core/scoring/score-lookup';
import { scoreLevels } from '../core/scoring/score-levels';
import { type MarkCell, scoreRaters } from '../core/scoring/score-raters';
import { badArgument } from './cell-error';
import { fullArgument, isBlank, policyArgument, unitArgument } from './item-arguments';
import { blankScore, scoreAnswer } from './item-cells';
import { asMatrix, type CellAnswer, type CellArgument, missingArgument, spread } from './spread';

/* Scores of items whose rule is laid out in cells: marks of raters, levels, lookups. */

/** KPI.RATERS: one score for each row of marks. */
export function ratersScores(
  marks: unknown[][],
  full?: unknown[][],
  names?: unknown[][],
  settings?: unknown[][],
): CellAnswer[][] {
  if (marks == null) throw missingArgument('marks');
  const rows = asMatrix(marks);
  const policy = policyArgument(settings);
  const raters = names == null ? [] : asMatrix(names).flat().map(String);
  if (raters.length > 0 && raters.length !== rows[0]?.length) {
    throw badArgument('argument.shape', { name: 'names' });
  }
  const index = rows.map((_, row) => [row]);
  return spread({ row: index }, { full }, (cell) => {
    const line = rows[Number(cell.row)] ?? [];
    const cells = line.map((value, at) => markCell(value, raters[at] ?? String(at + 1)));
    return scoreAnswer(scoreRaters({ marks: cells, full: fullArgument(cell.full), policy }));
  });
}

function markCell(value: CellArgument, rater: string): MarkCell {
  if (typeof value === 'number') return { rater, mark: value, unread: null };
  const text = isBlank(value) ? '' : String(value).trim();
  if (text === '') return { rater, mark: null, unread: null };
  const number = /^\d+(?:\.\d+)?\s*分?$/.test(text) ? Number.parseFloat(text) : NaN;
  return Number.isNaN(number) ? { rater, mark: null, unread: text } : { rater, mark: number, unread: null };
}

/**
 * KPI.LEVELSCORE. `levels` are the header cells (1级 … 5级); with more rows, a block from the headers down to the item's own row,
 * whose last row holds what the levels mean for it.
 */
export function levelScores(
  actual: unknown[][],
  levels: unknown[][],
  full?: unknown[][],
  unit?: unknown[][],
  settings?: unknown[][],
): CellAnswer[][] {
  if (levels == null) throw missingArgument('levels');
  const policy = policyArgument(settings);
  const block = asMatrix(levels);
  // Headers in a column serve as well.
  const [headers = [], ...rest] = block[0]?.length === 1 && block.length > 1 ? [block.flat()] : block;
  const meanings = rest.at(-1) ?? [];
  const texts = headers.map((header, at) => ({
    header: isBlank(header) ? '' : String(header),
    text: isBlank(meanings[at] ?? null) ? '' : String(meanings[at]),
  }));
  return spread({ actual }, { full, unit }, (cell) => {
    if (isBlank(cell.actual)) return blankScore(policy);
    return scoreAnswer(
      scoreLevels({
        actual: cell.actual,
        levels: texts,
        full: fullArgument(cell.full),
        unitArgument: unitArgument(cell.unit),
        policy,
      }),
    );
  });
}

/** KPI.LOOKUPSCORE. With a full mark the marks are taken from it, without one they are given as they stand. */
export function lookupScores(
  actual: unknown[][],
  bands: unknown[][],
  full?: unknown[][],
  unit?: unknown[][],
  settings?: unknown[][],
): CellAnswer[][] {
  if (bands == null) throw missingArgument('bands');
  const policy = policyArgument(settings);
  const cells = asMatrix(bands).flat();
  return spread({ actual }, { full, unit }, (cell) => {
    if (isBlank(cell.actual)) return blankScore(policy);
    const mark = fullArgument(cell.full);
    const unitName = unitArgument(cell.unit);
    const pairs = lookupBands(cells, mark === null ? 'give' : 'deduct', unitName);
    const input: CellValue = cell.actual;
    return scoreAnswer(
      scoreLookup({ actual: input, bands: pairs, full: mark, unitArgument: unitName, policy }),
    );
  });
}
