import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName, type Rect } from '../../model/address';
import type { ConditionalFormat } from '../../model/sheet-props';
import { patchStyle, PLAIN_STYLE } from '../../model/cell-style';
import type { CellStyle, StylePatch } from '../../model/cell-style';
import type { Sheet } from '../../model/sheet';
import { textArgument } from '../arguments';
import { itemNotFound } from '../host-error';
import type { ObjectContext } from './object-context';

/** One conditional format in its sheet. */
export class ConditionalFormatRecord {
  constructor(
    readonly context: ObjectContext,
    readonly sheet: Sheet,
    readonly id: string,
    /** The range that the format was asked of. */
    readonly from: Rect,
  ) {}

  get current(): ConditionalFormat {
    const found = this.sheet.props.conditionalFormats.find((format) => format.id === this.id);
    if (found === undefined) throw itemNotFound(`conditional format ${this.id}`);
    return found;
  }

  change(patch: Partial<ConditionalFormat>): void {
    const changed = this.sheet.props.conditionalFormats.map((format) => {
      if (format.id !== this.id) return format;
      if (changesFormulasOnly(format, patch)) return { ...format, ...patch };
      // The file's own text no longer says what this format is.
      const rest: { -readonly [K in keyof ConditionalFormat]: ConditionalFormat[K] } = { ...format };
      delete rest.source;
      return { ...rest, ...patch };
    });
    this.context.model.updateSheet(this.sheet.id, { conditionalFormats: changed });
  }

  /**
   * A rule's formula as the workbook keeps it: without `=`, counted from the first cell of the format. As in Excel, a formula that is set
   * is counted from the first cell of the range that the format was asked of (OfficeDev/office-js 5194); one that is read is not.
   */
  formulaOf(value: unknown): string {
    if (typeof value === 'number') return String(value);
    const formula = textArgument(value, 'formula').replace(/^=/, '');
    const [first] = this.current.ranges;
    if (first === undefined || (first.row === this.from.row && first.column === this.from.column))
      return formula;
    const counted = translateFormulaToR1C1(`=${formula}`, cellName(this.from.row, this.from.column));
    return translateFormulaToA1(counted, cellName(first.row, first.column)).replace(/^=/, '');
  }
}

/** What the file says of everything else stays true. */
function changesFormulasOnly(format: ConditionalFormat, patch: Partial<ConditionalFormat>): boolean {
  const { formulas, operator = format.operator, ...others } = patch;
  return (
    formulas?.length === format.formulas.length &&
    operator === format.operator &&
    Object.keys(others).length === 0
  );
}

/** The look that a conditional format gives. */
export function conditionalStyle(record: ConditionalFormatRecord): CellStyle {
  return record.current.style ?? PLAIN_STYLE;
}

/** Changes the look that a conditional format gives. */
export function restyle(record: ConditionalFormatRecord, patch: StylePatch): void {
  record.change({ style: patchStyle(conditionalStyle(record), patch) });
}
