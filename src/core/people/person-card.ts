import type { Diagnostic } from '../diagnostic';
import type { Quantity } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import type { Scorecard, ScoredItem } from '../scoring/scorecard';
import type { AppraisalPeriod } from './appraisal-period';
import type { Change } from './history';
import type { ItemJoin } from './join-figures';
import type { Roster, RosterForm, RosterPerson } from './roster';
import type { SpecialCause } from './special-cause';
import type { Spread } from './spread';
import type { Jump } from './sudden-jump';

/** What is pointed out about a person, never hidden and never decided silently. `anomaly` and `missed` are B6's. */
export type PersonFlagKind =
  | 'missed'
  | 'anomaly' // misses its target by half of it or more (B6)
  | 'jump' // against the own history (A7)
  | 'conflict' // handle time down while first-contact resolution falls (B7)
  | 'small-sample' // B2: rank withheld
  | 'low-return' // B2: rank withheld
  | 'low-coverage' // B2: rank withheld
  | 'excluded' // a special cause: both figures are shown (D5)
  | 'unscored' // an item that counts has no score: no grade
  | 'bottom-streak' // A6
  | 'concentration'; // D2: low ratings from one topic

export interface PersonFlag {
  readonly kind: PersonFlagKind;
  /** Name of the item; null where it is about the person's figures altogether. */
  readonly indicator: string | null;
  /** The sentence, with the figures in its parameters. */
  readonly diagnostic: Diagnostic;
}

/** One item of a person's form, with all that it can be compared with. */
export interface PersonItem {
  /** As scored without the special causes. */
  readonly scored: ScoredItem;
  readonly join: ItemJoin;
  /** The actual in the unit of its cell; null when there is none. */
  readonly quantity: Quantity | null;
  /** Scores (and actuals) of everybody scored by the same item; actuals in `unit`, and only where all convert into it. */
  readonly team: {
    readonly score: Spread | null;
    readonly actual: Spread | null;
    readonly unit: Unit | null;
  };
  readonly lastPeriod: Change | null;
  readonly lastYear: Change | null;
  readonly jump: Jump | null;
  /** The cause that was excluded, and the item as it was with it. */
  readonly excluded: { readonly cause: SpecialCause; readonly before: ScoredItem } | null;
}

export interface PersonCard {
  readonly person: RosterPerson;
  /** Position among the roster card's forms; null when no form is theirs: no score. */
  readonly form: number | null;
  readonly card: Scorecard | null;
  readonly items: readonly PersonItem[];
  readonly total: number | null;
  /** The total with the special causes in it; null when none was excluded. */
  readonly totalBefore: number | null;
  /** total ÷ the most that the form can give as its weights are written; null without. */
  readonly share: number | null;
  readonly grade: string | null;
  /** Among those scored by the same form; null when withheld, or without a total. */
  readonly rank: number | null;
  /** How many were ranked. */
  readonly ranked: number;
  /** Somebody else has the same rank. */
  readonly tied: boolean;
  /** Why the rank is withheld (B2); empty when it is not. */
  readonly withheld: readonly PersonFlag[];
  readonly totalLastPeriod: Change | null;
  readonly totalLastYear: Change | null;
  readonly flags: readonly PersonFlag[];
}

/** A team of the roster, or everybody scored by one form. */
export interface TeamCard {
  /** Null: everybody of the form. */
  readonly team: string | null;
  readonly form: number;
  readonly people: readonly string[];
  readonly total: Spread | null;
  /** Whose total is the best; several when they tie. Of those who are ranked. */
  readonly best: readonly string[];
  /** Rank of the team's mean among the teams of the form; null for everybody. */
  readonly rank: number | null;
}

/** A roster with its scores: what the evaluation, the talk, the incentives and the report are made of. Plain data. */
export interface RosterCard {
  readonly period: AppraisalPeriod | null;
  readonly roster: Roster;
  readonly forms: readonly RosterForm[];
  /** For each form, for each of its items, the column of its figures. */
  readonly joins: readonly (readonly ItemJoin[])[];
  /** In the order of the roster. */
  readonly people: readonly PersonCard[];
  readonly teams: readonly TeamCard[];
  /** Items without figures, figures without items, people without forms, what the roster's reader said. */
  readonly diagnostics: readonly Diagnostic[];
}
