import { cellAddress } from '../forms/a1-address';
import { compareNumbers } from '../quantity/convert';
import { orderLevels } from '../scoring/behaviour-levels';
import { raterWeights } from '../scoring/rater-weights';
import { areThresholds } from '../scoring/score-levels';
import type { ScoredItem } from '../scoring/scorecard';
import { fixRow, rowRange } from './adjacent';
import { addressOf, callOf, type FormulaSite, targetArgument, unitArgument } from './formula-site';

/**
 * The live formula for the score of one item, by what its form gives for it. UNWRITABLE when the form lays it out so that no
 * short formula can say it (raters or levels with other columns between them): the score is shown in the pane alone.
 */
export type ScoreFormula = string | typeof UNWRITABLE | null;

/** No short formula can say it. */
export const UNWRITABLE = Symbol('unwritable');

export function scoreFormula(item: ScoredItem, site: FormulaSite): ScoreFormula {
  switch (item.source) {
    case 'criteria':
    case 'target':
      return guarded(item, site, wordsCall(item, site));
    case 'raters':
      return ratersFormula(item, site);
    case 'levels':
      return guarded(item, site, levelsCall(item, site));
    case 'lookup':
      return guarded(item, site, lookupCall(item, site));
    case 'typed':
    case 'none':
      return null;
  }
}

/** Blank in, blank out: a blank cell may reach a custom function as 0. By policy a blank scores 0. */
function guarded(item: ScoredItem, site: FormulaSite, call: ScoreFormula): ScoreFormula {
  const actual = addressOf(site.table, item, 'actual');
  if (actual === null || item.item.actual?.unreadable) return null;
  return call === null || call === UNWRITABLE ? call : `=IF(${actual}="",${site.whenBlank},${call})`;
}

function wordsCall(item: ScoredItem, site: FormulaSite): string {
  const byCriteria = item.source === 'criteria';
  const needsTarget = !byCriteria || item.reading?.usesTarget === true;
  return callOf('SCORE', [
    addressOf(site.table, item, 'actual'),
    byCriteria ? addressOf(site.table, item, 'criteria') : '""',
    fullArgument(item, site),
    needsTarget ? targetArgument(item, site) : null,
    unitArgument(item),
    site.policyReference,
  ]);
}

/** C3: =IF(COUNTA(D5:F5)=0,"",KPI.RATERS(D5:F5,C5)); the names are needed only where weights go by them. */
function ratersFormula(item: ScoredItem, site: FormulaSite): ScoreFormula {
  const columns = item.item.marks.map(({ column }) => column);
  const names = item.item.marks.map(({ rater }) => rater);
  const weights = raterWeights(names, site.policy.raters);
  const marks = rowRange(item.item.row, columns);
  if (marks === null) {
    if (weights.from !== 'mean') return UNWRITABLE;
    const cells = columns.map((column) => cellAddress(item.item.row, column)).join(',');
    return `=IF(COUNT(${cells})=0,${site.whenBlank},AVERAGE(${cells}))`;
  }
  const header = headerRowOf(site, columns);
  const named = site.policyReference !== null || weights.from !== 'mean';
  const call = callOf('RATERS', [
    marks,
    fullArgument(item, site),
    named ? fixRow(rowRange(header, columns) ?? '') : null,
    site.policyReference,
  ]);
  return `=IF(COUNTA(${marks})=0,${site.whenBlank},${call})`;
}

/** C2: KPI.LEVELSCORE(G5,B$3:F5,25): the block from the headers down to the row, so that 3 and the row's own words both count. */
function levelsCall(item: ScoredItem, site: FormulaSite): ScoreFormula {
  const { levels, row } = item.item;
  const columns = levels.map(({ column }) => column);
  const across = [...columns].sort((a, b) => a - b);
  const inOrder = across.every((column, index) => column === columns[index]);
  // Headers that name no rank are taken from left to right.
  const ranked = orderLevels(levels).some(({ number, mark }) => number === null || mark !== null);
  const [first] = across;
  const last = across.at(-1);
  if (first === undefined || last === undefined || rowRange(row, columns) === null) return UNWRITABLE;
  if (!inOrder && !ranked && !headersNameRanks(item)) return UNWRITABLE;
  const header = headerRowOf(site, columns);
  const block = `${fixRow(cellAddress(header, first))}:${cellAddress(row, last)}`;
  return callOf('LEVELSCORE', [
    addressOf(site.table, item, 'actual'),
    block,
    fullArgument(item, site),
    areThresholds(orderLevels(levels)) ? unitArgument(item) : null,
    site.policyReference,
  ]);
}

function headersNameRanks({ item }: ScoredItem): boolean {
  const forward = orderLevels(item.levels).map(({ header }) => header);
  const backward = orderLevels([...item.levels].reverse()).map(({ header }) => header);
  return forward.every((header, index) => header === backward[index]);
}

/** E3: KPI.LOOKUPSCORE(D5,E5:N5,C5*100): ranges and what they cost, in pairs; D5:E8 where they go down the rows. */
function lookupCall(item: ScoredItem, site: FormulaSite): ScoreFormula {
  const { bands, row } = item.item;
  const columns = bands.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const paired = columns.every((column) => (column - first) % 2 === 0);
  const signs = new Set(item.item.bands.map(({ sign }) => sign));
  if (!paired || signs.size !== 1) return UNWRITABLE;
  const rows = bands.map((band) => band.row ?? row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return callOf('LOOKUPSCORE', [
    addressOf(site.table, item, 'actual'),
    `${cellAddress(top, first)}:${cellAddress(bottom, last + 1)}`,
    signs.has('give') ? null : fullArgument(item, site),
    unitArgument(item),
    site.policyReference,
  ]);
}

/** The full mark: its column's cell, the weight's where marks are weights, or the number that was assumed. */
export function fullArgument(item: ScoredItem, site: FormulaSite): string | null {
  if (item.full === null) return null;
  const cell = item.item.full === null ? null : addressOf(site.table, item, 'full');
  if (cell !== null) return cell;
  const weight = site.table.columns.find(({ role }) => role === 'weight')?.column;
  if (weight !== undefined && site.scale === 'weight') {
    const raw = site.sheet.valueAt(item.item.row, weight);
    const address = cellAddress(item.item.row, weight);
    if (typeof raw === 'number' && compareNumbers(raw, item.full) === 0) return address;
    if (typeof raw === 'number' && compareNumbers(raw * 100, item.full) === 0) return `${address}*100`;
  }
  return String(item.full);
}

/** The same where the formula compares with it: of a cell that holds 40分, every number is less than its text. */
export function fullNumber(item: ScoredItem, site: FormulaSite): string | null {
  const column = site.table.columns.find(({ role }) => role === 'full')?.column;
  const isText = column !== undefined && typeof site.sheet.valueAt(item.item.row, column) === 'string';
  return isText && item.item.full !== null ? String(item.item.full) : fullArgument(item, site);
}

/** The row in which the headers of these columns stand: the lowest header row that names one of them. */
function headerRowOf({ table, sheet }: FormulaSite, columns: readonly number[]): number {
  const { first, last } = table.headerRows;
  for (let row = last; row > first; row--) {
    if (columns.some((column) => sheet.valueAt(row, column) !== '')) return row;
  }
  return first;
}
