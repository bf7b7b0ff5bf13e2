import type { DefinedName } from '../../model/book-state';
import type { Sheet } from '../../model/sheet';
import { booleanArgument, textArgument } from '../arguments';
import { HostError, itemNotFound } from '../host-error';
import { HostObject, readProperty } from '../host-object';
import { areaOfFormula } from './address-argument';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';

/** `Excel.NamedItem`: a defined name. */
export class NamedItemObject extends HostObject {
  constructor(
    private readonly context: ObjectContext,
    private readonly key: string,
    private readonly sheet: Sheet | undefined,
  ) {
    super('NamedItem', () => ({ _Id: key }));
  }

  get _Id(): string {
    return this.key;
  }

  get name(): string {
    return this.found().name;
  }

  get formula(): string {
    return this.found().formula;
  }

  set formula(value: unknown) {
    this.context.model.setName({ ...this.found(), formula: textArgument(value, 'formula') });
  }

  get comment(): string {
    return this.found().comment ?? '';
  }

  set comment(value: unknown) {
    this.context.model.setName({ ...this.found(), comment: textArgument(value, 'comment') });
  }

  get visible(): boolean {
    return this.found().hidden !== true;
  }

  set visible(value: unknown) {
    this.context.model.setName({ ...this.found(), hidden: !booleanArgument(value, 'visible') });
  }

  get scope(): string {
    return this.sheet === undefined ? 'Workbook' : 'Worksheet';
  }

  get type(): string {
    if (areaOfFormula(this.context, this.formula) !== null) return 'Range';
    const content = this.formula.replace(/^=/, '');
    if (/^".*"$/s.test(content)) return 'String';
    if (content !== '' && Number.isFinite(Number(content))) return 'Double';
    return /^(true|false)$/i.test(content) ? 'Boolean' : 'Error';
  }

  /** The address with the sheet for a range, else the constant. */
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range !== null) return readProperty(range, 'address');
    const content = this.formula.replace(/^=/, '');
    switch (this.type) {
      case 'String':
        return content.slice(1, -1).replace(/""/g, '"');
      case 'Double':
        return Number(content);
      case 'Boolean':
        return content.toLowerCase() === 'true';
      default:
        throw new HostError(
          'ApiNotFound',
          `The workbench does not emulate NamedItem.value of the formula ${this.formula}.`,
        );
    }
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.sheet === undefined ? null : this.context.worksheetOf(this.sheet);
  }

  get worksheet(): HostObject {
    if (this.sheet === undefined) throw itemNotFound(`the name ${this.key} belongs to the workbook`);
    return this.context.worksheetOf(this.sheet);
  }

  getRange(): AreaObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound(`the name ${this.key} is not a range`);
    return range;
  }

  getRangeOrNullObject(): AreaObject | null {
    const area = areaOfFormula(this.context, this.found().formula);
    return area === null ? null : this.context.rangeOf(area.sheet, area.rect);
  }

  delete(): void {
    this.context.model.deleteName(this.found().name, this.sheet?.id);
  }

  private readonly found = (): DefinedName => {
    const same = (each: DefinedName) => each.name === this.key && each.scope === this.sheet?.id;
    const found = this.context.model.names().find(same);
    if (found === undefined) throw itemNotFound(`name ${this.key}`);
    return found;
  };
}
