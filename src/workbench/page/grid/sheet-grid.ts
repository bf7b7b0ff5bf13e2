import jspreadsheet from 'jspreadsheet-ce';
import { requireUnlocked } from '../../host/objects/protection-guard';
import { cellKey, cellName, keyColumn, keyRow, type Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { inputText } from '../input-text';
import { holdFrozenHeaders, holdFrozenRows } from './frozen-panes';
import { columnCharacters, isRowHidden, rowPixels, rowPoints } from './grid-lines';
import { HANDS_OFF, worksheetOptions } from './grid-options';
import { paintCell } from './paint-cell';
import { cellOverflowingInto } from './text-overflow';

/** Blank rows and columns that a sheet shows beyond its content, to type into. */
const SPARE = { rows: 20, columns: 4 } as const;
const AT_LEAST = { rows: 40, columns: 14 } as const;
/** Rows of a long sheet that are made at once: at first, and again whenever somebody comes near the last one. */
const PORTION = 300;
const NEAR_THE_END_PIXELS = 600;

/** Whom the grid tells. */
export interface GridListener {
  /** The workbook refuses an edit. */
  refused(reason: unknown): void;
  /** A person begins or ends typing into a cell. */
  editing(on: boolean): void;
  /** Ctrl+S. */
  save(): void;
}

/**
 * The active sheet as a grid. The model is the truth: the grid shows its texts and looks, hands over what is typed, and
 * repaints the cells that the model says have changed.
 */
export class SheetGrid {
  #worksheet: jspreadsheet.WorksheetInstance | null = null;
  #size = { rows: 0, columns: 0 };
  /** Rows that the grid has made so far. */
  #made = 0;
  #dirty = new Set<number>();
  #stale = true;
  #waiting = false;
  readonly #stop: readonly (() => void)[];
  readonly #resized = new ResizeObserver(() => this.#fit());

  constructor(
    private readonly container: HTMLDivElement,
    private readonly model: WorkbookModel,
    private readonly listener: GridListener,
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
    this.#resized.observe(container);
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.#resized.disconnect();
    this.container.removeEventListener('contextmenu', keepFromGrid);
    this.#destroy();
  }

  /** Types into the selected cell, as the formula bar does. */
  type(text: string): void {
    const { row, column } = this.model.selection.rect;
    this.#edit(() => this.#input(row, column, text));
  }

  /** Puts the keyboard on the grid. */
  focus(): void {
    this.container.querySelector<HTMLElement>('table.jss_worksheet')?.focus({ preventScroll: true });
  }

  /** The editor took the keyboard and goes away with it; it stays on the sheet unless somebody has put it elsewhere. */
  #keepKeyboard(): void {
    queueMicrotask(() => {
      if (document.activeElement === document.body || this.container.contains(document.activeElement))
        this.focus();
    });
  }

  #mark(sheetId: string, rect: Rect): void {
    if (sheetId !== this.model.activeSheet.id) return;
    const [bottom, right] = [rect.row + rect.rows, rect.column + rect.columns];
    if (bottom > this.#size.rows || right > this.#size.columns) this.#stale = true;
    for (let row = rect.row; row < Math.min(bottom, this.#made); row++) {
      const beside = cellOverflowingInto(this.model.activeSheet, row, rect.column);
      if (beside !== null) this.#dirty.add(cellKey(row, beside));
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
    const scrolled = this.#worksheet?.content;
    const sheet = this.model.activeSheet;
    const place =
      scrolled !== undefined && this.container.dataset.sheet === sheet.id
        ? { top: scrolled.scrollTop, left: scrolled.scrollLeft }
        : null;
    const focused = this.container.contains(document.activeElement);
    this.#destroy();
    this.#measure(sheet);
    const [worksheet] = jspreadsheet(this.container, {
      ...HANDS_OFF,
      oncreatecell: (made, cell, column, row) => setData(made, row, column, this.#paint(cell, row, column)),
      oneditionstart: (editing, _cell, column, row) => {
        this.listener.editing(true);
        setData(editing, row, column, inputText(this.model, row, column));
      },
      oneditionend: (_worksheet, _cell, column, row) => {
        this.listener.editing(false);
        this.#keepKeyboard();
        this.#mark(sheet.id, { row, column, rows: 1, columns: 1 });
      },
      onafterchanges: (_worksheet, changes) =>
        this.#edit(() => {
          for (const { x, y, value } of changes) this.#input(Number(y), Number(x), String(value ?? ''));
        }),
      onselection: (_worksheet, left, top, right, bottom) =>
        this.#selected(sheet.id, left, top, right, bottom),
      // A click elsewhere takes the grid's selection away; the workbook's stays, as in Excel.
      onblur: () => this.#later(() => undefined),
      onresizecolumn: (_worksheet, columns, widths) => this.#resizeColumns(sheet, columns, widths),
      onresizerow: (_worksheet, row, pixels) => this.#resizeRow(sheet, row, pixels),
      worksheets: [worksheetOptions(sheet, { ...this.#size, rows: this.#made }, this.container)],
    });
    if (worksheet === undefined) throw new Error('The grid made no sheet.');
    // The workbook has a history of its own, which knows of what the add-in did too.
    worksheet.undo = () => this.#attempt(() => this.model.undo());
    worksheet.redo = () => this.#attempt(() => this.model.redo());
    worksheet.download = () => this.listener.save();
    this.container.dataset.sheet = sheet.id;
    this.#describe(worksheet, sheet);
    this.#hideRows(worksheet, 0);
    holdFrozenHeaders(sheet, worksheet.headers);
    worksheet.content.addEventListener('scroll', () => this.#scrolled());
    this.#worksheet = worksheet;
    this.#stale = false;
    holdFrozenRows(sheet, worksheet.thead, worksheet.rows);
    this.#showSelection();
    if (place !== null) worksheet.content.scrollTo(place);
    if (focused) this.focus();
  }

  #measure(sheet: Sheet): void {
    const used = this.model.usedRange(sheet.id);
    this.#size = {
      rows: Math.max(AT_LEAST.rows, (used ? used.row + used.rows : 0) + SPARE.rows),
      columns: Math.max(AT_LEAST.columns, (used ? used.column + used.columns : 0) + SPARE.columns),
    };
    const merged = sheet.props.merges.map((area) => area.row + area.rows);
    const { row, rows } = this.model.selection.rect;
    const needed = Math.max(PORTION, row + rows + SPARE.rows, sheet.props.frozen?.rows ?? 0, ...merged);
    this.#made = Math.min(this.#size.rows, needed);
  }

  /** Of a table, screen readers and the keyboard make a grid. */
  #describe(worksheet: jspreadsheet.WorksheetInstance, sheet: Sheet): void {
    const { table } = worksheet;
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', sheet.name);
    table.setAttribute('aria-rowcount', String(this.#size.rows));
    table.setAttribute('aria-colcount', String(this.#size.columns));
    table.tabIndex = 0;
    table.classList.toggle('no-lines', sheet.props.showGridlines === false);
    // The grid listens to all keys of the page, but only for the sheet that is current.
    table.addEventListener('focus', () => Object.assign(jspreadsheet, { current: worksheet }));
  }

  #destroy(): void {
    if (this.#worksheet !== null)
      jspreadsheet.destroy(this.container as jspreadsheet.JspreadsheetInstanceElement);
    this.#worksheet = null;
    this.container.replaceChildren();
  }

  /** The window was made larger or smaller. */
  #fit(): void {
    const { content } = this.#worksheet ?? {};
    if (content === undefined) return;
    content.style.maxHeight = content.style.height = `${this.container.clientHeight}px`;
    content.style.width = `${this.container.clientWidth}px`;
  }

  #scrolled(): void {
    const { content } = this.#worksheet ?? {};
    if (content === undefined) return;
    if (content.scrollTop + content.clientHeight > content.scrollHeight - NEAR_THE_END_PIXELS)
      this.#grow(this.#made + PORTION);
  }

  /** Makes the rows up to `wanted`, as far as the sheet has them. */
  #grow(wanted: number): void {
    const worksheet = this.#worksheet;
    const first = this.#made;
    const rows = Math.min(this.#size.rows, wanted);
    if (worksheet === null || rows <= first) return;
    const { options } = worksheet;
    const heights = Object.fromEntries(
      Array.from({ length: rows - first }, (_, index) => first + index).map((row) => [
        row,
        { height: `${rowPixels(this.model.activeSheet, row)}px` },
      ]),
    );
    Object.assign(options, { rows: { ...options.rows, ...heights }, allowInsertRow: true });
    this.#made = rows;
    worksheet.insertRow(rows - first);
    options.allowInsertRow = false;
    this.#hideRows(worksheet, first);
  }

  #hideRows({ rows }: jspreadsheet.WorksheetInstance, first: number): void {
    for (const { element, y } of rows.slice(first))
      if (isRowHidden(this.model.activeSheet, y)) element.style.display = 'none';
  }

  #repaint(row: number, column: number): void {
    const worksheet = this.#worksheet;
    const cell = worksheet?.records[row]?.[column]?.element;
    if (worksheet === null || cell === undefined || cell.classList.contains('editor')) return;
    setData(worksheet, row, column, this.#paint(cell, row, column));
  }

  #paint(cell: HTMLElement, row: number, column: number): string {
    return paintCell(this.model, cell, { row, column }, this.#size);
  }

  #input(row: number, column: number, text: string): void {
    const rect = { row, column, rows: 1, columns: 1 };
    requireUnlocked(this.model.activeSheet, rect);
    this.model.setInputs(this.model.activeSheet.id, rect, [[text]]);
  }

  #edit(work: () => void): void {
    if (this.#worksheet !== null) this.#attempt(() => this.model.transact('type', work));
  }

  /** A refused edit is told, and the cells show again what the workbook holds. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (refusal) {
      this.listener.refused(refusal);
      this.#later(() => (this.#stale = true));
    }
  }

  #resizeColumns(sheet: Sheet, columns: number | number[], widths: number | number[]): void {
    const props = new Map(sheet.props.columns);
    const pixels = [widths].flat();
    for (const [index, column] of [columns].flat().map(Number).entries())
      props.set(column, {
        ...props.get(column),
        width: columnCharacters(Number(pixels[index] ?? pixels[0] ?? 0)),
      });
    this.#attempt(() => this.model.updateSheet(sheet.id, { columns: props }));
  }

  #resizeRow(sheet: Sheet, row: number, pixels: number): void {
    const props = new Map(sheet.props.rows);
    props.set(Number(row), { ...props.get(Number(row)), height: rowPoints(Number(pixels)) });
    this.#attempt(() => this.model.updateSheet(sheet.id, { rows: props }));
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

  #showSelection(): void {
    const worksheet = this.#worksheet;
    const { row, column, rows, columns } = this.model.selection.rect;
    if (worksheet === null || row >= this.#size.rows || column >= this.#size.columns) return;
    this.#grow(row + rows + SPARE.rows);
    const [left = -1, top = -1, right = -1, bottom = -1] = (worksheet.selectedCell ?? []).map(Number);
    const shown = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    if (!isSame(shown, { row, column, rows, columns })) {
      worksheet.updateSelectionFromCoords(
        column,
        row,
        Math.min(column + columns, this.#size.columns) - 1,
        Math.min(row + rows, this.#made) - 1,
      );
      worksheet.records[row]?.[column]?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#announce(worksheet, row, column);
  }

  /** Tells assistive technology which cell the keyboard is on. */
  #announce({ table, records }: jspreadsheet.WorksheetInstance, row: number, column: number): void {
    const active = records[row]?.[column]?.element;
    if (active === undefined) return;
    active.id = `cell-${cellName(row, column)}`;
    table.setAttribute('aria-activedescendant', active.id);
  }
}

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
