import { cellAddress } from '../../forms/a1-address';
import type { CellValue, SheetGrid } from '../../forms/grid';
import { totalParts } from '../../scoring/form-total';
import type { ScoredItem, Scorecard } from '../../scoring/scorecard';
import { directionOf } from '../../scoring/indicator';
import { type SettingsLocale, type Words, wordsIn } from '../../settings/setting-words';
import { gradesText } from '../../settings/write-entry';
import { callOf } from '../../writeback/formula-site';
import { decimals } from '../../writeback/result-looks';
import {
  printPeriod,
  shiftPeriod,
  yearBefore,
  isSamePeriod,
  type AppraisalPeriod,
} from '../appraisal-period';
import { entriesThatCount, nameKey } from '../history';
import type { PersonCard, RosterCard } from '../person-card';
import { NOT_APPLICABLE } from '../special-cause';
import type { FoundCauses } from './causes-sheet';
import { type FoundHistory, HISTORY_COLUMNS } from './history-sheet';
import {
  layOutList,
  type ListCell,
  type ListColumn,
  type ListEntries,
  listLayout,
  type ListSheet,
} from './list-sheet';
import { cellOn, personFormulas, type PersonFormulas } from './person-formulas';
import { type Say, titleOf } from './sheet-words';

/** What the sheet of one form's people is made of. */
export interface RosterSheetParts {
  readonly card: RosterCard;
  /** Position of the form among the card's. */
  readonly form: number;
  readonly formGrid: SheetGrid;
  readonly rosterGrid: SheetGrid;
  readonly policyReference: string | null;
  readonly history: FoundHistory | null;
  readonly causes: FoundCauses | null;
  /** What people entered into the sheet when it was made before. */
  readonly entries: ListEntries;
  /** 标杆 by the name of the item, as it was entered. */
  readonly benchmarks: ReadonlyMap<string, CellValue>;
}

export const PERIOD_FIELD: Words = { zh: '期间', en: 'Period' };
export const FORM_FIELD: Words = { zh: '考核表', en: 'Form' };
export const ROSTER_LABELS: readonly Words[] = [PERIOD_FIELD];
const NAME: Words = { zh: '姓名', en: 'Name' };
export const BENCHMARK: Words = { zh: '标杆', en: 'Benchmark' };
const REMARK: ListColumn = { header: { zh: '备注', en: 'Remarks' }, width: 24, entry: true };
const YES: Words = { zh: '是', en: 'yes' };
const NO: Words = { zh: '否', en: 'no' };
/** Behind YES. */
const TIED: Words = { zh: '(并列)', en: ' (tied)' };

type Fixed =
  | 'rank'
  | 'name'
  | 'team'
  | 'role'
  | 'total'
  | 'grade'
  | 'sample'
  | 'counted'
  | 'lastPeriod'
  | 'lastYear'
  | 'before'
  | 'marks';

const FIXED: Readonly<Record<Fixed, ListColumn>> = {
  rank: { header: { zh: '名次', en: 'Rank' }, width: 7 },
  name: { header: NAME, width: 12, key: true },
  team: { header: { zh: '班组', en: 'Team' }, width: 12 },
  role: { header: { zh: '岗位', en: 'Role' }, width: 12 },
  total: { header: { zh: '总分', en: 'Total' }, width: 9 },
  grade: { header: { zh: '等级', en: 'Grade' }, width: 8 },
  sample: { header: { zh: '样本量', en: 'Sample' }, width: 8 },
  counted: { header: { zh: '计入排名', en: 'Ranked' }, width: 9 },
  lastPeriod: { header: { zh: '较上期', en: 'vs last period' }, width: 9 },
  lastYear: { header: { zh: '较上年同期', en: 'vs last year' }, width: 11 },
  before: { header: { zh: '剔除前总分', en: 'Total before exclusion' }, width: 11 },
  marks: { header: { zh: '标记', en: 'Marks' }, width: 34 },
};

/** The columns of entries that a roster sheet has, whatever its items: for reading an older one. */
export const ROSTER_ENTRY_COLUMNS: readonly ListColumn[] = [FIXED.name, REMARK];

/**
 * The sheet of the people of one form: figures that refer to the roster's cells, scores by the form's cells, totals, ranks and grades
 * as live formulas; ranks in native ones, so that any Excel shows them.
 */
export function designRosterSheet(parts: RosterSheetParts, locale: SettingsLocale, say: Say): ListSheet {
  return new RosterSheet(parts, locale, say).design();
}

class RosterSheet {
  readonly #people: readonly PersonCard[];
  readonly #blank: Scorecard;
  readonly #formulas: PersonFormulas;
  /** Always the same, so that a sheet made again fits the one before. */
  readonly #fixed = Object.keys(FIXED) as readonly Fixed[];
  readonly #count: number;
  readonly #hasBefore: boolean;
  readonly #notes: readonly string[];
  readonly #firstRow: number;
  readonly #summaryRow: number;

  constructor(
    private readonly parts: RosterSheetParts,
    private readonly locale: SettingsLocale,
    private readonly say: Say,
  ) {
    const { card, form } = parts;
    this.#people = card.people
      .filter((person) => person.form === form)
      .sort((a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity));
    const first = this.#people.find((person) => person.card !== null)?.card;
    if (first == null) throw new Error('A form without people has no sheet');
    this.#blank = first;
    this.#count = first.items.length;
    this.#hasBefore = this.#people.some(({ totalBefore }) => totalBefore !== null);
    this.#formulas = personFormulas(this.#form.table, parts.formGrid, first, parts.policyReference);
    this.#notes = this.#noteTexts();
    const layout = listLayout({ notes: this.#notes, fields: [0 as never, 0 as never], above: [[]], summary: Array<[]>(6).fill([]) }); // prettier-ignore
    this.#summaryRow = layout.headerRow + 1;
    this.#firstRow = layout.firstRow;
  }

  get #form() {
    const form = this.parts.card.forms[this.parts.form];
    if (form === undefined) throw new Error('No such form');
    return form;
  }

  #noteTexts(): string[] {
    const { card } = this.parts;
    const { policy } = this.#blank;
    const about = (code: string) => code.startsWith('people.join.') || code.startsWith('people.roster.');
    const joins = card.joins[this.parts.form]?.flatMap(({ diagnostic }) => diagnostic ?? []) ?? [];
    const remarks = [...joins, ...card.roster.diagnostics].filter(({ code }) => about(code));
    const params = {
      sheet: card.roster.place?.sheet ?? '',
      form: this.#form.name,
      ties: `@people.ties.${policy.rank}`,
      count: policy.minimumCount,
      percent: Number((policy.minimumReturn * 100).toFixed(1)),
      coverage: Number((policy.minimumCoverage * 100).toFixed(1)),
    };
    return [
      this.say('people.sheet.source', params),
      this.say(policy.minimumCount > 0 ? 'people.sheet.marks' : 'people.sheet.marks-any', params),
      remarks.length === 0
        ? this.say('people.sheet.complete')
        : remarks.map((remark) => this.say(remark.code, remark.params)).join('\n'),
    ];
  }

  /** Zero-based column of the first actual, score, and score before exclusion. */
  get #actuals(): number {
    return this.#fixed.length;
  }
  get #scores(): number {
    return this.#actuals + this.#count;
  }
  get #befores(): number {
    return this.#scores + this.#count;
  }
  #at(column: Fixed): number {
    return this.#fixed.indexOf(column);
  }

  design(): ListSheet {
    const items = this.#blank.items.map(({ item }): ListColumn => {
      return { header: { zh: item.indicator, en: item.indicator }, width: 12 };
    });
    const columns = [
      ...this.#fixed.map((column) => FIXED[column]),
      ...items,
      ...items,
      ...(this.#hasBefore ? items : []),
      REMARK,
    ];
    const { period } = this.parts.card;
    const fields = [
      { label: PERIOD_FIELD, value: period === null ? '' : printPeriod(period) },
      { label: FORM_FIELD, value: this.#form.name },
    ];
    return layOutList(
      {
        kind: 'roster',
        title: titleOf('roster', this.locale),
        notes: this.#notes,
        fields,
        above: [this.#groupHeaders()],
        columns,
        summary: this.#summary(columns.length),
        rows: this.#people.map((person, at) => ({
          key: [person.person.name],
          cells: this.#row(person, this.#firstRow + at),
        })),
      },
      this.parts.entries,
      this.locale,
    );
  }

  #blocks(): [left: number, code: string][] {
    const blocks: [number, string][] = [
      [this.#actuals, 'people.sheet.actuals'],
      [this.#scores, 'people.sheet.scores'],
    ];
    return this.#hasBefore ? [...blocks, [this.#befores, 'people.sheet.befores']] : blocks;
  }

  #groupHeaders() {
    return this.#blocks().map(([column, code]) => ({ column, value: this.say(code) }));
  }

  /** Weights, full marks, mean, best, spread, benchmark. */
  #summary(width: number): ListCell[][] {
    const line = (code: string, cell: (column: number) => ListCell | null): ListCell[] =>
      Array.from({ length: width }, (_, column): ListCell => {
        if (column === 1) return { value: this.say(code) };
        return cell(column) ?? { value: '' };
      });
    const ofScores = (make: (item: ScoredItem, at: number) => ListCell) => (column: number) => {
      const at = column - this.#scores;
      const item = this.#blank.items[at];
      return item === undefined ? null : make(item, at);
    };
    return [
      line('people.sheet.weight', ofScores((item) => this.#weight(item))),
      line('people.sheet.full', ofScores((item) => formulaCell(this.#formulas.full(item)))),
      line('people.sheet.mean', (column) => this.#statistic(column, (range) => `AVERAGE(${range})`)),
      line('people.sheet.best', (column) => this.#statistic(column, (range) => `${this.#isLowerBetter(column) ? 'MIN' : 'MAX'}(${range})`)),
      line('people.sheet.spread', (column) => this.#statistic(column, (range) => `MAX(${range})-MIN(${range})`)),
      line('people.sheet.benchmark', (column) => this.#benchmark(column)),
    ]; // prettier-ignore
  }

  #weight({ item }: ScoredItem): ListCell {
    const column = this.#form.table.columns.find(({ role }) => role === 'weight')?.column;
    if (column === undefined || item.weight === null) return { value: '' };
    const { formGrid } = this.parts;
    const numberFormat = formGrid.numberFormats[item.row - formGrid.top]?.[column - formGrid.left];
    const format = numberFormat === undefined || numberFormat === '@' ? 'General' : numberFormat;
    return { value: `=${cellOn(formGrid.sheet, item.row, column)}`, formula: true, numberFormat: format };
  }

  #statistic(column: number, make: (range: string) => string): ListCell | null {
    const isFigure =
      column === this.#at('total') ||
      (column >= this.#actuals && column < this.#actuals + this.#count * (this.#hasBefore ? 3 : 2));
    if (!isFigure) return null;
    const range = this.#range(column);
    const value = `=IF(COUNT(${range})=0,"",${make(range)})`;
    return { value, formula: true, numberFormat: this.#formatOf(column) };
  }

  #formatOf(column: number): string {
    const at = column - this.#actuals;
    if (at < 0 || at >= this.#count) return decimals(this.#blank.policy.scoreDecimals);
    const person = this.#people.find((each) => each.items[at]?.quantity != null);
    return person === undefined ? 'General' : this.#sourceFormat(person, at);
  }

  #isLowerBetter(column: number): boolean {
    const item = this.#blank.items[column - this.#actuals];
    if (item === undefined) return false;
    if (item.target?.max !== undefined && item.target.min === undefined) return true;
    return item.target === null && directionOf(item.item.indicator) === 'lower';
  }

  #benchmark(column: number): ListCell | null {
    const item = this.#blank.items[column - this.#actuals];
    if (item === undefined) return null;
    const value = this.parts.benchmarks.get(nameKey(item.item.indicator)) ?? '';
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const content = { value: typeof value === 'boolean' ? String(value) : value };
    return { ...content, ...(isFormula && { formula: true as const }), look: 'input', numberFormat: this.#formatOf(column) }; // prettier-ignore
  }

  #range(column: number): string {
    const last = this.#firstRow + Math.max(this.#people.length, 1) - 1;
    const [from, to] = [cellAddress(this.#firstRow, column), cellAddress(last, column)];
    const absolute = (address: string) => address.replace(/(\d+)$/, '$$$1');
    return `${absolute(from)}:${absolute(to)}`;
  }

  #row(person: PersonCard, row: number): ListCell[] {
    const score = decimals(this.#blank.policy.scoreDecimals);
    const total = cellAddress(row, this.#at('total'));
    const fixed: Readonly<Record<Fixed, () => ListCell>> = {
      rank: () => ({ ...formulaCell(this.#rank(row)), align: 'center' }),
      name: () => this.#reference(person, 'nameColumn', person.person.name),
      team: () => this.#reference(person, 'teamColumn', person.person.team ?? ''),
      role: () => this.#reference(person, 'roleColumn', person.person.role ?? ''),
      total: () => ({ ...formulaCell(this.#total(person, row, this.#scores)), numberFormat: score, look: 'total' }),
      grade: () => ({ ...formulaCell(this.#grade(row)), align: 'center' }),
      sample: () => this.#reference(person, 'sampleColumn', person.person.sample.count ?? ''),
      counted: () => ({ ...formulaCell(this.#counted(person, row)), align: 'center' }),
      lastPeriod: () => this.#change(person, total, (period) => shiftPeriod(period, -1)),
      lastYear: () => this.#change(person, total, yearBefore),
      before: () => ({
        ...formulaCell(person.totalBefore === null ? '' : this.#total(person, row, this.#befores)),
        numberFormat: score,
      }),
      marks: () => ({ value: this.#marks(person) }),
    }; // prettier-ignore
    const actuals = person.items.map((_, at) => this.#actual(person, at));
    const scores = person.items.map((item, at): ListCell => {
      const actual = cellAddress(row, this.#actuals + at);
      return { ...formulaCell(this.#formulas.score(item.scored, actual) ?? ''), numberFormat: score };
    });
    const befores = person.items.map((item, at): ListCell => {
      const was = item.excluded?.before;
      const formula = was === undefined ? `=${cellAddress(row, this.#scores + at)}` : this.#scoreOfSource(person, at, was); // prettier-ignore
      return { ...formulaCell(formula ?? ''), numberFormat: score };
    });
    return [
      ...this.#fixed.map((column) => fixed[column]()),
      ...actuals,
      ...scores,
      ...(this.#hasBefore ? befores : []),
      { value: '', look: 'input' },
    ];
  }

  /** A text or number of the roster as a reference to its cell. */
  #reference(
    { person }: PersonCard,
    column: 'nameColumn' | 'teamColumn' | 'roleColumn' | 'sampleColumn',
    value: string | number,
  ): ListCell {
    const place = this.parts.card.roster.place;
    const at = place?.[column] ?? null;
    if (value === '' || place === null || at === null || person.row === null) return { value };
    // The name is what rows are told apart by, and stays a text.
    if (column === 'nameColumn') return { value };
    const look = typeof value === 'number' ? 'number' : 'text';
    return { value: `=${cellOn(place.sheet, person.row, at)}`, formula: true, look };
  }

  #source(person: PersonCard, at: number): string | null {
    const { roster, joins } = this.parts.card;
    const position = joins[this.parts.form]?.[at]?.column ?? null;
    const column = position === null ? null : (roster.columns[position]?.column ?? null);
    if (roster.place === null || column === null || person.person.row === null) return null;
    return cellOn(roster.place.sheet, person.person.row, column);
  }

  #sourceFormat(person: PersonCard, at: number): string {
    const { roster, joins } = this.parts.card;
    const { rosterGrid } = this.parts;
    const position = joins[this.parts.form]?.[at]?.column ?? null;
    const column = position === null ? null : (roster.columns[position]?.column ?? null);
    if (column === null || person.person.row === null) return 'General';
    const format = rosterGrid.numberFormats[person.person.row - rosterGrid.top]?.[column - rosterGrid.left];
    return format === undefined || format === '@' ? 'General' : format;
  }

  #actual(person: PersonCard, at: number): ListCell {
    const item = person.items[at];
    const source = this.#source(person, at);
    const numberFormat = this.#sourceFormat(person, at);
    const { causes } = this.parts;
    const cause = item?.excluded?.cause;
    if (cause?.adjusted != null && cause.row !== null && causes !== null) {
      const cell = cellOn(causes.sheet, cause.row, causes.figureColumn);
      return { value: `=${cell}`, formula: true, numberFormat, look: 'assumed' };
    }
    if (item?.scored.item.actual?.value === NOT_APPLICABLE && item.quantity === null) {
      return { value: NOT_APPLICABLE, look: cause === undefined ? 'text' : 'assumed', align: 'right' };
    }
    if (source === null) return { value: '' };
    return { value: `=IF(${source}="","",${source})`, formula: true, numberFormat };
  }

  /** The score with the special cause in it, straight from the roster's cell. */
  #scoreOfSource(person: PersonCard, at: number, was: ScoredItem): string | null {
    const source = this.#source(person, at);
    return source === null ? null : this.#formulas.score(was, source);
  }

  #total({ card }: PersonCard, row: number, left: number): string {
    const parts = card === null ? null : totalParts(card.items, card.scale);
    if (card === null || parts === null) return '';
    const scores = this.#span(row, left);
    const line = (at: number) => fixRow(this.#span(this.#summaryRow + at, this.#scores));
    const full = parts.full === null ? null : card.scale === 'hundred' ? '100' : line(1);
    const call = callOf('TOTAL', [
      scores,
      parts.weights === null ? null : line(0),
      full,
      this.parts.policyReference,
    ]);
    return `=IF(COUNT(${scores})=0,"",${call})`;
  }

  #grade(row: number): string {
    const { table } = this.#form;
    const scheme = table.grades === undefined ? this.parts.policyReference : `"${gradesText(table.grades)}"`;
    const total = cellAddress(row, this.#at('total'));
    const parts = totalParts(this.#blank.items, this.#blank.scale);
    if (parts === null) return '';
    const worth = fixRow(this.#span(this.#summaryRow + (parts.weights === null ? 1 : 0), this.#scores));
    const scores = this.#span(row, this.#scores);
    const all = (parts.weights ?? parts.full ?? []).every((each) => (each ?? 0) > 0);
    // Without arrays wherever every item counts: other programs calculate those anew, and have no KPI.GRADE.
    const filled = `COUNT(${scores})+COUNTIF(${scores},"不适用")+COUNTIF(${scores},"N/A")`;
    const missing = all ? `${filled}<${this.#count}` : `SUMPRODUCT((${scores}="")*(${worth}>0))>0`;
    return `=IF(ISNUMBER(${total}),IF(${missing},"",${callOf('GRADE', [total, scheme])}),"")`;
  }

  #span(row: number, left: number): string {
    return `${cellAddress(row, left)}:${cellAddress(row, left + this.#count - 1)}`;
  }

  /** Whether the sample suffices (B2), live where the roster's cells are numbers. */
  #counted({ person, withheld }: PersonCard, row: number): string {
    const { place } = this.parts.card.roster;
    const { policy } = this.#blank;
    const tests = [`ISNUMBER(${cellAddress(row, this.#at('total'))})`];
    const add = (
      column: number | null | undefined,
      value: number | null,
      least: number,
      isShare: boolean,
    ) => {
      if (place === null || column == null || value === null || person.row === null || least <= 0) return;
      const { rosterGrid } = this.parts;
      const raw = rosterGrid.values[person.row - rosterGrid.top]?.[column - rosterGrid.left];
      // 85 for 85 %.
      const scale = isShare && typeof raw === 'number' && raw > 1 ? 100 : 1;
      if (typeof raw === 'number') tests.push(`${cellOn(place.sheet, person.row, column)}>=${least * scale}`);
      else if (withheld.length > 0) tests.push('FALSE');
    };
    add(place?.sampleColumn, person.sample.count, policy.minimumCount, false);
    add(place?.returnColumn, person.sample.returnRate, policy.minimumReturn, true);
    add(place?.coverageColumn, person.sample.coverage, policy.minimumCoverage, true);
    const test = tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`;
    const [yes, no] = [wordsIn(YES, this.locale), wordsIn(NO, this.locale)];
    if (policy.rank === 'skip' || row === this.#firstRow) return `=IF(${test},"${yes}","${no}")`;
    const upTo = (column: number) =>
      `${cellAddress(this.#firstRow, column).replace(/(\d+)$/, '$$$1')}:${cellAddress(row - 1, column)}`;
    const total = this.#at('total');
    const before = `COUNTIFS(${upTo(total)},${cellAddress(row, total)},${upTo(this.#at('counted'))},"${yes}*")`;
    return `=IF(${test},IF(${before}>0,"${yes}${wordsIn(TIED, this.locale)}","${yes}"),"${no}")`;
  }

  #rank(row: number): string {
    const total = cellAddress(row, this.#at('total'));
    const totals = this.#range(this.#at('total'));
    const counted = this.#range(this.#at('counted'));
    const yes = wordsIn(YES, this.locale);
    // Dense: of those who share a total only the first says plainly that it counts.
    const above = this.#blank.policy.rank === 'skip' ? `${yes}*` : yes;
    return `=IF(${cellAddress(row, this.#at('counted'))}="${wordsIn(NO, this.locale)}","—",COUNTIFS(${totals},">"&${total},${counted},"${above}")+1)`;
  }

  #change(person: PersonCard, total: string, when: (period: AppraisalPeriod) => AppraisalPeriod): ListCell {
    const { history, card } = this.parts;
    const column = history?.columns[HISTORY_COLUMNS.findIndex(({ field }) => field === 'total')] ?? -1;
    if (card.period === null || history === null || column < 0) return { value: '' };
    const wanted = when(card.period);
    const entry = entriesThatCount(history.entries).find(
      (each) =>
        isSamePeriod(each.period, wanted) &&
        nameKey(each.person) === nameKey(person.person.name) &&
        nameKey(each.form) === nameKey(this.#form.name) &&
        each.total !== null,
    );
    if (entry?.sheetRow === undefined) return { value: '' };
    const before = cellOn(history.sheet, entry.sheetRow, column);
    const score = decimals(this.#blank.policy.scoreDecimals);
    return {
      value: `=IF(ISNUMBER(${total}),${total}-${before},"")`,
      formula: true,
      numberFormat: `+${score};-${score};${score}`,
    };
  }

  #marks({ flags }: PersonCard): string {
    return flags
      .map(({ kind, indicator }) => this.say(`people.mark.${kind}`, { indicator: indicator ?? '' }))
      .join(this.say('people.mark.join'));
  }
}

function fixRow(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$1$$$2');
}

function formulaCell(value: string | number): ListCell {
  return typeof value === 'string' && value.startsWith('=') ? { value, formula: true } : { value };
}
