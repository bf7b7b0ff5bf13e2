/**
 * The add-in's settings in the document, shared by `Office.context.document.settings` and
 * `workbook.settings`: name → JSON text.
 */
export interface AddinSettings {
  entries(): readonly (readonly [string, string])[];
  get(name: string): string | undefined;
  set(name: string, json: string): void;
  delete(name: string): void;
  /** Takes the whole list that `saveAsync` sends. */
  replaceAll(properties: unknown): void;
}
