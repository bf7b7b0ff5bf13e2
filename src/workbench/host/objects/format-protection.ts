import { booleanArgument } from '../arguments';
import { HostObject } from '../host-object';
import type { StyleOf } from './style-of';

/** `Excel.FormatProtection`. */
export class FormatProtection extends HostObject {
  constructor(private readonly style: StyleOf) {
    super('FormatProtection');
  }

  get locked(): boolean | null {
    return this.style.common((style) => style.locked ?? true);
  }

  set locked(value: unknown) {
    this.style.patch({ locked: booleanArgument(value, 'locked') ? null : false });
  }

  get formulaHidden(): boolean | null {
    return this.style.common((style) => style.formulaHidden ?? false);
  }

  set formulaHidden(value: unknown) {
    this.style.patch({ formulaHidden: booleanArgument(value, 'formulaHidden') });
  }
}
