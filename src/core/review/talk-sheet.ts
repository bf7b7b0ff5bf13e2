import type { PersonCard } from '../people/person-card';
import type { SheetDesign } from '../sheets/sheet-design';
import type { Say } from './evaluation-sheet';
import { Page } from './page';
import type { ItemSources, PersonSources, Place } from './person-sources';
import { sentenceFormula, shownAs, textLiteral } from './sentence-formula';
import { improvementsOf, strengthsOf } from './talk-points';
import type { Wording } from './wordings';

/** What the sheet of one person's talk is made of. */
export interface TalkParts {
  readonly person: PersonCard;
  /** Who and when, for the sheet's name. */
  readonly title: string;
  readonly sources: PersonSources;
  readonly scoreFormat: string;
  readonly wordings: ReadonlyMap<Wording, Place>;
  readonly dates: string;
  /** The cells of each special cause of the person: reason, who stated it; totals are the person's own. */
  readonly causes: readonly { readonly indicator: string; readonly reason: Place; readonly by: Place }[];
}

const WIDTHS = [14, 16, 16, 16, 16, 16];
const OWN_TARGETS = 3;

/**
 * 面谈表 of one person (D2, D5, D6): strengths, then the largest losses with the least change that earns more, then a doable next step;
 * the three tracks (rank, own history, explained anomalies); room for the person's own words, agreed targets and OKR; the
 * signed 改进计划确认书. Each sentence is worded by a cell of the sheet of wordings and filled from the cells of its figures.
 */
export function designTalk(parts: TalkParts, say: Say): SheetDesign {
  const { person, sources, dates } = parts;
  const page = new Page(WIDTHS);
  const sentences = new Sentences(parts);
  page.title(say('review.talk.title'));
  page.line([
    { value: say('review.field.name'), look: 'field' },
    { value: sources.name === null ? person.person.name : `=${sources.name}&""` },
    { value: say('review.field.role'), look: 'field' },
    { value: sources.role === null ? '' : `=${sources.role}&""` },
    { value: say('review.field.period'), look: 'field' },
    { value: sources.period === null ? '' : `=${sources.period}&""` },
  ]);
  page.note(dates);
  const section = (code: string, lines: readonly string[], room = 1) => {
    page.section(say(code));
    lines.forEach((line) => page.sentence(line, 2));
    page.room(room);
  };
  section('review.talk.strengths', [...sentences.opening(), ...sentences.strengths()]);
  section('review.talk.improve', sentences.losses(), 2);
  page.section(say('review.talk.steps'));
  for (const { at } of improvementsOf(person)) {
    const explanation = sources.items[at]?.explanation ?? null;
    if (explanation !== null) page.sentence(`=${explanation}`, 3);
  }
  section('review.talk.encourage', sentences.encouragement(), 2);
  section('review.talk.tracks', sentences.tracks());
  section('review.talk.own-words', [], 3);
  page.section(say('review.talk.targets'));
  page.header([
    say('review.talk.target.kind'),
    [say('review.talk.target.target'), 2],
    [say('review.talk.target.measure'), 2],
    say('review.talk.target.due'),
  ]);
  for (const kind of ['KPI', 'OKR']) {
    for (let row = 0; row < OWN_TARGETS; row++) {
      page.line([
        { value: kind, look: 'text' },
        { value: '', look: 'input', align: 'left', span: 2 },
        { value: '', look: 'input', align: 'left', span: 2 },
        { value: '', look: 'input' },
      ]);
    }
  }
  page.section(say('review.talk.confirm'));
  page.sentence(say('review.talk.confirm.text'));
  page.signatures(['review.sign.person', 'review.sign.supervisor'].map((code) => say(code)));
  return page.design(say('review.talk.sheet', { name: parts.title }), 'portrait');
}

/** The sentences of a talk as formulas. One without a figure it needs is not said. */
class Sentences {
  constructor(private readonly parts: TalkParts) {}

  #say(wording: Wording, params: Readonly<Record<string, string | null>>): string[] {
    const words = this.parts.wordings.get(wording);
    if (words === undefined) return [];
    const given: Record<string, string> = {};
    for (const [name, value] of Object.entries(params)) {
      if (value === null) return [];
      given[name] = value;
    }
    return [`=${sentenceFormula(words, given)}`];
  }

  #item(item: ItemSources | undefined): Record<string, string | null> {
    const show = (place: Place | null) =>
      place === null || item === undefined ? null : shownAs(place, item.actualShown);
    const mark = (place: Place | null) => (place === null ? null : this.#mark(place));
    return {
      indicator: textLiteral(item?.indicator ?? ''),
      actual: show(item?.actual ?? null),
      target: item?.target == null ? null : shownAs(item.target, item.actualShown),
      mean: show(item?.meanActual ?? null),
      score: mark(item?.score ?? null),
    };
  }

  #mark(place: string): string {
    return `TEXT(${place},${textLiteral(this.parts.scoreFormat)})`;
  }

  opening(): string[] {
    const { name, total } = this.parts.sources;
    return this.#say('opening', { name, total: total === null ? null : this.#mark(total) });
  }

  strengths(): string[] {
    const found = strengthsOf(this.parts.person).flatMap(({ at }) => {
      const { indicator, actual, target, mean } = this.#item(this.parts.sources.items[at]);
      return this.#say('strength', { indicator: indicator ?? null, actual: actual ?? null, target: target ?? null, mean: mean ?? null }); // prettier-ignore
    });
    return found.length > 0 ? found : this.#say('no-strength', {});
  }

  losses(): string[] {
    return improvementsOf(this.parts.person).flatMap(({ at, next }) => {
      const item = this.parts.sources.items[at];
      const { indicator = null, actual = null, target = null, score = null } = this.#item(item);
      const lost =
        item?.full == null || item.score === null ? null : this.#mark(`${item.full}-${item.score}`);
      const loss = this.#say('loss', { indicator, actual, target: target ?? '""', score, loss: lost });
      if (next === null || item?.criteria == null) return loss;
      const [reached, mark] = [next.actual, next.score].map((value) => String(Number(value.toFixed(2))));
      const unit = next.unit?.symbol ?? '';
      return [
        ...loss,
        ...this.#say('next', {
          indicator,
          actual,
          next: textLiteral(`${reached ?? ''}${unit}`),
          nextScore: textLiteral(mark ?? ''),
          source: textLiteral(item.criteria.replace(/\$/g, '')),
        }),
      ];
    });
  }

  encouragement(): string[] {
    const best = improvementsOf(this.parts.person).find(({ next }) => next !== null);
    const item = best === undefined ? undefined : this.parts.sources.items[best.at];
    const { indicator = null, actual = null } = this.#item(item);
    const first =
      best?.next == null
        ? []
        : this.#say('encourage', {
            indicator,
            actual,
            next: textLiteral(`${Number(best.next.actual.toFixed(2))}${best.next.unit?.symbol ?? ''}`),
          });
    const { concentration } = this.parts.sources;
    const source =
      concentration === null
        ? []
        : this.#say('source', {
            low: concentration.low,
            topic: concentration.topic,
            share: `TEXT(${concentration.share},"0%")`,
          });
    return [...first, ...source];
  }

  /** 横向, 纵向, 归因 (D5). */
  tracks(): string[] {
    const { sources, causes } = this.parts;
    const mark = (place: Place | null) => (place === null ? null : this.#mark(place));
    const signed = (place: Place | null) =>
      place === null ? null : `IF(ISNUMBER(${place}),TEXT(${place},"+0.0;-0.0;0"),"—")`;
    const rank = this.#say('rank', {
      total: mark(sources.total),
      mean: mark(sources.meanTotal),
      rank: sources.rank,
      ranked: sources.ranked,
    });
    const history = this.#say('history', {
      change: signed(sources.changeLastPeriod),
      year: signed(sources.changeLastYear) ?? '"—"',
    });
    const explained = causes.flatMap(({ indicator, reason, by }) =>
      this.#say('cause', {
        indicator: textLiteral(indicator),
        reason,
        by,
        before: mark(sources.totalBefore),
        after: mark(sources.total),
      }),
    );
    return [...rank, ...history, ...(explained.length > 0 ? explained : this.#say('no-cause', {}))];
  }
}
