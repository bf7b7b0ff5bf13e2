import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import type { AddinSettings } from '../addin-settings';
import type { EventRegistrations } from '../event-registrations';
import type { HostObject } from '../host-object';
import type { AreaObject } from './area-object';

/** What host objects work on: the workbook, and what belongs to the client that asks. */
export interface ObjectContext {
  readonly model: WorkbookModel;
  readonly settings: AddinSettings;
  readonly events: EventRegistrations;
  /** The range object of some cells; through here, so that classes which lead to each other need not know each other. */
  rangeOf(sheet: Sheet, rect: Rect): AreaObject;
  /** The worksheet object of a sheet. */
  worksheetOf(sheet: Sheet): HostObject;
}
