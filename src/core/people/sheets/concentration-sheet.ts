import type { SettingsLocale } from '../../settings/setting-words';
import type { Concentration } from '../concentration';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from '../people-policy';
import { layOutList, type ListCell, type ListColumn, type ListEntries, type ListSheet } from './list-sheet';
import { type Say, titleOf } from './sheet-words';

export const CONCENTRATION_COLUMNS: readonly ListColumn[] = [
  { header: { zh: '姓名', en: 'Name' }, width: 14, key: true },
  { header: { zh: '低分评价数', en: 'Low ratings' }, width: 12 },
  { header: { zh: '评价数', en: 'Ratings' }, width: 10 },
  { header: { zh: '首要来源', en: 'Main topic' }, width: 22 },
  { header: { zh: '其中低分', en: 'Low there' }, width: 10 },
  { header: { zh: '占本人低分', en: 'Share of low' }, width: 12 },
  { header: { zh: '该类占本人全部评价', en: 'Topic’s share of ratings' }, width: 16 },
  { header: { zh: '判断', en: 'Finding' }, width: 26 },
  { header: { zh: '备注', en: 'Remarks' }, width: 24, entry: true },
];

/** Where each person's low ratings come from (D2). */
export function designConcentration(
  found: readonly Concentration[],
  entries: ListEntries,
  locale: SettingsLocale,
  say: Say,
  policy: PeoplePolicy = DEFAULT_PEOPLE_POLICY,
): ListSheet {
  const percent = Number((policy.concentration * 100).toFixed(1));
  const sorted = [...found].sort((a, b) => b.low - a.low);
  return layOutList(
    {
      kind: 'concentration',
      title: titleOf('concentration', locale),
      notes: [say('people.concentration.note', { percent, least: policy.concentrationLeast })],
      fields: [],
      columns: CONCENTRATION_COLUMNS,
      rows: sorted.map((each) => ({ key: [each.person], cells: cellsOf(each, policy, say) })),
    },
    entries,
    locale,
  );
}

function cellsOf(each: Concentration, { concentrationLeast }: PeoplePolicy, say: Say): ListCell[] {
  const [first] = each.topics;
  const topic = first === undefined ? '' : first.topic || say('people.concentration.unstated');
  const finding =
    each.concentrated !== null
      ? say('people.concentration.found', { topic })
      : say(each.low < concentrationLeast ? 'people.concentration.few' : 'people.concentration.spread');
  return [
    { value: each.person },
    { value: each.low },
    { value: each.ratings },
    { value: topic },
    { value: first?.low ?? '' },
    { value: first?.share ?? '', numberFormat: '0.0%' },
    { value: first?.shareOfRatings ?? '', numberFormat: '0.0%' },
    { value: finding },
    { value: '', look: 'input' },
  ];
}
