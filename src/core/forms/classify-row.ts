import { normalizeText } from '../text/normalize';
import type { ColumnRole } from './form';
import type { FoundHeader } from './find-header';
import type { CellValue } from './grid';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/**
 * What a row below a header is. `end`: the form is over (signatures); `total`: 合计, the last row of a form;
 * `page`: 第2页, (续), where the form goes on. */
export type RowKind = 'blank' | 'item' | 'section' | 'subtotal' | 'total' | 'end' | 'page' | 'other';

const TOTAL =
  /^(?:合计|总计|总分|总得分|总成绩|得分合计|合计得分|综合得分|最终得分|最后得分|考核总分|考核得分|加权得分|加权总分|权重合计|总评分?|总和|共计|(?:grand |final )?total(?: score)?|overall(?: score)?|sum|weighted total)$/;
const SUBTOTAL = /^(?:小计|分项小计|本项小计|.{1,8}小计|小计得分|sub-?total)$/;
const SIGNATURE =
  /签[字名章]|被考[核评][人者]|^考[核评][人者]|^(?:审核|审批|复核|制表|填表|评分|直接上级|部门(?:主管|经理|负责人))人?(?:意见)?(?:[:/]|$)|signature|signed by|approved by|^date\s*:/;
/** A line that says whose form follows, where forms of several persons stand below each other. */
const PERSON =
  /^(?:姓名|员工姓名|工号|员工编号|被考核人|考核对象|employee(?: name)?|name|staff no\.?)(?::|$)|^(?:部门|岗位|职位|职务|考核(?:月份|周期|期间|日期|时间)|department|position|period)\s*:/;
/** What a line to sign says between its blanks. */
const LABEL = new RegExp(`${SIGNATURE.source}|^日期|^date|[:_]\\s*$`);
const NOTE = /^(?:备注|说明|注|注意|填表说明|备注说明|notes?|remarks?)\s*\d*[:.、]/;
/** What stands at the end or the top of a page of a long form. */
const PAGE =
  /^(?:-\s*)?(?:第\s*\S{1,3}\s*页|page\s*\d+|接上页|续表)|\((?:续|接上页|cont(?:inued|'d|\.))[^()]*\)$|续表$/i;

/** Characters without which no text says any of these; spares the names of many items. */
const MAY_LABEL =
  /[合总總计計小签簽字名章考審审核批复複制製填评評直部备備说說註注最加權权共和姓工岗崗職职员員被a-z]/i;
/** Signature rows and notes may be long sentences; they begin with their label. */
const LONGEST_LABEL = 400;

/** 一、工作业绩 60%: a heading may state the weight of its section, and is no item. */
const HEADING =
  /^(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+部分|[ⅠⅡⅢⅣⅤⅥ]|\([一二三四五六七八九十]+\)|[IVX]{1,4}[.、 ]|part [a-z\d])/i;

/** Roles whose cells make a row an item. */
const VALUES: readonly ColumnRole[] = ['weight', 'full', 'target', 'actual', 'criteria', 'score'];
const JUDGED: readonly ColumnRole[] = ['target', 'criteria', 'actual'];
/** Columns that the add-in itself may have headed since. */
export const RESULTS: readonly ColumnRole[] = ['score', 'achievement', 'gap', 'flag'];
const STANDARDS: readonly ColumnRole[] = ['target', 'criteria'];

/** Says what a row is, by its first words and by what stands in the columns that were mapped. */
export function classifyRow(
  cells: SheetCells,
  row: number,
  header: FoundHeader,
  mapping: ColumnMapping,
): RowKind {
  const { chosen } = mapping;
  if (cells.isBlank(row, header.left, ownRight(header, mapping))) return 'blank';
  const indicator = chosen.get('indicator')?.column ?? header.left;
  const has = (role: ColumnRole) => holds(cells, row, chosen.get(role)?.column, indicator);
  const words = leadingWords(cells, row, header.left, indicator);
  if (words.length > 0) {
    const kind = kindByWords(words, () => isLineToSign(cells, row, mapping, has));
    if (kind !== null) return kind;
  }
  const name = cells.text(row, indicator);
  if (name !== '' && isJudged(cells, row, mapping, has, indicator)) return 'item';
  const valued = VALUES.some(has);
  if (!valued && PAGE.test(normalizeText(firstText(cells, row, header.left)).text)) return 'page';
  if (name === '') return 'other';
  return !valued || HEADING.test(normalizeText(name).text) ? 'section' : 'item';
}

/** The last column but for results at the right edge: they may be new, and what stands far below a new header is none of the form. */
export function ownRight({ left, right }: FoundHeader, { chosen }: ColumnMapping): number {
  const results = RESULTS.map((role) => chosen.get(role)?.column);
  let last = right;
  while (last > left && results.includes(last)) last--;
  return last;
}

function kindByWords(words: readonly string[], isLine: () => boolean): RowKind | null {
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (says(TOTAL)) return 'total';
  if (says(SUBTOTAL)) return 'subtotal';
  if (says(PERSON) || (says(SIGNATURE) && isLine())) return 'end';
  return says(NOTE) ? 'other' : null;
}

/** 合同签字率 with a target is an item; but a target column may as well hold the next label of a line to sign. */
function isLineToSign(
  cells: SheetCells,
  row: number,
  { chosen }: ColumnMapping,
  has: (role: ColumnRole) => boolean,
): boolean {
  return STANDARDS.filter(has).every((role) => {
    const column = chosen.get(role)?.column;
    return column === undefined || LABEL.test(normalizeText(cells.text(row, column)).text.toLowerCase());
  });
}

/** Whether a row says how its item is judged, and not only what it counts. */
function isJudged(
  cells: SheetCells,
  row: number,
  { raters, levels, pairs }: ColumnMapping,
  has: (role: ColumnRole) => boolean,
  indicator: number,
): boolean {
  return (
    JUDGED.some(has) ||
    raters.some(({ column }) => holds(cells, row, column, indicator)) ||
    levels.some(({ column }) => holds(cells, row, column, indicator)) ||
    pairs.some(({ band }) => holds(cells, row, band, indicator))
  );
}

/** Texts at the left of a row, up to the indicator, that may say what the row is; 合 计 counts as 合计. */
function leadingWords(cells: SheetCells, row: number, left: number, indicator: number): string[] {
  const words: string[] = [];
  // Where nothing stands there, 合计 may stand right of it, beside its figure: on either side, once the total is written.
  const right = cells.isBlank(row, left, indicator) ? firstWords(cells, row, indicator) : indicator;
  for (let column = left; column <= right; column++) {
    const value = cells.seen(row, column);
    if (typeof value !== 'string' || value.length > LONGEST_LABEL || !MAY_LABEL.test(value)) continue;
    const text = normalizeText(value).text.trim().toLowerCase();
    const plain = /[a-z]/.test(text) ? text : text.replace(/\s+/g, '');
    const word = plain.replace(/\((?:[^()]*)\)$/, '').replace(/[:=]\s*[\d.]*[%分]?$/, '').trim(); // prettier-ignore
    if (word !== '') words.push(word);
  }
  return words;
}

function firstText(cells: SheetCells, row: number, left: number): string {
  return cells.text(row, firstFilled(cells, row, left));
}

function firstFilled(cells: SheetCells, row: number, from: number): number {
  let column = from;
  while (column < cells.right && cells.text(row, column) === '') column++;
  return column;
}

function firstWords(cells: SheetCells, row: number, from: number): number {
  let column = from;
  while (column < cells.right && !isText(cells.seen(row, column))) column++;
  return column;
}

/** Words, and not the error that a formula shows: `#N/A`. */
const isText = (value: CellValue): boolean => typeof value === 'string' && /^\s*[^\s#]/.test(value);

/** Whether the row has a value of its own in a column; one merged from the indicator's cell is none. */
function holds(cells: SheetCells, row: number, column: number | undefined, indicator: number): boolean {
  if (column === undefined || cells.text(row, column) === '') return false;
  const merge = cells.mergeAt(row, column);
  return merge === null || !(merge.left <= indicator && indicator <= merge.right);
}
