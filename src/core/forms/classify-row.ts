import { normalizeText } from '../text/normalize';
import type { ColumnRole } from './form';
import type { FoundHeader } from './find-header';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/** What a row below a header is. `end`: the form is over (signatures); `total`: 合计, the last row of a form. */
export type RowKind = 'blank' | 'item' | 'section' | 'subtotal' | 'total' | 'end' | 'other';

const TOTAL =
  /^(?:合计|总计|总分|总得分|总成绩|得分合计|合计得分|综合得分|最终得分|最后得分|考核总分|考核得分|加权得分|加权总分|权重合计|总评分?|总和|共计|(?:grand |final )?total(?: score)?|overall(?: score)?|sum|weighted total)$/;
const SUBTOTAL = /^(?:小计|分项小计|本项小计|.{1,8}小计|小计得分|sub-?total)$/;
const SIGNATURE =
  /签[字名章]|被考[核评][人者]|^考[核评][人者]|^(?:审核|审批|复核|制表|填表|评分|直接上级|部门(?:主管|经理|负责人))人?(?:意见)?(?:[:/]|$)|signature|signed by|approved by|^date\s*:/;
const NOTE = /^(?:备注|说明|注|注意|填表说明|备注说明|notes?|remarks?)\s*\d*[:.、]/;

/** 一、工作业绩 60%: a heading may state the weight of its section, and is no item. */
const HEADING =
  /^(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+部分|[ⅠⅡⅢⅣⅤⅥ]|\([一二三四五六七八九十]+\)|[IVX]{1,4}[.、 ]|part [a-z\d])/i;

/** Roles whose cells make a row an item. */
const VALUES: readonly ColumnRole[] = ['weight', 'full', 'target', 'actual', 'criteria', 'score'];

/** Says what a row is, by its first words and by what stands in the columns that were mapped. */
export function classifyRow(
  cells: SheetCells,
  row: number,
  header: FoundHeader,
  { chosen, raters, levels, pairs }: ColumnMapping,
): RowKind {
  if (cells.isBlank(row, header.left, header.right)) return 'blank';
  const indicator = chosen.get('indicator')?.column ?? header.left;
  const words = leadingWords(cells, row, header.left, indicator);
  if (words.some((word) => TOTAL.test(word))) return 'total';
  if (words.some((word) => SUBTOTAL.test(word))) return 'subtotal';
  const valued = VALUES.filter((role) => holds(cells, row, chosen.get(role)?.column, indicator));
  if (
    words.some((word) => SIGNATURE.test(word)) &&
    !valued.includes('criteria') &&
    !valued.includes('target')
  )
    return 'end';
  if (words.some((word) => NOTE.test(word))) return 'other';
  const name = cells.text(row, indicator);
  if (name === '') return 'other';
  const repeated = [...raters, ...levels].map(({ column }) => column).concat(pairs.map(({ band }) => band));
  const judged =
    valued.some((role) => role !== 'weight' && role !== 'full' && role !== 'score') ||
    repeated.some((column) => holds(cells, row, column, indicator));
  return (valued.length === 0 && !judged) || (!judged && HEADING.test(normalizeText(name).text))
    ? 'section'
    : 'item';
}

/** Texts at the left of a row, up to the indicator; 合 计 counts as 合计. */
function leadingWords(cells: SheetCells, row: number, left: number, indicator: number): string[] {
  const words: string[] = [];
  for (let column = left; column <= indicator; column++) {
    const text = normalizeText(cells.text(row, column)).text.toLowerCase();
    const plain = /[a-z]/.test(text) ? text.trim() : text.replace(/\s+/g, '');
    const word = plain.replace(/\((?:[^()]*)\)$/, '').replace(/[:=]$/, '').trim(); // prettier-ignore
    if (word !== '') words.push(word);
  }
  return words;
}

/** Whether the row has a value of its own in a column; one merged from the indicator's cell is none. */
function holds(cells: SheetCells, row: number, column: number | undefined, indicator: number): boolean {
  if (column === undefined || cells.text(row, column) === '') return false;
  const merge = cells.mergeAt(row, column);
  return merge === null || !(merge.left <= indicator && indicator <= merge.right);
}
