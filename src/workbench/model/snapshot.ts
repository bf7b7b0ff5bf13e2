import { keyColumn, keyRow, cellName, rectName } from './address';
import { isErrorValue, type CellValue } from './cell-value';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook-model';

/** A cell as plain data. */
export interface CellSnapshot {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
  readonly style?: object;
  readonly note?: string;
}

/** A sheet as plain data: cells by A1 name, blank ones left out. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly used?: string;
  readonly merges: readonly string[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly columns: Readonly<Record<number, { width?: number; hidden?: boolean }>>;
  readonly rows: Readonly<Record<number, { height?: number; hidden?: boolean }>>;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
}

/** The whole workbook as plain JSON data, for grids and tests. */
export function snapshot(model: WorkbookModel): {
  readonly sheets: readonly SheetSnapshot[];
  readonly active: string;
} {
  return {
    sheets: model.sheets().map((sheet) => sheetSnapshot(model, sheet)),
    active: model.activeSheet.name,
  };
}

function sheetSnapshot(model: WorkbookModel, sheet: Sheet): SheetSnapshot {
  const { props } = sheet;
  const used = sheet.usedRange();
  const cells: Record<string, CellSnapshot> = {};
  const keys = new Set([...sheet.cells.keys(), ...sheet.spilled.keys(), ...props.notes.keys()]);
  for (const key of [...keys].sort((a, b) => a - b)) {
    cells[cellName(keyRow(key), keyColumn(key))] = cellSnapshot(model, sheet, key);
  }
  const size = <T extends { style?: unknown }>(map: ReadonlyMap<number, T>) =>
    Object.fromEntries([...map].map(([index, props]) => [index, { ...props, style: undefined }]));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: props.visibility,
    ...(used && { used: rectName(used) }),
    merges: props.merges.map(rectName),
    ...(props.frozen && { frozen: props.frozen }),
    columns: size(props.columns),
    rows: size(props.rows),
    cells,
  };
}

function cellSnapshot(model: WorkbookModel, sheet: Sheet, key: number): CellSnapshot {
  const row = keyRow(key);
  const column = keyColumn(key);
  const cell = sheet.cells.get(key);
  const value = sheet.valueAt(row, column);
  const note = sheet.props.notes.get(key);
  const style: { fileStyle?: number } = { ...cell?.style };
  delete style.fileStyle;
  return {
    value: isErrorValue(value) ? { ...value } : value,
    text: model.textAt(sheet.id, row, column),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(Object.keys(style).length > 0 && { style }),
    ...(note && { note: note.text }),
  };
}
