import { cellName, quoteSheetName } from '../model/address';
import { BUSY, isErrorValue, type CellValue, type Scalar } from '../model/cell-value';
import type {
  CustomFunction,
  FunctionAnswer,
  FunctionArgument,
  FunctionCall,
  InvokeFunctions,
} from '../model/custom-function';
import type { EngineArgument, EnginePlace } from './calculation-engine';

type Answer = CellValue | CellValue[][];

interface Waiting {
  readonly key: string;
  readonly ticks: Set<number>;
}

/** Answers kept before the oldest are forgotten; more than any workbook here has calls. */
const KEPT = 1_000_000;

/**
 * Calls of an add-in's functions: asked for synchronously by the engine, answered later by the add-in.
 * Equal calls share one answer; calls of one calculation go out as one batch.
 */
export class FunctionCalls {
  readonly #functions = new Map<string, CustomFunction>();
  readonly #answers = new Map<string, Answer>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #idOf = new Map<string, number>();
  readonly #idle: (() => void)[] = [];
  #queue: FunctionCall[] = [];
  #invoke: InvokeFunctions | undefined;
  #nextId = 1;
  /** What a blank cell becomes as an argument: null as on the web, or 0 as on the desktop. */
  blankArgument: null | 0 = null;

  constructor(private readonly sheetNameOf: (sheetId: string) => string) {}

  define(functions: readonly CustomFunction[], invoke: InvokeFunctions): void {
    this.#functions.clear();
    for (const each of functions) this.#functions.set(each.name.toUpperCase(), each);
    this.#invoke = invoke;
    this.forget();
  }

  /** Forgets answers, and calls that were sent: their late answers are passed over. */
  forget(): void {
    this.#answers.clear();
    this.#waiting.clear();
    this.#idOf.clear();
    this.#queue = [];
  }

  /** The name as defined, by its upper-case name. */
  nameOf(upperCase: string): string | undefined {
    return this.#functions.get(upperCase)?.name;
  }

  /** The answer if it is known; else asks for it and gives #BUSY!. */
  call(name: string, args: readonly EngineArgument[], place: EnginePlace, tick: number): Answer {
    const definition = this.#functions.get(name.toUpperCase());
    if (!definition || !this.#invoke) return { error: '#NAME?' };
    const error = firstError(args);
    if (error && (definition.allowsErrors !== true || error.error === BUSY.error)) return error;
    const plain = args.map((arg) => this.#plain(arg));
    const own = definition.perCell === true ? `${place.sheetId}!${cellName(place.row, place.column)}` : '';
    const key = `${name}${own}${JSON.stringify(plain)}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const id = this.#idOf.get(key);
    if (id !== undefined) this.#waiting.get(id)?.ticks.add(tick);
    else this.#ask(name, plain, place, key, tick);
    return BUSY;
  }

  #ask(name: string, args: readonly FunctionArgument[], place: EnginePlace, key: string, tick: number): void {
    const id = this.#nextId++;
    this.#idOf.set(key, id);
    this.#waiting.set(id, { key, ticks: new Set([tick]) });
    if (this.#queue.length === 0) queueMicrotask(() => this.#send());
    const address = `${quoteSheetName(this.sheetNameOf(place.sheetId))}!${cellName(place.row, place.column)}`;
    this.#queue.push({ id, name, args, address });
  }

  #send(): void {
    const calls = this.#queue;
    this.#queue = [];
    if (calls.length > 0) this.#invoke?.(calls);
  }

  /** Keeps answers and gives the ticks of the cells that wait for them. */
  complete(answers: readonly FunctionAnswer[]): ReadonlySet<number> {
    const ticks = new Set<number>();
    for (const answer of answers) {
      const waiting = this.#waiting.get(answer.id);
      if (!waiting) continue;
      this.#waiting.delete(answer.id);
      this.#idOf.delete(waiting.key);
      this.#answers.set(waiting.key, answerValue(answer));
      for (const tick of waiting.ticks) ticks.add(tick);
    }
    for (const key of this.#answers.keys()) {
      if (this.#answers.size <= KEPT) break;
      this.#answers.delete(key);
    }
    return ticks;
  }

  /** Resolves when no call waits for its answer. */
  idle(): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** To be called when a calculation is over: it may have been the last. */
  settle(): void {
    if (this.#waiting.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #plain(arg: EngineArgument): FunctionArgument {
    if (Array.isArray(arg)) return arg.map((row) => row.map((each) => this.#scalar(each)));
    // A blank cell is an area of one cell: the null of an argument that was left out is something else.
    return arg === undefined ? [[this.blankArgument]] : this.#scalar(arg);
  }

  #scalar(value: CellValue | undefined): Scalar {
    if (value === undefined) return this.blankArgument;
    return isErrorValue(value) ? value.error : value;
  }
}

function firstError(
  args: readonly EngineArgument[],
): { readonly error: string; readonly message?: string } | undefined {
  for (const arg of args) {
    for (const value of Array.isArray(arg) ? arg.flat() : [arg]) if (isErrorValue(value)) return value;
  }
  return undefined;
}

function answerValue(answer: FunctionAnswer): Answer {
  if ('error' in answer)
    return { error: answer.error, ...(answer.message !== undefined && { message: answer.message }) };
  const { value } = answer;
  return Array.isArray(value)
    ? (value as readonly (readonly CellValue[])[]).map((row) => [...row])
    : (value as CellValue);
}
