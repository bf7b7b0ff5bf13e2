import type { SheetGrid } from '../forms/grid';
import { isSameSheet } from '../settings/same-sheet';
import { isSameContent } from './is-same-content';
import type { Definition, ReplacedDefinition } from './definition';

/** Why something keeps what it holds: somebody changed it; or it is gone, or its sheet is protected. Codes of messages. */
export type KeptReason = 'share.kept.changed' | 'share.kept.gone' | 'share.kept.protected';

/** A row of a ledger: a name or a conditional format that was replaced and not yet given back. */
export interface DefinitionRow extends ReplacedDefinition {
  readonly ledger: string;
  readonly ledgerRow: number;
}

/** A name or a conditional format that gets back what it held: the one at `index` of those that were read. */
export interface RestoredDefinition extends DefinitionRow {
  readonly index: number;
}

/** A name or a conditional format that keeps what it holds. */
export interface KeptDefinition extends DefinitionRow {
  readonly reason: KeptReason;
}

/** What the ledgers name outside of cells: what gets its formula back, and what keeps what it holds. */
export interface MatchedDefinitions {
  readonly definitions: readonly RestoredDefinition[];
  readonly keptDefinitions: readonly KeptDefinition[];
}

/**
 * Finds the names and conditional formats of the ledgers' rows (later ledgers first) among those that there are now. Two formats of the
 * same cells are told apart by their formulas; where those are alike too, they are taken in their order.
 */
export function matchDefinitions(
  ledgers: readonly (readonly DefinitionRow[])[],
  sheets: readonly SheetGrid[],
  now: readonly Definition[],
): MatchedDefinitions {
  const held = now.map(({ formula }) => formula);
  const definitions: RestoredDefinition[] = [];
  const kept: KeptDefinition[] = [];
  for (const rows of ledgers) {
    const taken = new Set<number>();
    for (const row of rows) {
      const places = now.flatMap((each, index) =>
        isSamePlace(each, row) && !taken.has(index) ? [index] : [],
      );
      const holding = (formula: string) => places.find((at) => isSameContent(held[at] ?? '', formula));
      const index = holding(row.replacement) ?? holding(row.original);
      if (index === undefined) {
        kept.push({ ...row, reason: places.length === 0 ? 'share.kept.gone' : 'share.kept.changed' });
      } else if (row.kind === 'format' && isProtected(sheets, row.sheet ?? '')) {
        kept.push({ ...row, reason: 'share.kept.protected' });
      } else {
        taken.add(index);
        held[index] = row.original;
        definitions.push({ ...row, index });
      }
    }
  }
  return { definitions, keptDefinitions: kept };
}

function isSamePlace(one: Definition, other: DefinitionRow): boolean {
  return (
    one.kind === other.kind &&
    one.at.toLowerCase() === other.at.toLowerCase() &&
    isSameSheet(one.sheet ?? '', other.sheet ?? '')
  );
}

function isProtected(sheets: readonly SheetGrid[], name: string): boolean {
  return sheets.some((grid) => grid.protected && isSameSheet(grid.sheet, name));
}
