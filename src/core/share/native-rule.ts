import { parseAddress } from '../forms/a1-address';
import type { Rect } from '../forms/grid';
import { LONGEST_FORMULA } from '../formula/to-excel';
import { readArgument } from './call-argument';
import { findCalls } from './find-calls';
import { hasFixedNames } from './fixed-formula';
import { formulaTokens } from './formula-tokens';
import { moveFormula } from './move-formula';
import { type Native, type NativeWords, notNative } from './native';
import { nativeFormula } from './native-formula';
import { joinRules, type RuleCase } from './rule-cases';
import type { BookCells, BookRule } from './share-book';
import { hasSureCalls } from './sure-calls';

/** Cells of a rule that are looked at one by one. */
const MOST_CELLS = 20_000;

/**
 * The formula of a conditional format without KPI calls; or why there is none. One formula serves all cells of a rule: it is worked out
 * for each of them, and where targets or criteria in words differ, it asks for those words. Cells without an actual follow the others:
 * they show nothing either way.
 *
 * @example nativeRule({ sheet: '一月', area: 'E2:E9', formula: '=KPI.FLAG($E2,$D2)="未达标"' }, cells, words)
 */
export function nativeRule(rule: BookRule, cells: BookCells, words: NativeWords): Native {
  const { sheet, formula } = rule;
  const areas = rule.area.split(',').map(parseAddress);
  const [first] = areas;
  const known = areas.filter((each) => each !== null);
  if (first === null || first === undefined || known.length < areas.length) return notNative('arguments');
  const isFixed = moveFormula(formula, 1, 1) === formula;
  // Of several areas: which cell Excel counts from is sure only where the first is the topmost and leftmost.
  const isCorner = known.every(({ top, left }) => top >= first.top && left >= first.left);
  if ((!isFixed && !isCorner) || !hasFixedNames(formula, cells, sheet)) return notNative('relative');
  const cases: RuleCase[] = [];
  const open = new Set<string>();
  for (const [down, right] of isFixed ? [[0, 0] as const] : offsets(known, first, cells, sheet)) {
    const own = moveFormula(formula, down, right);
    if (own === null || !hasSureCalls(own, cells, sheet)) return notNative('arguments');
    const native = nativeFormula({ sheet, formula: own, shown: '' }, cells, words);
    const back = typeof native === 'string' ? moveFormula(native, -down, -right) : native;
    if (hasNoActual(own, cells, sheet)) {
      if (typeof back === 'string') open.add(back);
    } else if (back === null) return notNative('arguments');
    else if (typeof back === 'string') cases.push({ down, right, native: back });
    else if (hasNoScore(back) && canIgnoreErrors(rule)) cases.push({ down, right, native: null });
    else return back;
  }
  const joined = cases.length > 0 ? joinRules(cases, rule, cells) : ([...open][0] ?? notNative('no-score'));
  if (typeof joined !== 'string') return joined;
  if (joined.length > LONGEST_FORMULA) return notNative('too-long');
  return isAllowed(joined) ? joined : notNative('not-in-format');
}

/** Steps from the first cell to each cell that may hold something. */
function offsets(
  areas: readonly Rect[],
  first: Rect,
  cells: BookCells,
  sheet: string,
): (readonly [down: number, right: number])[] {
  const grid = cells.gridOf(sheet);
  const bottom = grid === null ? 0 : grid.top + grid.values.length;
  const steps: (readonly [number, number])[] = [];
  for (const { top, left, bottom: last, right } of areas) {
    for (let row = top; row <= Math.max(top, Math.min(last, bottom)); row++)
      for (let column = left; column <= right && steps.length <= MOST_CELLS; column++)
        steps.push([row - first.top, column - first.left]);
  }
  return steps;
}

/** Whether what is scored or flagged is blank. */
function hasNoActual(formula: string, cells: BookCells, sheet: string): boolean {
  return findCalls(formula).some(({ arguments: [actual] }) => {
    if (actual === undefined) return false;
    const { rows } = readArgument(actual, cells, sheet);
    return rows !== null && rows.every((row) => row.every((value) => value === ''));
  });
}

function hasNoScore(native: Native): boolean {
  return typeof native !== 'string' && native.reason === notNative('no-score').reason;
}

/** Where there is no score the call is an error, and a condition that is an error does not hold; unless it asks for errors. */
function canIgnoreErrors({ formula, isBound }: BookRule): boolean {
  return (
    isBound !== true && !/\bIS(?:ERR|ERROR|NA)\b|\bIF(?:ERROR|NA)\b|ERROR\.TYPE|\bAGGREGATE\b/i.test(formula)
  );
}

/** What Excel takes in a conditional format: no constant lists, no structured references (MS-OI29500, 3.2.3.1.2). */
function isAllowed(formula: string): boolean {
  return formulaTokens(formula).every(
    ({ kind, text }) => kind !== 'bracket' && (kind !== 'sign' || text !== '{'),
  );
}
