import { cellAddress } from '../forms/a1-address';
import type { SettingsLocale } from '../settings/setting-words';
import {
  layOutList,
  type ListCell,
  type ListColumn,
  type ListEntries,
  type ListSheet,
  listLayout,
} from '../people/sheets/list-sheet';
import { type Say, titleOf } from '../people/sheets/sheet-words';
import type { Place } from './person-sources';

/** A score that somebody appeals against, and where the original stands. */
export interface AppealRow {
  readonly period: string;
  readonly person: string;
  readonly indicator: string;
  readonly score: Place | null;
  readonly total: Place | null;
  /** What a point of this item is worth in the total: its weight where marks are out of 100; null: 1. */
  readonly worth: Place | null;
}

export const APPEAL_COLUMNS = [
  { header: { zh: '期间', en: 'Period' }, width: 11, key: true },
  { header: { zh: '姓名', en: 'Name' }, width: 12, key: true },
  { header: { zh: '指标', en: 'Indicator' }, width: 18, key: true },
  { header: { zh: '原得分', en: 'Original score' }, width: 11 },
  { header: { zh: '申诉日期', en: 'Date' }, width: 12, entry: true },
  { header: { zh: '申诉理由', en: 'Reason' }, width: 32, entry: true },
  { header: { zh: '处理决定', en: 'Decision' }, width: 12, entry: true },
  { header: { zh: '调整后得分', en: 'Revised score' }, width: 12, entry: true },
  { header: { zh: '决定人', en: 'Decided by' }, width: 12, entry: true },
  { header: { zh: '得分差', en: 'Difference' }, width: 10 },
  { header: { zh: '原总分', en: 'Original total' }, width: 11 },
  { header: { zh: '调整后总分', en: 'Revised total' }, width: 12 },
] as const satisfies readonly ListColumn[];

const [ORIGINAL, DATE, DECISION, REVISED, DIFFERENCE, TOTAL] = [3, 4, 6, 7, 9, 10];
const DECISIONS = ['review.appeal.open', 'review.appeal.kept', 'review.appeal.revised'];

/** 申诉 (D5): the original score stays where it is; the revised one stands beside it with reason, date and decision. */
export function designAppeals(
  rows: readonly AppealRow[],
  entries: ListEntries,
  locale: SettingsLocale,
  say: Say,
): ListSheet {
  const notes = [say('review.appeal.note')];
  const { firstRow } = listLayout({ notes, fields: [] });
  const area = (left: number) => ({
    top: firstRow,
    left,
    bottom: firstRow + Math.max(rows.length, 1) - 1,
    right: left,
  });
  return layOutList(
    {
      kind: 'appeals',
      title: titleOf('appeals', locale),
      notes,
      fields: [],
      columns: APPEAL_COLUMNS,
      rows: rows.map((row, at) => ({
        key: [row.period, row.person, row.indicator],
        cells: cellsOf(row, firstRow + at, say),
      })),
      validations: [
        {
          area: area(DECISION),
          accepts: { kind: 'list', items: DECISIONS.map((code) => say(code)) },
          refuse: 'warning',
          hint: null,
        },
      ],
      orientation: 'landscape',
    },
    entries,
    locale,
  );
}

function cellsOf(appeal: AppealRow, row: number, say: Say): ListCell[] {
  const at = (column: number) => cellAddress(row, column);
  const figure = (place: Place | null): ListCell =>
    place === null
      ? { value: '' }
      : { value: `=IF(${place}="","",${place})`, formula: true, numberFormat: '0.00' };
  const worth = appeal.worth === null ? '' : `*${appeal.worth}`;
  const cells: ListCell[] = APPEAL_COLUMNS.map((): ListCell => ({ value: '' }));
  const given: Readonly<Record<number, ListCell>> = {
    0: { value: appeal.period },
    1: { value: appeal.person },
    2: { value: appeal.indicator },
    [ORIGINAL]: figure(appeal.score),
    [DATE]: { value: '', look: 'input', numberFormat: 'yyyy-mm-dd' },
    [DECISION]: { value: say('review.appeal.open'), look: 'input' },
    [DIFFERENCE]: {
      value: `=IF(AND(ISNUMBER(${at(REVISED)}),ISNUMBER(${at(ORIGINAL)})),${at(REVISED)}-${at(ORIGINAL)},"")`,
      formula: true,
      numberFormat: '+0.00;-0.00;0.00',
    },
    [TOTAL]: figure(appeal.total),
    [TOTAL + 1]: {
      value: `=IF(AND(ISNUMBER(${at(DIFFERENCE)}),ISNUMBER(${at(TOTAL)})),${at(TOTAL)}+${at(DIFFERENCE)}${worth},"")`,
      formula: true,
      numberFormat: '0.00',
    },
  };
  return cells.map((cell, column) => given[column] ?? cell);
}
