import { readWorkbook, type SheetRead } from '../workbook/read-workbook';
import type { Watched } from '../workbook/watched';
import { gridChecker } from './check/grid-checker';

/**
 * Reads the workbook for its forms and settings. Of a sheet whose first rows are records and no form, and of a hidden one, which
 * nobody scores, only those first rows are read: a log may be long.
 */
export function readSheets(context: Excel.RequestContext, watched: Watched = {}): Promise<SheetRead[]> {
  return readWorkbook(context, {
    ...watched,
    startsSuffice: (starts) => gridChecker().startsSuffice(starts, { signal: watched.signal }),
  });
}
