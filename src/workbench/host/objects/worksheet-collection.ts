import type { Sheet } from '../../model/sheet';
import { textArgument } from '../arguments';
import { EventType, WORKBOOK_TARGET } from '../event-registrations';
import type { EventNumber } from '../event-registrations';
import { itemNotFound } from '../host-error';
import { HostCollection } from '../host-object';
import type { ObjectContext } from './object-context';
import { requireOpenStructure } from './workbook-protection';
import { WorksheetObject } from './worksheet';

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends HostCollection<WorksheetObject> {
  constructor(private readonly context: ObjectContext) {
    super('WorksheetCollection', () =>
      context.model.sheets().map((sheet) => new WorksheetObject(context, sheet)),
    );
  }

  getItem(key: unknown): WorksheetObject {
    return new WorksheetObject(this.context, this.context.model.sheet(textArgument(key, 'key')));
  }

  getItemOrNullObject(key: unknown): WorksheetObject | null {
    const sheet = this.context.model.findSheet(textArgument(key, 'key'));
    return sheet === undefined ? null : new WorksheetObject(this.context, sheet);
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.context, this.context.model.activeSheet);
  }

  getFirst(visibleOnly?: unknown): WorksheetObject {
    return this.pick(visibleOnly, (sheets) => sheets[0]);
  }

  getLast(visibleOnly?: unknown): WorksheetObject {
    return this.pick(visibleOnly, (sheets) => sheets.at(-1));
  }

  getCount(visibleOnly?: unknown): number {
    return shown(this.context, visibleOnly).length;
  }

  add(name?: unknown): WorksheetObject {
    requireOpenStructure(this.context);
    const wanted = name === undefined || name === null ? undefined : textArgument(name, 'name');
    return new WorksheetObject(this.context, this.context.model.addSheet(wanted));
  }

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.dataChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.ignore(EventType.dataChanged);
  }

  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.selectionChanged);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.ignore(EventType.selectionChanged);
  }

  _RegisterCalculatedEvent(): void {
    this.listen(EventType.calculated);
  }

  _UnregisterCalculatedEvent(): void {
    this.ignore(EventType.calculated);
  }

  _RegisterActivatedEvent(): void {
    this.listen(EventType.activated);
  }

  _UnregisterActivatedEvent(): void {
    this.ignore(EventType.activated);
  }

  _RegisterDeactivatedEvent(): void {
    this.listen(EventType.deactivated);
  }

  _UnregisterDeactivatedEvent(): void {
    this.ignore(EventType.deactivated);
  }

  _RegisterAddedEvent(): void {
    this.listen(EventType.added);
  }

  _UnregisterAddedEvent(): void {
    this.ignore(EventType.added);
  }

  _RegisterDeletedEvent(): void {
    this.listen(EventType.deleted);
  }

  _UnregisterDeletedEvent(): void {
    this.ignore(EventType.deleted);
  }

  _RegisterFormatChangedEvent(): void {
    this.listen(EventType.formatChanged);
  }

  _UnregisterFormatChangedEvent(): void {
    this.ignore(EventType.formatChanged);
  }

  private readonly pick = (
    visibleOnly: unknown,
    choose: (sheets: readonly Sheet[]) => Sheet | undefined,
  ): WorksheetObject => {
    const sheet = choose(shown(this.context, visibleOnly));
    if (sheet === undefined) throw itemNotFound('there is no worksheet');
    return new WorksheetObject(this.context, sheet);
  };

  private readonly listen = (event: EventNumber): void =>
    this.context.events.register(event, WORKBOOK_TARGET);

  private readonly ignore = (event: EventNumber): void =>
    this.context.events.unregister(event, WORKBOOK_TARGET);
}

function shown({ model }: ObjectContext, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true
    ? model.sheets().filter((sheet) => sheet.props.visibility === 'visible')
    : model.sheets();
}
