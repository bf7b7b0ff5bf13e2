/** One edge of a cell. */
export interface BorderEdge {
  /** As in the file format: thin, medium, thick, double, dashed, dotted, hair, … */
  readonly style: string;
  /** `#RRGGBB` */
  readonly color?: string;
}

/** Font of a cell; what is absent is the workbook's default font. */
export interface FontStyle {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  /** `#RRGGBB` */
  readonly color?: string;
}

/** Placing of text in a cell. */
export interface AlignmentStyle {
  readonly horizontal?:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
}

/** Lines around a cell. */
export interface BorderStyle {
  readonly left?: BorderEdge;
  readonly right?: BorderEdge;
  readonly top?: BorderEdge;
  readonly bottom?: BorderEdge;
  readonly diagonal?: BorderEdge;
}

/**
 * The look of a cell. Never changed in place: equal looks share one object, so that identity tells
 * a file writer what was touched.
 */
export interface CellStyle {
  /** A number format code; absent means General. */
  readonly numberFormat?: string;
  readonly font?: FontStyle;
  /** `#RRGGBB` of a solid fill. */
  readonly fill?: { readonly color: string };
  readonly alignment?: AlignmentStyle;
  readonly border?: BorderStyle;
  /** False for a cell that may be edited on a protected sheet; absent means locked, as in Excel. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Text that was typed with an apostrophe before it. */
  readonly quotePrefix?: boolean;
  /** The file's own style that this one started from: what the model cannot say is kept from there. */
  readonly fileStyle?: number;
}

type Nullable<T> = { readonly [K in keyof T]?: T[K] | null };

/** A change of look: absent leaves alone, null goes back to the default. Example: `{font: {bold: true}, fill: null}`. */
export interface StylePatch {
  readonly numberFormat?: string | null;
  readonly font?: Nullable<FontStyle> | null;
  readonly fill?: { readonly color: string } | null;
  readonly alignment?: Nullable<AlignmentStyle> | null;
  readonly border?: Nullable<BorderStyle> | null;
  readonly locked?: boolean | null;
  readonly formulaHidden?: boolean | null;
  readonly quotePrefix?: boolean | null;
}

/** The look of an untouched cell. */
export const PLAIN_STYLE: CellStyle = Object.freeze({});

const NESTED = new Set(['font', 'alignment', 'border']);

/** Applies a change to a look. Example: `patchStyle(style, {font: {color: '#FF0000'}})`. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const next: Record<string, unknown> = { ...style };
  for (const [name, change] of Object.entries(patch) as [string, unknown][]) {
    if (change === undefined) continue;
    const merged = change !== null && NESTED.has(name) ? mergeFields(next[name], change) : change;
    if (merged === null || (merged === 'General' && name === 'numberFormat')) delete next[name];
    else next[name] = merged;
  }
  return next;
}

function mergeFields(before: unknown, change: unknown): unknown {
  const next: Record<string, unknown> = { ...(before as Record<string, unknown> | undefined) };
  for (const [name, value] of Object.entries(change as Record<string, unknown>)) {
    if (value === null) delete next[name];
    else if (value !== undefined) next[name] = value;
  }
  return Object.keys(next).length > 0 ? next : null;
}
