import { edgeOf, lineAt } from '../model/cell-size';
import type { ChartPlace } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { attributeText, child, type XmlNode } from './xml-tree';

const EMU_A_POINT = 12_700;

export const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** The anchor of a chart in a drawing. `shape` is its number there. */
export function anchorXml(
  sheet: Sheet,
  place: ChartPlace,
  name: string,
  shape: number,
  relationship: string,
): string {
  const right = place.left + place.width;
  const bottom = place.top + place.height;
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return (
    `<xdr:twoCellAnchor><xdr:from>${cornerXml(sheet, place.left, place.top)}</xdr:from>` +
    `<xdr:to>${cornerXml(sheet, right, bottom)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr${attributeText({ id: shape, name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}">` +
    `<c:chart xmlns:c="${chart}" xmlns:r="${office}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(sheet: Sheet, left: number, top: number): string {
  const column = lineAt(sheet, 'columns', left);
  const row = lineAt(sheet, 'rows', top);
  const emu = (points: number) => String(Math.round(points * EMU_A_POINT));
  return `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff>`;
}

/** A chart that a drawing shows. */
export interface AnchoredChart {
  readonly anchor: XmlNode;
  readonly name: string;
  readonly relationship: string;
}

/** The charts of a drawing, from back to front; pictures and shapes are passed over. */
export function chartsOfDrawing(drawing: XmlNode): AnchoredChart[] {
  return drawing.children.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const graphic = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
    const relationship = graphic?.attributes.id;
    const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes.name ?? '';
    return relationship === undefined ? [] : [{ anchor, name, relationship }];
  });
}

/** Where an anchor lies on its sheet. */
export function placeOfAnchor(sheet: Sheet, anchor: XmlNode): ChartPlace {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext')?.attributes;
  const position = child(anchor, 'pos')?.attributes;
  const [left, top] = from
    ? [cornerOf(sheet, from, 'columns'), cornerOf(sheet, from, 'rows')]
    : [Number(position?.x ?? 0) / EMU_A_POINT, Number(position?.y ?? 0) / EMU_A_POINT];
  const width = to ? cornerOf(sheet, to, 'columns') - left : Number(extent?.cx ?? 0) / EMU_A_POINT;
  const height = to ? cornerOf(sheet, to, 'rows') - top : Number(extent?.cy ?? 0) / EMU_A_POINT;
  return { left, top, width, height };
}

function cornerOf(sheet: Sheet, corner: XmlNode, axis: 'rows' | 'columns'): number {
  const number = (name: string) => Number(child(corner, name)?.text ?? 0);
  const [line, offset] = axis === 'columns' ? ['col', 'colOff'] : ['row', 'rowOff'];
  return edgeOf(sheet, axis, number(line ?? '')) + number(offset ?? '') / EMU_A_POINT;
}
