import type { CellValue } from '../forms/grid';
import { readArgument } from './call-argument';
import { findCalls } from './find-calls';
import { moveFormula } from './move-formula';
import { type Native, notNative } from './native';
import type { BookCells, BookRule } from './share-book';

/** A cell of a rule, `down` and `right` from the first, and the formula that it needs, counted from the first; null: it never holds. */
export interface RuleCase {
  readonly down: number;
  readonly right: number;
  readonly native: string | null;
}

/** Different targets or criteria that one formula asks for. */
const MOST_CASES = 12;
/** The longest text that stands in a formula. */
const LONGEST_TEXT = 255;

/**
 * One formula for all cells of a rule. Where they need different ones, because targets or criteria in words differ, it asks for the words:
 * `=IF($D2="≥85%",…,IF($D2="≤25秒",…,FALSE))`.
 */
export function joinRules(cases: readonly RuleCase[], rule: BookRule, cells: BookCells): Native {
  const [only, ...others] = new Set(cases.map(({ native }) => native));
  if (only !== undefined && others.length === 0) return only ?? notNative('no-score');
  if (rule.isBound === true) return notNative('several');
  const natives = new Map<string, string | null>();
  for (const { down, right, native } of cases) {
    const condition = conditionAt(rule, cells, down, right);
    if (condition === null) return notNative('several');
    const known = natives.get(condition);
    if (known !== undefined && known !== native) return notNative('several');
    natives.set(condition, native);
  }
  const asked = [...natives].flatMap(([condition, native]) =>
    native === null ? [] : [{ condition, native }],
  );
  if (asked.length > MOST_CASES) return notNative('several');
  const chain = asked.reduceRight(
    (rest, { condition, native }) => `IF(${condition},${native.slice(1)},${rest})`,
    'FALSE',
  );
  return `=${chain}`;
}

/** What tells the words that a cell of the rule depends on, other than its actual: `AND($C2="…",$D2="≥85%")`; null where nothing does. */
function conditionAt(
  { sheet, formula }: BookRule,
  cells: BookCells,
  down: number,
  right: number,
): string | null {
  const tests = new Set<string>();
  for (const call of findCalls(formula)) {
    for (const tokens of call.arguments.slice(1)) {
      const text = tokens.map((token) => token.text).join('');
      const moved = moveFormula(text, down, right);
      const found = readArgument(tokens, cells, sheet).cells;
      // The same for all cells: it tells nothing.
      if (found === null || moved === null || moveFormula(text, 1, 1) === text) continue;
      const [now, ...more] = cellsOf(moved, cells, sheet);
      if (now === undefined || more.length > 0) return null;
      const test = testOf(text, now);
      if (test === null) return null;
      tests.add(test);
    }
  }
  const list = [...tests];
  if (list.length === 0) return null;
  return list.length === 1 ? (list[0] ?? null) : `AND(${list.join(',')})`;
}

function cellsOf(reference: string, cells: BookCells, sheet: string): CellValue[] {
  const place = cells.cellsOf(reference, sheet);
  return place === null ? [] : cells.rowsOf(place).flat();
}

function testOf(reference: string, value: CellValue): string | null {
  if (typeof value === 'number') return `ISNUMBER(${reference})`;
  if (typeof value === 'boolean' || value.length > LONGEST_TEXT) return null;
  return `${reference}="${value.replaceAll('"', '""')}"`;
}
