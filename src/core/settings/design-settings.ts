import type { Policy } from '../scoring/policy';
import { DEFAULT_POLICY } from '../scoring/policy';
import type { DesignCell, DesignValidation, SheetDesign } from '../sheets/sheet-design';
import { heightOfLines, wrappedLines } from '../sheets/text-size';
import { correctionChoices, writeCorrection } from './correction-words';
import { POLICY_FIELDS, type PolicyField } from './policy-fields';
import { type SettingsLocale, type Words, wordsIn } from './setting-words';
import type { Correction } from './settings';
import { CORRECTION_HEADERS, POLICY_HEADERS, SHEET_NAME } from './settings-words';
import { writeEntry } from './write-entry';

/** Texts for people, by the codes of the message catalogues: `settings.title`, `settings.note.steps`. */
export type SaySettings = (code: string) => string;

/** One row of the settings sheet. */
export interface PolicyRow {
  readonly field: PolicyField;
  readonly label: string;
  readonly value: string | number;
  readonly allowed: string;
  readonly note: string;
}

/** The rows of the settings sheet in one language, filled with the choices of a policy. */
export function policyRows(
  locale: SettingsLocale,
  say: SaySettings,
  policy: Policy = DEFAULT_POLICY,
): PolicyRow[] {
  return POLICY_FIELDS.map((field) => ({
    field,
    label: wordsIn(field.label, locale),
    value: writeEntry(field, policy, locale),
    allowed: say(`settings.allowed.${field.key}`),
    note: say(`settings.note.${field.key}`),
  }));
}

const WIDTHS = [24, 34, 34, 74];
const HEADER_ROW = 3;
/** Rows for corrections that are made ready: more can follow. */
const CORRECTION_ROWS = 20;
/** What the documents leave no choice about, said for completeness. */
const FIXED = ['achievement', 'range', 'percent', 'service', 'csat', 'best'] as const;

/**
 * The settings sheet: every choice with its value, what is allowed and what it means; rules without a choice; and the
 * corrections of what was recognised. findSettings reads it back.
 */
export function designSettings(
  locale: SettingsLocale,
  say: SaySettings,
  policy: Policy = DEFAULT_POLICY,
  corrections: readonly Correction[] = [],
): SheetDesign {
  const rows = policyRows(locale, say, policy);
  const firstRow = HEADER_ROW + 1;
  const fixedRow = firstRow + rows.length + 1;
  const correctionTitle = fixedRow + FIXED.length + 2;
  const correctionHeader = correctionTitle + 1;
  const bottom = correctionHeader + Math.max(CORRECTION_ROWS, corrections.length);
  const fixedNotes = FIXED.map((name) => say(`settings.fixed.${name}`));
  const cells: DesignCell[] = [
    { row: 0, column: 0, value: say('settings.title'), look: 'title' },
    { row: 1, column: 0, value: say('settings.how'), look: 'note' },
    ...headerCells(HEADER_ROW, POLICY_HEADERS, locale),
    ...rows.flatMap((row, index) => policyCells(row, firstRow + index)),
    { row: fixedRow, column: 0, value: say('settings.fixed'), look: 'section' },
    ...fixedNotes.map((value, index): DesignCell => {
      return { row: fixedRow + 1 + index, column: 0, value, look: 'note' };
    }),
    { row: correctionTitle, column: 0, value: say('settings.corrections'), look: 'section' },
    { row: correctionTitle, column: 3, value: say('settings.corrections.how'), look: 'note' },
    ...headerCells(correctionHeader, CORRECTION_HEADERS, locale),
    ...inputRows(correctionHeader + 1, bottom, corrections, locale),
  ];
  const wide = (row: number) => ({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 });
  return {
    name: wordsIn(SHEET_NAME, locale),
    widths: WIDTHS,
    cells,
    merges: [wide(0), wide(1), ...fixedNotes.map((_, index) => wide(fixedRow + 1 + index))],
    heights: heightsOf(rows, firstRow),
    validations: [
      ...rows.map((row, index) => validationOf(row, firstRow + index)),
      correctionValidation(correctionHeader + 1, bottom, locale, say),
    ],
    page: {
      frozenRows: HEADER_ROW + 1,
      printArea: { top: 0, left: 0, bottom, right: WIDTHS.length - 1 },
      titleRows: null,
      orientation: 'landscape',
    },
  };
}

function headerCells(row: number, headers: readonly Words[], locale: SettingsLocale): DesignCell[] {
  return headers.map((words, column) => ({ row, column, value: wordsIn(words, locale), look: 'header' }));
}

function policyCells({ field, label, value, allowed, note }: PolicyRow, row: number): DesignCell[] {
  return [
    { row, column: 0, value: label, look: 'field' },
    {
      row,
      column: 1,
      value,
      look: 'input',
      align: 'left',
      ...(field.kind === 'share' && { numberFormat: '0.0%' }),
    },
    { row, column: 2, value: allowed, look: 'text' },
    { row, column: 3, value: note, look: 'text' },
  ];
}

function inputRows(
  first: number,
  last: number,
  corrections: readonly Correction[],
  locale: SettingsLocale,
): DesignCell[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const correction = corrections[index];
    const texts = correction === undefined ? ['', '', ''] : writeCorrection(correction, locale);
    return texts.map((value, column): DesignCell => ({ row: first + index, column, value, look: 'input' }));
  }).flat();
}

function heightsOf(rows: readonly PolicyRow[], firstRow: number): { row: number; points: number }[] {
  return rows.map(({ label, value, allowed, note }, index) => {
    const texts = [label, String(value), allowed, note];
    const lines = texts.map((text, column) => wrappedLines(text, WIDTHS[column] ?? 0));
    return { row: firstRow + index, points: heightOfLines(Math.max(...lines)) };
  });
}

/** The longest text that Excel shows as a hint. */
const LONGEST_HINT = 255;

function validationOf(row: PolicyRow, at: number): DesignValidation {
  return {
    area: { top: at, left: 1, bottom: at, right: 1 },
    accepts: acceptedBy(row),
    // A language other than the sheet's is read as well, and text such as 50 % too.
    refuse: 'warning',
    hint: { title: row.label.slice(0, 32), text: row.allowed.slice(0, LONGEST_HINT) },
  };
}

function acceptedBy({ field, label }: PolicyRow): DesignValidation['accepts'] {
  switch (field.kind) {
    case 'choice': {
      const choices: readonly Words[] = Object.values<Words>(field.choices);
      const isChinese = label === field.label.zh;
      return { kind: 'list', items: choices.map(({ zh, en }) => (isChinese ? zh : en)) };
    }
    case 'share':
      return { kind: 'decimal', min: field.min, max: 1 };
    case 'whole':
    case 'decimal':
      return { kind: field.kind, min: field.min, max: field.max };
    case 'grades':
    case 'raters':
    case 'readings':
      return { kind: 'any' };
  }
}

function correctionValidation(
  top: number,
  bottom: number,
  locale: SettingsLocale,
  say: SaySettings,
): DesignValidation {
  return {
    area: { top, left: 2, bottom, right: 2 },
    accepts: { kind: 'list', items: correctionChoices(locale) },
    refuse: 'warning',
    hint: {
      title: wordsIn(CORRECTION_HEADERS[2], locale),
      text: say('settings.corrections.how').slice(0, LONGEST_HINT),
    },
  };
}
