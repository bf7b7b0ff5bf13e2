import '../messages/all-catalogues';
import type { Diagnostic } from '../core/diagnostic';
import { printPeriod } from '../core/people/appraisal-period';
import type { PeopleFound } from '../core/people/people-of-grids';
import type { PersonCard } from '../core/people/person-card';
import type { DocumentLocale } from '../messages/locale';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { formatTable } from './format-table';

/** What `score --json` says of people: everybody's scores, total, rank and flags, by the form of each. */
export function rosterJson({ card, diagnostics }: PeopleFound, speak: (diagnostic: Diagnostic) => object): unknown {
  return {
    sheet: card.roster.place?.sheet ?? null,
    period: card.period === null ? null : printPeriod(card.period),
    forms: card.forms.map(({ name }) => name),
    people: card.people.map((each) => ({
      name: each.person.name,
      role: each.person.role,
      team: each.person.team,
      form: each.form === null ? null : card.forms[each.form]?.name,
      items: each.items.map(({ scored, quantity, lastPeriod, lastYear }) => ({
        indicator: scored.item.indicator,
        actual: quantity === null ? null : { value: quantity.value, unit: quantity.unit?.symbol ?? null },
        score: scored.score,
        achievement: scored.achievement,
        flag: scored.flag,
        sinceLastPeriod: lastPeriod?.difference ?? null,
        sinceLastYear: lastYear?.difference ?? null,
      })),
      total: each.total,
      totalBefore: each.totalBefore,
      share: each.share,
      grade: each.grade,
      rank: each.rank,
      ranked: each.ranked,
      tied: each.tied,
      flags: each.flags.map(({ kind, indicator, diagnostic }) => ({ kind, indicator, ...speak(diagnostic) })),
    })),
    teams: card.teams.map(({ team, form, total, best, rank }) => ({
      team,
      form: card.forms[form]?.name,
      total,
      best,
      rank,
    })),
    diagnostics: [...card.diagnostics, ...diagnostics].map(speak),
  };
} // prettier-ignore

const COLUMNS: Readonly<Record<DocumentLocale, readonly string[]>> = {
  'zh-CN': ['名次', '姓名', '总分', '等级', '标记'],
  'en-US': ['Rank', 'Name', 'Total', 'Grade', 'Flags'],
};

/** The ranking for people to read, form by form. */
export function rosterText({ card, diagnostics }: PeopleFound, locale: DocumentLocale): string {
  const parts = card.forms.flatMap(({ name }, form) => {
    const own = card.people.filter((person) => person.form === form);
    if (own.length === 0) return [];
    const rows = [...own].sort(byRank).map((person) => rowOf(person, locale));
    return [`${card.roster.place?.sheet ?? ''} × ${name}`, formatTable([...(COLUMNS[locale] ?? [])], rows)];
  });
  const remarks = [...card.diagnostics, ...diagnostics].map(
    (diagnostic) => `· ${renderDiagnostic(locale, diagnostic)}`,
  );
  return [...parts, ...remarks].join('\n');
}

function rowOf({ rank, tied, person, total, grade, flags }: PersonCard, locale: DocumentLocale): string[] {
  const marks = flags.map(({ kind, indicator }) =>
    renderMessage(locale, `people.mark.${kind}`, { indicator: indicator ?? '' }),
  );
  return [
    rank === null ? '—' : `${tied ? '=' : ''}${rank}`,
    person.name,
    total === null ? '—' : String(Number(total.toFixed(2))),
    grade ?? '—',
    marks.join(renderMessage(locale, 'people.mark.join')),
  ];
}

function byRank(one: PersonCard, other: PersonCard): number {
  return (
    (one.rank ?? Infinity) - (other.rank ?? Infinity) || (other.total ?? -Infinity) - (one.total ?? -Infinity)
  );
}
