import type { PersonCard } from '../person-card';
import { NOT_APPLICABLE } from '../special-cause';
import type { ListCell } from './list-sheet';
import { cellOn } from './person-formulas';
import type { RosterSheetParts } from './roster-parts';

/** The cells of a person that refer to the roster: name, team, figures. */
export class RosterFigures {
  constructor(private readonly parts: RosterSheetParts) {}

  /** A text or number of the roster as a reference to its cell. */
  reference(
    { person }: PersonCard,
    column: 'teamColumn' | 'roleColumn' | 'sampleColumn',
    value: string | number,
  ): ListCell {
    const { place } = this.parts.card.roster;
    const at = place?.[column] ?? null;
    if (value === '' || place === null || at === null || person.row === null) return { value };
    const look = typeof value === 'number' ? 'number' : 'text';
    return { value: `=${cellOn(place.sheet, person.row, at)}`, formula: true, look };
  }

  /** The figure of an item, without its special cause. */
  actual(person: PersonCard, at: number): ListCell {
    const item = person.items[at];
    const source = this.source(person, at);
    const numberFormat = this.format(person, at);
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

  /** The roster's cell of a figure; null where the roster has none. */
  source(person: PersonCard, at: number): string | null {
    const column = this.#column(at);
    const { place } = this.parts.card.roster;
    if (place === null || column === null || person.person.row === null) return null;
    return cellOn(place.sheet, person.person.row, column);
  }

  /** The number format of that cell. */
  format({ person }: PersonCard, at: number): string {
    const column = this.#column(at);
    const { rosterGrid } = this.parts;
    if (column === null || person.row === null) return 'General';
    const format = rosterGrid.numberFormats[person.row - rosterGrid.top]?.[column - rosterGrid.left];
    return format === undefined || format === '@' ? 'General' : format;
  }

  /** As most people's figures of an item are formatted: as the first one's that has one. */
  commonFormat(people: readonly PersonCard[], at: number): string {
    const person = people.find(({ items }) => items[at]?.quantity != null);
    return person === undefined ? 'General' : this.format(person, at);
  }

  /** Column of an item in the roster. */
  #column(at: number): number | null {
    const { roster, joins } = this.parts.card;
    const position = joins[this.parts.form]?.[at]?.column ?? null;
    return position === null ? null : (roster.columns[position]?.column ?? null);
  }
}
