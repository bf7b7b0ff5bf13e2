import type { FlagRole } from '../records/record-table';
import type { NumberColumn } from '../records/record-block';
import type { Figures, IndicatorChoices } from './figures';
import { nothing, of, ratio, type Measured, mean, meanTime, rate, serviceRows } from './measure';

/** Times in seconds (the long ones in days), ratios 0–1 (NPS −1–1), marks in their own scale, counts. */
export type IndicatorUnit = 'seconds' | 'days' | 'ratio' | 'mark' | 'count';

/** An indicator that is made of raw records. Its words are the messages `records.indicator.<name>` and `records.definition.<name>`. */
export interface IndicatorDefinition {
  readonly name: string;
  readonly unit: IndicatorUnit;
  /** Document ID of the definition. */
  readonly source: string;
  /** Null value when a column is missing or nothing is below the line; `n` is what is below the line. */
  readonly measure: (figures: Figures, choices: IndicatorChoices) => Measured;
}

const define = <Name extends string>(
  name: Name,
  unit: IndicatorUnit,
  source: string,
  measure: IndicatorDefinition['measure'],
) => ({ name, unit, source, measure }) as const;

const time = (column: NumberColumn) => (figures: Figures, choices: IndicatorChoices) =>
  meanTime(figures, column, choices);
const share = (role: FlagRole) => (figures: Figures, choices: IndicatorChoices) =>
  rate(figures, role, choices);
const average = (column: NumberColumn) => (figures: Figures) => mean(figures.number(column, 'all'));
const total = (column: NumberColumn) => (figures: Figures) => {
  const numbers = figures.number(column, 'all');
  return numbers === null ? nothing() : { value: numbers.sum, n: numbers.n };
};
const yes = (role: FlagRole) => (figures: Figures) => {
  const answers = figures.flag(role, 'all');
  return answers === null ? nothing() : { value: answers.yes, n: answers.yes + answers.no + answers.blank };
};

const SECONDS_A_DAY = 86_400;

/** Every indicator, in the order in which a table shows them. README.md says each in words. */
export const INDICATORS = [
  define('calls', 'count', 'B2', (f) => of(f.rows('calls', 'all'))),
  define('tickets', 'count', 'B2', (f) => of(f.rows('tickets', 'all'))),
  define('chats', 'count', 'B2', (f) => of(f.rows('chats', 'all'))),
  define('surveys', 'count', 'B2', (f) => of(f.rows('surveys', 'all'))),
  define('services', 'count', 'B3', (f) => of(serviceRows(f, 'all'))),
  define('answered', 'count', 'B2', (f) =>
    f.flag('answered', 'all') === null ? nothing() : yes('answered')(f),
  ),
  define('abandoned', 'count', 'B2', (f) => abandoned(f).count),
  define('answerRate', 'ratio', 'B2', (f) => {
    const { rate: left } = abandoned(f);
    return left.value === null ? nothing() : { value: 1 - left.value, n: left.n };
  }),
  define('abandonRate', 'ratio', 'B2', (f) => abandoned(f).rate),
  define('asa', 'seconds', 'B3', time('waiting')),
  define('asaAll', 'seconds', 'B3', (f) => mean(f.number('waiting', 'all'))),
  define('response30', 'ratio', 'D1', quickResponses),
  define('response', 'seconds', 'A3', average('response')),
  define('aht', 'seconds', 'B3', time('handle')),
  define('talk', 'seconds', 'C4', time('talk')),
  define('hold', 'seconds', 'B2', time('hold')),
  define('acw', 'seconds', 'C4', time('acw')),
  define('resolved', 'count', 'B2', yes('resolved')),
  define('resolvedRate', 'ratio', 'B2', share('resolved')),
  define('fcr', 'ratio', 'B3', share('firstContact')),
  define('sla', 'ratio', 'B3', share('sla')),
  define('transferRate', 'ratio', 'B2', transferRate),
  define('turns', 'count', 'B2', average('turns')),
  define('csat', 'ratio', 'B3', (f) => {
    const marks = f.number('csat', 'all');
    return marks === null ? nothing() : ratio(marks.high, marks.n);
  }),
  define('csatMean', 'mark', 'B5', (f) => (f.scale === null ? nothing() : average('csat')(f))),
  define('csat100', 'mark', 'A4', (f) => {
    const marks = average('csat')(f);
    if (marks.value === null || f.scale === null) return nothing();
    return { value: ((marks.value - f.scale.min) / (f.scale.max - f.scale.min)) * 100, n: marks.n };
  }),
  define('lowRatings', 'count', 'B11', (f) => {
    const marks = f.number('csat', 'all');
    return marks === null ? nothing() : { value: marks.low, n: marks.n };
  }),
  define('nps', 'ratio', 'B3', (f) => {
    const marks = f.number('nps', 'all');
    return marks === null ? nothing() : ratio(marks.high - marks.low, marks.n);
  }),
  define('complaints', 'count', 'A3', yes('complaint')),
  define('complaintRate', 'ratio', 'B3', share('complaint')),
  define('returnRate', 'ratio', 'B2', returnRate),
  define('occupancy', 'ratio', 'C4', occupancy),
  define('volumePerDay', 'count', 'A1', (f) => {
    const days = f.days();
    const rows = serviceRows(f, 'answered');
    return days === null || rows === null ? nothing() : ratio(rows, days);
  }),
  define('qaMean', 'mark', 'C4', average('qaMark')),
  define('errorRate', 'ratio', 'A1', share('error')),
  define('coverage', 'ratio', 'B2', coverage),
  define('late', 'count', 'C4', total('late')),
  define('leftEarly', 'count', 'C4', total('leftEarly')),
  define('absent', 'count', 'C4', total('absent')),
  define('trainingRate', 'ratio', 'A1', share('attended')),
  define('passRate', 'ratio', 'A1', share('passed')),
  define('examMean', 'mark', 'C4', average('examMark')),
  define('complexRate', 'ratio', 'D1', (f) => mean(f.number('complexResolved', 'all'))),
  define('knowledge', 'count', 'A1', total('knowledge')),
  define('sharing', 'count', 'A1', total('sharing')),
  define('suggestions', 'count', 'D1', total('suggestions')),
  define('taskRate', 'ratio', 'A1', share('completed')),
  define('onboarding', 'days', 'A1', (f) => {
    const { value, n } = mean(f.number('onboarding', 'all'));
    return { value: value === null ? null : value / SECONDS_A_DAY, n };
  }),
] as const satisfies readonly IndicatorDefinition[];

/** The key of an indicator: asa, aht, fcr … */
export type IndicatorName = (typeof INDICATORS)[number]['name'];

/** Contacts that came in and that nobody answered; calls that agents make are not among them. */
function abandoned(figures: Figures): { readonly count: Measured; readonly rate: Measured } {
  const answers = figures.flag('answered', 'all');
  if (answers === null) return { count: nothing(), rate: nothing() };
  const direction = figures.flag('inbound', 'all');
  if (direction === null) {
    const missed = answers.no + answers.blank;
    return { count: { value: missed, n: missed + answers.yes }, rate: ratio(missed, missed + answers.yes) };
  }
  const answered = figures.flag('inbound', 'answered') ?? { yes: 0, no: 0, blank: 0 };
  const incoming = direction.yes + direction.blank;
  const missed = incoming - answered.yes - answered.blank;
  return { count: { value: missed, n: incoming }, rate: ratio(missed, incoming) };
}

/** Answered within the limit, of all that came in (or of the answered, or of those with a time). */
function quickResponses(figures: Figures, { rates }: IndicatorChoices): Measured {
  const quick = figures.number('waiting', 'answered');
  const all = figures.number('waiting', 'all');
  if (quick === null || all === null) return nothing();
  if (rates === 'answered') return ratio(quick.low, quick.n);
  if (rates === 'stated') return ratio(quick.low, all.n);
  const outbound = figures.flag('inbound', 'all')?.no ?? 0;
  return ratio(quick.low, all.n + all.blank - outbound);
}

function transferRate(figures: Figures, { rates }: IndicatorChoices): Measured {
  const moved = figures.number('transfers', rates === 'answered' ? 'answered' : 'all');
  if (moved === null) return nothing();
  return ratio(moved.high, rates === 'stated' ? moved.n : moved.n + moved.blank);
}

/** C4: (talk + after-call work) ÷ signed-in time, from the calls and the logins of the same agent. */
function occupancy(figures: Figures): Measured {
  const talk = figures.number('talk', 'all');
  const work = figures.number('acw', 'all');
  const login = figures.number('login', 'all');
  if (talk === null || work === null || login === null || login.n === 0) return nothing();
  const value = ratio(talk.sum + work.sum, login.sum).value;
  return { value, n: login.n };
}

/** B2: returned ÷ sent. Ratings beside the calls are of the answered ones. */
function returnRate(figures: Figures): Measured {
  const stated = figures.flag('returned', 'all');
  if (stated !== null) return ratio(stated.yes, stated.yes + stated.no + stated.blank);
  const marks = figures.number('csat', 'all') ?? figures.number('nps', 'all');
  if (marks === null) return nothing();
  if (figures.rows('surveys', 'all') !== null) {
    return figures.knowsUnanswered ? ratio(marks.n, marks.n + marks.blank) : nothing();
  }
  const answered = figures.number('csat', 'answered') ?? figures.number('nps', 'answered') ?? marks;
  return ratio(answered.n, answered.n + answered.blank);
}

/** B2: records that were looked at ÷ records there are. */
function coverage(figures: Figures): Measured {
  const sampled = figures.number('sampled', 'all');
  const total = figures.number('sampleTotal', 'all');
  const looked = sampled?.sum ?? figures.rows('qa', 'all');
  const all = total?.sum ?? serviceRows(figures, 'all');
  return looked === null || all === null ? nothing() : ratio(looked, all);
}
