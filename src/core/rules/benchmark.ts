import { parseQuantity } from '../quantity/parse-quantity';
import type { Target } from '../quantity/quantity';
import type { Formula, Rule } from './rule';

/**
 * The benchmarks that a sentence of A4's kind names, for flags: `基准值30秒` with 基准值/实际时长 means ≤30秒, `基准分85分` is the
 * score from which the item is met. They decide no score.
 */
export interface Benchmark {
  readonly target: Target | null;
  readonly passMark: number | null;
}

const NONE: Benchmark = { target: null, passMark: null };
const BASE_VALUE = /基准值[为是:]?\s*(\d+(?:\.\d+)?\s*[^\s,;。、:(]{0,3}?)\s*(?=[,;。、(]|$)/;
const BASE_MARK = /基准分值?[为是:]?\s*(\d+(?:\.\d+)?)\s*分?\s*(?=[,;。、(]|$)/;

/** `text` is normalized. */
export function benchmarkOf(text: string, rule: Rule): Benchmark {
  const formula =
    rule.kind === 'measure' ? rule.pieces.find(({ award }) => award.kind === 'formula')?.award : undefined;
  if (formula?.kind !== 'formula') return NONE;
  const mark = BASE_MARK.exec(text)?.[1];
  const base = parseQuantity(BASE_VALUE.exec(text)?.[1] ?? '');
  const bound = base && { value: base.value, inclusive: true };
  const side = bound && (dividesByActual(formula.formula) ? { max: bound } : { min: bound });
  return {
    target: base && side ? { ...side, unit: base.unit, assumedDirection: false } : null,
    passMark: mark === undefined ? null : Number(mark),
  };
}

/** 基准/实际: less is better. */
function dividesByActual(formula: Formula): boolean {
  if (formula.op === 'num' || formula.op === 'input') return false;
  if (formula.op === '÷' && holdsActual(formula.right)) return true;
  return dividesByActual(formula.left) || dividesByActual(formula.right);
}

function holdsActual(formula: Formula): boolean {
  if (formula.op === 'input') return true;
  return formula.op !== 'num' && (holdsActual(formula.left) || holdsActual(formula.right));
}
