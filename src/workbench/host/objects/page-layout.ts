import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../model/address';
import {
  DEFAULT_MARGINS,
  patchPage,
  type PageLayout,
  type PageLayoutPatch,
  type PageMargins,
} from '../../model/page-layout';
import type { Sheet } from '../../model/sheet';
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  recordArgument,
  sizeArgument,
  textArgument,
} from '../arguments';
import { invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import { areaOf, splitAreas } from './address-argument';
import { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import { PAPER_NAMES } from './paper-names';
import { requireAllowed } from './protection-guard';
import { RangeAreas } from './range-areas';
import { keysOf } from './style-of';

const POINTS_AN_INCH = 72;
const POINTS_A_UNIT = { Points: 1, Inches: POINTS_AN_INCH, Centimeters: POINTS_AN_INCH / 2.54 };
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** `Excel.PageLayout` of a worksheet; headers and footers are not emulated. */
export class PageLayoutObject extends HostObject {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: Sheet,
  ) {
    super('PageLayout');
  }

  get orientation(): string {
    return this.page().orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(value: unknown) {
    const name = choiceArgument(value, ['Portrait', 'Landscape'], 'orientation');
    this.patch({ orientation: name === 'Portrait' ? 'portrait' : 'landscape' });
  }

  get paperSize(): string {
    return PAPER_NAMES[(this.page().paperSize ?? 1) - 1] ?? 'Letter';
  }

  set paperSize(value: unknown) {
    this.patch({ paperSize: PAPER_NAMES.indexOf(choiceArgument(value, PAPER_NAMES, 'paperSize')) + 1 });
  }

  /** Absent members are null, as Excel answers them. */
  get zoom(): unknown {
    const { fit, scale = 100 } = this.page();
    if (fit === undefined) return { horizontalFitToPages: null, scale, verticalFitToPages: null };
    return { horizontalFitToPages: fit.wide || null, scale: null, verticalFitToPages: fit.tall || null };
  }

  set zoom(value: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale } = recordArgument(value, 'zoom');
    if (scale !== undefined && scale !== null) {
      const percent = integerArgument(scale, 'scale');
      if (percent < 10 || percent > 400) throw invalidArgument(`A scale is 10 to 400, not ${percent}.`);
      this.patch({ scale: percent, fit: undefined });
      return;
    }
    const pages = (count: unknown, name: string) => integerArgument(count ?? 0, name);
    const wide = pages(horizontalFitToPages, 'horizontalFitToPages');
    const tall = pages(verticalFitToPages, 'verticalFitToPages');
    this.patch({ fit: { wide, tall }, scale: undefined });
  }

  get centerHorizontally(): boolean {
    return this.page().centerHorizontally ?? false;
  }

  set centerHorizontally(value: unknown) {
    this.patch({ centerHorizontally: switchOf(value, 'centerHorizontally') });
  }

  get centerVertically(): boolean {
    return this.page().centerVertically ?? false;
  }

  set centerVertically(value: unknown) {
    this.patch({ centerVertically: switchOf(value, 'centerVertically') });
  }

  get printGridlines(): boolean {
    return this.page().gridlines ?? false;
  }

  set printGridlines(value: unknown) {
    this.patch({ gridlines: switchOf(value, 'printGridlines') });
  }

  get printHeadings(): boolean {
    return this.page().headings ?? false;
  }

  set printHeadings(value: unknown) {
    this.patch({ headings: switchOf(value, 'printHeadings') });
  }

  get blackAndWhite(): boolean {
    return this.page().blackAndWhite ?? false;
  }

  set blackAndWhite(value: unknown) {
    this.patch({ blackAndWhite: switchOf(value, 'blackAndWhite') });
  }

  get draftMode(): boolean {
    return this.page().draft ?? false;
  }

  set draftMode(value: unknown) {
    this.patch({ draft: switchOf(value, 'draftMode') });
  }

  get printOrder(): string {
    return this.page().overThenDown === true ? 'OverThenDown' : 'DownThenOver';
  }

  set printOrder(value: unknown) {
    const name = choiceArgument(value, ['DownThenOver', 'OverThenDown'], 'printOrder');
    this.patch({ overThenDown: name === 'OverThenDown' ? true : undefined });
  }

  get firstPageNumber(): number | '' {
    return this.page().firstPageNumber ?? '';
  }

  set firstPageNumber(value: unknown) {
    const number = value === '' || value === null ? undefined : integerArgument(value, 'firstPageNumber');
    this.patch({ firstPageNumber: number });
  }

  get leftMargin(): number {
    return this.margin('left');
  }

  set leftMargin(points: unknown) {
    this.setMargins('Points', { left: points });
  }

  get rightMargin(): number {
    return this.margin('right');
  }

  set rightMargin(points: unknown) {
    this.setMargins('Points', { right: points });
  }

  get topMargin(): number {
    return this.margin('top');
  }

  set topMargin(points: unknown) {
    this.setMargins('Points', { top: points });
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }

  set bottomMargin(points: unknown) {
    this.setMargins('Points', { bottom: points });
  }

  get headerMargin(): number {
    return this.margin('header');
  }

  set headerMargin(points: unknown) {
    this.setMargins('Points', { header: points });
  }

  get footerMargin(): number {
    return this.margin('footer');
  }

  set footerMargin(points: unknown) {
    this.setMargins('Points', { footer: points });
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    this.setMargins(choiceArgument(unit, keysOf(POINTS_A_UNIT), 'unit'), recordArgument(margins, 'margins'));
  }

  setPrintArea(area: unknown): void {
    this.patch({ printArea: this.areasOf(area) });
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.page();
    if (printArea === undefined) return null;
    return new RangeAreas(
      this.context,
      printArea.map((rect) => this.context.rangeOf(this.sheet, rect)),
    );
  }

  getPrintArea(): RangeAreas {
    return found(this.getPrintAreaOrNullObject(), 'print area');
  }

  setPrintTitleRows(rows: unknown): void {
    const [area] = this.areasOf(rows);
    if (area?.columns !== MAX_COLUMNS) throw invalidArgument('Title rows must be whole rows.');
    this.patch({ titleRows: area });
  }

  getPrintTitleRowsOrNullObject(): AreaObject | null {
    const { titleRows } = this.page();
    return titleRows === undefined ? null : this.context.rangeOf(this.sheet, titleRows);
  }

  getPrintTitleRows(): AreaObject {
    return found(this.getPrintTitleRowsOrNullObject(), 'title rows');
  }

  setPrintTitleColumns(columns: unknown): void {
    const [area] = this.areasOf(columns);
    if (area?.rows !== MAX_ROWS) throw invalidArgument('Title columns must be whole columns.');
    this.patch({ titleColumns: area });
  }

  getPrintTitleColumnsOrNullObject(): AreaObject | null {
    const { titleColumns } = this.page();
    return titleColumns === undefined ? null : this.context.rangeOf(this.sheet, titleColumns);
  }

  getPrintTitleColumns(): AreaObject {
    return found(this.getPrintTitleColumnsOrNullObject(), 'title columns');
  }

  private readonly page = (): PageLayout => this.sheet.props.page;

  private readonly patch = (patch: PageLayoutPatch): void => {
    requireAllowed(this.sheet, null);
    this.context.model.updateSheet(this.sheet.id, { page: patchPage(this.page(), patch) });
  };

  private readonly margin = (side: keyof PageMargins): number => {
    return (this.page().margins ?? DEFAULT_MARGINS)[side] * POINTS_AN_INCH;
  };

  private readonly setMargins = (
    unit: keyof typeof POINTS_A_UNIT,
    given: Readonly<Record<string, unknown>>,
  ): void => {
    const inches = (size: unknown, side: string) =>
      (sizeArgument(size, side) * POINTS_A_UNIT[unit]) / POINTS_AN_INCH;
    const changed = MARGINS.flatMap((side) =>
      given[side] === undefined || given[side] === null ? [] : [[side, inches(given[side], side)] as const],
    );
    const before = this.page().margins ?? DEFAULT_MARGINS;
    this.patch({ margins: { ...before, ...Object.fromEntries(changed) } });
  };

  private readonly areasOf = (value: unknown): readonly Rect[] => {
    if (value instanceof AreaObject) return [value.rect];
    if (value instanceof RangeAreas) return value.parts.map(({ rect }) => rect);
    return splitAreas(textArgument(value, 'area')).map(
      (address) => areaOf(this.context, this.sheet, address).rect,
    );
  };
}

/** True, or absent for the default. */
function switchOf(value: unknown, name: string): true | undefined {
  return booleanArgument(value, name) ? true : undefined;
}

function found<T>(object: T | null, what: string): T {
  if (object === null) throw itemNotFound(`the worksheet has no ${what}`);
  return object;
}
