import { cellAddress, qualifiedAddress } from '../../forms/a1-address';
import type { SettingsLocale } from '../../settings/setting-words';
import type { FollowUp } from '../follow-up';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from '../people-policy';
import {
  layOutList,
  type ListCell,
  type ListColumn,
  type ListEntries,
  type ListSheet,
  listLayout,
} from './list-sheet';
import { type Say, titleOf } from './sheet-words';

/** A case with the sheet of its record. */
export interface FollowUpCase extends FollowUp {
  readonly sheet: string;
}

const COLUMNS = [
  { header: { zh: '记录行', en: 'Record' }, width: 18 },
  { header: { zh: '坐席', en: 'Agent' }, width: 12, key: true },
  { header: { zh: '服务时间', en: 'Contact' }, width: 17, key: true },
  { header: { zh: '问题类型', en: 'Topic' }, width: 18, key: true },
  { header: { zh: '评分', en: 'Mark' }, width: 8, key: true },
  { header: { zh: '投诉', en: 'Complaint' }, width: 8 },
  { header: { zh: '回访期限', en: 'Due' }, width: 17 },
  { header: { zh: '状态', en: 'Status' }, width: 10 },
  { header: { zh: '回访时间', en: 'Called' }, width: 17, entry: true },
  { header: { zh: '客户反馈', en: 'Feedback' }, width: 24, entry: true },
  { header: { zh: '处理结果', en: 'Solution' }, width: 24, entry: true },
  { header: { zh: '告知客户', en: 'Result told' }, width: 12, entry: true },
  { header: { zh: '备注', en: 'Remarks' }, width: 20, entry: true },
] as const satisfies readonly ListColumn[];

export const FOLLOW_UP_COLUMNS: readonly ListColumn[] = COLUMNS;
const DUE = 6;
const TOLD = 11;
const TIME_FORMAT = 'yyyy-mm-dd hh:mm';
/** A second, in days: times of records are no finer. */
const SECOND = 1 / 86_400;

/** The list of customers to call back (B11): the latest due first; overdue by the clock of whoever looks. */
export function designFollowUp(
  cases: readonly FollowUpCase[],
  entries: ListEntries,
  locale: SettingsLocale,
  say: Say,
  policy: PeoplePolicy = DEFAULT_PEOPLE_POLICY,
): ListSheet {
  const sorted = [...cases].sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity));
  const notes = [say('people.follow.note', { hours: policy.followUpHours })];
  const { firstRow } = listLayout({ notes, fields: [] });
  return layOutList(
    {
      kind: 'followUp',
      title: titleOf('followUp', locale),
      notes,
      fields: [],
      columns: COLUMNS,
      rows: sorted.map((each, at) => ({ key: keyOf(each), cells: cellsOf(each, firstRow + at, say) })),
    },
    entries,
    locale,
  );
}

function keyOf({ agent, at, topic, mark }: FollowUpCase): (string | number)[] {
  return [agent, timeOf(at), topic, mark ?? ''];
}

function timeOf(at: number | null): number | '' {
  return at === null ? '' : Number((Math.round(at / SECOND) * SECOND).toFixed(9));
}

function cellsOf(each: FollowUpCase, row: number, say: Say): ListCell[] {
  const due = cellAddress(row, DUE);
  const told = cellAddress(row, TOLD);
  const words = {
    closed: say('people.follow.closed'),
    unknown: say('people.follow.no-time'),
    overdue: say('people.follow.overdue'),
    open: say('people.follow.open'),
  };
  const status = `=IF(${told}<>"","${words.closed}",IF(${due}="","${words.unknown}",IF(NOW()>${due},"${words.overdue}","${words.open}")))`;
  const place = each.row === null ? each.sheet : qualifiedAddress(each.sheet, cellAddress(each.row, 0)).replaceAll("'", ''); // prettier-ignore
  return [
    { value: place },
    { value: each.agent },
    { value: timeOf(each.at), numberFormat: TIME_FORMAT, align: 'left' },
    { value: each.topic },
    { value: each.mark ?? '', numberFormat: 'General' },
    { value: each.complaint ? say('people.follow.complaint') : '', align: 'center' },
    each.due === null
      ? { value: '' }
      : { value: `=${cellAddress(row, 2)}+${hoursOf(each)}/24`, formula: true, numberFormat: TIME_FORMAT, align: 'left' },
    { value: status, formula: true, align: 'center' },
    ...Array.from({ length: COLUMNS.length - DUE - 2 }, (): ListCell => ({ value: '', look: 'input' })),
  ]; // prettier-ignore
}

function hoursOf({ at, due }: FollowUpCase): number {
  return at === null || due === null ? 0 : Math.round((due - at) * 24);
}
