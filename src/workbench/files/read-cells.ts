import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName, keyColumn, keyRow, parseRect, type Rect } from '../model/address';
import type { Cell } from '../model/cell';
import type { CellStyle } from '../model/cell-style';
import type { CellValue } from '../model/cell-value';
import { formulaFromFile } from './formula-file-text';
import { stringText } from './read-shared-strings';
import { unescapeString } from './string-escapes';
import { child, flag, type XmlNode } from './xml-tree';

/** What reading cells needs of the file. */
export interface CellReading {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly functionNamespace: string | undefined;
  readonly date1904: boolean;
}

/** Reads one sheet's cells, element by element. */
export class CellReader {
  readonly cells = new Map<number, Cell>();
  /** Areas of array formulas: what stands in them is the formula's. */
  readonly spills: { anchor: number; area: Rect }[] = [];
  readonly #shared = new Map<string, { readonly formula: string; readonly key: number }>();

  constructor(private readonly reading: CellReading) {}

  /** Takes a `<c>` element at its place. */
  take(key: number, node: XmlNode): void {
    const { s, t = 'n', cm } = node.attributes;
    const style = s === undefined ? undefined : this.reading.styles[Number(s)];
    const value = this.#value(t, node);
    const f = child(node, 'f');
    const formula = f && this.#formula(f, key);
    const cell: { -readonly [K in keyof Cell]: Cell[K] } = {};
    if (style) cell.style = style;
    if (formula !== undefined) {
      cell.formula = formula;
      if (value !== null) cell.fileValue = value;
      const area = f?.attributes.t === 'array' ? parseRect(f.attributes.ref ?? '') : undefined;
      if (area && cm !== undefined) cell.dynamic = true;
      else if (area) cell.arrayRange = area;
      if (area && area.rows * area.columns > 1) this.spills.push({ anchor: key, area });
    } else if (value !== null) cell.constant = value;
    if (Object.keys(cell).length > 0) this.cells.set(key, cell);
  }

  #formula(f: XmlNode, key: number): string | undefined {
    const { t, si = '' } = f.attributes;
    // A what-if data table has no formula of its own; its values stand as constants would.
    if (t === 'dataTable') return undefined;
    if (t !== 'shared') return f.text === '' ? undefined : this.#typed(f.text);
    if (f.text !== '') {
      this.#shared.set(si, { formula: f.text, key });
      return this.#typed(f.text);
    }
    const master = this.#shared.get(si);
    if (!master) return undefined;
    const relative = translateFormulaToR1C1(
      master.formula,
      cellName(keyRow(master.key), keyColumn(master.key)),
    );
    return this.#typed(translateFormulaToA1(relative, cellName(keyRow(key), keyColumn(key))));
  }

  #typed(text: string): string {
    return formulaFromFile(text, this.reading.functionNamespace);
  }

  #value(type: string, node: XmlNode): CellValue {
    if (type === 'inlineStr') {
      const inline = child(node, 'is');
      return inline ? stringText(inline) : null;
    }
    const text = child(node, 'v')?.text;
    if (text === undefined) return null;
    switch (type) {
      case 's':
        return this.reading.strings[Number(text)] ?? null;
      case 'str':
        return unescapeString(text);
      case 'b':
        return flag(text.trim()) === true;
      case 'e':
        return { error: text.trim() };
      case 'd':
        return dateSerial(text, this.reading.date1904);
      default:
        return text.trim() === '' ? null : Number(text);
    }
  }
}

/** Serial number of an ISO date and time, as strict files have them. */
function dateSerial(text: string, date1904: boolean): CellValue {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return text;
  return time / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}
