import type { TeamCard } from '../../core/people/person-card';
import { gradesText } from '../../core/settings/write-entry';
import { designTeamEvaluation } from '../../core/review/team-sheet';
import { teamSources, teamTitle } from '../../core/review/team-sources';
import { rewardOf } from '../../core/review/beside-places';
import type { SheetDesign } from '../../core/sheets/sheet-design';
import { pointsParts } from './make-evaluations';
import { officeLocale } from '../office-locale';
import { datesText, type Review, type ReviewOptions } from './review-people';
import { makeReviewSheets, type SheetsMade } from './make-review-sheets';
import { olderSheet } from '../write-list-sheet';

/**
 * 绩效评估表 of the team (A5): everybody of each form, and each 班组 where there are several. The results of the period are stored first,
 * so that the sheet stays true. One that is there already is left as it is. Cancelled, none is left. Throws an ActionError without
 * people or without a period, when Excel refuses, or when cancelled.
 *
 * @example await makeTeamEvaluation() // { made: ['团队评估-全体 2021-03'], kept: [] }
 */
export function makeTeamEvaluation(options: Omit<ReviewOptions, 'people'> = {}): Promise<SheetsMade> {
  const locale = options.locale ?? officeLocale();
  return makeReviewSheets({ ...options, needsPeriod: true }, locale, (review) => {
    const { card } = review.read;
    return card.teams
      .filter(({ team, form }) => team === null || card.teams.filter((each) => each.form === form).length > 2)
      .flatMap((team) => sheetOf(team, review) ?? []);
  });
}

function sheetOf(team: TeamCard, review: Review): SheetDesign | null {
  const { card, grids } = review.read;
  const reviewed = review.people.find(({ person }) => person.form === team.form);
  if (reviewed?.person.card == null) return null;
  const { parts, person } = reviewed;
  const teams = card.teams.filter(({ form }) => form === team.form);
  const sources = teamSources(team, person, teams, parts);
  if (sources === null) return null;
  const everybody = review.say('review.team.everybody');
  const isOneOfForms = new Set(card.teams.map(({ form }) => form)).size > 1;
  const title = teamTitle(team, card.period, isOneOfForms ? `${everybody} ${parts.form.name}` : everybody);
  const reward = rewardOf(olderSheet(grids, 'incentives'), team.team);
  const { grades } = parts.form.table;
  return designTeamEvaluation(
    {
      ...pointsParts(reviewed),
      ...sources,
      title,
      team: team.team ?? everybody,
      dates: datesText(review),
      scheme: grades === undefined ? parts.policyReference : `"${gradesText(grades)}"`,
      incentives: reward === null ? [] : [reward],
    },
    review.say,
  );
}
