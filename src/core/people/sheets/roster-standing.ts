import { cellAddress } from '../../forms/a1-address';
import { totalParts } from '../../scoring/form-total';
import { type SettingsLocale, wordsIn } from '../../settings/setting-words';
import { gradesText } from '../../settings/write-entry';
import { callOf } from '../../writeback/formula-site';
import { decimals } from '../../writeback/result-looks';
import type { AppraisalPeriod } from '../appraisal-period';
import { isSamePeriod } from '../appraisal-period';
import { entriesThatCount, nameKey } from '../history';
import type { PersonCard } from '../person-card';
import { HISTORY_COLUMNS } from './history-sheet';
import type { ListCell } from './list-sheet';
import { cellOn } from './person-formulas';
import { NO, TIED, YES } from './roster-columns';
import { formOf, type RosterSheetParts } from './roster-parts';
import { fixRows, type RosterPlaces } from './roster-places';

/** The formulas by which a person of a roster sheet stands where they stand: total, grade, whether they are ranked, rank, change. */
export class RosterStanding {
  readonly #yes: string;
  readonly #no: string;

  constructor(
    private readonly parts: RosterSheetParts,
    private readonly places: RosterPlaces,
    private readonly locale: SettingsLocale,
  ) {
    this.#yes = wordsIn(YES, locale);
    this.#no = wordsIn(NO, locale);
  }

  /** Of the scores from column `left` on; '' where the form has no total. */
  total({ card }: PersonCard, row: number, left: number): string {
    const { places } = this;
    const parts = card === null ? null : totalParts(card.items, card.scale);
    if (card === null || parts === null) return '';
    const scores = places.span(row, left);
    const full = parts.full === null ? null : card.scale === 'hundred' ? '100' : places.line('full');
    const weights = parts.weights === null ? null : places.line('weight');
    const call = callOf('TOTAL', [scores, weights, full, this.parts.policyReference]);
    return `=IF(COUNT(${scores})=0,"",${call})`;
  }

  /** Blank while an item that counts has no score; '' where the form has no total. */
  grade(row: number): string {
    const { places } = this;
    const { table } = formOf(this.parts);
    const scheme = table.grades === undefined ? this.parts.policyReference : `"${gradesText(table.grades)}"`;
    const total = cellAddress(row, places.at('total'));
    const parts = totalParts(places.blank.items, places.blank.scale);
    if (parts === null) return '';
    const worth = places.line(parts.weights === null ? 'full' : 'weight');
    const scores = places.span(row, places.scores);
    const all = (parts.weights ?? parts.full ?? []).every((each) => (each ?? 0) > 0);
    // Without arrays wherever every item counts: other programs calculate those anew, and have no KPI.GRADE.
    const filled = `COUNT(${scores})+COUNTIF(${scores},"不适用")+COUNTIF(${scores},"N/A")`;
    const missing = all ? `${filled}<${places.count}` : `SUMPRODUCT((${scores}="")*(${worth}>0))>0`;
    return `=IF(ISNUMBER(${total}),IF(${missing},"",${callOf('GRADE', [total, scheme])}),"")`;
  }

  /** Whether the sample suffices (B2), live where the roster's cells are numbers. */
  counted(person: PersonCard, row: number): string {
    const { places } = this;
    const tests = [`ISNUMBER(${cellAddress(row, places.at('total'))})`, ...this.#sampleTests(person)];
    const test = tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`;
    const plain = `=IF(${test},"${this.#yes}","${this.#no}")`;
    if (places.blank.policy.rank === 'skip' || row === places.firstRow) return plain;
    const total = places.at('total');
    const before = `COUNTIFS(${this.#above(row, total)},${cellAddress(row, total)},${this.#above(row, places.at('counted'))},"${this.#yes}*")`;
    const tied = `${this.#yes}${wordsIn(TIED, this.locale)}`;
    return `=IF(${test},IF(${before}>0,"${tied}","${this.#yes}"),"${this.#no}")`;
  }

  /** From the first person down to the row above. */
  #above(row: number, column: number): string {
    return `${fixRows(cellAddress(this.places.firstRow, column))}:${cellAddress(row - 1, column)}`;
  }

  /** The roster's cells against the least count, return rate and coverage. */
  #sampleTests({ person, withheld }: PersonCard): string[] {
    const { place } = this.parts.card.roster;
    const { policy } = this.places.blank;
    const test = (
      column: number | null | undefined,
      value: number | null,
      least: number,
      isShare: boolean,
    ) => {
      if (place === null || column == null || value === null || person.row === null || least <= 0) return [];
      const { rosterGrid } = this.parts;
      const raw = rosterGrid.values[person.row - rosterGrid.top]?.[column - rosterGrid.left];
      if (typeof raw !== 'number') return withheld.length > 0 ? ['FALSE'] : [];
      // 85 for 85 %.
      const scale = isShare && raw > 1 ? 100 : 1;
      return [`${cellOn(place.sheet, person.row, column)}>=${least * scale}`];
    };
    return [
      ...test(place?.sampleColumn, person.sample.count, policy.minimumCount, false),
      ...test(place?.returnColumn, person.sample.returnRate, policy.minimumReturn, true),
      ...test(place?.coverageColumn, person.sample.coverage, policy.minimumCoverage, true),
    ];
  }

  rank(row: number): string {
    const { places } = this;
    const total = cellAddress(row, places.at('total'));
    const totals = places.range(places.at('total'));
    const counted = places.range(places.at('counted'));
    // Dense: of those who share a total only the first says plainly that it counts.
    const above = places.blank.policy.rank === 'skip' ? `${this.#yes}*` : this.#yes;
    return `=IF(${cellAddress(row, places.at('counted'))}="${this.#no}","—",COUNTIFS(${totals},">"&${total},${counted},"${above}")+1)`;
  }

  /** The total against that of the history in the period that `when` gives; blank where there is none. */
  change(person: PersonCard, row: number, when: (period: AppraisalPeriod) => AppraisalPeriod): ListCell {
    const { history, card } = this.parts;
    const column = history?.columns[HISTORY_COLUMNS.findIndex(({ field }) => field === 'total')] ?? -1;
    if (card.period === null || history === null || column < 0) return { value: '' };
    const wanted = when(card.period);
    const entry = entriesThatCount(history.entries).find(
      (each) =>
        isSamePeriod(each.period, wanted) &&
        nameKey(each.person) === nameKey(person.person.name) &&
        nameKey(each.form) === nameKey(formOf(this.parts).name) &&
        each.total !== null,
    );
    if (entry?.sheetRow === undefined) return { value: '' };
    const total = cellAddress(row, this.places.at('total'));
    const before = cellOn(history.sheet, entry.sheetRow, column);
    const score = decimals(this.places.blank.policy.scoreDecimals);
    return {
      value: `=IF(ISNUMBER(${total}),${total}-${before},"")`,
      formula: true,
      numberFormat: `+${score};-${score};${score}`,
    };
  }
}
