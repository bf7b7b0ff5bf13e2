import type { Diagnostic } from '../diagnostic';
import { cleanNumber } from '../quantity/convert';
import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { scoreTable } from '../scoring/score-table';
import type { Scorecard } from '../scoring/scorecard';
import { type AppraisalPeriod, shiftPeriod, yearBefore } from './appraisal-period';
import { type ChosenForm, chooseForm } from './choose-form';
import { compareItem, compareTotal, type HistoryIndex, indexHistory, mostOf, quantityOfItem } from './compare-items'; // prettier-ignore
import type { Concentration } from './concentration';
import type { HistoryEntry } from './history';
import { itemFlags } from './item-flags';
import { type ItemJoin, joinFigures, unusedColumns } from './join-figures';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from './people-policy';
import { withPastFlags } from './past-flags';
import type { PersonCard, PersonItem, RosterCard } from './person-card';
import { ranksOf, tiesOf } from './rank';
import type { Roster, RosterForm, RosterPerson } from './roster';
import { sampleFlags } from './sample-flags';
import { blankForm, scorePerson } from './score-person';
import { type SpecialCause, withoutCauses } from './special-cause';
import { spreadOf } from './spread';
import { spreadOfQuantities, teamCards } from './team-cards';

export interface RosterOptions {
  /** The period of the figures; without it nothing is compared with the history. */
  readonly period?: AppraisalPeriod | null;
  readonly history?: readonly HistoryEntry[];
  readonly causes?: readonly SpecialCause[];
  /** Where low ratings come from, when the records were read. */
  readonly concentrations?: readonly Concentration[];
  /** Which form a role is judged by, by its name or sheet, where names alone do not say. */
  readonly formOfRole?: ReadonlyMap<string, string>;
  /** Ranks, samples, jumps; the workbook's settings. Scores go by the policy of each form. */
  readonly policy?: Policy;
  readonly people?: PeoplePolicy;
}

/**
 * Scores everybody of a roster, each by the form of their role, and compares them with each other and with their own past. Ranks
 * are among those scored by the same form; who rests on too small a sample keeps the score, and the rank is withheld (B2).
 *
 * @example scoreRoster(roster, [form], { period: parsePeriod('2026-03') }).people[0]?.total // 87.5
 */
export function scoreRoster(
  roster: Roster,
  forms: readonly RosterForm[],
  options: RosterOptions = {},
): RosterCard {
  const { policy = DEFAULT_POLICY, people = DEFAULT_PEOPLE_POLICY, period = null } = options;
  const history = indexHistory(options.history ?? []);
  const joins = forms.map(({ table, policy: own }) =>
    joinFigures(scoreTable(blankForm(table), own).items, roster.columns),
  );
  const chosen = roster.people.map((person) => chooseForm(person, forms, options.formOfRole));
  const scored = roster.people.map((person, at): Scored => {
    const form = chosen[at]?.form ?? null;
    return scoreBoth(person, form, { roster, forms, joins, period, causes: options.causes ?? [] });
  });
  const ranking = rankAll(scored, policy);
  const teams = spreads(scored, forms);
  const cards = scored.map((each, at): PersonCard =>
    cardOf(each, ranking[at] as Ranking, teams, { forms, joins, history, period, policy, people }),
  );
  const card: RosterCard = {
    period,
    roster,
    forms,
    joins,
    people: cards,
    teams: teamCards(cards, forms.length, policy.rank),
    diagnostics: [...roster.diagnostics, ...remarks(roster, joins, chosen)],
  };
  return withPastFlags(card, options.history ?? [], options.concentrations ?? [], people);
}

/** A person with the scores that count, and with those before special causes were excluded. */
interface Scored {
  readonly person: RosterPerson;
  readonly form: number | null;
  readonly card: Scorecard | null;
  readonly before: Scorecard | null;
  readonly causes: readonly (SpecialCause | null)[];
}

interface ScoringSite {
  readonly roster: Roster;
  readonly forms: readonly RosterForm[];
  readonly joins: readonly (readonly ItemJoin[])[];
  readonly period: AppraisalPeriod | null;
  readonly causes: readonly SpecialCause[];
}

function scoreBoth(person: RosterPerson, at: number | null, site: ScoringSite): Scored {
  const form = at === null ? undefined : site.forms[at];
  if (at === null || form === undefined) return { person, form: null, card: null, before: null, causes: [] };
  const joins = site.joins[at] ?? [];
  const without = withoutCauses(person, site.roster.columns, site.causes, site.period);
  const used = joins.some(({ column }) => column !== null && without?.causes[column] != null);
  const asIs = scorePerson(person, form, joins);
  if (without === null || !used) return { person, form: at, card: asIs, before: null, causes: [] };
  const card = scorePerson(without.person, form, joins);
  return { person, form: at, card, before: asIs, causes: without.causes };
}

type Ranking = Pick<PersonCard, 'rank' | 'ranked' | 'tied' | 'withheld'>;

/** Ranks among those scored by the same form; a total that is not complete yet ranks nobody. */
function rankAll(scored: readonly Scored[], policy: Policy): Ranking[] {
  const withheld = scored.map(({ person }) => sampleFlags(person.sample, policy));
  const answers = scored.map((_, at): Ranking => {
    return { rank: null, ranked: 0, tied: false, withheld: withheld[at] ?? [] };
  });
  for (const form of new Set(scored.map((each) => each.form))) {
    if (form === null) continue;
    const group = scored.flatMap((each, at) => (each.form === form ? [at] : []));
    const totals = group.map((at) => (withheld[at]?.length === 0 ? (scored[at]?.card?.total ?? null) : null));
    const ranks = ranksOf(totals, policy.rank);
    const ties = tiesOf(totals);
    const ranked = totals.filter((total) => total !== null).length;
    group.forEach((at, index) => {
      answers[at] = {
        rank: ranks[index] ?? null,
        ranked,
        tied: ties[index] ?? false,
        withheld: withheld[at] ?? [],
      };
    });
  }
  return answers;
}

/** For each form, for each item, how scores and actuals of all lie. */
function spreads(scored: readonly Scored[], forms: readonly RosterForm[]): PersonItem['team'][][] {
  return forms.map(({ table }, form) => {
    const cards = scored.flatMap((each) => (each.form === form && each.card !== null ? [each.card] : []));
    return table.items.map((_, at) => {
      const items = cards.flatMap(({ items }) => items.slice(at, at + 1));
      const quantities = items.map(quantityOfItem);
      return {
        score: spreadOf(items.map(({ score }) => score)),
        actual: spreadOfQuantities(quantities),
        unit: quantities.find((quantity) => quantity !== null)?.unit ?? null,
      };
    });
  });
}

interface CardSite {
  readonly forms: readonly RosterForm[];
  readonly joins: readonly (readonly ItemJoin[])[];
  readonly history: HistoryIndex;
  readonly period: AppraisalPeriod | null;
  readonly policy: Policy;
  readonly people: PeoplePolicy;
}

function cardOf(
  { person, form, card, before, causes }: Scored,
  ranking: Ranking,
  teams: readonly (readonly PersonItem['team'][])[],
  site: CardSite,
): PersonCard {
  const { history, period, policy } = site;
  const name = form === null ? '' : (site.forms[form]?.name ?? '');
  const joins = form === null ? [] : (site.joins[form] ?? []);
  const items = (card?.items ?? []).map((scored, at): PersonItem => {
    const quantity = quantityOfItem(scored);
    const join = joins[at] ?? { column: null, diagnostic: null };
    const cause = join.column === null ? null : (causes[join.column] ?? null);
    const was = before?.items[at];
    const entries = history.of(person.name, name, scored.item.indicator);
    return {
      scored,
      join,
      quantity,
      team: (form === null ? undefined : teams[form]?.[at]) ?? { score: null, actual: null, unit: null },
      ...compareItem(quantity, entries, period, policy),
      excluded: cause === null || was === undefined ? null : { cause, before: was },
    };
  });
  const total = card?.total ?? null;
  const most = card === null ? null : mostOf(card);
  const totals = history.totalsOf(person.name, name);
  return {
    person,
    form,
    card,
    items,
    total,
    totalBefore: before?.total ?? null,
    share: total === null || most === null || most <= 0 ? null : cleanNumber(total / most),
    grade: card?.grade ?? null,
    ...ranking,
    totalLastPeriod: compareTotal(total, totals, period && shiftPeriod(period, -1)),
    totalLastYear: compareTotal(total, totals, period && yearBefore(period)),
    flags: [...ranking.withheld, ...itemFlags(items, policy, site.people)],
  };
}

function remarks(
  roster: Roster,
  joins: readonly (readonly ItemJoin[])[],
  chosen: readonly ChosenForm[],
): Diagnostic[] {
  const ofItems = joins.flatMap((form) =>
    form.flatMap(({ diagnostic }) => (diagnostic === null ? [] : [diagnostic])),
  );
  const unused = joins.length === 0 ? [] : unusedColumns(roster.columns, joins.flat());
  const headers = unused.map(({ header }) => header).join(', ');
  const ofFigures: Diagnostic[] =
    headers === '' ? [] : [{ code: 'people.join.unused', severity: 'info', params: { headers } }];
  const ofForms = chosen.flatMap(({ diagnostic }) => (diagnostic === null ? [] : [diagnostic]));
  return [...ofItems, ...ofFigures, ...withoutRepeats(ofForms)];
}

/** Forty people of a role without a form are one remark. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, params }) => {
    const key = `${code} ${String(params?.['role'] ?? '')}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
