import { intersection, MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Rect } from '../../model/address';
import { choiceArgument } from '../arguments';
import { valueTypeOf, wireValueOf } from '../cell-wire';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { areaOf } from './address-argument';
import { AreaObject } from './area-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { requireAllowed, requireUnlocked, requireWholeArrays } from './protection-guard';
import { RangeAreas } from './range-areas';
import { isUnbounded, readCells, writeInputs, writeNumberFormats } from './range-content';
import { copyCells } from './range-copy';
import { RangeFormat } from './range-format';
import { rowIn } from './range-geometry';
import { RangeNavigation } from './range-navigation';
import { hiddenState, setHidden } from './range-visibility';

const SHIFTS_BY_DIRECTION = { Down: 'row', Right: 'column', Up: 'row', Left: 'column' } as const;

/** `Excel.Range`: a rectangle of cells. */
export class RangeObject extends RangeNavigation {
  // ---- content

  get values(): unknown {
    return readCells(this, (sheet, row, column) => wireValueOf(sheet.valueAt(row, column)));
  }

  set values(value: unknown) {
    writeInputs(this.context, this, value);
  }

  get formulas(): unknown {
    return readCells(this, (sheet, row, column) => wireValueOf(sheet.formulaAt(row, column)));
  }

  set formulas(value: unknown) {
    writeInputs(this.context, this, value);
  }

  get text(): unknown {
    return readCells(this, (sheet, row, column) => this.context.model.textAt(sheet.id, row, column));
  }

  get valueTypes(): unknown {
    return readCells(this, (sheet, row, column) => valueTypeOf(sheet.valueAt(row, column)));
  }

  get numberFormat(): unknown {
    return readCells(this, (sheet, row, column) => sheet.styleAt(row, column).numberFormat ?? 'General');
  }

  set numberFormat(value: unknown) {
    writeNumberFormats(this.context, this, value);
  }

  get hasSpill(): boolean | null {
    const spills =
      readCells(this, (sheet, row, column) => sheet.spillAreas.has(row * MAX_COLUMNS + column))?.flat() ?? [];
    return spills.every((each) => each === spills[0]) ? (spills[0] ?? false) : null;
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) {
      throw invalidArgument(
        `The input array is ${String(rows)} × ${String(columns)}, the range is ${this.rect.rows} × ${this.rect.columns}.`,
      );
    }
  }

  // ---- look

  get format(): RangeFormat {
    return new RangeFormat(this.context, this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.context, this);
  }

  get rowHidden(): boolean | null {
    return hiddenState(this.sheet, this.rect, 'rows');
  }

  set rowHidden(hidden: unknown) {
    setHidden(this.context, this.sheet, this.rect, 'rows', hidden);
  }

  get columnHidden(): boolean | null {
    return hiddenState(this.sheet, this.rect, 'columns');
  }

  set columnHidden(hidden: unknown) {
    setHidden(this.context, this.sheet, this.rect, 'columns', hidden);
  }

  get hidden(): boolean | null {
    const rows = hiddenState(this.sheet, this.rect, 'rows');
    return rows === true ? true : hiddenState(this.sheet, this.rect, 'columns');
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.props.merges.filter((area) => intersection(area, this.rect) !== undefined);
    return merged.length === 0
      ? null
      : new RangeAreas(
          this.context,
          merged.map((area) => this.at(area)),
        );
  }

  getMergedAreas(): RangeAreas {
    const areas = this.getMergedAreasOrNullObject();
    if (areas === null) throw itemNotFound('the range has no merged cells');
    return areas;
  }

  // ---- doing

  merge(across?: unknown): void {
    requireAllowed(this.sheet, null);
    const parts =
      across === true
        ? Array.from({ length: this.rect.rows }, (_, row) => rowIn(this.rect, row))
        : [this.rect];
    const apart = this.sheet.props.merges.filter((area) => intersection(area, this.rect) === undefined);
    // Only the first cell of a merged area keeps its content.
    for (const part of parts) keepFirstCell(this, part);
    this.context.model.updateSheet(this.sheet.id, {
      merges: [...apart, ...parts.filter((part) => part.rows * part.columns > 1)],
    });
  }

  unmerge(): void {
    requireAllowed(this.sheet, null);
    const apart = this.sheet.props.merges.filter((area) => intersection(area, this.rect) === undefined);
    this.context.model.updateSheet(this.sheet.id, { merges: apart });
  }

  clear(applyTo?: unknown): void {
    const what = choiceArgument(
      applyTo,
      ['All', 'Formats', 'Contents', 'RemoveHyperlinks', 'Hyperlinks'],
      'applyTo',
      'All',
    );
    if (what === 'Formats') requireAllowed(this.sheet, 'allowFormatCells');
    else requireUnlocked(this.sheet, boundedPart(this));
    requireWholeArrays(this.sheet, this.rect);
    if (what === 'All') this.context.model.clear(this.sheet.id, this.rect, 'all');
    else if (what === 'Formats') this.context.model.clear(this.sheet.id, this.rect, 'formats');
    else if (what === 'Contents') this.context.model.clear(this.sheet.id, this.rect, 'contents');
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const from = source instanceof AreaObject ? source : areaOf(this.context, this.sheet, String(source));
    copyCells(this.context, from, this, { copyType, skipBlanks, transpose });
  }

  select(): void {
    this.context.model.select(this.sheet.id, this.rect);
  }

  calculate(): void {
    // Everything is always calculated here.
  }

  insert(shift: unknown): AreaObject {
    const axis = SHIFTS_BY_DIRECTION[choiceArgument(shift, ['Down', 'Right'], 'shift')];
    requireAllowed(this.sheet, axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
    shiftWhole(this, axis, 'insert');
    return this.at(this.rect);
  }

  delete(shift: unknown): void {
    const axis = SHIFTS_BY_DIRECTION[choiceArgument(shift, ['Up', 'Left'], 'shift')];
    requireAllowed(this.sheet, axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
    shiftWhole(this, axis, 'delete');
  }
}

function boundedPart({ sheet, rect }: RangeObject): Rect {
  const first = { ...rect, rows: 1, columns: 1 };
  return isUnbounded(rect) ? (intersection(rect, sheet.usedRange() ?? first) ?? first) : rect;
}

function keepFirstCell(range: RangeObject, part: Rect): void {
  const rest = [
    { ...part, column: part.column + 1, columns: part.columns - 1, rows: 1 },
    { ...part, row: part.row + 1, rows: part.rows - 1 },
  ];
  for (const rect of rest) {
    if (rect.rows > 0 && rect.columns > 0) range.context.model.clear(range.sheet.id, rect, 'contents');
  }
}

/** Shifts whole rows or columns; shifting a part of them is not emulated. */
function shiftWhole(range: RangeObject, axis: 'row' | 'column', action: 'insert' | 'delete'): void {
  const { rect, sheet, context } = range;
  const whole = axis === 'row' ? rect.columns === MAX_COLUMNS : rect.rows === MAX_ROWS;
  if (!whole)
    throw new HostError(
      'ApiNotFound',
      `The workbench does not emulate Range.${action} of a part of a ${axis}.`,
    );
  context.model.shift(sheet.id, {
    kind: `${action} ${axis}s`,
    at: axis === 'row' ? rect.row : rect.column,
    count: axis === 'row' ? rect.rows : rect.columns,
  });
}
