import { HostObject } from '../host-object';
import { ApplicationObject } from './application';
import type { AreaObject } from './area-object';
import { NamedItemCollection } from './named-item-collection';
import type { ObjectContext } from './object-context';
import { RangeAreas } from './range-areas';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorkbookProtectionObject } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** `Excel.Workbook`, the root of every request. */
export class WorkbookRoot extends HostObject {
  constructor(private readonly context: ObjectContext) {
    super('Workbook');
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context);
  }

  get application(): ApplicationObject {
    return new ApplicationObject();
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context.settings);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.context);
  }

  get readOnly(): boolean {
    return false;
  }

  getSelectedRange(): AreaObject {
    const { sheetId, rect } = this.context.model.selection;
    return this.context.rangeOf(this.context.model.sheet(sheetId), rect);
  }

  /** One area: the workbench selects no more. */
  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.context, [this.getSelectedRange()]);
  }

  getActiveCell(): AreaObject {
    const { sheetId, rect } = this.context.model.selection;
    return this.context.rangeOf(this.context.model.sheet(sheetId), { ...rect, rows: 1, columns: 1 });
  }
}
