import type { Sheet } from '../../model/sheet';
import { columnPixels, isColumnHidden } from './grid-lines';

/** Width of the column of row numbers. */
const ROW_NUMBERS = 50;

/** Where a frozen column stays when the sheet is scrolled, in pixels from the left; null for one that scrolls. */
export function frozenLeft(sheet: Sheet, column: number): number | null {
  const frozen = sheet.props.frozen?.columns ?? 0;
  if (column >= frozen) return null;
  let left = ROW_NUMBERS;
  for (let before = 0; before < column; before++)
    if (!isColumnHidden(sheet, before)) left += columnPixels(sheet, before);
  return left;
}

/** Keeps the frozen rows under the column letters; their heights are known once they are drawn. */
export function holdFrozenRows(
  sheet: Sheet,
  head: HTMLElement,
  rows: readonly { readonly element: HTMLElement }[],
): void {
  const frozen = sheet.props.frozen?.rows ?? 0;
  let top = head.offsetHeight;
  for (const [index, { element }] of rows.slice(0, frozen).entries()) {
    element.classList.add('frozen');
    element.classList.toggle('last-frozen', index === frozen - 1);
    element.style.top = `${top}px`;
    top += element.offsetHeight;
  }
}

/** Keeps the letters of the frozen columns over them. */
export function holdFrozenHeaders(sheet: Sheet, headers: readonly HTMLElement[]): void {
  for (const [column, header] of headers.entries()) {
    const left = frozenLeft(sheet, column);
    if (left === null) return;
    header.classList.add('frozen');
    header.style.left = `${left}px`;
  }
}
