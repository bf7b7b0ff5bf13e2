import { cellAddress } from '../../forms/a1-address';
import type { CellValue, SheetGrid } from '../../forms/grid';
import { unitOf } from '../../quantity/unit';
import { totalParts } from '../../scoring/form-total';
import { scoreTable } from '../../scoring/score-table';
import type { ScoredItem } from '../../scoring/scorecard';
import { saysWords, type SettingsLocale, type Words } from '../../settings/setting-words';
import { callOf, unitArgument } from '../../writeback/formula-site';
import { decimals } from '../../writeback/result-looks';
import { printPeriod } from '../appraisal-period';
import { entriesThatCount, type HistoryEntry, nameKey } from '../history';
import { DEFAULT_PEOPLE_POLICY } from '../people-policy';
import type { RosterForm } from '../roster';
import { blankForm } from '../score-person';
import { type FoundHistory, HISTORY_COLUMNS } from './history-sheet';
import {
  formulaCell,
  layOutList,
  type ListCell,
  type ListColumn,
  type ListEntries,
  listLayout,
  type ListSheet,
} from './list-sheet';
import { cellOn, personFormulas } from './person-formulas';
import { headerRowOf, type Say, titleOf } from './sheet-words';

const PER_POINT: Words = { zh: '每分奖金', en: 'Worth of a point' };
const FORM: Words = { zh: '考核表', en: 'Form' };
const COST: Words = { zh: '费用变化', en: 'Change of cost' };
const MOVED: Words = { zh: '名次变动人次', en: 'Ranks that change' };
export const WHAT_IF_LABELS: readonly Words[] = [PER_POINT];
const REMARK: ListColumn = { header: { zh: '备注', en: 'Remarks' }, width: 20, entry: true };
const FIXED: readonly ListColumn[] = [
  { header: { zh: '期间', en: 'Period' }, width: 12, key: true },
  { header: { zh: '姓名', en: 'Name' }, width: 13, key: true },
  { header: { zh: '原总分', en: 'Total then' }, width: 10 },
  { header: { zh: '新总分', en: 'Total tried' }, width: 10 },
  { header: { zh: '差', en: 'Difference' }, width: 9 },
  { header: { zh: '原名次', en: 'Rank then' }, width: 9 },
  { header: { zh: '新名次', en: 'Rank tried' }, width: 9 },
  { header: { zh: '名次变化', en: 'Moved' }, width: 10 },
];
export const WHAT_IF_COLUMNS: readonly ListColumn[] = [...FIXED, REMARK];
const [PERIOD, NAME, BEFORE, AFTER, DIFFERENCE, RANK_BEFORE, RANK_AFTER] = [0, 1, 2, 3, 4, 5, 6];
const ACTUALS = FIXED.length;

/** What was entered to be tried: by the name of the item. */
export interface Trial {
  readonly weights: ReadonlyMap<string, CellValue>;
  readonly criteria: ReadonlyMap<string, CellValue>;
}

export const NO_TRIAL: Trial = { weights: new Map(), criteria: new Map() };

/** Reads the rows 新权重 and 新评分标准 of a sheet that was made before. */
export function readTrial(grid: SheetGrid | undefined): Trial {
  const headerRow = grid === undefined ? null : headerRowOf(grid, 'whatIf');
  if (grid === undefined || headerRow === null) return NO_TRIAL;
  const headers = grid.values[headerRow] ?? [];
  const read = (words: Words): ReadonlyMap<string, CellValue> => {
    const row = grid.values.findIndex((cells, at) => at > headerRow && saysWords(cells[NAME ?? 1] ?? '', words));
    const found = new Map<string, CellValue>();
    if (row < 0) return found;
    headers.forEach((header, column) => {
      const value = grid.formulas[row]?.[column] ?? '';
      if (column >= ACTUALS && value !== '') found.set(nameKey(String(header)), value);
    });
    return found;
  }; // prettier-ignore
  return {
    weights: read({ zh: '新权重', en: 'New weight' }),
    criteria: read({ zh: '新评分标准', en: 'New criteria' }),
  };
}

export interface WhatIfParts {
  readonly form: RosterForm;
  readonly formGrid: SheetGrid;
  readonly history: FoundHistory;
  readonly policyReference: string | null;
  readonly entries: ListEntries;
  readonly trial: Trial;
}

/**
 * A scratch sheet on which new weights and criteria are tried on the past: the history's figures by reference, scores and totals by
 * what was entered, ranks within each period, who moves, and what it costs. Neither form nor history is touched.
 */
export function designWhatIf(parts: WhatIfParts, locale: SettingsLocale, say: Say): ListSheet {
  return new WhatIfSheet(parts, locale, say).design();
}

class WhatIfSheet {
  readonly #items: readonly ScoredItem[];
  readonly #card: ReturnType<typeof scoreTable>;
  readonly #rows: readonly { readonly period: string; readonly person: string; readonly entries: readonly HistoryEntry[] }[]; // prettier-ignore
  readonly #notes: readonly string[];
  readonly #firstRow: number;
  readonly #summaryRow: number;

  constructor(
    private readonly parts: WhatIfParts,
    private readonly locale: SettingsLocale,
    private readonly say: Say,
  ) {
    const { form, history } = parts;
    const own = entriesThatCount(history.entries).filter(
      (entry) => nameKey(entry.form) === nameKey(form.name),
    );
    const blank = blankForm(form.table);
    // The unit of the figures decides how a formula must name it.
    const items = blank.items.map((item) => {
      const unit = own.find((entry) => nameKey(entry.indicator) === nameKey(item.indicator))?.unitArgument ?? null;
      return { ...item, actual: { value: '', unit: unit === null ? null : unitOf(unit === '100%' ? '%' : unit), unitArgument: unit } };
    }); // prettier-ignore
    this.#card = scoreTable({ ...blank, items }, form.policy);
    this.#items = this.#card.items;
    const groups = new Map<string, { period: string; person: string; entries: HistoryEntry[] }>();
    for (const entry of own) {
      const period = printPeriod(entry.period);
      const key = `${period}|${nameKey(entry.person)}`;
      const group = groups.get(key) ?? { period, person: entry.person, entries: [] };
      groups.set(key, group);
      group.entries.push(entry);
    }
    this.#rows = [...groups.values()];
    this.#notes = [say('people.what-if.note')];
    const layout = listLayout({ notes: this.#notes, fields: Array<never>(4).fill(undefined as never), summary: Array<[]>(7).fill([]) }); // prettier-ignore
    this.#summaryRow = layout.headerRow + 1;
    this.#firstRow = layout.firstRow;
  }

  get #count(): number {
    return this.#items.length;
  }
  get #scores(): number {
    return ACTUALS + this.#count;
  }

  design(): ListSheet {
    const items = this.#items.map(({ item }): ListColumn => ({ header: { zh: item.indicator, en: item.indicator }, width: 18 })); // prettier-ignore
    const range = (column: number) => this.#range(column);
    const perPoint = `$B$${1 + this.#notes.length + 2}`;
    const differences = range(DIFFERENCE ?? 4);
    const moved = range(FIXED.length - 1);
    return layOutList(
      {
        kind: 'whatIf',
        title: titleOf('whatIf', this.locale),
        notes: this.#notes,
        fields: [
          { label: FORM, value: this.parts.form.name },
          { label: PER_POINT, value: DEFAULT_PEOPLE_POLICY.perPoint, numberFormat: '0.00' },
          { label: COST, value: `=SUM(${differences})*${perPoint}`, numberFormat: '#,##0.00' },
          {
            label: MOVED,
            value: `=COUNTIF(${moved},">0")+COUNTIF(${moved},"<0")`,
            numberFormat: '0',
          },
        ],
        columns: [...FIXED, ...items, ...items, REMARK],
        summary: this.#summary(FIXED.length + 2 * this.#count + 1),
        rows: this.#rows.map((row, at) => ({
          key: [row.period, row.person],
          cells: this.#row(row, this.#firstRow + at),
        })),
      },
      this.parts.entries,
      this.locale,
    );
  }

  #summary(width: number): ListCell[][] {
    const line = (code: string, cell: (item: ScoredItem, at: number) => ListCell) =>
      Array.from({ length: width }, (_, column): ListCell => {
        if (column === NAME) return { value: this.say(code) };
        const item = this.#items[column - this.#scores];
        return item === undefined ? { value: '' } : cell(item, column - this.#scores);
      });
    const at = (row: number, item: number) => cellAddress(this.#summaryRow + row, this.#scores + item);
    const tried = (values: ReadonlyMap<string, CellValue>, { item }: ScoredItem): string | number => {
      const value = values.get(nameKey(item.indicator)) ?? '';
      return typeof value === 'boolean' ? String(value) : value;
    };
    const { trial } = this.parts;
    return [
      line('people.what-if.old-weight', (item) => this.#cellOf(item, 'weight', '0%')),
      line('people.what-if.new-weight', (item) => ({ ...formulaCell(tried(trial.weights, item)), look: 'input', numberFormat: '0%' })),
      line('people.what-if.weight', (_, item) => ({ value: `=IF(${at(1, item)}="",${at(0, item)},${at(1, item)})`, formula: true, numberFormat: '0%' })),
      line('people.what-if.old-criteria', (item) => this.#cellOf(item, 'criteria')),
      line('people.what-if.new-criteria', (item) => ({ ...formulaCell(tried(trial.criteria, item)), look: 'input' })),
      line('people.what-if.criteria', ({ item: { criteria } }, item) => ({ value: `=IF(${at(4, item)}="",${at(3, item)}&"",${at(4, item)})`, formula: true,
        shows: criteria ?? '' })),
      line('people.what-if.full', (item) => formulaCell(this.#formulas().full(item))),
    ]; // prettier-ignore
  }

  #formulas() {
    const { form, formGrid, policyReference } = this.parts;
    return personFormulas(form.table, formGrid, this.#card, policyReference);
  }

  #cellOf({ item }: ScoredItem, role: 'weight' | 'criteria', numberFormat?: string): ListCell {
    const column = this.parts.form.table.columns.find((each) => each.role === role)?.column;
    const known = role === 'weight' ? item.weight !== null : (item.criteria ?? '') !== '';
    if (column === undefined || !known) return { value: '' };
    const place = role === 'criteria' ? (item.criteriaAt ?? { row: item.row, column }) : { row: item.row, column };
    const value = `=${cellOn(this.parts.formGrid.sheet, place.row, place.column)}`;
    const shows = role === 'criteria' ? { shows: item.criteria ?? '' } : {};
    return { value, formula: true, ...shows, ...(numberFormat !== undefined && { numberFormat }) };
  } // prettier-ignore

  #range(column: number): string {
    const last = this.#firstRow + Math.max(1, this.#rows.length) - 1;
    return `${cellAddress(this.#firstRow, column)}:${cellAddress(last, column)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'); // prettier-ignore
  }

  #historyCell(entry: HistoryEntry | undefined, field: 'value' | 'total' | 'rank'): string | null {
    const { history } = this.parts;
    const column = history.columns[HISTORY_COLUMNS.findIndex((each) => each.field === field)] ?? -1;
    return entry?.sheetRow === undefined || column < 0 ? null : cellOn(history.sheet, entry.sheetRow, column);
  }

  #row(
    {
      period,
      person,
      entries,
    }: { readonly period: string; readonly person: string; readonly entries: readonly HistoryEntry[] },
    row: number,
  ): ListCell[] {
    const score = decimals(this.#card.policy.scoreDecimals);
    const [first] = entries;
    const at = (column: number | undefined) => cellAddress(row, column ?? 0);
    const reference = (cell: string | null, numberFormat: string): ListCell =>
      cell === null ? { value: '' } : { value: `=IF(${cell}="","",${cell})`, formula: true, numberFormat };
    const actuals = this.#items.map(({ item }): ListCell => {
      const entry = entries.find(({ indicator }) => nameKey(indicator) === nameKey(item.indicator));
      const plain = Number.isInteger(entry?.value) ? 'General' : '0.00';
      const format = entry?.unitArgument === '100%' ? '0.0%' : plain;
      return reference(this.#historyCell(entry, 'value'), format);
    });
    const scores = this.#items.map((item, index): ListCell => ({ value: this.#score(item, index, row), formula: true, numberFormat: score })); // prettier-ignore
    const [periods, totals] = [this.#range(PERIOD ?? 0), this.#range(AFTER ?? 3)];
    const ranked = this.#range(RANK_BEFORE ?? 5);
    const rank = `=IF(AND(ISNUMBER(${at(AFTER)}),ISNUMBER(${at(RANK_BEFORE)})),COUNTIFS(${periods},${at(PERIOD)},${totals},">"&${at(AFTER)},${ranked},">0")+1,"")`;
    return [
      { value: period },
      { value: person },
      reference(this.#historyCell(first, 'total'), score),
      { value: this.#total(row), formula: true, numberFormat: score, look: 'total' },
      { value: `=IF(AND(ISNUMBER(${at(BEFORE)}),ISNUMBER(${at(AFTER)})),${at(AFTER)}-${at(BEFORE)},"")`, formula: true, numberFormat: `+${score};-${score};${score}` },
      reference(this.#historyCell(first, 'rank'), '0'),
      { value: rank, formula: true, numberFormat: '0' },
      { value: `=IF(AND(ISNUMBER(${at(RANK_BEFORE)}),ISNUMBER(${at(RANK_AFTER)})),${at(RANK_BEFORE)}-${at(RANK_AFTER)},"")`, formula: true, numberFormat: '+0;-0;0' },
      ...actuals,
      ...scores,
      { value: '', look: 'input' },
    ]; // prettier-ignore
  }

  /** By the criteria tried, where the item is scored by words or a target; otherwise as the form lays it out. */
  #score(item: ScoredItem, index: number, row: number): string {
    const actual = cellAddress(row, ACTUALS + index);
    const byWords = item.source === 'criteria' || item.source === 'target' || item.source === 'none';
    if (!byWords) return this.#formulas().score(item, actual) ?? '=""';
    const at = (line: number) => `${cellAddress(this.#summaryRow + line, this.#scores + index)}`.replace(/(\d+)$/, '$$$1'); // prettier-ignore
    const target = this.#formulas().target(item);
    const full = item.full === null ? null : at(6);
    const call = callOf('SCORE', [
      actual,
      at(5),
      full,
      target,
      unitArgument(item),
      this.parts.policyReference,
    ]);
    return `=IF(${actual}="","",${call})`;
  }

  #total(row: number): string {
    const parts = totalParts(this.#items, this.#card.scale);
    const span = (line: number, left: number) =>
      `${cellAddress(line, left)}:${cellAddress(line, left + this.#count - 1)}`;
    const fixed = (line: number) => span(this.#summaryRow + line, this.#scores).replace(/([A-Z]+)(\d+)/g, '$1$$$2'); // prettier-ignore
    const scores = span(row, this.#scores);
    if (parts === null) return '=""';
    const full = parts.full === null ? null : this.#card.scale === 'hundred' ? '100' : fixed(6);
    const weights = parts.weights === null ? null : fixed(2);
    return `=IF(COUNT(${scores})=0,"",${callOf('TOTAL', [scores, weights, full, this.parts.policyReference])})`;
  }
}
