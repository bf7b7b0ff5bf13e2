import { MAX_COLUMNS, MAX_ROWS, parseRect, quoteSheetName, rectName, type Rect } from '../model/address';
import type { PageLayout } from '../model/page-layout';

/** The defined names in which a file keeps what a sheet prints. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * Areas of a print name's text; empty when it is anything but areas (a formula of a person's own).
 * Example: `'1月 考核'!$A:$B,'1月 考核'!$1:$3`.
 */
export function readPrintName(text: string): readonly Rect[] {
  const pieces = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = pieces.map((piece) => parseRect(piece.slice(piece.lastIndexOf('!') + 1).trim()));
  return areas.every((area) => area !== undefined) ? areas : [];
}

/** The part of a layout that one print name says. */
export function pageOfPrintName(name: string, text: string): PageLayout {
  const areas = readPrintName(text);
  if (name === PRINT_AREA) return areas.length > 0 ? { printArea: areas } : {};
  const titleRows = areas.find((area) => area.columns === MAX_COLUMNS);
  const titleColumns = areas.find((area) => area.rows === MAX_ROWS);
  return { ...(titleRows && { titleRows }), ...(titleColumns && { titleColumns }) };
}

/** Name and text of each print name that a sheet needs. */
export function printNames(
  sheet: string,
  page: PageLayout,
): readonly { readonly name: string; readonly text: string }[] {
  const titles = [page.titleColumns, page.titleRows].filter((area) => area !== undefined);
  const text = (areas: readonly Rect[]) =>
    areas.map((area) => `${quoteSheetName(sheet)}!${absolute(area)}`).join(',');
  return [
    { name: PRINT_AREA, text: text(page.printArea ?? []) },
    { name: PRINT_TITLES, text: text(titles) },
  ].filter((each) => each.text !== '');
}

function absolute(area: Rect): string {
  return rectName(area).replace(/[A-Z]+(?=\d|:|$)|\d+/g, (part) => `$${part}`);
}
