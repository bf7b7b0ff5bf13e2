import { cellName } from '../../model/address';
import { choiceArgument, recordArgument, textArgument } from '../arguments';
import { HostObject } from '../host-object';
import type { ConditionalFormatRecord } from './conditional-format-record';
import { ConditionalRangeFormat } from './conditional-range-format';
import { keysOf, nameOf } from './style-of';

const TEXT_OPERATORS = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

/** `Excel.TextConditionalFormat`: the cell's text is looked into. */
export class TextConditionalFormat extends HostObject {
  constructor(private readonly record: ConditionalFormatRecord) {
    super('TextConditionalFormat');
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record);
  }

  get rule(): unknown {
    const { operator, text } = this.record.current;
    const name = nameOf(
      TEXT_OPERATORS,
      (operator ?? 'containsText') as (typeof TEXT_OPERATORS)[keyof typeof TEXT_OPERATORS],
    );
    return { operator: name, text: text ?? '' };
  }

  set rule(value: unknown) {
    const { operator, text } = recordArgument(value, 'rule');
    const name = TEXT_OPERATORS[choiceArgument(operator, keysOf(TEXT_OPERATORS), 'operator')];
    this.record.change({
      type: name === 'notContains' ? 'notContainsText' : name,
      operator: name,
      text: textArgument(text, 'text'),
      formulas: [textFormula(name, textArgument(text, 'text'), this.record.current.ranges[0])],
    });
  }
}

/** The formula that the file format wants beside the text. */
function textFormula(
  operator: string,
  text: string,
  range: { row: number; column: number } | undefined,
): string {
  const cell = range === undefined ? 'A1' : cellName(range.row, range.column);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'notContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}
