import { intersection } from '../../model/address';
import type { ConditionalFormat } from '../../model/sheet-props';
import { choiceArgument, integerArgument, textArgument } from '../arguments';
import { itemNotFound } from '../host-error';
import { HostCollection } from '../host-object';
import type { Area } from './address-argument';
import { ConditionalFormatObject } from './conditional-format';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';

/** Kinds that can be added, and what the file format calls them. */
const KINDS = { Custom: 'expression', CellValue: 'cellIs', ContainsText: 'containsText' } as const;

/** `Excel.ConditionalFormatCollection` of a range. Adding is emulated for formulas, cell values and texts. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormatObject> {
  constructor(
    private readonly context: ObjectContext,
    private readonly area: Area,
  ) {
    super('ConditionalFormatCollection', () =>
      formatsOver(area).map(({ id }) => new ConditionalFormatObject(context, area, id)),
    );
  }

  add(type: unknown): ConditionalFormatObject {
    const { sheet, rect } = this.area;
    requireAllowed(sheet, 'allowFormatCells');
    const kind = choiceArgument(type, ['Custom', 'CellValue', 'ContainsText'], 'type');
    const existing = sheet.props.conditionalFormats;
    const id = `{${String(1 + Math.max(0, ...existing.map((format) => numberOf(format.id)))).padStart(8, '0')}-CF}`;
    // A new format comes first, as in Excel.
    const added: ConditionalFormat = { id, ranges: [rect], type: KINDS[kind], priority: 1, formulas: [] };
    const others = existing.map((format) => ({ ...format, priority: format.priority + 1 }));
    this.context.model.updateSheet(sheet.id, { conditionalFormats: [added, ...others] });
    return new ConditionalFormatObject(this.context, this.area, id);
  }

  clearAll(): void {
    const { sheet } = this.area;
    requireAllowed(sheet, 'allowFormatCells');
    const gone = new Set(formatsOver(this.area));
    const kept = sheet.props.conditionalFormats.filter((format) => !gone.has(format));
    this.context.model.updateSheet(sheet.id, { conditionalFormats: kept });
  }

  getCount(): number {
    return this.listItems().length;
  }

  getItem(id: unknown): ConditionalFormatObject {
    const item = this.getItemOrNullObject(id);
    if (item === null) throw itemNotFound(`conditional format ${String(id)}`);
    return item;
  }

  getItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    const wanted = textArgument(id, 'id');
    const found = formatsOver(this.area).find((format) => format.id === wanted);
    return found === undefined ? null : new ConditionalFormatObject(this.context, this.area, wanted);
  }

  getItemAt(index: unknown): ConditionalFormatObject {
    const item = this.listItems()[integerArgument(index, 'index')];
    if (item === undefined) throw itemNotFound(`conditional format ${String(index)}`);
    return item;
  }
}

function formatsOver({ sheet, rect }: Area): ConditionalFormat[] {
  return sheet.props.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => intersection(range, rect) !== undefined))
    .sort((a, b) => a.priority - b.priority);
}

function numberOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}
