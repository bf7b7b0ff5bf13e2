import { intersection } from '../../model/address';
import { integerArgument } from '../arguments';
import { itemNotFound } from '../host-error';
import { HostCollection, HostObject } from '../host-object';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import { RangeFormat } from './range-format';
import { readProperty } from '../host-object';

/** `Excel.RangeAreas`: several ranges of one sheet. */
export class RangeAreas extends HostObject {
  constructor(
    readonly context: ObjectContext,
    readonly parts: readonly AreaObject[],
  ) {
    super('RangeAreas');
  }

  get address(): string {
    return this.parts.map((part) => String(readProperty(part, 'address'))).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.parts);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.context, ...this.parts);
  }

  get worksheet(): HostObject {
    const [first] = this.parts;
    if (first === undefined) throw itemNotFound('there are no areas');
    return this.context.worksheetOf(first.sheet);
  }

  getIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const areas: readonly AreaObject[] = other instanceof RangeAreas ? other.parts : [other as AreaObject];
    const common = this.parts.flatMap((part) =>
      areas
        .map((area) => intersection(part.rect, area.rect))
        .filter((rect) => rect !== undefined)
        .map((rect) => this.context.rangeOf(part.sheet, rect)),
    );
    return common.length === 0 ? null : new RangeAreas(this.context, common);
  }
}

/** `Excel.RangeCollection`. */
export class RangeCollection extends HostCollection<AreaObject> {
  constructor(private readonly parts: readonly AreaObject[]) {
    super('RangeCollection', () => parts);
  }

  getCount(): number {
    return this.parts.length;
  }

  getItemAt(index: unknown): AreaObject {
    const part = this.parts[integerArgument(index, 'index')];
    if (part === undefined) throw itemNotFound(`area ${String(index)}`);
    return part;
  }
}
