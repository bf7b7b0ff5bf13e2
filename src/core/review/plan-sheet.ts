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
import { textLiteral } from './sentence-formula';

/** A missed indicator of a person in a period, and where its figures stand. */
export interface PlanRow {
  readonly period: string;
  readonly person: string;
  readonly indicator: string;
  readonly before: Place | null;
  /** In the period after it; null until there is one. */
  readonly after: Place | null;
  readonly numberFormat: string;
  /** The documents' proposal; message codes. */
  readonly measure: string | null;
  readonly owner: string | null;
  /** Excel day number by which the proposal is due; null without one. */
  readonly due: number | null;
}

export const PLAN_COLUMNS = [
  { header: { zh: '期间', en: 'Period' }, width: 11, key: true },
  { header: { zh: '姓名', en: 'Name' }, width: 12, key: true },
  { header: { zh: '指标', en: 'Indicator' }, width: 18, key: true },
  { header: { zh: '问题', en: 'Problem' }, width: 20 },
  { header: { zh: '原因', en: 'Cause' }, width: 24, entry: true },
  { header: { zh: '措施', en: 'Measure' }, width: 32, entry: true },
  { header: { zh: '负责人', en: 'Owner' }, width: 12, entry: true },
  { header: { zh: '完成时间', en: 'Due' }, width: 12, entry: true },
  { header: { zh: '状态', en: 'Status' }, width: 10, entry: true },
  { header: { zh: '是否逾期', en: 'Overdue' }, width: 10 },
  { header: { zh: '改进前', en: 'Before' }, width: 10 },
  { header: { zh: '改进后', en: 'After' }, width: 10 },
] as const satisfies readonly ListColumn[];

const [DUE, STATE] = [7, 8];
const STATES = ['review.state.open', 'review.state.running', 'review.state.done'];

/** 改进计划 (B9): problem, cause, measure, owner, due date, status; overdue by the clock of whoever looks; before and after from the history. */
export function designPlan(
  rows: readonly PlanRow[],
  entries: ListEntries,
  locale: SettingsLocale,
  say: Say,
): ListSheet {
  const notes = [say('review.plan.note')];
  const { firstRow } = listLayout({ notes, fields: [] });
  return layOutList(
    {
      kind: 'plan',
      title: titleOf('plan', locale),
      notes,
      fields: [],
      columns: PLAN_COLUMNS,
      rows: rows.map((row, at) => ({
        key: [row.period, row.person, row.indicator],
        cells: cellsOf(row, firstRow + at, say),
      })),
      validations: [
        {
          area: { top: firstRow, left: STATE, bottom: firstRow + Math.max(rows.length, 1) - 1, right: STATE },
          accepts: { kind: 'list', items: STATES.map((code) => say(code)) },
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

function cellsOf(plan: PlanRow, row: number, say: Say): ListCell[] {
  const [due, state] = [cellAddress(row, DUE), cellAddress(row, STATE)];
  const overdue = `=IF(AND(ISNUMBER(${due}),${state}<>${textLiteral(say('review.state.done'))},${due}<TODAY()),${textLiteral(say('review.state.overdue'))},"")`;
  const figure = (place: Place | null): ListCell =>
    place === null
      ? { value: '' }
      : { value: `=IF(${place}="","",${place})`, formula: true, numberFormat: plan.numberFormat };
  return [
    { value: plan.period },
    { value: plan.person },
    { value: plan.indicator },
    { value: say('review.plan.problem', { indicator: plan.indicator }) },
    { value: '', look: 'input' },
    { value: plan.measure === null ? '' : say(plan.measure), look: 'input', align: 'left' },
    { value: plan.owner === null ? '' : say(plan.owner), look: 'input' },
    { value: plan.due ?? '', look: 'input', numberFormat: 'yyyy-mm-dd' },
    { value: say('review.state.open'), look: 'input' },
    { value: overdue, formula: true, align: 'center' },
    figure(plan.before),
    figure(plan.after),
  ];
}
