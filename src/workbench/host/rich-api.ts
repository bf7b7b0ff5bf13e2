import { actionsDone, type Faults } from './faults';
import { HostError } from './host-error';
import type { HostErrorCode } from './host-error';
import type { Interpreter } from './interpreter';
import type { RoundTripKind, RoundTripLog } from './round-trip-log';
import { ActionType, isRecord, parseRequest, PathType } from './wire-request';
import type { WireRequest, WireResponse } from './wire-request';
import { TransportError } from './xdm';

/** Excel on the web's limit for a request and for a response. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** Bits of a request's flags that matter here. */
const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

const TRANSPORT_CODES: Partial<Record<HostErrorCode, number>> = {
  InvalidOperationInCellEditMode: TransportError.cellEditMode,
  ActivityLimitReached: TransportError.activityLimitReached,
  RequestPayloadSizeLimitExceeded: TransportError.requestPayloadTooLarge,
  ResponsePayloadSizeLimitExceeded: TransportError.responsePayloadTooLarge,
};

/** What a rich-API endpoint works with. */
export interface RichApiOptions {
  readonly client: number;
  readonly interpreter: Interpreter;
  readonly faults: Faults;
  readonly log: RoundTripLog;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Answers ProcessQuery requests of one client, within Excel's limits. */
export class RichApi {
  private readonly encoder = new TextEncoder();

  constructor(private readonly options: RichApiOptions) {}

  /** Takes the `ArrayData` of an executeMethod and resolves to its answer. */
  async process(arrayData: unknown): Promise<unknown> {
    const { text, flags } = parseArrayData(arrayData);
    const request = parseRequest(text);
    const kind = kindOf(request);
    const started = this.options.now();
    const requestBytes = this.encoder.encode(text).length;
    const answer = await this.answer(request, kind, flags, requestBytes);
    const responseText = answer.response === null ? '' : JSON.stringify(answer.response);
    const responseBytes = this.encoder.encode(responseText).length;
    const tooLarge = responseBytes > PAYLOAD_LIMIT_BYTES;
    const code = tooLarge ? 'ResponsePayloadSizeLimitExceeded' : answer.code;
    this.options.log.add({
      kind,
      client: this.options.client,
      actions: request.Actions.length,
      requestBytes,
      responseBytes,
      milliseconds: this.options.now() - started,
      error: code,
    });
    return transportAnswer(code, responseText);
  }

  private async answer(
    request: WireRequest,
    kind: RoundTripKind,
    flags: number,
    bytes: number,
  ): Promise<Answer> {
    if (bytes > PAYLOAD_LIMIT_BYTES) return failure('RequestPayloadSizeLimitExceeded');
    if (kind !== 'sync') return this.execute(request);
    const { faults } = this.options;
    if (faults.slow > 0) await this.options.sleep(faults.slow);
    const struck = faults.strike();
    const writes = (flags & RequestFlag.write) !== 0;
    if (faults.editMode && writes) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) return failure('InvalidOperationInCellEditMode');
      await faults.editModeEnd();
    }
    const fault = struck ?? (writes ? faults.strikeWrite() : null);
    if (fault === null) return this.execute(request);
    const done = actionsDone(fault.moment ?? 'before', request.Actions.length);
    const partial = this.execute({ ...request, Actions: request.Actions.slice(0, done) });
    // office.js looks the failing action up by this index: it must be one of the request's.
    const failing = Math.min(done, request.Actions.length - 1);
    return partial.code === null ? failure(fault.code, partial.response, failing) : partial;
  }

  private execute(request: WireRequest): Answer {
    const response = this.options.interpreter.execute(request);
    return { response, code: (response.Error?.Code as HostErrorCode | undefined) ?? null };
  }
}

interface Answer {
  readonly response: WireResponse | null;
  readonly code: HostErrorCode | null;
}

function failure(code: HostErrorCode, partial?: WireResponse | null, actionIndex = 0): Answer {
  const error = new HostError(code, `${code}: asked for by the test or the workbench.`, 'workbench');
  const response: WireResponse = {
    Results: partial?.Results ?? [],
    TraceIds: partial?.TraceIds ?? [],
    Error: {
      Code: code,
      Message: error.message,
      Location: error.location,
      ActionIndex: actionIndex,
      HttpStatusCode: error.httpStatus,
    },
  };
  return { response, code };
}

function transportAnswer(code: HostErrorCode | null, responseText: string): unknown {
  const transport = code === null ? undefined : TRANSPORT_CODES[code];
  if (transport === undefined) return { Version: 1, Error: 0, Data: [200, [], responseText] };
  return { Version: 1, Error: transport, Data: [] };
}

function parseArrayData(arrayData: unknown): { text: string; flags: number } {
  const entries: readonly unknown[] = Array.isArray(arrayData) ? arrayData : [];
  const [, , path, , text, , flags] = entries;
  if (path !== 'ProcessQuery' || typeof text !== 'string') {
    throw new HostError('GeneralException', `The workbench knows no rich-API path ${JSON.stringify(path)}.`);
  }
  return { text, flags: typeof flags === 'number' ? flags : 0 };
}

function kindOf(request: WireRequest): RoundTripKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.service)) return 'service';
  const calls = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const releases = calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
  return releases ? 'cleanup' : 'sync';
}

/** The `ArrayData` of an executeMethod. */
export function arrayDataOf(data: Readonly<Record<string, unknown>>): unknown {
  return isRecord(data.DdaMethod) && 'ArrayData' in data.DdaMethod
    ? data.DdaMethod.ArrayData
    : data.ArrayData;
}
