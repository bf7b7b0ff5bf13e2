import { normalizeText } from '../text/normalize';
import type { FormItem, PeopleOfForm } from './form';
import type { HeaderCell } from './header-cell';
import type { SheetCells } from './sheet-cells';

const PERSON =
  /^(?:员工|坐席|座席|客服|客服代表|专员|被考核人|考核对象|人员)?(?:姓名|名字)$|^(?:员工|坐席|座席|客服(?:代表|人员)?|被考核人|考核对象|工号|员工编号|坐席工号)$|^(?:agent|employee|staff|person|name|(?:agent|employee|staff) (?:name|id|no\.?))$/i;

/**
 * The people of a list in which the indicators of several stand below each other, 姓名 in a column of its own; null for the form
 * of one. Their scores are right row by row, but nothing adds them up: a total over two people is nobody's.
 */
export function peopleOfForm(
  cells: SheetCells,
  headers: readonly HeaderCell[],
  items: readonly FormItem[],
): PeopleOfForm | null {
  const header = headers.find(({ text }) =>
    PERSON.test(normalizeText(text).text.replace(/\s+/g, ' ').trim()),
  );
  if (header === undefined) return null;
  let person = '';
  const names = items.map(({ row }) => {
    const own = cells.text(row, header.column);
    if (own !== '') person = own;
    return person;
  });
  const people = new Set(names.filter((name) => name !== ''));
  const indicators = new Set(items.map(({ indicator }) => indicator));
  const isRepeated = indicators.size < items.length;
  return people.size >= 2 && isRepeated ? { header: header.text.trim(), count: people.size } : null;
}
