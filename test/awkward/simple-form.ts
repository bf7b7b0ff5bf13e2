import type { ExpectedTable } from './awkward-book';
import type { Cell, Rows } from './make-workbook';

/** A form of four columns in which one criteria text meets many ways of entering the actual. */
export const entered = (criteria: string, ways: readonly (readonly [name: string, actual: Cell])[]): Rows => [
  ['指标名称', '评分标准', '实际值', '得分'],
  ...ways.map(([name, actual]) => [name, criteria, actual]),
];

/** What is expected of it on the sheet 考核表. */
export const simpleTable = (items: ExpectedTable['items']): ExpectedTable => ({
  sheet: '考核表',
  header: 1,
  columns: 'A indicator, B criteria, C actual, D score',
  items,
});
