import { cellName } from '../../model/address';
import type { ConditionalFormat } from '../../model/sheet-props';
import { patchStyle, PLAIN_STYLE } from '../../model/cell-style';
import type { CellStyle, StylePatch } from '../../model/cell-style';
import type { Sheet } from '../../model/sheet';
import { booleanArgument, choiceArgument, colorArgument, recordArgument, textArgument } from '../arguments';
import { HostError, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import { nameOf } from './style-of';

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
const TEXT_OPERATORS = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
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

/** One conditional format in its sheet. */
class FormatRecord {
  constructor(
    readonly context: ObjectContext,
    readonly sheet: Sheet,
    readonly id: string,
  ) {}

  get current(): ConditionalFormat {
    const found = this.sheet.props.conditionalFormats.find((format) => format.id === this.id);
    if (found === undefined) throw itemNotFound(`conditional format ${this.id}`);
    return found;
  }

  change(patch: Partial<ConditionalFormat>): void {
    const changed = this.sheet.props.conditionalFormats.map((format) => {
      if (format.id !== this.id) return format;
      // The file's own text no longer says what this format is.
      const { source: _source, ...rest } = format;
      return { ...rest, ...patch };
    });
    this.context.model.updateSheet(this.sheet.id, { conditionalFormats: changed });
  }
}

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject extends HostObject {
  private readonly record: FormatRecord;

  constructor(context: ObjectContext, sheet: Sheet, id: string) {
    super('ConditionalFormat', () => ({ Id: id }));
    this.record = new FormatRecord(context, sheet, id);
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

/** `Excel.CustomConditionalFormat`: a formula decides. */
export class CustomConditionalFormat extends HostObject {
  constructor(private readonly record: FormatRecord) {
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
  constructor(private readonly record: FormatRecord) {
    super('ConditionalFormatRule');
  }

  get formula(): string {
    return `=${this.record.current.formulas[0] ?? ''}`;
  }

  set formula(value: unknown) {
    this.record.change({ formulas: [formulaText(value)] });
  }
}

/** `Excel.CellValueConditionalFormat`: the cell's value is compared. */
export class CellValueConditionalFormat extends HostObject {
  constructor(private readonly record: FormatRecord) {
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
    const name = choiceArgument(operator, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[], 'operator');
    const given = [formula1, formula2].filter((formula) => formula !== undefined && formula !== null);
    this.record.change({ operator: OPERATORS[name], formulas: given.map(formulaText) });
  }
}

/** `Excel.TextConditionalFormat`: the cell's text is looked into. */
export class TextConditionalFormat extends HostObject {
  constructor(private readonly record: FormatRecord) {
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
    const names = Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[];
    const name = TEXT_OPERATORS[choiceArgument(operator, names, 'operator')];
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

/** `Excel.ConditionalRangeFormat`: the look that the format gives. */
export class ConditionalRangeFormat extends HostObject {
  constructor(private readonly record: FormatRecord) {
    super('ConditionalRangeFormat');
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.record);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.record);
  }

  get numberFormat(): string {
    return styleOf(this.record).numberFormat ?? '';
  }

  set numberFormat(value: unknown) {
    restyle(this.record, { numberFormat: textArgument(value, 'numberFormat') });
  }
}

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFill extends HostObject {
  constructor(private readonly record: FormatRecord) {
    super('ConditionalRangeFill');
  }

  get color(): string {
    return styleOf(this.record).fill?.color ?? '';
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
  constructor(private readonly record: FormatRecord) {
    super('ConditionalRangeFont');
  }

  get color(): string {
    return styleOf(this.record).font?.color ?? '';
  }

  set color(value: unknown) {
    const color = colorArgument(value, 'color');
    restyle(this.record, { font: { color: color === '' ? null : color } });
  }

  get bold(): boolean {
    return styleOf(this.record).font?.bold ?? false;
  }

  set bold(value: unknown) {
    restyle(this.record, { font: { bold: booleanArgument(value, 'bold') } });
  }

  get italic(): boolean {
    return styleOf(this.record).font?.italic ?? false;
  }

  set italic(value: unknown) {
    restyle(this.record, { font: { italic: booleanArgument(value, 'italic') } });
  }

  get strikethrough(): boolean {
    return styleOf(this.record).font?.strikethrough ?? false;
  }

  set strikethrough(value: unknown) {
    restyle(this.record, { font: { strikethrough: booleanArgument(value, 'strikethrough') } });
  }
}

function styleOf(record: FormatRecord): CellStyle {
  return record.current.style ?? PLAIN_STYLE;
}

function restyle(record: FormatRecord, patch: StylePatch): void {
  record.change({ style: patchStyle(styleOf(record), patch) });
}

function formulaText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return textArgument(value, 'formula').replace(/^=/, '');
}
