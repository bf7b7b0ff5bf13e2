import type { Sheet } from '../../model/sheet';
import { HostObject } from '../host-object';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';

/** `Excel.AutoFilter` of a worksheet: what it is, not how to set it. */
export class AutoFilterObject extends HostObject {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: Sheet,
  ) {
    super('AutoFilter');
  }

  get enabled(): boolean {
    return this.sheet.props.autoFilter !== undefined;
  }

  get isDataFiltered(): boolean {
    return this.sheet.props.autoFilter?.filtered ?? false;
  }

  getRangeOrNullObject(): AreaObject | null {
    const filter = this.sheet.props.autoFilter;
    return filter === undefined ? null : this.context.rangeOf(this.sheet, filter.range);
  }
}
