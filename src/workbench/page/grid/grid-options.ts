import type jspreadsheet from 'jspreadsheet-ce';
import { cellName, type Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { columnPixels, isColumnHidden, rowPixels } from './grid-lines';

/** The grid would calculate, restructure and export by itself; here the workbook does. */
export const HANDS_OFF = {
  parseFormulas: false,
  allowExport: false,
  about: false,
  tabs: false,
  toolbar: false,
} as const;

const HANDS_OFF_SHEET = {
  lazyLoading: false,
  tableOverflow: true,
  secureFormulas: false,
  selectionCopy: false,
  columnSorting: false,
  columnDrag: false,
  rowDrag: false,
  rowResize: true,
  allowComments: false,
  allowInsertRow: false,
  allowInsertColumn: false,
  allowDeleteRow: false,
  allowDeleteColumn: false,
  allowRenameColumn: false,
  defaultColAlign: 'left',
} as const;

/** A sheet as the grid is told of it: sizes and merged areas. Texts and looks come with each cell as it is made. */
export function worksheetOptions(
  sheet: Sheet,
  size: { readonly rows: number; readonly columns: number },
  room: { readonly clientWidth: number; readonly clientHeight: number },
): jspreadsheet.WorksheetOptions {
  const columns = indices(size.columns);
  return {
    ...HANDS_OFF_SHEET,
    tableHeight: `${room.clientHeight}px`,
    tableWidth: `${room.clientWidth}px`,
    data: indices(size.rows).map(() => columns.map(() => '')),
    columns: columns.map((column) => ({
      width: columnPixels(sheet, column),
      ...(isColumnHidden(sheet, column) && { type: 'hidden' as const }),
    })),
    rows: Object.fromEntries(
      indices(size.rows).map((row) => [row, { height: `${rowPixels(sheet, row)}px` }]),
    ),
    mergeCells: Object.fromEntries(
      sheet.props.merges
        .filter((area) => fits(area, size))
        .map((area) => [cellName(area.row, area.column), [area.columns, area.rows]]),
    ),
  };
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function fits(area: Rect, size: { readonly rows: number; readonly columns: number }): boolean {
  return area.row + area.rows <= size.rows && area.column + area.columns <= size.columns;
}
