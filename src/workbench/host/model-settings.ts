import type { WorkbookModel } from '../model/workbook-model';
import type { AddinSettings } from './addin-settings';

/** The add-in's settings as the workbook keeps and saves them: values there, JSON text on the wire. */
export class ModelSettings implements AddinSettings {
  constructor(private readonly model: WorkbookModel) {}

  entries(): readonly (readonly [string, string])[] {
    return [...this.model.settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
  }

  get(name: string): string | undefined {
    return this.model.settings.has(name) ? JSON.stringify(this.model.settings.get(name)) : undefined;
  }

  set(name: string, json: string): void {
    this.model.settings.set(name, JSON.parse(json) as unknown);
  }

  delete(name: string): void {
    this.model.settings.delete(name);
  }

  replaceAll(properties: unknown): void {
    if (!Array.isArray(properties)) throw new TypeError('Settings arrive as a list of [name, json].');
    this.model.settings.clear();
    for (const entry of properties as unknown[]) {
      if (!Array.isArray(entry)) throw new TypeError('A setting arrives as [name, json].');
      this.set(String(entry[0]), String(entry[1]));
    }
  }
}
