import { peopleOf, type PeopleFound, type PeopleOptions } from '../../core/people/people-of-grids';
import type { Settings } from '../../core/settings/settings';
import type { DocumentLocale } from '../../messages/locale';
import { renderMessage } from '../../messages/render';
import type { Say } from '../../core/people/sheets/sheet-words';
import type { SheetRead } from '../../workbook/read-workbook';
import { ActionError, translateExcelErrors } from '../action-error';
import { checkSheets } from '../check/check-workbook';
import { readSheets } from '../read-sheets';

/** The people of a workbook, and the sheets as they were read. */
export interface PeopleRead extends PeopleFound {
  readonly grids: readonly SheetRead[];
  readonly settings: Settings;
}

/** Reads the workbook and scores its people; null where it has none. Writes nothing. Throws an ActionError when Excel refuses. */
export function readPeople(options: PeopleOptions = {}): Promise<PeopleFound | null> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const read = await peopleInContext(context, options);
      if (read === null) return null;
      const { grids: _, settings: __, ...found } = read;
      return found;
    }),
  );
}

/** The same within a context that goes on to write. */
export async function peopleInContext(
  context: Excel.RequestContext,
  options: PeopleOptions = {},
): Promise<PeopleRead | null> {
  const grids = await readSheets(context);
  const { tables, settings } = await checkSheets(grids);
  const forms = tables.map(({ table, card }) => ({ table, policy: card.policy }));
  const found = peopleOf(grids, forms, settings.policy, options);
  return found === null ? null : { ...found, grids, settings };
}

/** The same where a workbook without people is a reason to stop. */
export async function requirePeople(
  context: Excel.RequestContext,
  options: PeopleOptions = {},
): Promise<PeopleRead> {
  const read = await peopleInContext(context, options);
  if (read === null) throw new ActionError('people.no-roster');
  return read;
}

/** The catalogue of a language as the sheets' designs ask for it. */
export function sayIn(locale: DocumentLocale): Say {
  return (code, params) => renderMessage(locale, code, params);
}
