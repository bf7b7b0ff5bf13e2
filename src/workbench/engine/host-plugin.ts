import {
  CellError,
  EmptyValue,
  FunctionPlugin,
  SimpleRangeValue,
  type SimpleCellAddress,
} from 'hyperformula';
import { BUSY, isErrorValue, type CellValue } from '../model/cell-value';
import { displayText } from '../model/display-text';
import type { EngineArgument } from './calculation-engine';
import { fromEngineValue, toEngineError, toEngineValue } from './engine-values';

/** What the plugin needs of the engine instance it runs in; it comes as the engine's `context`. */
export interface HostContext {
  call(name: string, args: readonly EngineArgument[], address: SimpleCellAddress): CellValue | CellValue[][];
  /** Takes the whole value of a formula that may spill; undefined for a single value. */
  root(address: SimpleCellAddress, value: CellValue[][] | undefined): void;
  isBlocked(address: SimpleCellAddress): boolean;
}

/** The engine exports no types of its syntax tree; its own methods tell them. */
class Opened extends FunctionPlugin {
  readonly evaluate = (...args: Parameters<typeof this.evaluateAst>) => this.evaluateAst(...args);
}
type Ast = Parameters<Opened['evaluate']>[0];
type State = Parameters<Opened['evaluate']>[1];
type Value = ReturnType<Opened['evaluate']>;
type Call = Extract<Ast, { procedureName: string }>;

const LAZY = { vectorizationForbidden: true };

/** Functions that the engine lacks or does otherwise than Excel. */
export class HostPlugin extends Opened {
  static override implementedFunctions = {
    HOSTCALL: { method: 'hostCall', ...LAZY },
    HOSTROOT: {
      method: 'hostRoot',
      sizeOfResultArrayMethod: 'oneCell',
      enableArrayArithmeticForArguments: true,
    },
    HOSTONE: { method: 'hostOne', sizeOfResultArrayMethod: 'oneCell' },
    HOSTIF: { method: 'hostIf', ...LAZY },
    HOSTIFERROR: { method: 'hostIfError', ...LAZY },
    HOSTSUMPRODUCT: { method: 'hostSumProduct', enableArrayArithmeticForArguments: true, ...LAZY },
    AVERAGEIFS: { method: 'averageIfs', ...LAZY },
    RANK: { method: 'rank', ...LAZY },
    'RANK.EQ': { method: 'rank', ...LAZY },
    CONCAT: { method: 'concat', ...LAZY },
    HOSTTEXT: { method: 'hostText', ...LAZY },
  };

  /** `HOSTCALL(tick, "NAMESPACE.FUNCTION", arguments…)`: the add-in's function. */
  hostCall(ast: Call, state: State): Value {
    const [, name, ...args] = ast.args;
    if (name === undefined) return toEngineError({ error: '#NAME?' });
    const values: EngineArgument[] = [];
    for (const arg of args) values.push(this.#argument(arg, state));
    const answer = this.#host.call(
      plainText(fromEngineValue(this.evaluate(name, state))),
      values,
      state.formulaAddress,
    );
    if (!Array.isArray(answer)) return toEngineValue(answer);
    return SimpleRangeValue.onlyValues(answer.map((row) => row.map(toEngineValue)));
  }

  #argument(arg: Ast, state: State): EngineArgument {
    if (String(arg.type) === 'EMPTY') return null;
    const value = this.evaluate(arg, state);
    if (!(value instanceof SimpleRangeValue))
      return value === EmptyValue ? undefined : fromEngineValue(value);
    return value.data.map((row) =>
      row.map((each) => (each === EmptyValue ? undefined : fromEngineValue(each))),
    );
  }

  get #host(): HostContext {
    return this.config.context as HostContext;
  }

  /** `HOSTROOT(expression)`: calculates with arrays and tells the whole of one; the cell itself gets its first value. */
  hostRoot(ast: Call, state: State): Value {
    const [expression] = ast.args;
    if (!expression) return toEngineError({ error: '#VALUE!' });
    const value = this.evaluate(expression, { ...state, arraysFlag: true });
    if (!(value instanceof SimpleRangeValue)) {
      this.#host.root(state.formulaAddress, undefined);
      return value;
    }
    // Excel shows 0 where a formula points at a blank cell.
    const rows = value.data.map((row) =>
      row.map((each) => (each === EmptyValue ? 0 : fromEngineValue(each))),
    );
    const single = rows.length === 1 && rows[0]?.length === 1;
    this.#host.root(state.formulaAddress, single ? undefined : rows);
    if (!single && this.#host.isBlocked(state.formulaAddress)) return toEngineError({ error: '#SPILL!' });
    return toEngineValue(rows[0]?.[0] ?? { error: '#CALC!' });
  }

  /** `HOSTONE(expression)`: an old formula that never spills; of a range it takes the cell in its own row or column. */
  hostOne(ast: Call, state: State): Value {
    const [expression] = ast.args;
    const value = expression ? this.evaluate(expression, { ...state, arraysFlag: false }) : 0;
    if (!(value instanceof SimpleRangeValue)) return value === EmptyValue ? 0 : value;
    const { data, range } = value;
    const row = range && value.height() > 1 ? state.formulaAddress.row - range.start.row : 0;
    const column = range && value.width() > 1 ? state.formulaAddress.col - range.start.col : 0;
    const one = data[row]?.[column] ?? toEngineError({ error: '#VALUE!' });
    return one === EmptyValue ? 0 : one;
  }

  oneCell(): ReturnType<typeof this.arraySizeForAst> {
    return this.arraySizeForAst({ type: 'NUMBER', value: 0 } as Ast, {} as State);
  }

  /** IF that calculates only the branch it takes: the engine's own would call add-in functions of the other one too. */
  hostIf(ast: Call, state: State): Value {
    const [condition, then, otherwise] = ast.args;
    if (!condition || !then) return this.#builtIn('IF', ast, state);
    const value = this.evaluate(condition, state);
    if (value instanceof CellError) return value;
    const test = fromEngineValue(value);
    if (value instanceof SimpleRangeValue || typeof test === 'string') return this.#builtIn('IF', ast, state);
    const branch = test ? then : otherwise;
    if (!branch) return false;
    return String(branch.type) === 'EMPTY' ? 0 : this.evaluate(branch, state);
  }

  /** IFERROR that waits for a busy function instead of taking it for an error. */
  hostIfError(ast: Call, state: State): Value {
    const [first, second] = ast.args;
    if (!first || !second) return this.#builtIn('IFERROR', ast, state);
    const value = this.evaluate(first, state);
    if (value instanceof SimpleRangeValue) return this.#builtIn('IFERROR', ast, state);
    const plain = fromEngineValue(value);
    if (!isErrorValue(plain) || plain.error === BUSY.error) return value;
    return String(second.type) === 'EMPTY' ? 0 : this.evaluate(second, state);
  }

  /** TEXT(value, format): the engine's own writes 0.123 in 0.0% as 0.1%. */
  hostText(ast: Call, state: State): Value {
    const [first, second] = ast.args;
    if (!first || !second) return this.#builtIn('TEXT', ast, state);
    const [value, format] = [first, second].map((arg) => this.evaluate(arg, state));
    for (const each of [value, format]) if (each instanceof CellError) return each;
    if (value instanceof SimpleRangeValue) return this.#builtIn('TEXT', ast, state);
    const plain = fromEngineValue(value ?? EmptyValue);
    const number = typeof plain === 'string' && plain.trim() !== '' ? Number(plain) : plain;
    const shown = typeof number === 'number' && !Number.isNaN(number) ? number : (plain ?? 0);
    return displayText(shown, plainText(fromEngineValue(format ?? EmptyValue)));
  }

  /** SUMPRODUCT, whose arguments Excel calculates as arrays in a plain formula too: the engine's own does so in array formulas only. */
  hostSumProduct(ast: Call, state: State): Value {
    return this.#builtIn('SUMPRODUCT', ast, { ...state, arraysFlag: true });
  }

  #builtIn(procedureName: string, ast: Call, state: State): Value {
    return this.evaluate({ ...ast, procedureName }, state);
  }

  /** Numbers of the first range whose row meets every condition. */
  averageIfs(ast: Call, state: State): Value {
    const [values, ...conditions] = ast.args;
    if (!values || conditions.length < 2) return toEngineError({ error: '#VALUE!' });
    const sum = this.#builtIn('SUMIFS', ast, state);
    // Only numbers count, and a comparison with a number is true for numbers only.
    const bounds = [
      this.#countIfs(ast, values, conditions, '>=0', state),
      this.#countIfs(ast, values, conditions, '<0', state),
    ];
    const error = [sum, ...bounds].find((each) => each instanceof CellError);
    if (error !== undefined) return error;
    const count = bounds.reduce<number>((total, each) => total + Number(fromEngineValue(each)), 0);
    return count === 0 ? toEngineError({ error: '#DIV/0!' }) : Number(fromEngineValue(sum)) / count;
  }

  #countIfs(ast: Call, values: Ast, conditions: Ast[], test: string, state: State): Value {
    const args = [values, { type: 'STRING', value: test } as Ast, ...conditions];
    return this.evaluate({ ...ast, procedureName: 'COUNTIFS', args }, state);
  }

  /** RANK(number, range, [order]): 1 + how many are better. */
  rank(ast: Call, state: State): Value {
    const [number, range, order] = ast.args.map((arg) => this.#argument(arg, state));
    const all = (Array.isArray(range) ? range.flat() : [range]).filter((each) => typeof each === 'number');
    const error = [number, ...(Array.isArray(range) ? range.flat() : [range])].find(isErrorValue);
    if (error) return toEngineError(error);
    if (typeof number !== 'number' || Array.isArray(order)) return toEngineError({ error: '#VALUE!' });
    if (!all.includes(number)) return toEngineError({ error: '#N/A' });
    return 1 + all.filter((each) => (order ? each < number : each > number)).length;
  }

  /** CONCAT(values and ranges…) */
  concat(ast: Call, state: State): Value {
    const parts = ast.args.map((arg) => this.#argument(arg, state)).flat(2);
    const error = parts.find(isErrorValue);
    if (error) return toEngineError(error);
    return parts.map((part) => plainText(part ?? null)).join('');
  }
}

function plainText(value: CellValue): string {
  if (isErrorValue(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}
