import { cellKey, cellName, type Rect } from '../../model/address';
import { isErrorValue } from '../../model/cell-value';
import type { WorkbookModel } from '../../model/workbook-model';
import { cssOf } from './cell-look';
import { conditionalLook } from './conditional-look';
import { frozenLeft } from './frozen-panes';
import { columnPixels, isColumnHidden } from './grid-lines';
import { blankCellsBeside } from './text-overflow';

/** Makes a cell of the grid show what the active sheet holds there, and answers its text. `size`: the columns of the grid. */
export function paintCell(
  model: WorkbookModel,
  cell: HTMLElement,
  { row, column }: Pick<Rect, 'row' | 'column'>,
  size: { readonly columns: number },
): string {
  const sheet = model.activeSheet;
  const value = sheet.valueAt(row, column);
  const text = value === null ? '' : model.textAt(sheet.id, row, column);
  const note = sheet.props.notes.get(cellKey(row, column));
  const message = isErrorValue(value) ? value.message : note?.text;
  const style = conditionalLook(sheet.props, row, column, value, sheet.styleAt(row, column));
  cell.textContent = text;
  cell.setAttribute('aria-label', `${cellName(row, column)} ${text}`.trim());
  cell.classList.toggle('noted', note !== undefined);
  if (message === undefined || message === '') cell.removeAttribute('title');
  else cell.title = message;
  const beside = text === '' ? 0 : blankCellsBeside(sheet, row, column, style, size.columns);
  const left = frozenLeft(sheet, column);
  // The grid hides what a merged area covers by this one property.
  const hidden = cell.style.display === 'none';
  cell.style.cssText = [
    cssOf(style, typeof value === 'number'),
    beside > 0 ? overflowCss(widthOf(model, column + 1, beside)) : '',
    left === null ? '' : frozenCss(left, style.fill === undefined),
    hidden ? 'display: none' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
  return text;
}

function widthOf({ activeSheet }: WorkbookModel, first: number, count: number): number {
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((column) => !isColumnHidden(activeSheet, column))
    .reduce((sum, column) => sum + columnPixels(activeSheet, column), 0);
}

function overflowCss(pixels: number): string {
  return `overflow: visible; clip-path: inset(0 -${pixels}px 0 0)`;
}

/** What scrolls below must not shine through. */
function frozenCss(left: number, plain: boolean): string {
  return `position: sticky; left: ${left}px; z-index: 1${plain ? '; background-color: #fff' : ''}`;
}
