import { cellKey, keyColumn, parseRect } from '../model/address';
import { parseXml, type XmlNode } from './xml-tree';

/** Follows the cells and rows of a sheet's XML in order. */
export interface SheetFollower {
  cell?(key: number, node: XmlNode): void;
  /** Called after the row's cells; `row` counts from 0. */
  row?(row: number, node: XmlNode): void;
}

/**
 * Reads a worksheet part: rows and cells go to the follower, the rest stays in the tree that is returned.
 * A row or cell without its own number follows the one before.
 */
export function scanSheet(text: string, follower: SheetFollower): XmlNode {
  let current: XmlNode | undefined;
  let row = -1;
  let column = -1;
  const enter = (node: XmlNode | undefined) => {
    if (node === current && node !== undefined) return;
    current = node;
    const number = Number(node?.attributes.r);
    row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
    column = -1;
  };
  return parseXml(text, (node, depth, parent) => {
    if (depth === 3 && node.name === 'c' && parent?.name === 'row') {
      enter(parent);
      const place = node.attributes.r === undefined ? undefined : parseRect(node.attributes.r);
      const key = place ? cellKey(place.row, place.column) : cellKey(row, column + 1);
      column = keyColumn(key);
      follower.cell?.(key, node);
      return true;
    }
    if (depth === 2 && node.name === 'row' && parent?.name === 'sheetData') {
      enter(node);
      follower.row?.(row, node);
      return true;
    }
    return false;
  });
}
