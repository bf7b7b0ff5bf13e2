import { booleanArgument, choiceArgument, sizeArgument } from '../arguments';
import { HostObject } from '../host-object';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { FormatProtection } from './format-protection';
import { RangeBorders } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { autofitColumns, autofitRows, readSize, writeSize } from './range-size';
import { keysOf, nameOf, StyleOf } from './style-of';

const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
/** `Excel.RangeFormat`. */
export class RangeFormat extends HostObject {
  private readonly areas: readonly Area[];
  private readonly style: StyleOf;

  constructor(
    private readonly context: ObjectContext,
    ...areas: readonly Area[]
  ) {
    super('RangeFormat');
    this.areas = areas;
    this.style = new StyleOf(context, areas);
  }

  get fill(): RangeFill {
    return new RangeFill(this.style);
  }

  get font(): RangeFont {
    return new RangeFont(this.style);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.context, this.areas);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.style);
  }

  get wrapText(): boolean | null {
    return this.style.common(({ alignment }) => alignment?.wrap ?? false);
  }

  set wrapText(value: unknown) {
    this.style.patch({ alignment: { wrap: booleanArgument(value, 'wrapText') } });
  }

  get shrinkToFit(): boolean | null {
    return this.style.common(({ alignment }) => alignment?.shrink ?? false);
  }

  set shrinkToFit(value: unknown) {
    this.style.patch({ alignment: { shrink: booleanArgument(value, 'shrinkToFit') } });
  }

  get indentLevel(): number | null {
    return this.style.common(({ alignment }) => alignment?.indent ?? 0);
  }

  set indentLevel(value: unknown) {
    this.style.patch({ alignment: { indent: sizeArgument(value, 'indentLevel') } });
  }

  get horizontalAlignment(): string | null {
    return this.style.common(({ alignment }) => nameOf(HORIZONTAL, alignment?.horizontal ?? 'general'));
  }

  set horizontalAlignment(value: unknown) {
    const name = choiceArgument(value, keysOf(HORIZONTAL), 'horizontalAlignment');
    this.style.patch({ alignment: { horizontal: HORIZONTAL[name] } });
  }

  get verticalAlignment(): string | null {
    return this.style.common(({ alignment }) => nameOf(VERTICAL, alignment?.vertical ?? 'bottom'));
  }

  set verticalAlignment(value: unknown) {
    const name = choiceArgument(value, keysOf(VERTICAL), 'verticalAlignment');
    this.style.patch({ alignment: { vertical: VERTICAL[name] } });
  }

  /** Points, as all sizes in the API. */
  get columnWidth(): number | null {
    return readSize(this.areas, 'columns');
  }

  set columnWidth(value: unknown) {
    writeSize(this.context, this.areas, 'columns', sizeArgument(value, 'columnWidth'));
  }

  get rowHeight(): number | null {
    return readSize(this.areas, 'rows');
  }

  set rowHeight(value: unknown) {
    writeSize(this.context, this.areas, 'rows', sizeArgument(value, 'rowHeight'));
  }

  autofitColumns(): void {
    autofitColumns(this.context, this.areas);
  }

  autofitRows(): void {
    autofitRows(this.context, this.areas);
  }
}
