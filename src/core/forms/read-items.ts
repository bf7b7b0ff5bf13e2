import type { Diagnostic } from '../diagnostic';
import { findUnit, type Unit } from '../quantity/unit';
import { cellAddress, qualifiedAddress } from './a1-address';
import type { BandCells, ColumnRole, FormItem } from './form';
import type { CellValue } from './grid';
import { rowsDown } from './lookup-down';
import type { ColumnMapping } from './map-columns';
import { type ReadActual, readActualCell } from './read-actual-cell';
import { readCriteria } from './read-criteria';
import { readBands, readBandsDown, readLevels, sentenceAcross } from './read-lookups';
import { readMarks, readScoreCells, type ScoreCell } from './read-marks';
import { TargetReader } from './read-target-cell';
import { NO_VALUE, type NumberCell, readFull, readWeights } from './read-weights';
import { Remembered } from './remembered';
import type { SheetCells } from './sheet-cells';

/** A row that holds an item, and the section it stands in where the form has no dimension column. */
export interface ItemRow {
  readonly row: number;
  readonly section: string | null;
}

/** Longest piece of a cell's text that a remark quotes. */
const LONGEST_QUOTE = 30;

/** Reads the items of a table. What cannot be read is null and said; nothing is taken from a neighbouring row but 维度. */
export function readItems(
  cells: SheetCells,
  sheet: string,
  rows: readonly ItemRow[],
  mapping: ColumnMapping,
): FormItem[] {
  const weights = readWeights(cells, rows, mapping);
  const scores = readScoreCells(cells, rows, mapping.chosen.get('score')?.column);
  const readers = { targets: new TargetReader(), actuals: new Remembered<ReadActual>() };
  let dimension: string | null = null;
  return rows.map((place, index) => {
    const own = {
      weight: weights[index] ?? NO_VALUE,
      score: scores[index] ?? { typedScore: null },
      first: rows[0]?.row ?? place.row,
    };
    const item = readItem(cells, sheet, place, mapping, own, readers);
    dimension = mapping.chosen.has('dimension') ? (item.dimension ?? dimension) : place.section;
    return { ...item, dimension };
  });
}

/** What remembers the texts of one table. */
interface Readers {
  readonly targets: TargetReader;
  readonly actuals: Remembered<ReadActual>;
}

function readItem(
  cells: SheetCells,
  sheet: string,
  { row }: ItemRow,
  mapping: ColumnMapping,
  {
    weight,
    score,
    first,
  }: { readonly weight: NumberCell; readonly score: ScoreCell; readonly first: number },
  readers: Readers,
): FormItem {
  const diagnostics: Diagnostic[] = [];
  const columnOf = (role: ColumnRole) => mapping.chosen.get(role)?.column;
  const own = (role: ColumnRole): CellValue => {
    const column = columnOf(role);
    return column === undefined ? '' : cells.own(row, column);
  };
  const format = (role: ColumnRole) => cells.numberFormat(row, columnOf(role) ?? 0);
  const say = (role: ColumnRole, found: readonly Diagnostic[]) => {
    if (found.length === 0) return;
    const cell = qualifiedAddress(sheet, cellAddress(row, columnOf(role) ?? 0));
    diagnostics.push(...found.map((diagnostic) => ({ ...diagnostic, cell, ...quoted(diagnostic) })));
  };
  const unread = (code: string, text: string | null): Diagnostic[] =>
    text === null ? [] : [{ code, severity: 'warning', params: { text } }];
  const unit = (role: ColumnRole) => unitOf(cells, row, role, mapping);

  const indicator = seenText(cells, row, columnOf('indicator')) ?? '';
  say('weight', unread('forms.weight-unreadable', weight.unread));
  const full = readFull(own('full'), format('full'));
  say('full', unread('forms.full-unreadable', full.unread));
  const actual =
    columnOf('actual') === undefined
      ? null
      : readActual(own('actual'), format('actual'), unit('actual'), readers.actuals);
  say('actual', actual?.diagnostics ?? []);
  const target = readers.targets.read(own('target'), {
    indicator,
    numberFormat: format('target'),
    unit: unit('target'),
    actualUnit: actual?.actual.unit ?? null,
    hasCriteria: mapping.chosen.has('criteria'),
  });
  say('target', target.diagnostics);
  const criteria = readCriteria(cells, row, mapping, first);
  const { levels, bands, sentence } = readLaidOut(cells, row, mapping);
  say('criteria', criteria.overRows ? unread('forms.criteria-over-rows', indicator) : []);
  if (criteria.pointsUp !== undefined) {
    const params = { text: criteria.pointsUp };
    say('criteria', [{ code: 'forms.criteria-same-as-above', severity: 'info', params }]);
  } else if (criteria.at !== undefined) {
    say('criteria', [{ code: 'forms.criteria-shared', severity: 'info' }]);
  }
  if (weight.shared !== undefined) say('weight', [{ code: 'forms.weight-shared', severity: 'warning' }]);
  if (weight.fromFull) say('weight', [{ code: 'forms.weight-from-full', severity: 'info' }]);
  return {
    row,
    indicator,
    dimension: seenText(cells, row, columnOf('dimension')),
    weight: weight.value,
    ...(weight.shared !== undefined && { sharedWeight: weight.shared }),
    full: full.value,
    // With its criteria unread, a target must not decide the score alone.
    target: criteria.overRows ? null : target.target,
    targetText: target.text,
    actual: actual?.actual ?? null,
    criteria: criteria.text ?? sentence?.text ?? null,
    ...(criteria.at !== undefined && { criteriaAt: criteria.at }),
    ...(criteria.text === null && sentence !== null && { criteriaAt: { row, column: sentence.column } }),
    marks: readMarks(cells, row, mapping.raters),
    ...score,
    levels,
    bands,
    diagnostics,
  };
}

function readActual(
  value: CellValue,
  format: string,
  unit: Unit | null,
  known: Readers['actuals'],
): ReadActual {
  if (typeof value !== 'string') return readActualCell(value, format, unit);
  const key = [value, format, unit?.symbol].join('\u0000');
  return known.of(key, () => readActualCell(value, format, unit));
}

/** Levels and lookups of a row, or the sentence that stands across their columns in place of them. */
function readLaidOut(cells: SheetCells, row: number, mapping: ColumnMapping) {
  const { levels, pairs } = mapping;
  if (levels.length === 0 && pairs.length === 0) return { bands: [], levels: [], sentence: null };
  const ofPairs = sentenceAcross(cells, row, pairs.flatMap(({ band, mark }) => [band, mark])); // prettier-ignore
  const ofLevels = sentenceAcross(cells, row, levels.map(({ column }) => column)); // prettier-ignore
  return {
    bands: ofPairs === null ? readPairs(cells, row, mapping) : [],
    levels: ofLevels === null ? readLevels(cells, row, levels) : [],
    sentence: ofPairs ?? ofLevels,
  };
}

/** Several pairs stand side by side in the item's row; a single one goes down its rows. */
function readPairs(cells: SheetCells, row: number, mapping: ColumnMapping): BandCells[] {
  const [pair, another] = mapping.pairs;
  return pair !== undefined && another === undefined
    ? readBandsDown(cells, rowsDown(cells, row, pair, mapping), pair)
    : readBands(cells, row, mapping.pairs);
}

/** The unit of a column, else that of the row's 单位. */
function unitOf(cells: SheetCells, row: number, role: ColumnRole, mapping: ColumnMapping): Unit | null {
  const stated = mapping.columns.find((column) => column.role === role)?.unit ?? null;
  if (stated !== null || mapping.unitColumn === null) return stated;
  return findUnit(cells.text(row, mapping.unitColumn));
}

function seenText(cells: SheetCells, row: number, column: number | undefined): string | null {
  if (column === undefined) return null;
  const text = cells.text(row, column).replace(/\s+/g, ' ');
  return text === '' ? null : text;
}

/** A remark quotes the beginning of a long cell. */
function quoted({ params }: Diagnostic): Pick<Diagnostic, 'params'> {
  if (typeof params?.['text'] !== 'string') return {};
  const line = params['text'].replace(/\s+/g, ' ').trim();
  return {
    params: { ...params, text: line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line },
  };
}
