import { cellAddress } from '../../forms/a1-address';
import { type SettingsLocale, type Words, wordsIn } from '../../settings/setting-words';
import type { Incentive, IncentiveKind } from '../incentives';
import { nameKey } from '../history';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from '../people-policy';
import type { PersonCard, RosterCard } from '../person-card';
import { fieldOf, layOutList, type ListCell, type ListColumn, type ListEntries, listLayout, type ListSheet } from './list-sheet'; // prettier-ignore
import { sheetPrefix } from './person-formulas';
import { type Say, titleOf } from './sheet-words';

type Rate =
  | 'topShare'
  | 'bonusLeast'
  | 'bonusMost'
  | 'perPoint'
  | 'promotionFrom'
  | 'bottomShare'
  | 'bottomQuarters'
  | 'growthBelow'
  | 'topTeams';

/** The figures that can be set on the sheet itself, in its order. */
const RATES: readonly { readonly key: Rate; readonly label: Words; readonly numberFormat: string }[] = [
  { key: 'topShare', label: { zh: '奖金入围比例', en: 'Bonus for the top' }, numberFormat: '0%' },
  { key: 'bonusLeast', label: { zh: '奖金比例下限', en: 'Least bonus rate' }, numberFormat: '0%' },
  { key: 'bonusMost', label: { zh: '奖金比例上限', en: 'Greatest bonus rate' }, numberFormat: '0%' },
  { key: 'perPoint', label: { zh: '每分奖金', en: 'Worth of a point' }, numberFormat: '0.00' },
  { key: 'promotionFrom', label: { zh: '晋升年度分', en: 'Promotion from' }, numberFormat: '0' },
  { key: 'bottomShare', label: { zh: '末位比例', en: 'Bottom share' }, numberFormat: '0%' },
  { key: 'bottomQuarters', label: { zh: '连续季度数', en: 'Quarters in a row' }, numberFormat: '0' },
  { key: 'growthBelow', label: { zh: '成长得分率下限', en: 'Growth below' }, numberFormat: '0%' },
  { key: 'topTeams', label: { zh: '班组奖励比例', en: 'Top teams' }, numberFormat: '0%' },
];

export const INCENTIVE_LABELS: readonly Words[] = RATES.map(({ label }) => label);

export const INCENTIVE_COLUMNS: readonly ListColumn[] = [
  { header: { zh: '姓名', en: 'Name' }, width: 14, key: true },
  { header: { zh: '总分', en: 'Total' }, width: 9 },
  { header: { zh: '名次', en: 'Rank' }, width: 8 },
  { header: { zh: '奖金入围', en: 'In the top' }, width: 10 },
  { header: { zh: '奖金比例', en: 'Bonus rate' }, width: 10, entry: true },
  { header: { zh: '月薪', en: 'Salary' }, width: 11, entry: true },
  { header: { zh: '奖金', en: 'Bonus' }, width: 11 },
  { header: { zh: '按分奖金', en: 'For points' }, width: 11 },
  { header: { zh: '季度星级', en: 'Stars' }, width: 10 },
  { header: { zh: '晋升', en: 'Promotion' }, width: 9 },
  { header: { zh: '辅导', en: 'Coaching' }, width: 9 },
  { header: { zh: '培训', en: 'Training' }, width: 9 },
  { header: { zh: '依据', en: 'Rules' }, width: 70 },
  { header: { zh: '备注', en: 'Remarks' }, width: 22, entry: true },
];

/** Columns of a roster sheet that the formulas look up; the sheets are always laid out so. */
const ROSTER = { name: 'B', total: 'E', rank: 'A', counted: 'H' } as const;

/** The policy as the fields of an older sheet state it; what cannot be read keeps its default. */
export function statedPolicy(entries: ListEntries): PeoplePolicy {
  const stated = RATES.flatMap(({ key, label }) => {
    const value = fieldOf(entries, label);
    return typeof value === 'number' && value >= 0 ? [[key, value] as const] : [];
  });
  return { ...DEFAULT_PEOPLE_POLICY, ...Object.fromEntries(stated) };
}

export interface IncentivesParts {
  readonly card: RosterCard;
  readonly incentives: readonly Incentive[];
  readonly policy: PeoplePolicy;
  /** The roster sheet of each form, by its position. */
  readonly rosterSheets: ReadonlyMap<number, string>;
  readonly entries: ListEntries;
}

/**
 * What the results lead to, person by person, each with the rule that produced it. Bonuses are formulas on the user's own salary
 * cells; no pay is written.
 */
export function designIncentives(parts: IncentivesParts, locale: SettingsLocale, say: Say): ListSheet {
  const { card, policy, incentives } = parts;
  const teams = incentives.filter(({ kind }) => kind === 'team');
  const notes = [
    say('people.incentives.note'),
    say('people.incentives.pay'),
    teams.length === 0
      ? say('people.incentives.no-teams')
      : say('people.incentives.teams', { teams: teams.map(({ name, rule }) => `${name}(${say(rule.code, rule.params)})`).join(' ') }),
  ]; // prettier-ignore
  const fields = RATES.map(({ key, label, numberFormat }) => ({ label, value: policy[key], numberFormat }));
  const { fieldRow, firstRow } = listLayout({ notes, fields });
  const rate = (key: Rate) => `$B$${fieldRow + RATES.findIndex((each) => each.key === key) + 1}`;
  const people = [...card.people]
    .filter(({ form }) => form !== null)
    .sort((a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity));
  return layOutList(
    {
      kind: 'incentives',
      title: titleOf('incentives', locale),
      notes,
      fields,
      columns: INCENTIVE_COLUMNS,
      rows: people.map((person, at) => ({
        key: [person.person.name],
        cells: rowOf(person, firstRow + at, rate, parts, locale, say),
      })),
    },
    parts.entries,
    locale,
  );
}

function rowOf(
  person: PersonCard,
  row: number,
  rate: (key: Rate) => string,
  { card, incentives, rosterSheets }: IncentivesParts,
  locale: SettingsLocale,
  say: Say,
): ListCell[] {
  const own = incentives.filter(({ kind, name }) => kind !== 'team' && nameKey(name) === nameKey(person.person.name)); // prettier-ignore
  const of = (kind: IncentiveKind) => own.find((each) => each.kind === kind);
  const at = (column: number) => cellAddress(row, column);
  const prefix = sheetPrefix(rosterSheets.get(person.form ?? -1) ?? '');
  const column = (letter: string) => `${prefix}$${letter}:$${letter}`;
  const lookUp = (letter: string) => `INDEX(${column(letter)},MATCH(${at(0)},${column(ROSTER.name)},0))`;
  const yes = wordsIn({ zh: '是', en: 'yes' }, locale);
  const counted = `${column(ROSTER.counted)},"${yes}*"`;
  const better = `COUNTIFS(${column(ROSTER.total)},">"&${at(1)},${counted})`;
  const places = `MAX(1,INT(${rate('topShare')}*COUNTIFS(${counted})+0.000000001))`;
  const top = `=IF(ISNUMBER(${at(2)}),IF(${better}<${places},"${yes}",""),"")`;
  const salary = salaryOf(person, card, at(5));
  const share = `IF(${at(4)}="",${rate('bonusLeast')},MIN(MAX(${at(4)},${rate('bonusLeast')}),${rate('bonusMost')}))`;
  const stars = of('stars')?.figure;
  const rules = own.map(({ rule }) => say(rule.code, rule.params)).join('\n');
  const formula = (value: string, numberFormat?: string): ListCell => ({
    value,
    formula: true,
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    { value: person.person.name },
    formula(`=${lookUp(ROSTER.total)}`, '0.00'),
    { ...formula(`=${lookUp(ROSTER.rank)}`), align: 'center' },
    { ...formula(top), align: 'center' },
    { value: '', look: 'input', numberFormat: '0.0%' },
    { value: '', look: 'input', numberFormat: '#,##0.00' },
    formula(`=IF(${at(3)}="${yes}",IF(ISNUMBER(${salary}),${share}*${salary},""),"")`, '#,##0.00'),
    formula(`=IF(ISNUMBER(${at(1)}),${at(1)}*${rate('perPoint')},"")`, '#,##0.00'),
    { value: stars == null ? '' : say('people.incentives.quarter-stars', { stars }), align: 'center' },
    { value: of('promotion') === undefined ? '' : say('people.incentives.candidate'), align: 'center' },
    { value: of('coaching') === undefined ? '' : say('people.incentives.coach'), align: 'center' },
    { value: of('training') === undefined ? '' : say('people.incentives.train'), align: 'center' },
    { value: rules },
    { value: '', look: 'input' },
  ];
}

/** What stands in the salary cell here, else in the salary column of the people's own sheet. */
function salaryOf({ person }: PersonCard, { roster }: RosterCard, own: string): string {
  const place = roster.place;
  if (place === null || place.salaryColumn === null || person.row === null) return own;
  const letter = cellAddress(0, place.salaryColumn).replace(/\d+$/, '');
  const elsewhere = `${sheetPrefix(place.sheet)}$${letter}$${person.row + 1}`;
  return `IF(${own}="",${elsewhere},${own})`;
}
