import { formOf, type RosterSheetParts } from './roster-parts';
import { blankCard } from './roster-places';
import type { Say } from './sheet-words';

/** What stands above the people of a roster sheet: where the figures come from, how they are ranked, what is missing. */
export function rosterNotes(parts: RosterSheetParts, say: Say): string[] {
  const { card, form } = parts;
  const { policy } = blankCard(card.people.filter((person) => person.form === form));
  const about = (code: string) => code.startsWith('people.join.') || code.startsWith('people.roster.');
  const joins = card.joins[form]?.flatMap(({ diagnostic }) => diagnostic ?? []) ?? [];
  const remarks = [...joins, ...card.roster.diagnostics].filter(({ code }) => about(code));
  const params = {
    sheet: card.roster.place?.sheet ?? '',
    form: formOf(parts).name,
    ties: `@people.ties.${policy.rank}`,
    count: policy.minimumCount,
    percent: Number((policy.minimumReturn * 100).toFixed(1)),
    coverage: Number((policy.minimumCoverage * 100).toFixed(1)),
  };
  return [
    say('people.sheet.source', params),
    say(policy.minimumCount > 0 ? 'people.sheet.marks' : 'people.sheet.marks-any', params),
    remarks.length === 0
      ? say('people.sheet.complete')
      : remarks.map((remark) => say(remark.code, remark.params)).join('\n'),
  ];
}
