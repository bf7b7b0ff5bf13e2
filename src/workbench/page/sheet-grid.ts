import jspreadsheet from 'jspreadsheet-ce';
import { cellKey, cellName, keyColumn, keyRow, type Rect } from '../model/address';
import { isErrorValue } from '../model/cell-value';
import type { WorkbookModel } from '../model/workbook-model';
import { cssOf } from './cell-look';
import { inputText } from './input-text';

/** Blank rows and columns that a sheet shows beyond its content, to type into. */
const SPARE = { rows: 20, columns: 4 } as const;
const AT_LEAST = { rows: 40, columns: 12 } as const;
/** As many rows as the grid itself keeps in the page when it loads lazily. */
const ATTACHED_ROWS = 100;
const CHARACTER_PIXELS = 7;
const DEFAULT_COLUMN_WIDTH = 9;
const POINTS_TO_PIXELS = 4 / 3;

/**
 * The active sheet as a grid. The model is the truth: the grid shows its texts and looks, hands over what is typed, and
 * repaints the cells that the model says have changed.
 */
export class SheetGrid {
  #worksheet: jspreadsheet.WorksheetInstance | null = null;
  #size = { rows: 0, columns: 0 };
  #dirty = new Set<number>();
  #stale = true;
  #waiting = false;
  readonly #stop: readonly (() => void)[];

  /** `report` is told when the workbook refuses an edit. */
  constructor(
    private readonly container: HTMLDivElement,
    private readonly model: WorkbookModel,
    private readonly report: (refusal: unknown) => void,
  ) {
    const { events } = model;
    this.#stop = [
      events.on('changed', ({ sheetId, rect }) => this.#mark(sheetId, rect)),
      events.on('formatted', ({ sheetId, rect }) => this.#mark(sheetId, rect)),
      events.on('calculated', ({ cells }) => {
        for (const { sheetId, row, column } of cells)
          this.#mark(sheetId, { row, column, rows: 1, columns: 1 });
      }),
      events.on('structure', ({ kind }) => {
        if (kind.startsWith('sheet')) this.#later(() => (this.#stale = true));
      }),
      events.on('activated', () => this.#later(() => (this.#stale = true))),
      events.on('selection', () => this.#later(() => undefined)),
    ];
    // The grid's own menu offers what only the workbook may do; the browser's is enough.
    container.addEventListener('contextmenu', keepFromGrid);
    this.#build();
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.container.removeEventListener('contextmenu', keepFromGrid);
    this.#destroy();
  }

  /** Types into the selected cell, as the formula bar does. */
  type(text: string): void {
    const { row, column } = this.model.selection.rect;
    this.#edit(() => this.#input(row, column, text));
  }

  #mark(sheetId: string, rect: Rect): void {
    if (sheetId !== this.model.activeSheet.id) return;
    const [bottom, right] = [rect.row + rect.rows, rect.column + rect.columns];
    if (bottom > this.#size.rows || right > this.#size.columns) this.#stale = true;
    for (let row = rect.row; row < Math.min(bottom, this.#size.rows); row++) {
      for (let column = rect.column; column < Math.min(right, this.#size.columns); column++) {
        this.#dirty.add(cellKey(row, column));
      }
    }
    this.#later(() => undefined);
  }

  /** Events come in swarms; the grid is brought up to date once, when the swarm has passed. */
  #later(note: () => void): void {
    note();
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.#stale) this.#build();
      else for (const key of this.#dirty) this.#repaint(keyRow(key), keyColumn(key));
      this.#dirty.clear();
      this.#showSelection();
    });
  }

  #build(): void {
    this.#destroy();
    const sheet = this.model.activeSheet;
    const used = this.model.usedRange(sheet.id);
    const { frozen, merges, columns, rows, defaultColumnWidth = DEFAULT_COLUMN_WIDTH } = sheet.props;
    this.#size = {
      rows: Math.max(AT_LEAST.rows, (used ? used.row + used.rows : 0) + SPARE.rows),
      columns: Math.max(AT_LEAST.columns, (used ? used.column + used.columns : 0) + SPARE.columns),
    };
    const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
    const [worksheet] = jspreadsheet(this.container, {
      ...HANDS_OFF,
      oncreatecell: (_worksheet, cell, column, row) => this.#paint(cell, Number(row), Number(column)),
      oneditionstart: (editing, _cell, column, row) =>
        setData(editing, row, column, inputText(this.model, row, column)),
      oneditionend: (_worksheet, _cell, column, row) =>
        this.#mark(sheet.id, { row, column, rows: 1, columns: 1 }),
      onafterchanges: (_worksheet, changes) =>
        this.#edit(() => {
          for (const { x, y, value } of changes) this.#input(Number(y), Number(x), String(value ?? ''));
        }),
      onselection: (_worksheet, left, top, right, bottom) =>
        this.#selected(sheet.id, left, top, right, bottom),
      worksheets: [
        {
          ...HANDS_OFF_SHEET,
          tableHeight: `${this.container.clientHeight}px`,
          tableWidth: `${this.container.clientWidth}px`,
          data: indices(this.#size.rows).map((row) =>
            indices(this.#size.columns).map((column) => this.model.textAt(sheet.id, row, column)),
          ),
          columns: indices(this.#size.columns).map((column) => ({
            width: Math.round((columns.get(column)?.width ?? defaultColumnWidth) * CHARACTER_PIXELS) + 5,
          })),
          rows: Object.fromEntries(
            [...rows].flatMap(([row, { height }]) =>
              height === undefined ? [] : [[row, { height: Math.round(height * POINTS_TO_PIXELS) }]],
            ),
          ),
          mergeCells: Object.fromEntries(
            merges.map((area) => [cellName(area.row, area.column), [area.columns, area.rows]]),
          ),
          ...(frozen !== undefined && frozen.columns > 0 ? { freezeColumns: frozen.columns } : {}),
        },
      ],
    });
    if (worksheet === undefined) throw new Error('The grid made no sheet.');
    // The workbook has a history of its own, which knows of what the add-in did too.
    worksheet.undo = () => this.#attempt(() => this.model.undo());
    worksheet.redo = () => this.#attempt(() => this.model.redo());
    // Its own keys for far jumps call this, and the library has lost it.
    Object.assign(worksheet, { loadPage: (page: number) => this.#attach(worksheet, page * ATTACHED_ROWS) });
    this.container.querySelector('table.jss_worksheet')?.setAttribute('role', 'grid');
    this.container.querySelector('table.jss_worksheet')?.setAttribute('aria-label', sheet.name);
    this.#worksheet = worksheet;
    this.#stale = false;
    this.#showSelection();
  }

  #destroy(): void {
    if (this.#worksheet !== null)
      jspreadsheet.destroy(this.container as jspreadsheet.JspreadsheetInstanceElement);
    this.#worksheet = null;
    this.container.replaceChildren();
  }

  #repaint(row: number, column: number): void {
    const worksheet = this.#worksheet;
    const cell = worksheet?.records[row]?.[column]?.element;
    if (worksheet === null || cell === undefined || cell.classList.contains('editor')) return;
    setData(worksheet, row, column, this.#paint(cell, row, column));
  }

  #paint(cell: HTMLElement, row: number, column: number): string {
    const sheet = this.model.activeSheet;
    const value = sheet.valueAt(row, column);
    const text = value === null ? '' : this.model.textAt(sheet.id, row, column);
    cell.textContent = text;
    cell.setAttribute('aria-label', `${cellName(row, column)} ${text}`.trim());
    if (isErrorValue(value)) cell.title = value.message ?? '';
    else cell.removeAttribute('title');
    // The grid hides what a merged area covers by this one property.
    const hidden = cell.style.display === 'none' ? '; display: none' : '';
    cell.style.cssText = cssOf(sheet.styleAt(row, column), typeof value === 'number') + hidden;
    return text;
  }

  #input(row: number, column: number, text: string): void {
    this.model.setInputs(this.model.activeSheet.id, { row, column, rows: 1, columns: 1 }, [[text]]);
  }

  #edit(work: () => void): void {
    if (this.#worksheet !== null) this.#attempt(() => this.model.transact('type', work));
  }

  /** A refused edit is told, and the cells show again what the workbook holds. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (refusal) {
      this.report(refusal);
      this.#later(() => (this.#stale = true));
    }
  }

  #selected(sheetId: string, left: number, top: number, right: number, bottom: number): void {
    const rect: Rect = {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    };
    // While it is being made, the grid selects what it merges; nobody asked for that.
    if (this.#worksheet === null) return;
    if (sheetId === this.model.activeSheet.id && !isSame(rect, this.model.selection.rect))
      this.model.select(sheetId, rect);
  }

  /** The grid keeps rows far from the visible ones out of the page; brings those around `row` in. */
  #attach({ rows, tbody }: jspreadsheet.WorksheetInstance, row: number): void {
    if (rows[row] === undefined || rows[row].element.isConnected) return;
    const first = Math.max(0, row - ATTACHED_ROWS / 2);
    tbody.replaceChildren(...rows.slice(first, first + ATTACHED_ROWS).map(({ element }) => element));
  }

  #showSelection(): void {
    const worksheet = this.#worksheet;
    const { row, column, rows, columns } = this.model.selection.rect;
    if (worksheet === null || row >= this.#size.rows || column >= this.#size.columns) return;
    const [left = -1, top = -1, right = -1, bottom = -1] = (worksheet.selectedCell ?? []).map(Number);
    if (
      isSame(
        { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
        { row, column, rows, columns },
      )
    )
      return;
    worksheet.updateSelectionFromCoords(
      column,
      row,
      Math.min(column + columns, this.#size.columns) - 1,
      Math.min(row + rows, this.#size.rows) - 1,
    );
    this.#attach(worksheet, row);
    worksheet.records[row]?.[column]?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** The grid would calculate, restructure and export by itself; here the workbook does. */
const HANDS_OFF = {
  parseFormulas: false,
  allowExport: false,
  about: false,
  tabs: false,
  toolbar: false,
} as const;

const HANDS_OFF_SHEET = {
  lazyLoading: true,
  tableOverflow: true,
  secureFormulas: false,
  selectionCopy: false,
  columnSorting: false,
  columnDrag: false,
  rowDrag: false,
  allowComments: false,
  allowInsertRow: false,
  allowInsertColumn: false,
  allowDeleteRow: false,
  allowDeleteColumn: false,
  allowRenameColumn: false,
  defaultColAlign: 'left',
} as const;

function keepFromGrid(event: Event): void {
  event.stopPropagation();
}

function setData(worksheet: jspreadsheet.WorksheetInstance, row: number, column: number, text: string): void {
  const line = worksheet.options.data?.[row];
  if (Array.isArray(line)) line[column] = text;
}

function isSame(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
