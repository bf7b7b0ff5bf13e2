import { literal } from '../formula/literal';
import type { CellValue } from '../forms/grid';
import { readActual } from '../quantity/read-actual';
import type { Policy } from '../scoring/policy';
import { parseWeight, weightsOf } from '../scoring/weight';
import type { CallArgument } from './call-argument';
import { type CallSite, liveText, type Native, notNative } from './native';

/** Shares that add up to about 1 are weights that serve as full marks: 25% stands for 25. As KPI.TOTAL takes them. */
const MOST_SHARES = 1.5;

/** Numbers that weigh or bound scores, as a formula names them: `text` times `factor`. */
interface Column {
  readonly text: string;
  /** What makes shares (weights) or marks (full marks) of what the cells hold. */
  readonly factor: number;
  readonly values: readonly (number | null)[];
}

/** KPI.TOTAL, and with `part` KPI.SUBTOTAL, as a native expression. */
export function nativeTotal(
  [scores, weights, full]: readonly (CallArgument | null)[],
  policy: Policy,
  part: boolean,
  site: CallSite,
): Native {
  if (scores === null || scores === undefined) return notNative('arguments');
  const rows = scores.rows?.flat() ?? [''];
  const isRange = scores.cells !== null && rows.length > 1;
  if (!isRange && weights == null && full == null)
    return isRange ? notNative('arguments') : liveText(scores.text);
  if (scores.cells === null || rows.some(isWordedMark)) return notNative('layout');
  const weighing = weights == null ? null : weightColumn(weights, rows.length);
  const bounding = full == null ? null : fullColumn(full, rows.length);
  if (weighing === undefined || bounding === undefined) return notNative('layout');
  const sum = sumOf(
    scores.text,
    weighing,
    bounding,
    rows.length,
    part ? { ...policy, weights: 'keep' } : policy,
  );
  const checked = bounding === null ? sum : withinMarks(scores.text, bounding, sum);
  // N() makes 0 of a total of nothing.
  const guards = [`IF(COUNT(${scores.text})=0,"",`, '+N(', '(N(', ',N(', '=N('];
  return site.isGuarded(guards) ? checked : `IF(COUNT(${scores.text})=0,"",${checked})`;
}

/** `85分` counts for KPI.TOTAL, and for no native sum. */
function isWordedMark(value: CellValue): boolean {
  return typeof value === 'string' && readActual(value, null).kind === 'quantity';
}

function sumOf(
  scores: string,
  weights: Column | null,
  full: Column | null,
  count: number,
  policy: Policy,
): string {
  const worth = weights ?? full;
  const sum = weights === null ? `SUM(${scores})` : weighted(scores, weights, full);
  if (worth === null) return sum;
  const { whole, out, factor } = wholeOf(scores, worth, count);
  const shared =
    policy.notApplicable === 'share' && out !== null
      ? `${sum}*${whole}/(${whole}-${out})`
      : policy.notApplicable === 'full' && out !== null
        ? `(${sum}+${scaled(out, weights === null ? factor : factor * 100)})`
        : sum;
  if (policy.weights !== 'normalise' || worth.values.every((value) => value === null)) return shared;
  return `${shared}/(${scaled(whole, weights === null ? factor / 100 : factor)})`;
}

/** The sum of all weights (or full marks) in the cells' own scale, and that of items that do not apply. */
function wholeOf(
  scores: string,
  { text, factor, values }: Column,
  count: number,
): { readonly whole: string; readonly out: string | null; readonly factor: number } {
  if (values.length === 1 && count > 1) {
    // One full mark for all.
    const out = `SUMPRODUCT(COUNTIF(${scores},{"不适用","N/A"}))`;
    return { whole: String(count), out, factor: values[0] ?? 0 };
  }
  const out = text.startsWith('{') ? null : `SUMPRODUCT(SUMIF(${scores},{"不适用","N/A"},${text}))`;
  return { whole: `SUM(${text})`, out, factor };
}

/** Σ score × weight; with full marks, Σ score ÷ full mark × weight × 100. */
function weighted(scores: string, weights: Column, full: Column | null): string {
  if (full === null) return scaled(`SUMPRODUCT(${scores},${weights.text})`, weights.factor);
  const [one] = full.values;
  if (full.values.length === 1) {
    return scaled(`SUMPRODUCT(${scores},${weights.text})`, (weights.factor * 100) / ((one ?? 100) * 1));
  }
  return scaled(`SUMPRODUCT(${scores},${weights.text}/${full.text})`, (weights.factor * 100) / full.factor);
}

function scaled(text: string, factor: number): string {
  if (Math.abs(factor - 1) < 1e-12) return text;
  return factor > 1 ? `${text}*${literal(factor)}` : `${text}/${literal(1 / factor)}`;
}

/** A score outside 0…full mark makes no total. */
function withinMarks(scores: string, full: Column, sum: string): string {
  const [one] = full.values;
  if (full.values.length === 1) {
    return (one ?? 0) > 0 ? `IF(OR(MIN(${scores})<0,MAX(${scores})>${full.text}),NA(),${sum})` : sum;
  }
  const most = full.factor === 1 ? full.text : `${full.text}*${literal(full.factor)}`;
  const beyond = `ISNUMBER(${scores})*(${full.text}>0)*((${scores}<0)+(${scores}>${most}))`;
  return `IF(SUMPRODUCT(${beyond})>0,NA(),${sum})`;
}

/** Weights as shares; undefined where they do not fit or are no weights. */
function weightColumn(argument: CallArgument, count: number): Column | undefined {
  const cells = argument.rows?.flat() ?? [];
  const parsed = cells.map((cell) => (cell === '' ? null : parseWeight(cell)));
  if (cells.length !== count || cells.some((cell, at) => cell !== '' && parsed[at] === null))
    return undefined;
  const values = weightsOf(parsed);
  if (argument.cells === null || cells.some((cell) => typeof cell === 'string' && cell !== '')) {
    return { text: listOf(values, argument), factor: 1, values };
  }
  const percent = parsed.some((cell) => cell?.form === 'number' && cell.value > 1);
  return { text: argument.text, factor: percent ? 0.01 : 1, values };
}

/** Full marks, one for each score or one for all. */
function fullColumn(argument: CallArgument, count: number): Column | undefined {
  const cells = argument.rows?.flat() ?? [];
  const parsed = cells.map((cell) => (cell === '' ? null : parseWeight(cell)));
  if (cells.some((cell, at) => cell !== '' && parsed[at] === null)) return undefined;
  const worded = parsed.some((cell, at) => typeof cells[at] === 'string' && cell !== null);
  const sum = parsed.reduce((whole, cell) => whole + (cell?.value ?? 0), 0);
  const shares =
    cells.length === count && sum <= MOST_SHARES && parsed.every((cell) => (cell?.value ?? 0) <= 1);
  if (cells.length === 1) {
    const times = shares || parsed[0]?.form === 'share' ? 100 : 1;
    const value = parsed[0] == null ? null : parsed[0].value * (cells.length === count ? times : 1);
    const live = times === 1 || cells.length !== count ? argument.text : `${argument.text}*100`;
    return {
      text: value === null || worded ? literal(value ?? 0) : liveText(live),
      factor: 1,
      values: [value],
    };
  }
  if (cells.length !== count) return undefined;
  const values = parsed.map((cell) =>
    cell === null ? null : shares || cell.form === 'share' ? cell.value * 100 : cell.value,
  );
  return worded || argument.cells === null
    ? { text: listOf(values, argument), factor: 1, values }
    : { text: argument.text, factor: shares ? 100 : 1, values };
}

/** `{0.15;0.4}`: what cells hold as texts becomes part of the formula. */
function listOf(values: readonly (number | null)[], { rows }: CallArgument): string {
  const separator = (rows?.length ?? 0) > 1 ? ';' : ',';
  return `{${values.map((value) => literal(value ?? 0)).join(separator)}}`;
}
