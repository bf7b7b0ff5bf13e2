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
      const rest: { -readonly [K in keyof ConditionalFormat]: ConditionalFormat[K] } = { ...format };
      delete rest.source;
      return { ...rest, ...patch };
    });
    this.context.model.updateSheet(this.sheet.id, { conditionalFormats: changed });
  }
}

/** The look that a conditional format gives. */
export function conditionalStyle(record: ConditionalFormatRecord): CellStyle {
  return record.current.style ?? PLAIN_STYLE;
}

/** Changes the look that a conditional format gives. */
export function restyle(record: ConditionalFormatRecord, patch: StylePatch): void {
  record.change({ style: patchStyle(conditionalStyle(record), patch) });
}

/** A rule's formula as the workbook keeps it, without `=`. */
export function ruleFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return textArgument(value, 'formula').replace(/^=/, '');
}
