import { HostObject } from '../host-object';
import type { ConditionalFormatRecord } from './conditional-format-record';
import { ConditionalRangeFormat } from './conditional-range-format';

/** `Excel.CustomConditionalFormat`: a formula decides. */
export class CustomConditionalFormat extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('CustomConditionalFormat');
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.record);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record);
  }
}

/** `Excel.ConditionalFormatRule`. */
export class ConditionalFormatRule extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('ConditionalFormatRule');
  }

  get formula(): string {
    return `=${this.record.current.formulas[0] ?? ''}`;
  }

  set formula(value: unknown) {
    this.record.change({ formulas: [this.record.formulaOf(value)] });
  }
}
