import type { WorkbookModel } from '../../model/workbook-model';
import type { AddinSettings } from '../addin-settings';
import type { EventRegistrations } from '../event-registrations';
import type { ObjectContext } from './object-context';
import { RangeObject } from './range';
import { WorkbookRoot } from './workbook';
import { WorksheetObject } from './worksheet';

/** The root of one client's object model. */
export function createRoot(
  model: WorkbookModel,
  settings: AddinSettings,
  events: EventRegistrations,
): WorkbookRoot {
  const context: ObjectContext = {
    model,
    settings,
    events,
    rangeOf: (sheet, rect) => new RangeObject(context, sheet, rect),
    worksheetOf: (sheet) => new WorksheetObject(context, sheet),
  };
  return new WorkbookRoot(context);
}
