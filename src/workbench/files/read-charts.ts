import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { chartsOfDrawing, placeOfAnchor } from './drawing-anchors';
import type { PackageParts } from './open-package';
import { readChart } from './read-chart';
import { readRelationships } from './relationships';
import { parseXml, partText } from './xml-tree';

/** The charts of a sheet, as far as the model knows their kind; the rest stays in the file unseen. */
export function readCharts(parts: PackageParts, sheet: Sheet, sheetPath: string): Chart[] {
  const drawing = readRelationships(parts, sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  const bytes = drawing === undefined ? undefined : parts.get(drawing);
  if (drawing === undefined || bytes === undefined) return [];
  const related = readRelationships(parts, drawing);
  return chartsOfDrawing(parseXml(partText(bytes))).flatMap(({ anchor, name, relationship }, index) => {
    const part = related.find(({ id }) => id === relationship)?.target;
    const chart = part === undefined ? undefined : parts.get(part);
    const read = chart && readChart(parseXml(partText(chart)));
    if (part === undefined || read === undefined) return [];
    const id = `{${String(index + 1).padStart(8, '0')}-C4A7}`;
    return [{ id, name, place: placeOfAnchor(sheet, anchor), ...read, part }];
  });
}
