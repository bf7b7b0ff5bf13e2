import type { AddinSettings } from '../addin-settings';
import { textArgument } from '../arguments';
import { itemNotFound } from '../host-error';
import { HostCollection, HostObject } from '../host-object';

/** `Excel.Setting`: one add-in setting of the workbook. */
export class SettingObject extends HostObject {
  constructor(
    private readonly settings: AddinSettings,
    private readonly name: string,
  ) {
    super('Setting', () => ({ _Id: name }));
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    const json = this.settings.get(this.name);
    if (json === undefined) throw itemNotFound(`setting ${this.name}`);
    return JSON.parse(json) as unknown;
  }

  set value(value: unknown) {
    this.settings.set(this.name, JSON.stringify(value));
  }

  get _Id(): string {
    return this.name;
  }

  delete(): void {
    this.settings.delete(this.name);
  }
}

/** `Excel.SettingCollection`. */
export class SettingCollection extends HostCollection<SettingObject> {
  constructor(private readonly settings: AddinSettings) {
    super('SettingCollection', () => settings.entries().map(([name]) => new SettingObject(settings, name)));
  }

  add(key: unknown, value: unknown): SettingObject {
    const name = textArgument(key, 'key');
    this.settings.set(name, JSON.stringify(value));
    return new SettingObject(this.settings, name);
  }

  getCount(): number {
    return this.settings.entries().length;
  }

  getItem(key: unknown): SettingObject {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound(`setting ${String(key)}`);
    return setting;
  }

  getItemOrNullObject(key: unknown): SettingObject | null {
    const name = textArgument(key, 'key');
    return this.settings.get(name) === undefined ? null : new SettingObject(this.settings, name);
  }
}
