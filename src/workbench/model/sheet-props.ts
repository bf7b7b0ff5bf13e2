import type { Rect } from './address';
import type { CellStyle } from './cell-style';
import type { Chart } from './chart';
import type { PageLayout } from './page-layout';

/** Width and state of a column. */
export interface ColumnProps {
  /** Width in characters of the default font, as the file says it. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** Height and state of a row. */
export interface RowProps {
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** Protection of a sheet. A password is never kept in the open: the file's own hash stays in the file. */
export interface SheetProtection {
  readonly hasPassword: boolean;
  /** What is still allowed, by Office.js names: allowFormatCells, allowInsertRows, allowSort, allowAutoFilter, … */
  readonly options: Readonly<Record<string, boolean>>;
}

/** A filter on a sheet (not on a table). */
export interface AutoFilter {
  readonly range: Rect;
  /** True when a criterion hides rows. */
  readonly filtered: boolean;
}

/** A data validation rule. */
export interface DataValidation {
  readonly ranges: readonly Rect[];
  /** list, whole, decimal, date, time, textLength, custom or none. */
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly errorStyle?: 'stop' | 'warning' | 'information';
  readonly error?: { readonly title?: string; readonly message?: string; readonly show?: boolean };
  readonly prompt?: { readonly title?: string; readonly message?: string; readonly show?: boolean };
}

/** A conditional format. What the model cannot say (icon sets, data bars) is kept as the file's own text. */
export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** cellIs, expression, containsText, colorScale, dataBar, iconSet, top10, … */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  readonly operator?: string;
  readonly text?: string;
  /** Without `=`, relative to the first cell of the first range. */
  readonly formulas: readonly string[];
  readonly style?: CellStyle;
  /** Colour scale stops: value kind, value and colour. */
  readonly scale?: readonly { readonly kind: string; readonly value?: string; readonly color: string }[];
  /** The rule as the file has it, but for its formulas, which may be others by now; absent on a rule made here. */
  readonly source?: string;
}

/** A note (an old-style comment) on a cell. */
export interface Note {
  readonly text: string;
  readonly author?: string;
}

/** Everything about a sheet but its cells. Never changed in place. */
export interface SheetProps {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `#RRGGBB` */
  readonly tabColor?: string;
  readonly protection?: SheetProtection;
  readonly merges: readonly Rect[];
  readonly columns: ReadonlyMap<number, ColumnProps>;
  readonly rows: ReadonlyMap<number, RowProps>;
  /** Characters. */
  readonly defaultColumnWidth?: number;
  /** Points. */
  readonly defaultRowHeight?: number;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  readonly autoFilter?: AutoFilter;
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** By cell key (see address.ts). */
  readonly notes: ReadonlyMap<number, Note>;
  /** From back to front. */
  readonly charts: readonly Chart[];
  /** How the sheet is printed. */
  readonly page: PageLayout;
}

/** A change to a sheet's properties; undefined takes a property away. */
export type SheetPropsPatch = { readonly [K in keyof SheetProps]?: SheetProps[K] | undefined };

/** Properties of a new sheet. */
export function newSheetProps(name: string): SheetProps {
  return {
    name,
    visibility: 'visible',
    merges: [],
    columns: new Map(),
    rows: new Map(),
    validations: [],
    conditionalFormats: [],
    notes: new Map(),
    charts: [],
    page: {},
  };
}
