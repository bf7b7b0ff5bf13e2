import { booleanArgument, colorArgument, textArgument } from '../arguments';
import { HostObject } from '../host-object';
import { conditionalStyle, restyle } from './conditional-format-record';
import type { ConditionalFormatRecord } from './conditional-format-record';

/** `Excel.ConditionalRangeFormat`: the look that the format gives. */
export class ConditionalRangeFormat extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('ConditionalRangeFormat');
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.record);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.record);
  }

  get numberFormat(): string {
    return conditionalStyle(this.record).numberFormat ?? '';
  }

  set numberFormat(value: unknown) {
    restyle(this.record, { numberFormat: textArgument(value, 'numberFormat') });
  }
}

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFill extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('ConditionalRangeFill');
  }

  get color(): string {
    return conditionalStyle(this.record).fill?.color ?? '';
  }

  set color(value: unknown) {
    const color = colorArgument(value, 'color');
    restyle(this.record, { fill: color === '' ? null : { color } });
  }

  clear(): void {
    restyle(this.record, { fill: null });
  }
}

/** `Excel.ConditionalRangeFont`. */
export class ConditionalRangeFont extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('ConditionalRangeFont');
  }

  get color(): string {
    return conditionalStyle(this.record).font?.color ?? '';
  }

  set color(value: unknown) {
    const color = colorArgument(value, 'color');
    restyle(this.record, { font: { color: color === '' ? null : color } });
  }

  get bold(): boolean {
    return conditionalStyle(this.record).font?.bold ?? false;
  }

  set bold(value: unknown) {
    restyle(this.record, { font: { bold: booleanArgument(value, 'bold') } });
  }

  get italic(): boolean {
    return conditionalStyle(this.record).font?.italic ?? false;
  }

  set italic(value: unknown) {
    restyle(this.record, { font: { italic: booleanArgument(value, 'italic') } });
  }

  get strikethrough(): boolean {
    return conditionalStyle(this.record).font?.strikethrough ?? false;
  }

  set strikethrough(value: unknown) {
    restyle(this.record, { font: { strikethrough: booleanArgument(value, 'strikethrough') } });
  }
}
