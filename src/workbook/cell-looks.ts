import type { CellLook } from '../core/sheets/sheet-design';

/** Font, fill and placing of a cell; what is absent is the workbook's own, so that a form suits any theme. */
export interface CellFormat {
  readonly bold?: true;
  readonly italic?: true;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  /** Thin lines all around. */
  readonly border: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** A line that a printer without colours still draws. */
export const LINE_COLOR = '#7F7F7F';

/**
 * What each look is. Fills are pale (black on them has a contrast of 14:1 and more, WCAG 2.2 AAA) and say nothing that weight,
 * slant or place does not say too, so that a form printed in black and white loses nothing.
 */
export const CELL_FORMATS: Readonly<Record<CellLook, CellFormat>> = {
  title: { bold: true, size: 16, border: false, align: 'center' },
  field: { bold: true, border: false, align: 'center' },
  header: { bold: true, fill: '#D9D9D9', border: true, align: 'center' },
  text: { border: true, align: 'left' },
  number: { border: true, align: 'center' },
  input: { fill: '#FFF8DC', border: true, align: 'center' },
  result: { fill: '#E6F0FA', border: true, align: 'center' },
  section: { bold: true, fill: '#F2F2F2', border: true, align: 'left' },
  total: { bold: true, fill: '#EDEDED', border: true, align: 'center' },
  note: { size: 9, color: '#595959', border: false, align: 'left' },
  assumed: { italic: true, fill: '#FCE4D6', border: true, align: 'center' },
};
