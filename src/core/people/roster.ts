import type { Diagnostic } from '../diagnostic';
import type { ActualCell, FormTable } from '../forms/form';
import type { Policy } from '../scoring/policy';
import type { FigureMeaning } from './figure-meaning';

/** People × indicators, before any form judges them: a sheet that a person typed, or the indicators made of records. */
export interface Roster {
  /** Where it stands; null when it comes straight from records. */
  readonly place: RosterPlace | null;
  readonly columns: readonly RosterColumn[];
  readonly people: readonly RosterPerson[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Zero-based. */
export interface RosterPlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly nameColumn: number;
  readonly roleColumn: number | null;
  readonly teamColumn: number | null;
  readonly sampleColumn: number | null;
  readonly returnColumn: number | null;
  readonly coverageColumn: number | null;
  readonly salaryColumn: number | null;
}

/** One indicator of a roster. */
export interface RosterColumn {
  readonly header: string;
  readonly meaning: FigureMeaning;
  /** Zero-based sheet column; null when the roster stands on no sheet. */
  readonly column: number | null;
}

export interface RosterPerson {
  readonly name: string;
  readonly role: string | null;
  readonly team: string | null;
  /** Zero-based sheet row; null when the roster stands on no sheet. */
  readonly row: number | null;
  /** One for each column of the roster, in their order; value '' where there is none. */
  readonly actuals: readonly ActualCell[];
  readonly sample: Sample;
}

/** What a person's figures rest on (B2); null where the roster does not say. Shares are 0–1. */
export interface Sample {
  readonly count: number | null;
  readonly returnRate: number | null;
  readonly coverage: number | null;
}

/** A form that people are scored against, and the choices that hold for it. */
export interface RosterForm {
  readonly table: FormTable;
  readonly policy: Policy;
  /** The form's title or sheet name; a role in it (技术支持考核表) makes it the form of that role. */
  readonly name: string;
  /** For each item, whom it is for (D1: 全员, 一线客服, 技术支持); null where the form does not say. */
  readonly itemRoles: readonly (string | null)[];
}
