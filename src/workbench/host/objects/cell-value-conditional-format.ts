import { choiceArgument, recordArgument } from '../arguments';
import { HostObject } from '../host-object';
import type { ConditionalFormatRecord } from './conditional-format-record';
import { ConditionalRangeFormat } from './conditional-range-format';
import { keysOf, nameOf } from './style-of';

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;

/** `Excel.CellValueConditionalFormat`: the cell's value is compared. */
export class CellValueConditionalFormat extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('CellValueConditionalFormat');
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record);
  }

  get rule(): unknown {
    const { formulas, operator } = this.record.current;
    const [formula1, formula2] = formulas.map((formula) => `=${formula}`);
    const name = nameOf(OPERATORS, (operator ?? 'equal') as (typeof OPERATORS)[keyof typeof OPERATORS]);
    return { formula1, ...(formula2 !== undefined && { formula2 }), operator: name };
  }

  set rule(value: unknown) {
    const { formula1, formula2, operator } = recordArgument(value, 'rule');
    const name = choiceArgument(operator, keysOf(OPERATORS), 'operator');
    const given = [formula1, formula2].filter((formula) => formula !== undefined && formula !== null);
    this.record.change({
      operator: OPERATORS[name],
      formulas: given.map((formula) => this.record.formulaOf(formula)),
    });
  }
}
