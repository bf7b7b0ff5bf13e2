import { isSameContent } from '../core/share/is-same-content';
import { withSheetNames } from '../core/share/sheet-names';
import { type HeldDefinition, readDefinitions } from './read-definitions';
import type { OwnDefinition, Written } from './write-own';

/** How many were given back, and how many somebody changed or deleted since. */
export interface DefinitionsTaken {
  readonly restored: number;
  readonly kept: number;
}

/**
 * Gives names and conditional formats back what they held, except where somebody changed them since; up to four round trips, none where
 * nothing of the kind was written. A sheet that was renamed since goes by its new name in them. Throws what Excel throws; the same
 * call goes on from there.
 */
export async function takeDefinitionsBack(
  context: Excel.RequestContext,
  { definitions = [], sheetIds }: Written,
): Promise<DefinitionsTaken> {
  if (definitions.length === 0) return { restored: 0, kept: 0 };
  const { held, sheetNames } = await readDefinitions(context);
  const idOf = (sheet: string) => sheetIds.get(sheet) ?? held.find((each) => each.sheet === sheet)?.sheetId;
  const names = currentNames(sheetNames, sheetIds);
  const taken = new Set<HeldDefinition>();
  let [restored, kept] = [0, 0];
  for (const own of definitions) {
    const places = held.filter((each) => !taken.has(each) && isPlaceOf(each, own, idOf));
    const holding = (formula: string) =>
      places.find((each) => isSameContent(each.formula, withSheetNames(formula, names)));
    const ours = holding(own.formula);
    if (ours !== undefined) {
      ours.write(withSheetNames(own.before, names));
      taken.add(ours);
      restored++;
    } else {
      // What holds its own formula already was never written, or was given back.
      const before = holding(own.before);
      if (before === undefined) kept++;
      else taken.add(before);
    }
  }
  if (restored > 0) await context.sync();
  return { restored, kept };
}

function isPlaceOf(
  held: HeldDefinition,
  { kind, sheet, at }: OwnDefinition,
  idOf: (sheet: string) => string | null | undefined,
): boolean {
  return (
    held.kind === kind && held.at === at && held.sheetId === (sheet === null ? null : (idOf(sheet) ?? ''))
  );
}

/** What renamed sheets are called now, by what they were called. */
function currentNames(
  now: ReadonlyMap<string, string>,
  sheetIds: Written['sheetIds'],
): ReadonlyMap<string, string> {
  return new Map(
    [...sheetIds].flatMap(([before, id]): [string, string][] => {
      const name = now.get(id);
      return name === undefined || name === before ? [] : [[before, name]];
    }),
  );
}
