import type { SheetDesign } from '../core/sheets/sheet-design';
import { formNotes } from './design/form-notes';
import { placeBoxes, placeFields, placeSignatures } from './design/place-lines';
import { placeTable } from './design/place-table';
import { SheetBuilder } from './design/sheet-builder';
import { textIn } from './design/template-value';
import type { FormOptions } from './form-options';
import type { Template } from './template';

const TITLE_POINTS = 36;
const HEADING_POINTS = 26;

/**
 * A form as it is printed: title, fields, table with its totals, boxes, sign-off, notes. Cells that a person fills say by their
 * hint what belongs there and quote the criteria; results are left to the add-in.
 *
 * @example designForm(a8, { locale: 'zh-CN', fill: 'blank' }).name // '客服团队绩效指标表'
 */
export function designForm(template: Template, options: FormOptions): SheetDesign {
  const { locale } = options;
  const builder = new SheetBuilder(template.columns.map(({ width }) => width));
  const whole = (row: number) => ({ top: row, bottom: row, left: 0, right: builder.lastColumn });
  builder.putOver(whole(0), { value: textIn(locale, template.title), look: 'title', align: 'center' });
  builder.atLeast(0, TITLE_POINTS);
  let row = placeFields(builder, template.fields, 1, options);
  row = placeBoxes(builder, template.opening ?? [], row, options);
  if (template.tableTitle !== undefined) {
    const value = textIn(locale, template.tableTitle);
    builder.putOver(whole(row), { value, look: 'section', align: 'left' });
    builder.atLeast(row++, HEADING_POINTS);
  }
  const table = placeTable(builder, template, row, options);
  row = placeBoxes(builder, template.closing ?? [], table.nextRow, options);
  row = placeSignatures(builder, template.signatures, row, options);
  for (const value of formNotes(template, table, options))
    builder.putOver(whole(row++), { value, look: 'note', align: 'left' });
  // With boxes above it a header would leave little of the sheet to scroll.
  const frozenRows = template.opening === undefined ? table.headerRow + 1 : 1;
  return builder.build(textIn(locale, template.sheet), {
    frozenRows,
    printArea: { top: 0, left: 0, bottom: row - 1, right: builder.lastColumn },
    titleRows: { first: table.headerRow, last: table.headerRow },
    orientation: template.orientation,
  });
}
