/** Expected problems and remarks are data; a text is made of them last, in the reader's language (src/messages). */

/** `error`: no score because of it. `warning`: look at this. `info`: an assumption that was made, or a remark. */
export type Severity = 'error' | 'warning' | 'info';

/** Half-open range of UTF-16 positions in the text as the person typed it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Values a message may show. Numbers are rendered in the reader's locale, units by their name there. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A problem, an assumption or a remark. `code` is a key of the message catalogues, e.g. `rule.gap`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** Place in the criteria (or target, or actual) text, where there is one. */
  readonly span?: Span;
  /** A1 address with sheet (`'表1'!G5`) of the cell concerned, where there is one. */
  readonly cell?: string;
  readonly params?: MessageParams;
}
