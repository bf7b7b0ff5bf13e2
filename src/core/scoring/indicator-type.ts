/** What is known of an indicator of customer service. */

export type IndicatorKey =
  | 'asa'
  | 'aht'
  | 'talk'
  | 'acw'
  | 'fcr'
  | 'sla'
  | 'csat'
  | 'nps'
  | 'complaint'
  | 'qa'
  | 'occupancy'
  | 'attendance'
  | 'knowledge'
  | 'abandon'
  | 'answered'
  | 'response30'
  | 'transfer'
  | 'volume'
  | 'errors'
  | 'retention'
  | 'followUp'
  | 'training'
  | 'articles'
  | 'onboarding';

/** What a document says of an indicator: the rule of its own column, or only a target. */
export interface Standard {
  /** Scoring words, read by the rule language; null when the document gives a target alone. */
  readonly criteria: string | null;
  readonly target: string | null;
  /** Full mark of the item, in the scale of the criteria. */
  readonly full: number;
  /** Document ID. */
  readonly source: string;
}

export interface Indicator {
  readonly key: IndicatorKey;
  readonly zh: string;
  readonly en: string;
  /** Other names, Simplified Chinese or lower-case English. */
  readonly synonyms: readonly string[];
  /** Canonical symbol of the usual unit; null where practice differs (CSAT: share, mean or index). */
  readonly unit: string | null;
  /** Which way is better; `range` when too little is as bad as too much (C4 平均通话时间). */
  readonly direction: 'higher' | 'lower' | 'range';
  readonly standard: Standard | null;
}
