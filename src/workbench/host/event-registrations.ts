import type { XdmSession } from './xdm';

/** Numbers that office.js knows the workbook's events by. */
export const EventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;

/** One of those numbers. */
export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of events that are registered on the collection of worksheets. */
export const WORKBOOK_TARGET = 'Workbook';

const HOST_EVENT = 65536;

/** The document's own event, which `workbook.onSelectionChanged` comes down to; it names no place. */
const DOCUMENT_SELECTION = 'documentSelectionChanged';

/** What one page listens to, and what is still to be told to it. */
export class EventRegistrations {
  private readonly registered = new Set<string>();
  private queue: unknown[] = [];
  private documentSelectionDue = false;

  constructor(private readonly session: XdmSession) {}

  register(event: EventNumber, target: string): void {
    this.registered.add(`${event} ${target}`);
  }

  unregister(event: EventNumber, target: string): void {
    this.registered.delete(`${event} ${target}`);
  }

  /** Queues an event of a sheet for those who listen to the sheet, and for those who listen to all sheets. */
  raise(event: EventNumber, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${event} ${target}`)) continue;
      this.queue.push([
        HOST_EVENT,
        event,
        target,
        JSON.stringify({ ...details, worksheetId: sheetId }),
        0,
        false,
      ]);
    }
  }

  /** Tells, with the next flush, that something else is selected. */
  documentSelectionChanged(): void {
    this.documentSelectionDue = true;
  }

  /** Sends what is queued. */
  flush(): void {
    const entries = this.queue;
    this.queue = [];
    if (entries.length > 0) this.session.push('richApiMessage', { ArrayData: entries });
    if (this.documentSelectionDue) this.session.push(DOCUMENT_SELECTION, {});
    this.documentSelectionDue = false;
  }

  /** Sends a custom-function message at once. */
  sendNow(entries: readonly unknown[]): void {
    this.session.push('richApiMessage', { ArrayData: entries });
  }

  clear(): void {
    this.registered.clear();
    this.queue = [];
    this.documentSelectionDue = false;
  }
}
