import type { Diagnostic } from '../diagnostic';
import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { FormItem, FormTable } from '../forms/form';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import type { Policy } from './policy';
import { type ItemScore, scoreItem } from './score-item';
import { scoreLevels } from './score-levels';
import { scoreLookup } from './score-lookup';
import { scoreRaters } from './score-raters';
import type { Scale, ScoredItem } from './scorecard';
import { withScoreNote, withTypedMark } from './typed-mark';

/** Full mark where every item of a form is marked out of 100. */
const HUNDRED = 100;

/**
 * Scores one row of a form, by what the form gives for it: the marks of raters, levels, a lookup, criteria or a target; a
 * score that a person typed stands above all of them.
 */
export function scoreRow(item: FormItem, table: FormTable, scale: Scale, policy: Policy): ScoredItem {
  const full = fullMarkOf(item, scale);
  const found = scoreByKind(item, table, full, scale, policy);
  const { typedScore: typed, scoreNote: note } = item;
  const column = table.columns.find(({ role }) => role === 'score')?.column ?? table.range.right;
  const cell = addressOf(table, item, column);
  if (typed === null) {
    const kept = note === undefined ? found : withScoreNote(found, note, cell);
    return { ...kept, full: found.full, item, diagnostics: [...item.diagnostics, ...kept.diagnostics] };
  }
  const assumed = full ?? (scale === 'hundred' && !reachesBeyond(found, HUNDRED) ? HUNDRED : found.full);
  const scored = withTypedMark(found, { mark: typed, full: assumed, criteria: item.criteria, cell });
  return { ...scored, item, full: assumed, diagnostics: [...item.diagnostics, ...scored.diagnostics] };
}

/** Whether the rule itself grants more than a mark, so that the mark is no bound for what a person types. */
export function reachesBeyond(scored: Pick<ItemScore, 'reading' | 'score'>, mark: number): boolean {
  return (
    (scored.reading?.rule != null && (scored.reading.maximum ?? Infinity) > mark) ||
    (scored.score ?? 0) > mark
  );
}

type Found = ItemScore & Pick<ScoredItem, 'full'>;

function scoreByKind(
  item: FormItem,
  table: FormTable,
  full: number | null,
  scale: Scale,
  policy: Policy,
): Found {
  const assumed = full ?? (scale === 'hundred' ? HUNDRED : null);
  const unreadable = item.actual?.unreadable === true;
  const actual = unreadable ? null : (item.actual?.value ?? null);
  const unitArgument = item.actual?.unitArgument ?? null;
  const isFilled = actual !== null && actual !== '';
  const isMarked = item.marks.some(({ mark, unread }) => mark !== null || unread !== null);
  if (isMarked && isFilled && item.criteria !== null) {
    const byRule = scoreByWords(item, full, scale, policy, actual);
    if (byRule.source === 'criteria' && byRule.reading?.rule != null) return besideRaters(byRule, item);
  }
  if (isMarked || (item.marks.length > 0 && !isFilled)) {
    const marks = item.marks.map(({ column, ...mark }) => ({
      ...mark,
      cell: addressOf(table, item, column),
    }));
    return { ...scoreRaters({ marks, full: assumed, policy }), full: assumed };
  }
  if (item.levels.length > 0) {
    return {
      ...scoreLevels({ actual, levels: item.levels, full: assumed, unitArgument, policy }),
      full: assumed,
    };
  }
  if (item.bands.length > 0) {
    const taken = item.bands.some(({ sign }) => sign === 'deduct') ? assumed : full;
    const { bands, target } = item;
    return { ...scoreLookup({ actual, bands, full: taken, unitArgument, target, policy }), full: taken };
  }
  const own = full ?? (takesFromZero(item, table) ? 0 : null);
  const scored = scoreByWords(item, own, scale, policy, actual);
  // The reader has said what is wrong with that cell; it is not "no actual yet".
  const diagnostics = scored.diagnostics.filter(({ code }) => !unreadable || code !== 'score.no-actual');
  return { ...scored, diagnostics: item.actual === null ? diagnostics.map(sayWhich(table)) : diagnostics };
}

const TAKES = /扣分|减分|扣罚|罚分|加扣|加减|奖惩|deduct|penalt|minus|demerit/i;

/**
 * Whether an item only adds to or takes from the form (扣分项, 加减分): it has no weight and no full mark where others do, or the
 * whole form has none, and its name, part or score column says so. Its marks begin at 0 and go below it.
 */
function takesFromZero(
  { weight, sharedWeight, full, criteria, indicator, dimension }: FormItem,
  table: FormTable,
): boolean {
  if (weight !== null || sharedWeight !== undefined || full !== null || criteria === null) return false;
  const score = table.columns.find(({ role }) => role === 'score')?.header ?? '';
  const isExtra = [indicator, dimension ?? ''].some((text) => TAKES.test(text));
  const isAlone = table.columns.every(({ role }) => role !== 'weight' && role !== 'full');
  const hasOthers = table.items.some((other) => (other.full ?? other.weight ?? 0) > 0);
  return (isExtra && hasOthers) || (isAlone && /[加减]/.test(score) && TAKES.test(score));
}

/** An item without an actual, because nobody could say which of several columns holds it, is not just blank. */
function sayWhich({ diagnostics }: FormTable): (diagnostic: Diagnostic) => Diagnostic {
  const isOpen = diagnostics.some(
    ({ code, params }) => code === 'forms.which-column' && params?.['role'] === '@forms.role.actual',
  );
  return (diagnostic) =>
    isOpen && diagnostic.code === 'score.no-actual'
      ? { code: 'score.which-actual', severity: 'warning' }
      : diagnostic;
}

/** Where an actual meets a rule, the rule decides and not what people rated; a mean of theirs that differs is said. */
function besideRaters(found: Found, { marks }: FormItem): Found {
  const given = marks.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const mean = cleanNumber(given.reduce((sum, mark) => sum + mark, 0) / given.length);
  if (found.score === null || given.length === 0 || compareNumbers(mean, found.score) === 0) return found;
  const params = { mean: round(mean), score: round(found.score) };
  const remark = { code: 'score.raters-beside', severity: 'warning', params } as const;
  return { ...found, diagnostics: [...found.diagnostics, remark] };
}

const round = (mark: number): number => Number(mark.toFixed(2));

function scoreByWords(
  item: FormItem,
  full: number | null,
  scale: Scale,
  policy: Policy,
  actual: string | number | boolean | null,
): Found {
  const { criteria, target } = item;
  const scoreWith = (mark: number | null) =>
    scoreItem({
      actual,
      unitArgument: item.actual?.unitArgument ?? null,
      criteria,
      full: mark,
      target,
      policy,
    });
  const first = { ...scoreWith(full), full };
  // 每收到客户投诉一次扣5分 deducts from a full mark; on a form of weighted marks that is 100 when nothing else says.
  if (first.reading === null || first.reading.rule !== null || full !== null || scale !== 'hundred')
    return first;
  const second = scoreWith(HUNDRED);
  if (!second.reading?.rule) return first;
  const note = { code: 'score.full-assumed', severity: 'info', params: { full: HUNDRED } } as const;
  return { ...second, full: HUNDRED, diagnostics: [...second.diagnostics, note] };
}

/** The full mark that the form states: its own column, or the weight where marks are weights. */
function fullMarkOf(item: FormItem, scale: Scale): number | null {
  if (item.full !== null) return item.full;
  return scale === 'weight' && item.weight !== null ? cleanNumber(item.weight * 100) : null;
}

function addressOf(table: FormTable, item: FormItem, column: number): string {
  return qualifiedAddress(table.sheet, cellAddress(item.row, column));
}
