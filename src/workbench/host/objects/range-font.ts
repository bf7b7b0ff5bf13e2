import { booleanArgument, choiceArgument, colorArgument, sizeArgument, textArgument } from '../arguments';
import { HostObject } from '../host-object';
import { keysOf, nameOf } from './style-of';
import type { StyleOf } from './style-of';

const UNDERLINES = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

/** `Excel.RangeFont`. */
export class RangeFont extends HostObject {
  constructor(private readonly style: StyleOf) {
    super('RangeFont');
  }

  get color(): string | null {
    return this.style.common(({ font }) => font?.color ?? '#000000') ?? '';
  }

  set color(value: unknown) {
    const color = colorArgument(value, 'color');
    this.style.patch({ font: { color: color === '' ? null : color } });
  }

  get bold(): boolean | null {
    return this.style.common(({ font }) => font?.bold ?? false);
  }

  set bold(value: unknown) {
    this.style.patch({ font: { bold: booleanArgument(value, 'bold') } });
  }

  get italic(): boolean | null {
    return this.style.common(({ font }) => font?.italic ?? false);
  }

  set italic(value: unknown) {
    this.style.patch({ font: { italic: booleanArgument(value, 'italic') } });
  }

  get strikethrough(): boolean | null {
    return this.style.common(({ font }) => font?.strikethrough ?? false);
  }

  set strikethrough(value: unknown) {
    this.style.patch({ font: { strikethrough: booleanArgument(value, 'strikethrough') } });
  }

  get underline(): string | null {
    return this.style.common(({ font }) => (font?.underline ? nameOf(UNDERLINES, font.underline) : 'None'));
  }

  set underline(value: unknown) {
    const name = choiceArgument(value, ['None', ...keysOf(UNDERLINES)], 'underline');
    this.style.patch({ font: { underline: name === 'None' ? null : UNDERLINES[name] } });
  }

  get name(): string | null {
    return this.style.common(({ font }) => font?.name ?? 'Calibri');
  }

  set name(value: unknown) {
    this.style.patch({ font: { name: textArgument(value, 'name') } });
  }

  get size(): number | null {
    return this.style.common(({ font }) => font?.size ?? 11);
  }

  set size(value: unknown) {
    this.style.patch({ font: { size: sizeArgument(value, 'size') } });
  }
}
