import { booleanArgument } from '../arguments';
import { HostError } from '../host-error';
import { HostObject } from '../host-object';
import type { Area } from './address-argument';
import type { AreaObject } from './area-object';
import { CellValueConditionalFormat } from './cell-value-conditional-format';
import { ConditionalFormatRecord } from './conditional-format-record';
import { CustomConditionalFormat } from './custom-conditional-format';
import type { ObjectContext } from './object-context';
import { RangeAreas } from './range-areas';
import { TextConditionalFormat } from './text-conditional-format';

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject extends HostObject {
  private readonly record: ConditionalFormatRecord;

  /** Of the range that it was asked of. */
  constructor(context: ObjectContext, { sheet, rect }: Area, id: string) {
    super('ConditionalFormat', () => ({ Id: id }));
    this.record = new ConditionalFormatRecord(context, sheet, id, rect);
  }

  get id(): string {
    return this.record.id;
  }

  get type(): string {
    const { type } = this.record.current;
    return TYPES[type] ?? 'PresetCriteria';
  }

  get priority(): number {
    return this.record.current.priority - 1;
  }

  get stopIfTrue(): boolean {
    return this.record.current.stopIfTrue ?? false;
  }

  set stopIfTrue(value: unknown) {
    this.record.change({ stopIfTrue: booleanArgument(value, 'stopIfTrue') });
  }

  get custom(): CustomConditionalFormat {
    requireType(this, 'Custom');
    return new CustomConditionalFormat(this.record);
  }

  get cellValue(): CellValueConditionalFormat {
    requireType(this, 'CellValue');
    return new CellValueConditionalFormat(this.record);
  }

  get textComparison(): TextConditionalFormat {
    requireType(this, 'ContainsText');
    return new TextConditionalFormat(this.record);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === 'Custom' ? this.custom : null;
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === 'CellValue' ? this.cellValue : null;
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === 'ContainsText' ? this.textComparison : null;
  }

  getRange(): AreaObject {
    const { current, context, sheet } = this.record;
    const [range, ...more] = current.ranges;
    if (range === undefined || more.length > 0)
      throw new HostError('InvalidOperation', 'The format covers several ranges.');
    return context.rangeOf(sheet, range);
  }

  getRanges(): RangeAreas {
    const { current, context, sheet } = this.record;
    return new RangeAreas(
      context,
      current.ranges.map((range) => context.rangeOf(sheet, range)),
    );
  }

  delete(): void {
    const { sheet, id, context } = this.record;
    const conditionalFormats = sheet.props.conditionalFormats.filter((format) => format.id !== id);
    context.model.updateSheet(sheet.id, { conditionalFormats });
  }
}

function requireType(format: ConditionalFormatObject, type: string): void {
  if (format.type !== type)
    throw new HostError(
      'InvalidOperation',
      `This conditional format is of type ${format.type}, not ${type}.`,
    );
}
