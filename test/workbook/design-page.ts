/* A page for tests that writes the sheet design that it is given. */
import '../../src/messages/all-catalogues';
import type { SheetDesign } from '../../src/core/sheets/sheet-design';
import { excelCodeOf } from '../../src/workbook/excel-code';
import { writeSheetDesign, type SheetPlace } from '../../src/workbook/write-sheet-design';

export interface DesignPage {
  writeDesign?: (design: string, place: string) => Promise<string>;
}

/** The sheet's name, or the code of what stopped it. */
export interface WrittenDesign {
  readonly sheet?: string;
  readonly code?: string;
}

(window as DesignPage).writeDesign = async (design, place) => {
  const written: WrittenDesign = await Excel.run((context) =>
    writeSheetDesign(context, JSON.parse(design) as SheetDesign, JSON.parse(place) as SheetPlace),
  ).then(
    (sheet) => ({ sheet }),
    (error: unknown) => ({ code: excelCodeOf(error) ?? `not of Excel: ${String(error)}` }),
  );
  return JSON.stringify(written);
};
