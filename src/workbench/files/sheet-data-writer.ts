import {
  cellName,
  contains,
  keyColumn,
  keyRow,
  MAX_COLUMNS,
  rectName,
  union,
  type Rect,
} from '../model/address';
import type { RowProps } from '../model/sheet-props';
import type { Sheet } from '../model/sheet';
import { cellXml, type CellToWrite, type CellWriting } from './cell-xml';
import type { SheetOrigin } from './file-origin';
import { scanSheet } from './scan-sheet';
import { valueToWrite, type SheetChanges } from './sheet-changes';
import type { StyleWriter } from './style-writer';
import { TextEdits, withAttributes } from './text-edits';
import { child, type XmlNode } from './xml-tree';

interface FileCell {
  readonly key: number;
  readonly node: XmlNode;
}

interface FileRow {
  readonly node: XmlNode;
  readonly cells: readonly FileCell[];
}

/** Replaces the elements of changed cells and rows in a worksheet's text; all else stays as it is. */
export class SheetDataWriter {
  readonly edits: TextEdits;
  readonly root: XmlNode;
  readonly #rows = new Map<number, FileRow>();
  readonly #writing: CellWriting;

  constructor(
    private readonly text: string,
    private readonly sheet: Sheet,
    private readonly origin: SheetOrigin | undefined,
    private readonly styles: StyleWriter,
    writing: Omit<CellWriting, 'prefix'>,
  ) {
    this.edits = new TextEdits(text);
    let cells: FileCell[] = [];
    this.root = scanSheet(text, {
      cell: (key, node) => void cells.push({ key, node }),
      row: (row, node) => {
        this.#rows.set(row, { node, cells });
        cells = [];
      },
    });
    this.#writing = {
      prefix: this.root.prefix,
      functionNamespace: writing.functionNamespace,
      dynamicNumber: () => writing.dynamicNumber(),
    };
  }

  write(changes: SheetChanges): void {
    const keys = this.#withBrokenGroups(changes);
    const rows = this.#changedRows();
    for (const key of keys) rows.add(keyRow(key));
    if (rows.size === 0) return;
    const byRow = new Map<number, number[]>();
    for (const key of [...keys].sort((a, b) => a - b)) {
      const row = keyRow(key);
      byRow.set(row, [...(byRow.get(row) ?? []), key]);
    }
    const added: [number, string][] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      const file = this.#rows.get(row);
      if (file) this.#editRow(row, file, byRow.get(row) ?? [], changes);
      else added.push([row, this.#newRow(row, byRow.get(row) ?? [], changes)]);
    }
    this.#insertRows(added.filter(([, xml]) => xml !== ''));
    this.#nameUnnamed(rows);
    this.#writeDimension(keys);
  }

  /** When the first cell of a shared formula changes, the others need the formula in full. */
  #withBrokenGroups(changes: SheetChanges): Set<number> {
    const keys = new Set(changes.cells);
    const broken = new Set<string>();
    const members: [string, number][] = [];
    for (const { cells } of this.#rows.values()) {
      for (const { key, node } of cells) {
        const f = child(node, 'f');
        if (f?.attributes.t !== 'shared') continue;
        const { si = '' } = f.attributes;
        if (f.text !== '' && changes.cells.has(key) && !changes.keepsFormula(key)) broken.add(si);
        else members.push([si, key]);
      }
    }
    this.#broken = new Set(members.filter(([si]) => broken.has(si)).map(([, key]) => key));
    for (const key of this.#broken) keys.add(key);
    return keys;
  }

  #broken: ReadonlySet<number> = new Set();

  #changedRows(): Set<number> {
    const [before, after] = [this.origin?.props.rows ?? new Map<number, RowProps>(), this.sheet.props.rows];
    if (before === after) return new Set();
    const all = new Set([...before.keys(), ...after.keys()]);
    return new Set(
      [...all].filter((row) => JSON.stringify(before.get(row)) !== JSON.stringify(after.get(row))),
    );
  }

  #editRow(row: number, { node, cells }: FileRow, keys: readonly number[], changes: SheetChanges): void {
    const inFile = new Map(cells.map((cell) => [cell.key, cell.node]));
    const empty = node.close === node.end && this.text.slice(node.open - 2, node.open) === '/>';
    let inserted = '';
    let grown = false;
    for (const key of keys) {
      const existing = inFile.get(key);
      const xml = this.#cell(key, existing, changes);
      if (existing) this.edits.replace(existing.start, existing.end, xml);
      else if (empty) inserted += xml;
      else {
        const next = cells.find((cell) => cell.key > key);
        this.edits.insert(next?.node.start ?? node.close, xml);
      }
      grown ||= !existing;
    }
    const open = this.text.slice(node.start, node.open);
    // The hint about the first and last column would be wrong.
    let tag = grown ? withAttributes(open, { spans: undefined }) : open;
    tag = this.#rowTag(row, tag);
    if (empty && inserted !== '')
      tag = `${tag.replace(/\s*\/>$/, '>')}${inserted}</${this.#writing.prefix}row>`;
    if (tag !== open) this.edits.replace(node.start, node.open, tag);
  }

  #rowTag(row: number, tag: string): string {
    const before = this.origin?.props.rows.get(row);
    const after = this.sheet.props.rows.get(row);
    const named = /\sr\s*=/.test(tag) ? tag : withAttributes(tag, { r: String(row + 1) });
    if (JSON.stringify(before) === JSON.stringify(after)) return named;
    const styled = after?.style !== undefined;
    return withAttributes(named, {
      ht: after?.height === undefined ? undefined : String(after.height),
      customHeight: after?.height === undefined ? undefined : '1',
      hidden: after?.hidden === true ? '1' : undefined,
      s: styled ? String(this.styles.numberOf(after.style)) : undefined,
      customFormat: styled ? '1' : undefined,
    });
  }

  #newRow(row: number, keys: readonly number[], changes: SheetChanges): string {
    const p = this.#writing.prefix;
    const cells = keys.map((key) => this.#cell(key, undefined, changes)).join('');
    const tag = this.#rowTag(row, `<${p}row r="${String(row + 1)}">`);
    return cells === '' && !this.sheet.props.rows.has(row) ? '' : `${tag}${cells}</${p}row>`;
  }

  #insertRows(rows: readonly (readonly [number, string])[]): void {
    const data = child(this.root, 'sheetData');
    if (!data || rows.length === 0) return;
    if (data.close === data.end) {
      const p = this.#writing.prefix;
      const xml = rows.map(([, row]) => row).join('');
      this.edits.replace(data.start, data.end, `<${p}sheetData>${xml}</${p}sheetData>`);
      return;
    }
    const inFile = [...this.#rows].sort(([a], [b]) => a - b);
    for (const [row, xml] of rows)
      this.edits.insert(inFile.find(([each]) => each > row)?.[1].node.start ?? data.close, xml);
  }

  #cell(key: number, node: XmlNode | undefined, changes: SheetChanges): string {
    const cell = this.sheet.cells.get(key);
    const row = this.sheet.props.rows.get(keyRow(key));
    const column = this.sheet.props.columns.get(keyColumn(key));
    const target: CellToWrite = {
      key,
      cell,
      value: valueToWrite(this.sheet, key),
      style: this.styles.numberOf(
        cell?.style ?? (cell || this.sheet.spilled.has(key) ? (row?.style ?? column?.style) : undefined),
      ),
      spillArea: this.sheet.spillAreas.get(key),
    };
    const f = node && child(node, 'f');
    if (!f || !changes.keepsFormula(key) || this.#broken.has(key)) return cellXml(target, this.#writing);
    const kept = { xml: this.#keptFormula(key, f), cm: node.attributes.cm };
    return cellXml({ ...target, keptFormula: kept }, this.#writing);
  }

  #keptFormula(key: number, f: XmlNode): string {
    const xml = this.text.slice(f.start, f.end);
    const area = this.sheet.spillAreas.get(key);
    if (f.attributes.t !== 'array' || this.sheet.cells.get(key)?.arrayRange) return xml;
    const open = this.text.slice(f.start, f.open);
    const ref = area ? rectName(area) : cellName(keyRow(key), keyColumn(key));
    return withAttributes(open, { ref }) + xml.slice(f.open - f.start);
  }

  /** Rows and cells that relied on following one another get their own names, now that others come between. */
  #nameUnnamed(changed: ReadonlySet<number>): void {
    const p = this.#writing.prefix;
    const unnamedRows = [...this.#rows.values()].some(({ node }) => node.attributes.r === undefined);
    for (const [row, { node, cells }] of this.#rows) {
      if (unnamedRows && !changed.has(row) && node.attributes.r === undefined) {
        this.edits.insert(node.start + p.length + 4, ` r="${String(row + 1)}"`);
      }
      if (!changed.has(row)) continue;
      for (const cell of cells) {
        if (cell.node.attributes.r !== undefined) continue;
        this.edits.insert(cell.node.start + p.length + 2, ` r="${cellName(row, cell.key % MAX_COLUMNS)}"`);
      }
    }
  }

  #writeDimension(keys: ReadonlySet<number>): void {
    const node = child(this.root, 'dimension');
    const used = this.sheet.usedRange();
    if (!node || !used) return;
    const outside = [...keys].some((key) => !contains(this.#fileArea(), keyRow(key), keyColumn(key)));
    if (outside)
      this.edits.replace(
        node.start,
        node.end,
        `<${this.#writing.prefix}dimension ref="${rectName(union(this.#fileArea(), used))}"/>`,
      );
  }

  #fileArea(): Rect {
    let area: Rect | undefined;
    for (const [row, { cells }] of this.#rows) {
      const [first, last] = [cells[0], cells.at(-1)];
      if (first && last) {
        const column = keyColumn(first.key);
        area = union(area, { row, column, rows: 1, columns: keyColumn(last.key) - column + 1 });
      }
    }
    return area ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }
}
