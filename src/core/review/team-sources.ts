import { type AppraisalPeriod, printPeriod, shiftPeriod } from '../people/appraisal-period';
import type { PersonCard, TeamCard } from '../people/person-card';
import { personFormulas } from '../people/sheets/person-formulas';
import type { HistoryGroup } from './stored-history';
import { formatOn, shownOf, type SourceParts } from './sources-of';
import type { TeamItem, TeamParts } from './team-sheet';

/** What a team's figures are made of, without the words of its sheet. */
export type TeamSources = Pick<TeamParts, 'form' | 'period' | 'people' | 'items' | 'meanTotal' | 'lastTotal' | 'grades' | 'rivals'>; // prettier-ignore

/**
 * Where the figures of a team stand on the history sheet; null where nothing of it was stored. `teams` are those that it is ranked
 * among. `person` is one who is scored by the form.
 */
export function teamSources(
  team: TeamCard,
  person: PersonCard,
  teams: readonly TeamCard[],
  parts: SourceParts,
): TeamSources | null {
  const { stored, form, formGrid, places, policyReference, flagWords } = parts;
  const { card } = person;
  if (stored === null || card === null) return null;
  const { index } = stored;
  const formulas = personFormulas(form.table, formGrid, card, policyReference, flagWords);
  const without = (formula: string | null) => formula?.replace(/^=/, '') ?? null;
  const group = (indicator: string, of = team.team, period = stored.period): HistoryGroup => ({
    period,
    form: form.name,
    indicator,
    team: of,
  });
  const before = (period: AppraisalPeriod) => shiftPeriod(period, -1);
  const [first] = person.items;
  if (first === undefined) return null;
  const main = first.scored.item.indicator;
  const [sample] = index.group(group(main));
  if (sample === undefined) return null;
  const weightColumn = form.table.columns.find(({ role }) => role === 'weight')?.column ?? -1;
  const row = places.people[0]?.row ?? 0;
  const items = person.items.map((item, at): TeamItem => {
    const { scored } = item;
    const { indicator } = scored.item;
    const own = index.find({ period: stored.period, person: sample.entry.person, indicator, form: form.name });
    const placed = places.items[at];
    const full = card.scale === 'hundred' ? '100' : scored.full === null ? null : (own?.cell('full') ?? null);
    return {
      indicator,
      dimension: scored.item.dimension,
      weight: own?.cell('weight') ?? formulas.cell(scored, 'weight'),
      weightFormat: formatOn(formGrid, scored.item.row, weightColumn),
      full,
      target: formulas.cell(scored, 'target'),
      shown: shownOf(item, placed === undefined ? 'General' : places.formatAt(row, placed.actual)),
      actual: index.mean(group(indicator), 'value'),
      lastActual: index.mean(group(indicator, team.team, before(stored.period)), 'value'),
      meanScore: index.mean(group(indicator), 'score'),
      atFull: full === null ? null : index.count(group(indicator), 'score', { atLeast: full }),
      score: (actual) => without(formulas.score(scored, actual)),
      achievement: (actual) => without(formulas.compared('achievement', scored, actual)),
      flag: (actual, score) => without(formulas.compared('flag', scored, actual, score)),
    };
  });
  return {
    form: sample.cell('form'),
    period: sample.cell('period'),
    people: index.count(group(main), 'total', 'number'),
    items,
    meanTotal: index.mean(group(main), 'total'),
    lastTotal: index.mean(group(main, team.team, before(stored.period)), 'total'),
    grades: gradesOf(card.policy.grades, (name) => index.count(group(main), 'grade', { says: name })),
    rivals: team.team === null ? [] : teams.flatMap(({ team: name }) => {
      const mean = name === null ? null : index.mean(group(main, name), 'total');
      return name === null || mean === null ? [] : [{ team: name, mean }];
    }),
  };
} // prettier-ignore

function gradesOf(grades: readonly { readonly name: string }[], count: (name: string) => string | null) {
  return grades.flatMap(({ name }) => {
    const formula = count(name);
    return formula === null ? [] : [{ name, count: formula }];
  });
}

/** Whom a team's sheet is about, and when. */
export function teamTitle(team: TeamCard, period: AppraisalPeriod | null, everybody: string): string {
  return [team.team ?? everybody, ...(period === null ? [] : [printPeriod(period)])].join(' ');
}
