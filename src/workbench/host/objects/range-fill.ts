import { colorArgument } from '../arguments';
import { HostObject } from '../host-object';
import type { StyleOf } from './style-of';

/** `Excel.RangeFill`. */
export class RangeFill extends HostObject {
  constructor(private readonly style: StyleOf) {
    super('RangeFill');
  }

  get color(): string | null {
    return this.style.common(({ fill }) => fill?.color ?? '#FFFFFF') ?? '';
  }

  set color(value: unknown) {
    const color = colorArgument(value, 'color');
    this.style.patch({ fill: color === '' ? null : { color } });
  }

  clear(): void {
    this.style.patch({ fill: null });
  }
}
