import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { chartXml } from './chart-xml';
import { anchorXml, chartsOfDrawing, EMPTY_DRAWING } from './drawing-anchors';
import type { PackageEditor } from './package-editor';
import { TextEdits } from './text-edits';
import { parseXml, type XmlNode } from './xml-tree';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/**
 * Writes the charts of a sheet that are new or moved, and takes those away that are gone. Pictures, shapes and untouched
 * charts of its drawing stay as they are. Returns the relationship id of the drawing if the sheet did not have one.
 */
export function writeCharts(
  editor: PackageEditor,
  sheetPath: string,
  sheet: Sheet,
  before: readonly Chart[],
): string | undefined {
  const after = sheet.props.charts;
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const existing = editor.relationships(sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  const path = existing ?? editor.freePath((number) => `xl/drawings/drawing${String(number)}.xml`);
  if (existing === undefined) editor.addPart(path, DRAWING_TYPE, EMPTY_DRAWING);
  const text = editor.text(path);
  const root = parseXml(text);
  const edits = new TextEdits(text);
  const related = editor.relationships(path);
  const anchored = chartsOfDrawing(root);
  for (const chart of before) {
    const now = after.find(({ part }) => part === chart.part);
    if (now !== undefined && JSON.stringify(now) === JSON.stringify(chart)) continue;
    const link = related.find(({ target }) => target === chart.part);
    const anchor = anchored.find(({ relationship }) => relationship === link?.id)?.anchor;
    if (link === undefined || anchor === undefined) continue;
    const moved = now && anchorXml(sheet, now.place, now.name, shapeNumber(anchor), link.id);
    edits.replace(anchor.start, anchor.end, moved ?? '');
    if (now !== undefined) continue;
    editor.unrelate(path, link.id);
    editor.removePart(link.target);
  }
  let shape = 1 + Math.max(1, ...root.children.map(shapeNumber));
  for (const chart of after) {
    if (chart.part !== undefined) continue;
    const part = editor.freePath((number) => `xl/charts/chart${String(number)}.xml`);
    editor.addPart(part, CHART_TYPE, chartXml(chart));
    const link = editor.relate(path, 'chart', part);
    edits.insert(root.close, anchorXml(sheet, chart.place, chart.name, shape++, link));
  }
  editor.setText(path, edits.apply());
  return existing === undefined ? editor.relate(sheetPath, 'drawing', path) : undefined;
}

/** Takes a sheet's drawing away with its charts. */
export function dropDrawing(editor: PackageEditor, sheetPath: string): void {
  for (const { kind, target } of editor.relationships(sheetPath)) {
    if (kind !== 'drawing' || !editor.has(target)) continue;
    for (const part of editor.relationships(target)) {
      if (part.kind === 'chart' && editor.has(part.target)) editor.removePart(part.target);
    }
    editor.removePart(target);
  }
}

/** The number of a drawing's shape; the largest inside. */
function shapeNumber(node: XmlNode): number {
  const own = node.name === 'cNvPr' ? Number(node.attributes.id ?? 0) : 0;
  return Math.max(own, ...node.children.map(shapeNumber));
}
