import { cellAddress } from '../../forms/a1-address';
import type { SettingsLocale } from '../../settings/setting-words';
import { decimals } from '../../writeback/result-looks';
import { printPeriod, shiftPeriod, yearBefore } from '../appraisal-period';
import type { PersonCard } from '../person-card';
import { formulaCell, layOutList, type ListCell, type ListColumn, type ListSheet } from './list-sheet';
import { personFormulas, type PersonFormulas } from './person-formulas';
import { FORM_FIELD, PERIOD_FIELD, REMARK, ROSTER_COLUMNS, type RosterColumn } from './roster-columns';
import { RosterFigures } from './roster-figures';
import { rosterNotes } from './roster-notes';
import { formOf, type RosterSheetParts } from './roster-parts';
import { RosterPlaces } from './roster-places';
import { RosterStanding } from './roster-standing';
import { summaryLines } from './roster-summary';
import { type Say, titleOf } from './sheet-words';

/**
 * The sheet of the people of one form: figures that refer to the roster's cells, scores by the form's cells, totals, ranks and grades
 * as live formulas; ranks in native ones, so that any Excel shows them.
 */
export function designRosterSheet(parts: RosterSheetParts, locale: SettingsLocale, say: Say): ListSheet {
  return new RosterSheet(parts, locale, say).design();
}

class RosterSheet {
  readonly #notes: readonly string[];
  readonly #places: RosterPlaces;
  readonly #figures: RosterFigures;
  readonly #standing: RosterStanding;
  readonly #formulas: PersonFormulas;

  constructor(
    private readonly parts: RosterSheetParts,
    private readonly locale: SettingsLocale,
    private readonly say: Say,
  ) {
    this.#notes = rosterNotes(parts, say);
    this.#places = new RosterPlaces(parts, this.#notes.length);
    this.#figures = new RosterFigures(parts);
    this.#standing = new RosterStanding(parts, this.#places, locale);
    const { table } = formOf(parts);
    this.#formulas = personFormulas(table, parts.formGrid, this.#places.blank, parts.policyReference);
  }

  design(): ListSheet {
    const { fixed, blank, hasBefore, people, firstRow } = this.#places;
    const items = blank.items.map(({ item }): ListColumn => {
      return { header: { zh: item.indicator, en: item.indicator }, width: 12 };
    });
    const columns = [
      ...fixed.map((column) => ROSTER_COLUMNS[column]),
      ...items,
      ...items,
      ...(hasBefore ? items : []),
      REMARK,
    ];
    const { period } = this.parts.card;
    const context = {
      parts: this.parts,
      places: this.#places,
      figures: this.#figures,
      formulas: this.#formulas,
    };
    return layOutList(
      {
        kind: 'roster',
        title: titleOf('roster', this.locale),
        notes: this.#notes,
        fields: [
          { label: PERIOD_FIELD, value: period === null ? '' : printPeriod(period) },
          { label: FORM_FIELD, value: formOf(this.parts).name },
        ],
        above: [this.#groupHeaders()],
        columns,
        summary: summaryLines(context, columns.length, this.say),
        rows: people.map((person, at) => ({
          key: [person.person.name],
          cells: this.#row(person, firstRow + at),
        })),
      },
      this.parts.entries,
      this.locale,
    );
  }

  #groupHeaders(): { column: number; value: string }[] {
    const { actuals, scores, befores, hasBefore } = this.#places;
    return [
      { column: actuals, value: this.say('people.sheet.actuals') },
      { column: scores, value: this.say('people.sheet.scores') },
      ...(hasBefore ? [{ column: befores, value: this.say('people.sheet.befores') }] : []),
    ];
  }

  #row(person: PersonCard, row: number): ListCell[] {
    const { fixed, hasBefore } = this.#places;
    return [
      ...fixed.map((column) => this.#fixedCell(column, person, row)),
      ...person.items.map((_, at) => this.#figures.actual(person, at)),
      ...person.items.map((_, at) => this.#score(person, row, at)),
      ...(hasBefore ? person.items.map((_, at) => this.#scoreBefore(person, row, at)) : []),
      { value: '', look: 'input' },
    ];
  }

  #fixedCell(column: RosterColumn, card: PersonCard, row: number): ListCell {
    const { scores, befores } = this.#places;
    const standing = this.#standing;
    const { person, totalBefore } = card;
    switch (column) {
      case 'rank':
        return { ...formulaCell(standing.rank(row)), align: 'center' };
      case 'name':
        // The name is what rows are told apart by, and stays a text.
        return { value: person.name };
      case 'team':
        return this.#figures.reference(card, 'teamColumn', person.team ?? '');
      case 'role':
        return this.#figures.reference(card, 'roleColumn', person.role ?? '');
      case 'total':
        return { ...this.#scored(standing.total(card, row, scores)), look: 'total' };
      case 'grade':
        return { ...formulaCell(standing.grade(row)), align: 'center' };
      case 'sample':
        return this.#figures.reference(card, 'sampleColumn', person.sample.count ?? '');
      case 'counted':
        return { ...formulaCell(standing.counted(card, row)), align: 'center' };
      case 'lastPeriod':
        return standing.change(card, row, (period) => shiftPeriod(period, -1));
      case 'lastYear':
        return standing.change(card, row, yearBefore);
      case 'before':
        return this.#scored(totalBefore === null ? '' : standing.total(card, row, befores));
      case 'marks':
        return { value: this.#marks(card) };
    }
  }

  #score({ items }: PersonCard, row: number, at: number): ListCell {
    const item = items[at];
    const actual = cellAddress(row, this.#places.actuals + at);
    return this.#scored(item === undefined ? null : this.#formulas.score(item.scored, actual));
  }

  /** The score with the special cause in it, straight from the roster's cell; the score itself where there is none. */
  #scoreBefore(person: PersonCard, row: number, at: number): ListCell {
    const was = person.items[at]?.excluded?.before;
    if (was === undefined) return this.#scored(`=${cellAddress(row, this.#places.scores + at)}`);
    const source = this.#figures.source(person, at);
    return this.#scored(source === null ? null : this.#formulas.score(was, source));
  }

  #scored(formula: string | null): ListCell {
    const numberFormat = decimals(this.#places.blank.policy.scoreDecimals);
    return { ...formulaCell(formula ?? ''), numberFormat };
  }

  #marks({ flags }: PersonCard): string {
    return flags
      .map(({ kind, indicator }) => this.say(`people.mark.${kind}`, { indicator: indicator ?? '' }))
      .join(this.say('people.mark.join'));
  }
}
