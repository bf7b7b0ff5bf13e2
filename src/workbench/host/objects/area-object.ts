import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { HostObject } from '../host-object';

/** A host object that stands for a rectangle of cells. */
export abstract class AreaObject extends HostObject {
  constructor(
    typeName: string,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {
    super(typeName);
  }
}
