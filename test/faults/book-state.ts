import { snapshot } from '../../src/workbench/model/snapshot';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';

/** A workbook as plain text by place: `sheet!A1` → what the cell holds, `sheet!A1 font` → how it looks, `sheet` → the rest of the sheet. */
export type BookPlaces = ReadonlyMap<string, string>;

/**
 * Calculated values are left out: they follow from the formulas. The sheets that were there from the start count under their ids,
 * whatever they are renamed to, the others under their names.
 */
export function bookState(model: WorkbookModel, fromStart: readonly string[]): BookPlaces {
  const places = new Map<string, string>();
  const { sheets } = snapshot(model);
  const keyOf = (id: string, name: string) => (fromStart.includes(id) ? id : `new ${name}`);
  places.set('order', sheets.map(({ id, name }) => keyOf(id, name)).join(' '));
  for (const { name, scope, ...rest } of model.names())
    places.set(
      `name ${scope === undefined ? '' : keyOf(scope, model.sheet(scope).name)} ${name}`,
      JSON.stringify(rest),
    );
  for (const { id, name, cells } of sheets) {
    const key = keyOf(id, name);
    places.set(key, JSON.stringify(model.sheet(id).props, withoutFileParts));
    for (const [address, { value, formula, style, note }] of Object.entries(cells)) {
      const content = formula ?? value;
      if (content === null && style === undefined && note === undefined) continue;
      if (content !== null || note !== undefined)
        places.set(`${key}!${address}`, JSON.stringify({ content, note }));
      for (const [part, look] of Object.entries(style ?? {}))
        places.set(`${key}!${address} ${part}`, JSON.stringify(look));
    }
  }
  return places;
}

/**
 * Places whose content is neither as before nor as intended. Looks may be on their way between both after a failure; what mends
 * them is tried afterwards.
 */
export function strayPlaces(now: BookPlaces, allowed: readonly BookPlaces[]): string[] {
  const places = new Set([now, ...allowed].flatMap((state) => [...state.keys()]));
  return [...places].filter(
    (place) => !/![A-Z]+\d+ /.test(place) && allowed.every((state) => state.get(place) !== now.get(place)),
  );
}

/** Places that differ. */
export function differences(one: BookPlaces, other: BookPlaces): string[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places].filter((place) => one.get(place) !== other.get(place));
}

/** Maps as lists, and without the numbers of styles in a file. */
function withoutFileParts(key: string, value: unknown): unknown {
  if (key === 'fileStyle') return undefined;
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
}
