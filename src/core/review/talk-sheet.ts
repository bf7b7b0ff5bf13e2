import type { PersonCard } from '../people/person-card';
import type { SheetDesign } from '../sheets/sheet-design';
import { wrappedLines } from '../sheets/text-size';
import type { Say } from '../people/sheets/sheet-words';
import type { Unit } from '../quantity/unit';
import { signed } from './evaluation-page';
import { Page } from './page';
import type { ItemSources, PersonSources, Place, Shown } from './person-sources';
import { sentenceFormula, shownAs, textLiteral } from './sentence-formula';
import { type Improvement, improvementsOf, strengthsOf } from './talk-points';
import type { Wording } from './wordings';

/** What the sheet of one person's talk is made of. */
export interface TalkParts {
  readonly person: PersonCard;
  /** Who and when, for the sheet's name. */
  readonly title: string;
  readonly sources: PersonSources;
  readonly scoreFormat: string;
  /** Marks are out of 100 and count by their weights; else as they are. */
  readonly isWeighted: boolean;
  readonly wordings: ReadonlyMap<Wording, Place>;
  readonly dates: string;
  /** The cells of each special cause of the person: reason, who stated it; totals are the person's own. */
  readonly causes: readonly { readonly indicator: string; readonly reason: Place; readonly by: Place }[];
}

const WIDTHS = [14, 16, 16, 16, 16, 16];
const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
/** About as long as the figures of a sentence. */
const FIGURE = '000.00';
const OWN_TARGETS = 3;
/** A change this small, in parts of the actual, is lost when both are rounded. */
const NEAR = 0.02;
/** Room for the steps of a score. */
const STEP_LINES = 3;

/**
 * 面谈表 of one person (D2, D5, D6): strengths, then the largest losses with the least change that earns more, then a doable next step;
 * the three tracks (rank, own history, explained anomalies); room for the person's own words, agreed targets and OKR; the
 * signed 改进计划确认书. Each sentence is worded by a cell of the sheet of wordings and filled from the cells of its figures.
 */
export function designTalk(parts: TalkParts, say: Say): SheetDesign {
  const { person, sources, dates } = parts;
  const page = new Page(WIDTHS);
  const sentences = new Sentences(parts, say);
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
  const section = (code: string, lines: readonly Sentence[], room = 1) => {
    page.section(say(code));
    lines.forEach(({ formula, shows }) => page.sentence(formula, wrappedLines(shows, PAGE_WIDTH)));
    page.room(room);
  };
  section('review.talk.strengths', [...sentences.opening(), ...sentences.strengths()]);
  section('review.talk.improve', [...sentences.losses(), ...sentences.lowRatings()], 2);
  page.section(say('review.talk.steps'));
  for (const { at } of improvementsOf(person)) {
    const explanation = sources.items[at]?.explanation ?? null;
    const indicator = say('review.talk.step', { indicator: sources.items[at]?.indicator ?? '' });
    if (explanation !== null) page.sentence(`=${textLiteral(indicator)}&${explanation}`, STEP_LINES);
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
  return page.design(say('review.talk.sheet', { name: parts.title }), 'portrait', true);
}

/** A sentence as a formula, and about what it will show: nobody can measure it before it is calculated. */
interface Sentence {
  readonly formula: string;
  readonly shows: string;
}

/** The sentences of a talk as formulas. One without a figure it needs is not said. */
class Sentences {
  constructor(
    private readonly parts: TalkParts,
    private readonly text: Say,
  ) {}

  #say(wording: Wording, params: Readonly<Record<string, string | null>> = {}): Sentence[] {
    const words = this.parts.wordings.get(wording);
    if (words === undefined) return [];
    const given: Record<string, string> = {};
    for (const [name, value] of Object.entries(params)) {
      if (value === null) return [];
      given[name] = value;
    }
    // Names and indicators are known; a figure takes about as much as the name that stands for it.
    const known = Object.entries(given).map(
      ([name, value]) => [name, /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1) : FIGURE] as const,
    );
    const shows = this.text(`review.say.${wording}`, Object.fromEntries(known));
    return [{ formula: `=${sentenceFormula(words, given)}`, shows }];
  }

  #item(item: ItemSources | undefined) {
    const shown = (place: Place | null) => {
      if (place === null || item === undefined) return null;
      const { numberFormat, suffix } = item.actualShown;
      return shownAs(place, { numberFormat, suffix: this.#unit(suffix) });
    };
    return {
      indicator: textLiteral(item?.indicator ?? ''),
      actual: shown(item?.actual ?? null),
      target: shown(item?.target ?? null),
      mean: shown(item?.meanActual ?? null),
    };
  }

  #mark(place: Place | null): string | null {
    return place === null ? null : `TEXT(${place},${textLiteral(this.parts.scoreFormat)})`;
  }

  #unit(symbol: string): string {
    return symbol === '' ? '' : this.text('review.unit', { unit: symbol });
  }

  opening(): Sentence[] {
    const { name, total } = this.parts.sources;
    return this.#say('opening', { name, total: this.#mark(total) });
  }

  strengths(): Sentence[] {
    const found = strengthsOf(this.parts.person).flatMap(({ at }) =>
      this.#say('strength', this.#item(this.parts.sources.items[at])),
    );
    return found.length > 0 ? found : this.#say('no-strength');
  }

  /** What each loss costs the total, and the least that would earn more. */
  losses(): Sentence[] {
    return improvementsOf(this.parts.person).flatMap((improvement) => {
      const item = this.parts.sources.items[improvement.at];
      const { indicator, actual, target } = this.#item(item);
      const weight = this.parts.isWeighted && item?.weight != null ? `*${item.weight}` : '';
      const lost = item?.full == null || item.score === null ? null : `(${item.full}-${item.score})${weight}`;
      const score = this.#mark(item?.score ?? null);
      const loss = this.#say('loss', { indicator, actual, target: target ?? '"—"', score, loss: this.#mark(lost) });
      return [...loss, ...this.#next(item, improvement)];
    });
  } // prettier-ignore

  /** The next band by the criteria; where every bit counts there is none, and the target is what to reach. */
  #next(item: ItemSources | undefined, { next }: Improvement): Sentence[] {
    const { indicator, actual, target } = this.#item(item);
    const from = (place: Place) => textLiteral(place.replace(/\$/g, ''));
    if (next !== null && item?.criteria != null) {
      // Where the band is near, the rounded actual would stand on its other side.
      const isNear = Math.abs(next.change) < NEAR * Math.abs(next.actual);
      const precise = item.actual === null ? null : this.#precisely(item.actual, item.actualShown);
      return this.#say('next', {
        indicator,
        actual: isNear ? precise : actual,
        next: textLiteral(this.#figure(next.actual, next.unit)),
        change: textLiteral(this.#figure(next.change, next.unit, '+')),
        nextScore: textLiteral(String(Number(next.score.toFixed(2)))),
        source: from(item.criteria),
      });
    }
    if (item?.target == null || item.gap === null) return [];
    const { numberFormat, suffix } = item.actualShown;
    // Gaps of shares are counted in percentage points.
    const isShare = numberFormat.includes('%');
    const plain = isShare || numberFormat === 'General' ? '0.0' : numberFormat;
    const gap = `TEXT(${item.gap},${textLiteral(signed(plain))})`;
    return this.#say('gap', {
      indicator,
      actual,
      target,
      gap: `${gap}&${textLiteral(isShare ? this.text('review.points') : this.#unit(suffix))}`,
      source: from(item.target),
    });
  }

  #precisely(place: Place, { numberFormat, suffix }: Shown): string {
    const number = numberFormat.includes('%') ? `TEXT(${place},"0.000%")` : `ROUND(${place},4)`;
    return `IF(ISNUMBER(${place}),${number}&${textLiteral(this.#unit(suffix))},${place})`;
  }

  #figure(value: number, unit: Unit | null, sign = ''): string {
    const number = Math.abs(value) < 0.01 ? Number(value.toPrecision(2)) : Number(value.toFixed(2));
    return `${number > 0 ? sign : ''}${String(number).replace('-', '−')}${this.#unit(unit?.symbol ?? '')}`;
  }

  /** The next step is one that the figures name: the next band, the team's mean for who is behind it, else the target. */
  encouragement(): Sentence[] {
    const [first] = improvementsOf(this.parts.person);
    const item = first === undefined ? undefined : this.parts.sources.items[first.at];
    if (first === undefined) return this.#say('keep');
    const { indicator, actual, target, mean } = this.#item(item);
    const next = first.next === null ? null : textLiteral(this.#figure(first.next.actual, first.next.unit));
    if (next !== null) return this.#say('encourage', { indicator, actual, next });
    return first.isBehind
      ? this.#say('encourage-mean', { indicator, actual, mean, target })
      : this.#say('encourage-target', { indicator, actual, target });
  }

  /** Where low ratings come from (D2), whatever the indicators say. */
  lowRatings(): Sentence[] {
    const { concentration } = this.parts.sources;
    if (concentration === null) return [];
    const { low, topic, share, isConcentrated, source } = concentration;
    return this.#say(isConcentrated ? 'source' : 'source-spread', {
      low: textLiteral(String(low)),
      topic: textLiteral(topic),
      share: textLiteral(`${Number((share * 100).toFixed(1))}%`),
      source: textLiteral(source.replace(/\$/g, '')),
    });
  }

  /** 横向, 纵向, 归因 (D5). */
  tracks(): Sentence[] {
    const { sources, causes } = this.parts;
    const change = (place: Place | null) =>
      place === null ? null : `TEXT(${place},${textLiteral(signed(this.parts.scoreFormat))})`;
    const both = { total: this.#mark(sources.total), mean: this.#mark(sources.meanTotal) };
    const rank =
      sources.rank === null
        ? this.#say('no-rank', both)
        : this.#say('rank', { ...both, rank: sources.rank, ranked: sources.ranked });
    const last = this.#say('history', { change: change(sources.changeLastPeriod) });
    const year = this.#say('year', { year: change(sources.changeLastYear) });
    const explained = causes.flatMap(({ indicator, reason, by }) =>
      this.#say('cause', {
        indicator: textLiteral(indicator),
        reason,
        by,
        before: this.#mark(sources.totalBefore),
        after: this.#mark(sources.total),
      }),
    );
    return [
      ...rank,
      ...(last.length + year.length > 0 ? [...last, ...year] : this.#say('no-history')),
      ...(explained.length > 0 ? explained : this.#say('no-cause')),
    ];
  }
}
