/** Where a formula stands that is in no cell: a defined name, or a conditional format. */
export interface DefinitionPlace {
  readonly kind: 'name' | 'format';
  /** The sheet of a format, or the only one that knows a name; null for a name of the workbook. */
  readonly sheet: string | null;
  /** The name, or the cells of the format: F2:F9. */
  readonly at: string;
}

/** A formula that is in no cell, with `=`. */
export interface Definition extends DefinitionPlace {
  readonly formula: string;
  /** A bound that values are compared with; absent for a condition, and for names. */
  readonly isBound?: true;
}

/** A definition that calls the add-in, and what it becomes. */
export interface ReplacedDefinition extends DefinitionPlace {
  readonly original: string;
  readonly replacement: string;
}

/** A definition that keeps its call; `reason` is the code of a message. */
export interface LeftDefinition extends Definition {
  readonly reason: string;
}

/** As people find it: `总分`, `一月!总分`, `一月!F2:F9`. */
export function definitionLabel({ sheet, at }: DefinitionPlace): string {
  return sheet === null ? at : `${sheet}!${at}`;
}
