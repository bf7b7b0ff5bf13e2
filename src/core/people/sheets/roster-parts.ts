import type { CellValue, SheetGrid } from '../../forms/grid';
import type { RosterCard } from '../person-card';
import type { FoundCauses } from './causes-sheet';
import type { FoundHistory } from './history-sheet';
import type { ListEntries } from './list-sheet';

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

/** The form whose people are shown. */
export function formOf({ card, form }: RosterSheetParts): RosterCard['forms'][number] {
  const found = card.forms[form];
  if (found === undefined) throw new Error('No such form');
  return found;
}
