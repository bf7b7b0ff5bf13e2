import type { ColumnRole } from '../forms/form';
import type { Diagnostic } from '../diagnostic';
import type { KeptRecordCorrection } from './record-correction-words';
import type { Policy } from '../scoring/policy';

/** What a person decided about the forms of this workbook, kept on its visible settings sheet. */
export interface Settings {
  /** Where the settings are, as formulas refer to them: `KPI设置!$A$5:$B$24`; null when the workbook has no settings sheet. */
  readonly policyReference: string | null;
  readonly policy: Policy;
  readonly corrections: readonly Correction[];
  /** Entries that could not be read, each with its cell; the default holds for them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A correction of what was recognised. Headers are compared as normalised text, so that it survives moved columns. */
export type Correction =
  /** The column with this header holds something else, or nothing of the form (`ignore`). */
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly header: string;
      readonly role: ColumnRole | 'ignore';
    }
  /** Whether full marks are the weights on this sheet, when it was found out wrongly. */
  | { readonly kind: 'scale'; readonly sheet: string; readonly scale: 'weight' | 'hundred' }
  /** The sheet holds no form. */
  | { readonly kind: 'no-form'; readonly sheet: string }
  /** The same of a sheet of records: its columns, what its rows are, or that it holds none. */
  | KeptRecordCorrection;
