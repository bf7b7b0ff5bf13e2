import type { ColumnRole } from '../../core/forms/form';
import type { CellLook } from '../../core/sheets/sheet-design';
import type { FormOptions } from '../form-options';
import type { ItemRow, Template, TemplateColumn } from '../template';
import { itemHint } from './cell-hint';
import { acceptedBy, formatOf } from './entry-rules';
import { placeSum } from './place-sum';
import { RESULT_FORMATS } from './result-formats';
import type { SheetBuilder } from './sheet-builder';
import { sheetValue, textIn } from './template-value';

/** A cell to be named in a note, by its place. */
export interface NamedCell {
  readonly row: number;
  readonly column: number;
}

export interface PlacedTable {
  readonly headerRow: number;
  readonly nextRow: number;
  /** Cells that the source lost. */
  readonly assumed: readonly NamedCell[];
  /** Sample figures that are ours. */
  readonly examples: readonly NamedCell[];
}

const FIGURES: ReadonlySet<ColumnRole | 'other'> = new Set(['weight', 'full', 'bandMark', 'number']);
/** Points that a row has at least, to be written in by hand. */
const HEADER_POINTS = 30;
const ITEM_POINTS = 24;

/** Puts header, items, sections and totals of a form below each other, from `top` on. */
export function placeTable(
  builder: SheetBuilder,
  template: Template,
  top: number,
  options: FormOptions,
): PlacedTable {
  const { columns, rows } = template;
  columns.forEach((column, index) =>
    builder.put({
      row: top,
      column: index,
      value: textIn(options.locale, column.header),
      look: 'header',
      align: 'center',
    }),
  );
  builder.atLeast(top, HEADER_POINTS);
  const named = { assumed: [] as NamedCell[], examples: [] as NamedCell[] };
  const items: number[] = [];
  let sectionItems: number[] = [];
  rows.forEach((line, index) => {
    const row = top + 1 + index;
    builder.atLeast(row, ITEM_POINTS);
    switch (line.kind) {
      case 'item':
        items.push(row);
        sectionItems.push(row);
        placeItem(builder, template, line, row, options, named);
        break;
      case 'section':
        sectionItems = [];
        builder.putOver(
          { top: row, bottom: row, left: 0, right: builder.lastColumn },
          { value: textIn(options.locale, line.text), look: 'section', align: 'left' },
        );
        break;
      case 'subtotal':
        placeSum(builder, columns, line, row, sectionItems, options);
        break;
      case 'total':
        placeSum(builder, columns, line, row, items, options);
        break;
    }
  });
  columns.forEach((column, index) => {
    if (column.merged) mergeRuns(builder, template, index, top + 1, options);
  });
  return { headerRow: top, nextRow: top + 1 + rows.length, ...named };
}

function placeItem(
  builder: SheetBuilder,
  template: Template,
  line: ItemRow,
  row: number,
  options: FormOptions,
  named: { assumed: NamedCell[]; examples: NamedCell[] },
): void {
  const { locale, fill } = options;
  template.columns.forEach((column, index) => {
    if (column.merged) return;
    const entry = line.entries?.[column.key] ?? column.entry;
    const filled = fill === 'sample' ? line.sample?.[column.key] : undefined;
    const given = filled ?? line.cells[column.key];
    const assumed = line.assumed?.includes(column.key) === true && filled === undefined;
    if (assumed) named.assumed.push({ row, column: index });
    if (filled !== undefined && line.example?.includes(column.key))
      named.examples.push({ row, column: index });
    const { value, numberFormat } = sheetValue(locale, given ?? '');
    const own = entry === undefined ? RESULT_FORMATS[column.role] : formatOf(locale, entry);
    const format = column.numberFormat ?? own ?? numberFormat ?? (given === undefined ? 'General' : null);
    builder.put({
      row,
      column: index,
      value,
      look: assumed ? 'assumed' : lookOf(column, entry !== undefined),
      ...(format !== null && { numberFormat: format }),
      align: column.align ?? (FIGURES.has(column.role) || RESULT_FORMATS[column.role] ? 'center' : 'left'),
    });
    if (entry === undefined) return;
    builder.validate({
      area: { top: row, bottom: row, left: index, right: index },
      ...acceptedBy(locale, entry),
      hint: itemHint(template, line, column, entry, locale),
    });
  });
}

function lookOf(column: TemplateColumn, isInput: boolean): CellLook {
  if (isInput) return 'input';
  if (RESULT_FORMATS[column.role] !== undefined) return 'result';
  return FIGURES.has(column.role) ? 'number' : 'text';
}

/** One merged cell for neighbouring items with the same value. */
function mergeRuns(
  builder: SheetBuilder,
  { columns, rows }: Template,
  index: number,
  top: number,
  { locale }: FormOptions,
): void {
  const column = columns[index];
  if (column === undefined) return;
  const valueAt = (at: number) => {
    const line = rows[at];
    return line?.kind === 'item' ? sheetValue(locale, line.cells[column.key] ?? '') : null;
  };
  for (let from = 0; from < rows.length;) {
    const own = valueAt(from);
    let to = from;
    while (own !== null && own.value !== '' && valueAt(to + 1)?.value === own.value) to++;
    if (own !== null) {
      builder.putOver(
        { top: top + from, bottom: top + to, left: index, right: index },
        {
          value: own.value,
          look: lookOf(column, false),
          ...(own.numberFormat !== null && { numberFormat: own.numberFormat }),
          align: column.align ?? 'center',
        },
      );
    }
    from = to + 1;
  }
}
