import type { FormTable } from '../forms/form';
import type { SheetGrid } from '../forms/grid';
import { SheetCells } from '../forms/sheet-cells';
import type { Policy } from '../scoring/policy';
import { scoreTable } from '../scoring/score-table';
import { bareWords } from '../settings/setting-words';
import { joinFigures } from './join-figures';
import type { RosterColumn, RosterForm } from './roster';
import { blankForm } from './score-person';

const ROLE_COLUMN =
  /^(?:适用岗位|岗位|适用角色|角色|适用人员|适用对象|适用范围|role|roles|appliesto|applicableto)$/;

/** A form of the workbook as people are scored by it: named by its sheet, with whom each item is for. */
export function rosterForm(
  table: FormTable,
  policy: Policy,
  grid: SheetGrid,
  onSameSheet: readonly FormTable[] = [table],
): RosterForm {
  const cells = new SheetCells(grid);
  const column = table.otherColumns.find(({ header }) => ROLE_COLUMN.test(bareWords(header)))?.column;
  const number = onSameSheet.findIndex(({ range }) => range.top === table.range.top && range.left === table.range.left); // prettier-ignore
  return {
    table,
    policy,
    name: number > 0 ? `${table.sheet} (${number + 1})` : table.sheet,
    itemRoles: table.items.map(({ row }) => (column === undefined ? null : cells.text(row, column) || null)),
  };
}

/** The forms that measure anything that the roster has; a form of attitudes alone is nobody's in it. */
export function formsInUse(forms: readonly RosterForm[], columns: readonly RosterColumn[]): RosterForm[] {
  return forms.filter(({ table, policy }) =>
    joinFigures(scoreTable(blankForm(table), policy).items, columns).some(({ column }) => column !== null),
  );
}
