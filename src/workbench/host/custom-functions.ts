import { isErrorText } from '../model/cell-value';
import type { CellValue } from '../model/cell-value';
import type { FunctionAnswer, FunctionArgument, FunctionCall } from '../model/custom-function';
import type { WorkbookModel } from '../model/workbook-model';
import type { EventRegistrations } from './event-registrations';
import type { FunctionDescription, FunctionMetadata } from './function-metadata';
import { isRecord } from './wire-request';

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

/** Bits of a call's flags. */
const CallFlag = { cancelable: 1, streaming: 2, allowErrors: 4 } as const;

/** What the runtime's internal error codes show in a cell. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Only these errors of a custom function carry their text to the cell. */
const ERRORS_WITH_MESSAGE = new Set(['#N/A', '#VALUE!', '#NUM!']);

/**
 * Calls the add-in's genuine custom functions for the workbook: formulas say `NAMESPACE.NAME`, the wire says `NAME`.
 * Calls wait until a page has said that its runtime is ready; the first page that did computes for the workbook.
 */
export class CustomFunctionBridge {
  private readonly byName = new Map<string, FunctionDescription>();
  private readonly allowErrors: boolean;
  private waiting: FunctionCall[] = [];
  private pages: EventRegistrations[] = [];
  private unanswered = new Map<number, FunctionCall>();

  constructor(
    private readonly model: WorkbookModel,
    metadata: FunctionMetadata | undefined,
    namespace: string,
  ) {
    this.allowErrors = metadata?.allowErrorForDataTypeAny ?? false;
    for (const description of metadata?.functions ?? []) {
      const name = namespace === '' ? description.id : `${namespace}.${description.id}`;
      this.byName.set(name.toUpperCase(), description);
    }
    const functions = [...this.byName].map(([name, { options }]) => ({
      name,
      ...(options?.requiresAddress && { perCell: true }),
      ...(this.allowErrors && { allowsErrors: true }),
    }));
    if (functions.length > 0) model.defineFunctions(functions, (calls) => this.invoke(calls));
  }

  /** A page's custom-functions runtime is ready for calls. */
  connected(page: EventRegistrations): void {
    if (!this.pages.includes(page)) this.pages.push(page);
    const waiting = this.waiting;
    this.waiting = [];
    this.send(waiting);
  }

  /** A page has gone; what it had not answered is asked of the next one. */
  disconnected(page: EventRegistrations): void {
    const wasFirst = this.pages[0] === page;
    this.pages = this.pages.filter((each) => each !== page);
    if (wasFirst) this.send([...this.unanswered.values()]);
  }

  /** Forgets the pages and what waits. */
  close(): void {
    this.pages = [];
    this.waiting = [];
    this.unanswered.clear();
  }

  /** The functions whose calls have not been answered, each once. */
  get pendingNames(): readonly string[] {
    return [...new Set([...this.unanswered.values()].map((call) => call.name))];
  }

  /**
   * Takes `[[id, ok, value or message, code?, outbound data], …]`. The workbook recalculates later: the runtime
   * measures how long this answer takes and slows down accordingly.
   */
  takeResults(results: unknown): void {
    if (!Array.isArray(results)) throw new TypeError('Results of custom functions arrive as a list.');
    const answers = (results as unknown[]).map(answerOf).filter(({ id }) => this.unanswered.delete(id));
    setTimeout(() => this.model.completeCalls(answers), 0);
  }

  private invoke(calls: readonly FunctionCall[]): void {
    for (const call of calls) this.unanswered.set(call.id, call);
    this.send(calls);
  }

  private send(calls: readonly FunctionCall[]): void {
    const [page] = this.pages;
    if (page === undefined) this.waiting.push(...calls);
    else if (calls.length > 0) page.sendNow(calls.map((call) => this.messageOf(call)));
  }

  private messageOf(call: FunctionCall): unknown {
    const description = this.byName.get(call.name.toUpperCase());
    if (description === undefined) throw new Error(`The workbook called an unknown function: ${call.name}.`);
    const args = wireArguments(call.args, description);
    const message = JSON.stringify([
      call.id,
      description.id,
      args,
      call.address,
      this.flagsOf(description),
      null,
    ]);
    return [FUNCTION_CATEGORY, INVOKE, '', message, call.id, false];
  }

  private flagsOf({ options }: FunctionDescription): number {
    const cancelable = options?.cancelable === true ? CallFlag.cancelable : 0;
    const streaming = options?.stream === true ? CallFlag.streaming : 0;
    return cancelable | streaming | (this.allowErrors ? CallFlag.allowErrors : 0);
  }
}

/**
 * Arguments as Excel sends them: omitted ones are null, a repeating parameter gets one list, a matrix parameter
 * gets an array of arrays even of a single cell.
 */
export function wireArguments(
  args: readonly FunctionArgument[],
  description: FunctionDescription,
): unknown[] {
  const parameters = description.parameters ?? [];
  return parameters.map((parameter, index) => {
    const shape = (value: FunctionArgument) => {
      if (parameter.dimensionality === 'matrix')
        return Array.isArray(value) || value === null ? value : [[value]];
      const cells: readonly unknown[] = Array.isArray(value) ? (value as unknown[]).flat() : [];
      return cells.length === 1 ? cells[0] : value;
    };
    if (parameter.repeating === true) return args.slice(index).map(shape);
    return shape(args[index] ?? null);
  });
}

function answerOf(entry: unknown): FunctionAnswer {
  if (!Array.isArray(entry)) throw new TypeError('A result of a custom function arrives as a list.');
  const [id, succeeded, value, code] = entry as unknown[];
  if (typeof id !== 'number') throw new TypeError('A result of a custom function has no id.');
  if (succeeded === true) return answerWith(id, value);
  const error = ERROR_TEXTS[Number(code)] ?? '#VALUE!';
  return errorAnswer(id, error, typeof value === 'string' ? value : '', Number(code) in ERROR_TEXTS);
}

function errorAnswer(id: number, error: string, message: string, mayTell: boolean): FunctionAnswer {
  const tells = mayTell && message !== '' && ERRORS_WITH_MESSAGE.has(error);
  return { id, error, ...(tells && { message }) };
}

function answerWith(id: number, value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    const rows = (value as unknown[]).map((row) =>
      (Array.isArray(row) ? (row as unknown[]) : [row]).map(cellOf),
    );
    return { id, value: rows };
  }
  return { id, value: cellOf(value) };
}

/** A returned cell value: plain, an error object, or a rich value shown by its basic value. */
function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  // Excel shows 0 for a function that returns nothing.
  if (value === null || value === undefined) return 0;
  if (isRecord(value) && value.type === 'Error') {
    const error = String(value.basicValue);
    const message = typeof value.message === 'string' ? value.message : '';
    const tells = message !== '' && ERRORS_WITH_MESSAGE.has(error);
    return { error: isErrorText(error) ? error : '#VALUE!', ...(tells && { message }) };
  }
  if (isRecord(value) && 'basicValue' in value) return cellOf(value.basicValue);
  return { error: '#VALUE!' };
}
