import type { CheckedTable, WorkbookCheck } from '../../actions/check/check-workbook';
import { allSteps } from '../../core/all-steps';
import type { Diagnostic, Severity, Span } from '../../core/diagnostic';
import type { ReadingQuestion } from '../../core/scoring/reading-questions';
import type { ScoredItem } from '../../core/scoring/scorecard';
import { findPlace, parsePlace, type CellPlace } from './cell-place';

/** Everything a person should look at about one item, one form, or the workbook; once, however many forms say the same. */
export interface Problem {
  readonly key: string;
  /** The worst of its diagnostics. */
  readonly severity: Exclude<Severity, 'info'> | 'question';
  /** Null for a form or the workbook as a whole. */
  readonly indicator: string | null;
  readonly scope: 'item' | 'form' | 'workbook';
  /** Where it stands: one place a form. */
  readonly places: readonly CellPlace[];
  /** The criteria sentence, when one of the diagnostics points into it. */
  readonly sentence: string | null;
  /** The unclear pieces of the sentence. */
  readonly spans: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the sentence leaves open and a person should decide. */
  readonly questions: readonly ReadingQuestion[];
}

const NO_SENTENCE = { sentence: null, spans: [] } as const;

const RANK: Readonly<Record<Problem['severity'], number>> = { error: 0, question: 1, warning: 2 };

const known = new WeakMap<WorkbookCheck, readonly Problem[]>();

/**
 * Problems in reading order: first what prevents a score, then what a person should decide, then what looks odd. Worked out once for a
 * reading of the workbook.
 */
export function collectProblems(check: WorkbookCheck): readonly Problem[] {
  const before = known.get(check);
  if (before !== undefined) return before;
  return allSteps(collectProblemsInSteps(check));
}

/** The same step by step, an item each; `collectProblems` knows the answer afterwards. */
export function* collectProblemsInSteps(check: WorkbookCheck): Generator<void, readonly Problem[]> {
  const merged = new Map<string, Merged>();
  for (const table of check.tables) yield* mergeSame(merged, problemsOfTable(table));
  yield* mergeSame(
    merged,
    group('workbook', check.diagnostics, {
      scope: 'workbook',
      indicator: null,
      places: [],
      ...NO_SENTENCE,
    }),
  );
  const problems = [...merged.values()].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  known.set(check, problems);
  return problems;
}

/** All that is said about an item, each thing once: its cells, its criteria, its score. */
export function diagnosticsOfItem({ item, reading, diagnostics }: ScoredItem): Diagnostic[] {
  return unique([...item.diagnostics, ...(reading?.diagnostics ?? []), ...diagnostics]);
}

/** What prevents a score or looks odd; remarks are left out before they are compared, for sheets of thousands. */
function seriousOf({ item, reading, diagnostics }: ScoredItem): Diagnostic[] {
  const all = [...item.diagnostics, ...(reading?.diagnostics ?? []), ...diagnostics];
  return unique(all.filter(({ severity }) => severity !== 'info'));
}

/** Pieces of the criteria text that diagnostics point at. */
export function spansInCriteria({ reading }: ScoredItem): Span[] {
  return (reading?.diagnostics ?? []).flatMap(({ span, severity }) =>
    span !== undefined && severity !== 'info' ? [span] : [],
  );
}

function sentenceOf(scored: ScoredItem): Pick<Problem, 'sentence' | 'spans'> {
  const spans = spansInCriteria(scored);
  return spans.length > 0 && scored.reading !== null ? { sentence: scored.reading.text, spans } : NO_SENTENCE;
}

function* problemsOfTable(checked: CheckedTable): Generator<Problem | null> {
  const { table, card, plan, questions: asked } = checked;
  const corner = { sheet: table.sheet, row: table.range.top, column: table.range.left };
  const tableKey = `${table.sheet}!${table.range.top}`;
  const questionsOf = new Map(asked.map(({ row, questions }) => [row, questions]));
  for (const scored of card.items) {
    // Also where there is nothing to say it was looked for.
    yield null;
    yield* group(`${tableKey}:${scored.item.row}`, seriousOf(scored), {
      scope: 'item',
      indicator: scored.item.indicator,
      places: [
        findPlace(
          table,
          scored.item.row,
          scored.reading === null ? ['actual', 'indicator'] : ['criteria', 'indicator'],
        ) ?? corner,
      ],
      ...sentenceOf(scored),
      questions: questionsOf.get(scored.item.row) ?? [],
    });
  }
  yield* group(tableKey, unique([...table.diagnostics, ...card.diagnostics, ...plan.diagnostics]), {
    scope: 'form',
    indicator: null,
    places: [corner],
    ...NO_SENTENCE,
  });
}

function group(
  key: string,
  all: readonly Diagnostic[],
  about: Pick<Problem, 'scope' | 'indicator' | 'places' | 'sentence' | 'spans'> & Partial<Problem>,
): Problem[] {
  const diagnostics = all.filter(({ severity }) => severity !== 'info');
  const { questions = [] } = about;
  if (diagnostics.length === 0 && questions.length === 0) return [];
  const isError = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  const severity = isError ? 'error' : questions.length > 0 ? 'question' : 'warning';
  const cell = diagnostics.find((diagnostic) => diagnostic.cell !== undefined)?.cell;
  const named = cell === undefined ? null : parsePlace(cell, about.places[0]?.sheet ?? '');
  const asked = questions[0];
  return [
    {
      ...about,
      key,
      severity,
      places: named === null ? about.places : [named],
      diagnostics,
      questions,
      // The whole sentence is what the person decides about.
      ...(asked !== undefined && {
        sentence: asked.criteria,
        spans: [...about.spans, ...questions.flatMap(({ span }) => (span === null ? [] : [span]))],
      }),
    },
  ];
}

/** A problem whose places are still being gathered. */
type Merged = Omit<Problem, 'places'> & { readonly places: CellPlace[] };

/** A form for each person repeats its slips on each sheet; they are one thing to look at, in many places. */
function* mergeSame(merged: Map<string, Merged>, problems: Iterable<Problem | null>): Generator<void> {
  for (const problem of problems) {
    yield;
    if (problem === null) continue;
    const { scope, indicator, sentence, diagnostics, questions } = problem;
    const said = diagnostics.map(({ code, params, span }) => [code, params, span]);
    const identity = JSON.stringify([scope, indicator, sentence, said, questions]);
    const before = merged.get(identity);
    if (before === undefined) merged.set(identity, { ...problem, places: [...problem.places] });
    else before.places.push(...problem.places);
  }
}

function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((diagnostic) => [
      JSON.stringify([diagnostic.code, diagnostic.params, diagnostic.span, diagnostic.cell]),
      diagnostic,
    ]),
  );
  return [...seen.values()];
}
