import type { ColumnRole } from '../core/forms/form';

/** One text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** 15 % is `{ percent: 15 }`: a number for Excel, shown as people write it. */
export interface Percent {
  readonly percent: number;
}

/** What stands in a cell; a plain string is the same in both languages (`≥85%`). */
export type TemplateValue = Text | Percent | string | number;

/**
 * What a cell for a person accepts. `number` names its unit by the canonical symbol (or, where no score depends on it, in
 * words), which the number format shows behind the figure: 45秒. `words` are events (`迟到1次`); `mark` is a mark up to the full one; `level` a whole level from 1.
 */
export type Entry =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'percent' }
  | {
      readonly kind: 'number';
      readonly unit: string | Text;
      readonly decimals: number;
      readonly max?: number;
    }
  | { readonly kind: 'words'; readonly example: Text }
  | { readonly kind: 'level'; readonly levels: number }
  | { readonly kind: 'mark'; readonly full: number }
  | { readonly kind: 'choice'; readonly items: readonly Text[] };

export interface TemplateColumn {
  /** Names the column in the rows of the template. */
  readonly key: string;
  /** What the add-in takes the column for; `other` for one that it leaves alone (适用岗位). */
  readonly role: ColumnRole | 'other';
  readonly header: Text;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width: number;
  readonly align?: 'left' | 'center';
  /** Neighbouring rows with the same value share one merged cell (指标维度). */
  readonly merged?: true;
  /** The total row adds the column up. */
  readonly sum?: true;
  /** For a person to fill. Without one the column holds texts of the form or, by its role, results of the add-in. */
  readonly entry?: Entry;
  /** Where the numbers of the column need another number format than their kind has. */
  readonly numberFormat?: string;
}

export interface ItemRow {
  readonly kind: 'item';
  /** By the key of the column; a column left out is blank. */
  readonly cells: Readonly<Record<string, TemplateValue>>;
  /** Entries of this row that differ from those of its columns, by key. */
  readonly entries?: Readonly<Record<string, Entry>>;
  /** Further help on the cell for the actual, after the criteria that its hint quotes. */
  readonly help?: Text;
  /** Keys of the cells that the source lost; the template's value is an assumption and is shown as one. */
  readonly assumed?: readonly string[];
  /** The figures of a filled form, by key. */
  readonly sample?: Readonly<Record<string, TemplateValue>>;
  /** Keys of the sample figures that are ours, because the document has none. */
  readonly example?: readonly string[];
}

/** A row of a form from top to bottom. A subtotal adds up the items since the section before it. */
export type TemplateRow =
  | ItemRow
  | { readonly kind: 'section'; readonly text: Text }
  | { readonly kind: 'subtotal'; readonly text: Text }
  | { readonly kind: 'total'; readonly text: Text };

/** A line above the table to be filled: 被考核人. */
export interface TemplateField {
  readonly label: Text;
  readonly entry?: Entry;
  /** Filled in already: 月度. */
  readonly value?: Text;
}

/** A box with a label and room for words (员工意见), above or below the table. */
export interface TemplateBox {
  readonly label: Text;
  /** What to write there; shown while the box is selected. */
  readonly hint: Text;
  /** Lines of text that fit. */
  readonly lines: number;
  readonly entry?: Entry;
  readonly sample?: TemplateValue;
  /** The sample is ours. */
  readonly example?: true;
}

/** A form of the documents as plain data: what a supervisor inserts, blank or filled with the document's own figures. */
export interface Template {
  /** Stable name for commands, tests and lists: `a8`. */
  readonly id: string;
  /** IDs of the document's parts that the form comes from, the main one first. */
  readonly documents: readonly string[];
  readonly name: Text;
  /** One line that says what the form is for. */
  readonly purpose: Text;
  /** Wanted sheet name. */
  readonly sheet: Text;
  readonly title: Text;
  readonly fields: readonly TemplateField[];
  /** Boxes above the table. */
  readonly opening?: readonly TemplateBox[];
  /** A heading of its own above the table, where the form has several parts. */
  readonly tableTitle?: Text;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  /** Boxes below the table. */
  readonly closing?: readonly TemplateBox[];
  /** Labels of the sign-off line. */
  readonly signatures: readonly Text[];
  readonly notes: readonly Text[];
  readonly orientation: 'portrait' | 'landscape';
}
