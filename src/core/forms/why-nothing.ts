import type { Diagnostic, MessageParams } from '../diagnostic';
import { findIndicator } from '../scoring/indicator';
import type { ColumnRole } from './form';
import type { HeaderMeanings } from './header-meanings';
import type { SheetCells } from './sheet-cells';

/** Reasons from the most to the least telling; the sheet gives the first that applies. */
const REASONS = [
  'forms.which-column',
  'forms.no-rows',
  'forms.no-marks',
  'forms.no-standard',
  'forms.other-table',
  'forms.too-vague',
  'forms.no-indicator',
];
/** Rows and columns in which labels, headers and people are looked for. */
const DEEPEST_ROW = 60;
const LAST_COLUMN = 30;
/** Rows that the labels of a form with indicators across may spread over. */
const LABEL_ROWS = 12;
const HEADERS_SHOWN = 5;
const LONGEST_HEADER = 20;
const PERSON =
  /^(?:姓名|员工姓名|员工|坐席|坐席姓名|座席|客服|客服姓名|客服专员|工号|人员|被考核人|name|agent|agent name|employee|employee name|staff|representative)$/i;

const VALUES: readonly ColumnRole[] = ['weight', 'full', 'target', 'actual', 'criteria', 'score'];

/** Why a sheet holds no form, said as exactly as it can be; `rejected` are the reasons of headers that were looked at. */
export function whyNothing(
  cells: SheetCells,
  sheet: string,
  meanings: HeaderMeanings,
  rejected: ReadonlyMap<string, MessageParams>,
): Diagnostic {
  const say = (code: string, params: MessageParams = {}): Diagnostic => ({
    code,
    severity: 'info',
    params: { sheet, ...params },
  });
  if (isTransposed(cells, meanings)) return say('forms.transposed');
  const people = peopleHeader(cells);
  if (people !== null) return say('forms.one-row-a-person', people);
  const code = REASONS.find((reason) => rejected.has(reason));
  if (code !== undefined) return say(code, rejected.get(code));
  const headers = firstHeaders(cells);
  if (headers !== null) return say('forms.records', { headers });
  return say(isBlank(cells) ? 'forms.blank' : 'forms.no-header');
}

/** Whether labels of a form stand below each other and indicators beside them: 指标 | 平均响应时长 | 一次解决率. */
function isTransposed(cells: SheetCells, meanings: HeaderMeanings): boolean {
  const bottom = Math.min(cells.bottom, cells.top + DEEPEST_ROW);
  for (let column = cells.left; column <= Math.min(cells.right, cells.left + 3); column++) {
    for (let row = cells.top; row <= bottom; row++) {
      if (!meanings.namesIndicators(cells.text(row, column)) || filled(cells, row, column) < 2) continue;
      const roles = new Set<ColumnRole>();
      for (let below = row + 1; below <= Math.min(bottom, row + LABEL_ROWS); below++) {
        const meaning = meanings.of(cells.text(below, column));
        const role = VALUES.find((value) => meaning?.roles.includes(value));
        if (role !== undefined && filled(cells, below, column) > 0) roles.add(role);
      }
      // The row of the indicators must not be a header itself: 指标 | 目标值 | 实际值.
      const isHeader = VALUES.some((value) => meanings.rolesIn(cells, row).has(value));
      if (roles.size >= 2 && !isHeader) return true;
    }
  }
  return false;
}

function filled(cells: SheetCells, row: number, after: number): number {
  let count = 0;
  for (let column = after + 1; column <= cells.right; column++) {
    if (cells.text(row, column) !== '') count++;
  }
  return count;
}

/** A header that names people and, beside them, two indicators or more. */
function peopleHeader(cells: SheetCells): MessageParams | null {
  for (let row = cells.top; row <= Math.min(cells.bottom, cells.top + DEEPEST_ROW); row++) {
    const texts = textsOf(cells, row);
    if (!texts.some((text) => PERSON.test(text))) continue;
    const indicators = texts.filter((text) => findIndicator(text) !== null);
    if (indicators.length >= 2) return { headers: indicators.slice(0, HEADERS_SHOWN).join(', ') };
  }
  return null;
}

/** The first row that looks like a header: three texts or more, none of them long, with something below. */
function firstHeaders(cells: SheetCells): string | null {
  for (let row = cells.top; row < Math.min(cells.bottom, cells.top + DEEPEST_ROW); row++) {
    const texts = textsOf(cells, row);
    if (texts.length < 3 || texts.some((text) => text.length > LONGEST_HEADER)) continue;
    if (cells.isBlank(row + 1, cells.left, cells.right)) continue;
    const shown = texts.slice(0, HEADERS_SHOWN).join(', ');
    return texts.length > HEADERS_SHOWN ? `${shown} …` : shown;
  }
  return null;
}

function textsOf(cells: SheetCells, row: number): string[] {
  const texts: string[] = [];
  for (let column = cells.left; column <= Math.min(cells.right, cells.left + LAST_COLUMN); column++) {
    const value = cells.own(row, column);
    if (typeof value === 'string' && value.trim() !== '') texts.push(value.replace(/\s+/g, ' ').trim());
  }
  return texts;
}

function isBlank(cells: SheetCells): boolean {
  for (let row = cells.top; row <= cells.bottom; row++) {
    if (!cells.isBlank(row, cells.left, cells.right)) return false;
  }
  return true;
}
