import type { Sheet } from '../../model/sheet';
import { textArgument } from '../arguments';
import { HostError } from '../host-error';
import { HostObject } from '../host-object';
import { areaOf } from './address-argument';
import { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';

/** `Excel.AutoFilter` of a worksheet. Setting criteria is not emulated. */
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

  apply(range: unknown, columnIndex?: unknown): void {
    if (columnIndex !== undefined && columnIndex !== null) {
      throw new HostError('ApiNotFound', 'The workbench does not emulate AutoFilter.apply with criteria.');
    }
    requireAllowed(this.sheet, 'allowAutoFilter');
    const rect =
      range instanceof AreaObject
        ? range.rect
        : areaOf(this.context, this.sheet, textArgument(range, 'range')).rect;
    this.context.model.updateSheet(this.sheet.id, { autoFilter: { range: rect, filtered: false } });
  }

  remove(): void {
    requireAllowed(this.sheet, 'allowAutoFilter');
    this.context.model.updateSheet(this.sheet.id, { autoFilter: undefined });
  }

  getRangeOrNullObject(): AreaObject | null {
    const filter = this.sheet.props.autoFilter;
    return filter === undefined ? null : this.context.rangeOf(this.sheet, filter.range);
  }
}
