import type { Sheet } from '../../model/sheet';
import { booleanArgument, choiceArgument, colorArgument, integerArgument, textArgument } from '../arguments';
import { EventType } from '../event-registrations';
import type { EventNumber } from '../event-registrations';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import { areaOf, splitAreas } from './address-argument';
import type { AreaObject } from './area-object';
import { AutoFilterObject } from './auto-filter';
import { ChartCollection } from './charts/chart-collection';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-item-collection';
import type { ObjectContext } from './object-context';
import { PageLayoutObject } from './page-layout';
import { RangeAreas } from './range-areas';
import { onSheet, WHOLE_SHEET } from './range-geometry';
import { TableCollection } from './table-collection';
import { requireOpenStructure } from './workbook-protection';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  constructor(
    readonly context: ObjectContext,
    readonly sheet: Sheet,
  ) {
    super('Worksheet', () => ({ Id: sheet.id }));
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    requireOpenStructure(this.context);
    this.context.model.renameSheet(this.sheet.id, textArgument(value, 'name'));
  }

  get position(): number {
    return this.context.model.sheets().indexOf(this.sheet);
  }

  set position(value: unknown) {
    requireOpenStructure(this.context);
    const position = integerArgument(value, 'position');
    if (position < 0 || position >= this.context.model.sheets().length)
      throw invalidArgument(`No position ${position}.`);
    this.context.model.moveSheet(this.sheet.id, position);
  }

  get visibility(): string {
    const { visibility } = this.sheet.props;
    return visibility.charAt(0).toUpperCase() + visibility.slice(1);
  }

  set visibility(value: unknown) {
    requireOpenStructure(this.context);
    const name = choiceArgument(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
    if (name !== 'Visible') requireAnotherVisible(this);
    this.context.model.updateSheet(this.sheet.id, { visibility: VISIBILITIES[name] });
  }

  get tabColor(): string {
    return this.sheet.props.tabColor ?? '';
  }

  set tabColor(value: unknown) {
    const color = colorArgument(value, 'tabColor');
    this.context.model.updateSheet(this.sheet.id, { tabColor: color === '' ? undefined : color });
  }

  get showGridlines(): boolean {
    return this.sheet.props.showGridlines ?? true;
  }

  set showGridlines(value: unknown) {
    this.context.model.updateSheet(this.sheet.id, { showGridlines: booleanArgument(value, 'showGridlines') });
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context, this.sheet);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.context, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  // ---- ranges

  getRange(address?: unknown): AreaObject {
    if (address === undefined || address === null) return this.context.rangeOf(this.sheet, WHOLE_SHEET);
    const area = areaOf(this.context, this.sheet, textArgument(address, 'address'));
    return this.context.rangeOf(area.sheet, area.rect);
  }

  getRanges(addresses?: unknown): RangeAreas {
    if (addresses === undefined || addresses === null) return new RangeAreas(this.context, [this.getRange()]);
    const text = textArgument(addresses, 'address');
    if (text.length > 8_192)
      throw invalidArgument(`An address may have 8192 characters; this has ${text.length}.`);
    return new RangeAreas(
      this.context,
      splitAreas(text).map((address) => this.getRange(address)),
    );
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): AreaObject {
    const rect = {
      row: integerArgument(row, 'startRow'),
      column: integerArgument(column, 'startColumn'),
      rows: integerArgument(rows, 'rowCount'),
      columns: integerArgument(columns, 'columnCount'),
    };
    return this.context.rangeOf(this.sheet, onSheet(rect));
  }

  getCell(row: unknown, column: unknown): AreaObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Excel answers A1 when nothing is used. */
  getUsedRange(valuesOnly?: unknown): AreaObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): AreaObject | null {
    const used = this.sheet.usedRange(valuesOnly === true);
    return used === undefined ? null : this.context.rangeOf(this.sheet, used);
  }

  // ---- neighbours

  getNext(visibleOnly?: unknown): WorksheetObject {
    const next = this.getNextOrNullObject(visibleOnly);
    if (next === null) throw itemNotFound('there is no next worksheet');
    return next;
  }

  getNextOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return neighbour(this, 1, visibleOnly === true);
  }

  getPrevious(visibleOnly?: unknown): WorksheetObject {
    const previous = this.getPreviousOrNullObject(visibleOnly);
    if (previous === null) throw itemNotFound('there is no previous worksheet');
    return previous;
  }

  getPreviousOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return neighbour(this, -1, visibleOnly === true);
  }

  // ---- doing

  activate(): void {
    if (this.sheet.props.visibility !== 'visible') {
      throw new HostError(
        'InvalidOperation',
        `The worksheet "${this.sheet.name}" is hidden and cannot be activated.`,
      );
    }
    this.context.model.activate(this.sheet.id);
  }

  delete(): void {
    requireOpenStructure(this.context);
    if (this.sheet.props.visibility === 'veryHidden') {
      throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
    }
    this.context.model.deleteSheet(this.sheet.id);
  }

  calculate(): void {
    // Everything is always calculated here.
  }

  // ---- events

  _RegisterDataChangedEvent(): void {
    listen(this, EventType.dataChanged);
  }

  _UnregisterDataChangedEvent(): void {
    ignore(this, EventType.dataChanged);
  }

  _RegisterSelectionChangedEvent(): void {
    listen(this, EventType.selectionChanged);
  }

  _UnregisterSelectionChangedEvent(): void {
    ignore(this, EventType.selectionChanged);
  }

  _RegisterCalculatedEvent(): void {
    listen(this, EventType.calculated);
  }

  _UnregisterCalculatedEvent(): void {
    ignore(this, EventType.calculated);
  }

  _RegisterActivatedEvent(): void {
    listen(this, EventType.activated);
  }

  _UnregisterActivatedEvent(): void {
    ignore(this, EventType.activated);
  }

  _RegisterDeactivatedEvent(): void {
    listen(this, EventType.deactivated);
  }

  _UnregisterDeactivatedEvent(): void {
    ignore(this, EventType.deactivated);
  }

  _RegisterFormatChangedEvent(): void {
    listen(this, EventType.formatChanged);
  }

  _UnregisterFormatChangedEvent(): void {
    ignore(this, EventType.formatChanged);
  }
}

function listen({ context, sheet }: WorksheetObject, event: EventNumber): void {
  context.events.register(event, sheet.id);
}

function ignore({ context, sheet }: WorksheetObject, event: EventNumber): void {
  context.events.unregister(event, sheet.id);
}

function neighbour(
  { context, sheet }: WorksheetObject,
  step: 1 | -1,
  visibleOnly: boolean,
): WorksheetObject | null {
  const sheets = context.model.sheets();
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (found === undefined) return null;
    if (!visibleOnly || found.props.visibility === 'visible') return new WorksheetObject(context, found);
  }
}

function requireAnotherVisible({ context, sheet }: WorksheetObject): void {
  const others = context.model
    .sheets()
    .filter((each) => each !== sheet && each.props.visibility === 'visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs one visible worksheet.');
}
