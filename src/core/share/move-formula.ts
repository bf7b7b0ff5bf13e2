import { LAST_COLUMN, LAST_ROW, parseAddress, columnName } from '../forms/a1-address';
import { formulaTokens } from './formula-tokens';

/**
 * A formula as Excel means it `down` rows below and `right` columns right of where it was written: references without a dollar move
 * along. Null where one would leave the sheet, and for whole rows and columns.
 *
 * @example moveFormula('=$D2+E$1', 3, 1) // '=$D5+F$1'
 */
export function moveFormula(formula: string, down: number, right: number): string | null {
  let isPossible = true;
  const moved = formulaTokens(formula).map(({ kind, text }) => {
    if (kind === 'sign' && text === ':') isPossible = false;
    if (kind !== 'reference') return text;
    const local = text.slice(text.lastIndexOf('!') + 1);
    const ends = local.split(':').map((cell) => moveCell(cell, down, right));
    if (ends.includes(null)) isPossible = false;
    return text.slice(0, text.length - local.length) + ends.join(':');
  });
  return isPossible ? moved.join('') : null;
}

function moveCell(cell: string, down: number, right: number): string | null {
  const place = parseAddress(cell);
  const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(cell) ?? [];
  if (place === null) return null;
  const column = place.left + (fixedColumn === '' ? right : 0);
  const row = place.top + (fixedRow === '' ? down : 0);
  if (column < 0 || column > LAST_COLUMN || row < 0 || row > LAST_ROW) return null;
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}
