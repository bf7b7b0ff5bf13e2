import { rectName, union } from '../model/address';
import type { Rect } from '../model/address';
import type { CellPlace } from '../model/cell';
import { isErrorValue } from '../model/cell-value';
import type { CellValue } from '../model/cell-value';
import type { ChangeSource } from '../model/events';
import type { WorkbookModel } from '../model/workbook-model';
import { EventType } from './event-registrations';
import type { EventNumber } from './event-registrations';
import type { HostClient } from './host-client';
import { valueTypeOf, wireValueOf } from './cell-wire';

/**
 * Turns what the workbook tells into the events of its clients. For a change that one client asked for, that one
 * hears source Local and all others Remote, as co-authors do; what the person at the workbench does is Local to all.
 *
 * @returns a function that stops it
 */
export function raiseWorkbookEvents(
  model: WorkbookModel,
  clients: () => Iterable<HostClient>,
  acting: () => object | null,
  afterwards: () => void,
): () => void {
  const raise = (
    event: EventNumber,
    sheetId: string,
    details: (client: HostClient) => Record<string, unknown>,
  ) => {
    for (const client of clients()) client.events.raise(event, sheetId, details(client));
    if (acting() === null) afterwards();
  };
  const origin = (source: ChangeSource, client: HostClient) => {
    const actor = acting();
    const remote = source === 'remote' || (actor !== null && actor !== client);
    return {
      source: remote ? 'Remote' : 'Local',
      triggerSource: actor === client ? 'ThisLocalAddin' : 'Unknown',
    };
  };
  let active = model.sheets().length > 0 ? model.activeSheet.id : '';
  const stops = [
    model.events.on('changed', ({ sheetId, rect, source, details }) =>
      raise(EventType.dataChanged, sheetId, (client) => ({
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: rectName(rect),
        ...origin(source, client),
        ...(details && beforeAndAfter(details.valueBefore, details.valueAfter)),
      })),
    ),
    model.events.on('formatted', ({ sheetId, rect, source }) =>
      raise(EventType.formatChanged, sheetId, (client) => ({
        type: 'WorksheetFormatChanged',
        address: rectName(rect),
        ...origin(source, client),
      })),
    ),
    model.events.on('selection', ({ sheetId, rect }) => {
      for (const client of clients()) client.events.documentSelectionChanged();
      raise(EventType.selectionChanged, sheetId, () => ({ address: rectName(rect) }));
    }),
    model.events.on('activated', ({ sheetId }) => {
      if (active !== '') raise(EventType.deactivated, active, () => ({}));
      active = sheetId;
      raise(EventType.activated, sheetId, () => ({}));
    }),
    model.events.on('calculated', ({ cells }) => {
      for (const [sheetId, rect] of areasBySheet(cells)) {
        raise(EventType.calculated, sheetId, () => ({ address: rectName(rect) }));
      }
    }),
    model.events.on('structure', ({ kind, sheetId, source }) => {
      if (sheetId === undefined) return;
      if (kind === 'sheet-added') raise(EventType.added, sheetId, (client) => origin(source, client));
      if (kind === 'sheet-deleted') raise(EventType.deleted, sheetId, (client) => origin(source, client));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function beforeAndAfter(before: CellValue, after: CellValue): Record<string, unknown> {
  const plain = (value: CellValue) => (isErrorValue(value) ? value.error : wireValueOf(value));
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function areasBySheet(cells: readonly CellPlace[]): Map<string, Rect> {
  const areas = new Map<string, Rect>();
  for (const { sheetId, row, column } of cells) {
    areas.set(sheetId, union(areas.get(sheetId), { row, column, rows: 1, columns: 1 }));
  }
  return areas;
}
