import { cellName, keyColumn, keyRow, rectName, type Rect } from '../model/address';
import type { Cell } from '../model/cell';
import { isErrorValue, type CellValue } from '../model/cell-value';
import { formulaToFile, needsArrayMark } from './formula-file-text';
import { escapeString } from './string-escapes';
import { attributeText, escapeXml } from './xml-tree';

/** What writing a cell needs of the file. */
export interface CellWriting {
  readonly prefix: string;
  readonly functionNamespace: string | undefined;
  /** The mark of formulas that may spill. */
  dynamicNumber(): number;
}

/** A cell to be written. */
export interface CellToWrite {
  readonly key: number;
  readonly cell: Cell | undefined;
  /** The value of a formula, or what an array formula has put here. */
  readonly value: CellValue;
  readonly style: number;
  readonly spillArea: Rect | undefined;
  /** The `<f>` element as the file has it, if the formula was not touched, and the file's `cm`. */
  readonly keptFormula?: { readonly xml: string; readonly cm: string | undefined };
}

const FILE_ERRORS = new Set('#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '));

/** The `<c>` element of a cell; empty text when there is nothing to say. */
export function cellXml(target: CellToWrite, writing: CellWriting): string {
  const { key, cell, value, style } = target;
  const p = writing.prefix;
  const formula =
    cell?.formula === undefined
      ? undefined
      : (target.keptFormula ?? newFormula(target, cell.formula, writing));
  const content = formula ? value : (cell?.constant ?? value);
  if (!formula && content === null && style === 0) return '';
  const { type, xml } =
    formula || cell?.constant === undefined ? valueXml(content, p) : constantXml(content, p);
  const attributes = attributeText({
    r: cellName(keyRow(key), keyColumn(key)),
    s: style === 0 ? undefined : style,
    t: type,
    cm: formula?.cm,
  });
  const inside = (formula?.xml ?? '') + xml;
  return inside === '' ? `<${p}c${attributes}/>` : `<${p}c${attributes}>${inside}</${p}c>`;
}

function newFormula(
  target: CellToWrite,
  formula: string,
  writing: CellWriting,
): { xml: string; cm: string | undefined } {
  const { key, cell, spillArea } = target;
  const p = writing.prefix;
  const text = escapeXml(formulaToFile(formula, writing.functionNamespace));
  const ref = (area: Rect | undefined) => (area ? rectName(area) : cellName(keyRow(key), keyColumn(key)));
  if (cell?.arrayRange)
    return { xml: `<${p}f t="array" ref="${ref(cell.arrayRange)}">${text}</${p}f>`, cm: undefined };
  // Excel marks every call of an add-in function as an array. A program without the add-in (LibreOffice) then drops the
  // last value and shows #NAME?; a plain formula keeps it, and Excel reads it all the same. So only what spills is marked.
  const spills = spillArea !== undefined || needsArrayMark(formula, writing.functionNamespace);
  if (cell?.dynamic !== true || !spills) return { xml: `<${p}f>${text}</${p}f>`, cm: undefined };
  return {
    xml: `<${p}f t="array" ref="${ref(spillArea)}">${text}</${p}f>`,
    cm: String(writing.dynamicNumber()),
  };
}

/** The value of a formula. */
function valueXml(value: CellValue, p: string): { type: string | undefined; xml: string } {
  if (value === null) return { type: undefined, xml: '' };
  if (typeof value === 'string')
    return { type: 'str', xml: `<${p}v>${escapeXml(escapeString(value))}</${p}v>` };
  if (typeof value === 'boolean') return { type: 'b', xml: `<${p}v>${value ? '1' : '0'}</${p}v>` };
  if (typeof value === 'number') return { type: undefined, xml: `<${p}v>${String(value)}</${p}v>` };
  return { type: 'e', xml: `<${p}v>${fileError(value.error)}</${p}v>` };
}

/** A file has no word for the newer errors; a call that has not answered yet is a value not available. */
function fileError(error: string): string {
  if (FILE_ERRORS.has(error)) return error;
  return error === '#BUSY!' ? '#N/A' : '#VALUE!';
}

function constantXml(value: CellValue, p: string): { type: string | undefined; xml: string } {
  if (typeof value !== 'string' || isErrorValue(value)) return valueXml(value, p);
  return {
    type: 'inlineStr',
    xml: `<${p}is><${p}t xml:space="preserve">${escapeXml(escapeString(value))}</${p}t></${p}is>`,
  };
}
