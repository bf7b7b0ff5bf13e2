import type { CellLook } from '../../core/sheets/sheet-design';
import { textWidth } from '../../core/sheets/text-size';
import type { FormOptions } from '../form-options';
import type { TemplateBox, TemplateField, Text } from '../template';
import { hintOf } from './cell-hint';
import { acceptedBy, formatOf } from './entry-rules';
import { type LinePlace, placeOnLine } from './line-cuts';
import type { SheetBuilder } from './sheet-builder';
import { sheetValue, textIn } from './template-value';

const LINE_POINTS = 24;
const SIGNATURE_POINTS = 32;
/** Labels in one line at most; more are hard to find. */
const MOST_ON_A_LINE = 4;
/** Characters that a label has around it. */
const LABEL_PADDING = 2;

/** The lines with 被考核人 ____ 部门 ____; returns the next free row. */
export function placeFields(
  builder: SheetBuilder,
  fields: readonly TemplateField[],
  top: number,
  { locale }: FormOptions,
): number {
  return placeLines(builder, fields.map(({ label }) => textIn(locale, label)), top, (index, row, { blank }) => {
    const { value, entry = { kind: 'text' } } = fields[index] ?? {};
    const area = { top: row, bottom: row, left: blank[0], right: blank[1] };
    const numberFormat = formatOf(locale, entry);
    const text = value === undefined ? '' : textIn(locale, value);
    builder.putOver(area, { value: text, look: 'input', align: 'left', numberFormat });
    if (entry.kind !== 'text')
      builder.validate({
        area: { ...area, right: area.left },
        ...acceptedBy(locale, entry),
        hint: null,
      });
    builder.atLeast(row, LINE_POINTS);
  }); // prettier-ignore
}

/** The sign-off lines; returns the next free row. */
export function placeSignatures(
  builder: SheetBuilder,
  labels: readonly Text[],
  top: number,
  { locale }: FormOptions,
): number {
  return placeLines(builder, labels.map((label) => textIn(locale, label)), top, (_, row, { blank }) => {
    const area = { top: row, bottom: row, left: blank[0], right: blank[1] };
    builder.putOver(area, { value: '', look: 'field', align: 'left', numberFormat: 'General' });
    builder.atLeast(row, SIGNATURE_POINTS);
  }); // prettier-ignore
}

/** As many labels on a line as fit, evenly; each blank is put by the caller. */
function placeLines(
  builder: SheetBuilder,
  labels: readonly string[],
  top: number,
  putBlank: (index: number, row: number, place: LinePlace) => void,
): number {
  let row = top;
  let done = 0;
  while (done < labels.length) {
    const places = mostThatFit(labels.slice(done), builder.widths);
    places.forEach((place, index) => {
      const area = { top: row, bottom: row, left: place.label[0], right: place.label[1] };
      builder.putOver(area, { value: labels[done + index] ?? '', look: 'field', align: 'center' });
      putBlank(done + index, row, place);
    });
    done += places.length;
    row++;
  }
  return row;
}

function mostThatFit(labels: readonly string[], widths: readonly number[]): LinePlace[] {
  const rest = labels.length;
  for (let count = Math.min(rest, MOST_ON_A_LINE); count > 1; count--) {
    // Four labels of which three fit stand better two and two.
    const lines = Math.ceil(rest / count);
    const places = placeOnLine(labels.slice(0, Math.ceil(rest / lines)), widths);
    if (places !== null) return places;
  }
  return [aloneOnLine(labels[0] ?? '', widths)];
}

/** One label with the whole line; a narrow first column, 序号, is not enough for it. */
function aloneOnLine(label: string, widths: readonly number[]): LinePlace {
  let [last, width] = [0, widths[0] ?? 0];
  while (width < textWidth(label) + LABEL_PADDING && last < widths.length - 2) width += widths[++last] ?? 0;
  return { label: [0, last], blank: [last + 1, widths.length - 1] };
}

/** Boxes with room for words, their label beside them; returns the next free row. */
export function placeBoxes(
  builder: SheetBuilder,
  boxes: readonly TemplateBox[],
  top: number,
  { locale, fill }: FormOptions,
): number {
  boxes.forEach((box, index) => {
    const row = top + index;
    const labelEnd = labelColumns(builder.widths);
    const put = (left: number, right: number, value: string | number, look: CellLook, numberFormat: string) =>
      builder.putOver(
        { top: row, bottom: row, left, right },
        { value, look, numberFormat, align: look === 'field' ? 'center' : 'left' },
      );
    put(0, labelEnd, textIn(locale, box.label), 'field', '@');
    const filled = fill === 'sample' && box.sample !== undefined ? sheetValue(locale, box.sample) : null;
    const format = filled?.numberFormat ?? formatOf(locale, box.entry ?? { kind: 'text' });
    put(labelEnd + 1, builder.lastColumn, filled?.value ?? '', 'input', format);
    builder.need(row, box.lines);
    builder.validate({
      area: { top: row, bottom: row, left: labelEnd + 1, right: labelEnd + 1 },
      ...acceptedBy(locale, box.entry ?? { kind: 'text' }),
      hint: hintOf(textIn(locale, box.label), '', textIn(locale, box.hint)),
    });
  });
  return top + boxes.length;
}

/** The last column of the labels beside boxes: about a sixth of the form. */
function labelColumns(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let width = widths[0] ?? 0;
  let last = 0;
  while (width < total / 7 && last < widths.length - 2) width += widths[++last] ?? 0;
  return last;
}
