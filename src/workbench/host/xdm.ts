import { isRecord } from './wire-request';

/**
 * The parent-page side of office.js' cross-document messages: JSON envelopes over `postMessage`, in which the
 * add-in's page asks and registers for events, and the host answers and pushes.
 */

/** Ids of the methods that arrive as `executeMethod`. */
export const DispatchId = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Errors at the transport level; office.js turns them into `OfficeExtension.Error` codes. */
export const TransportError = {
  internal: 5001,
  cellEditMode: 5004,
  activityLimitReached: 5102,
  requestPayloadTooLarge: 5103,
  responsePayloadTooLarge: 5104,
} as const;

/** What the host answers for the add-in's page. */
export interface XdmHandlers {
  /** The application context that office.js asks for first. */
  appContext(): Readonly<Record<string, unknown>>;
  /** A dispatched method; resolves to the `_data` of the answer. */
  executeMethod(dispatchId: number, data: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** The page tells the host something; `action` is one of office.js' AgaveHostAction numbers. */
  notified(action: number): void;
  /** The page listens to an event from now on, `richApiMessage` or `appCommandInvoked`. */
  eventRegistered(name: string): void;
  /** Something that this seam does not know; it names itself. */
  unknownMessage(description: string): void;
  /** A bug of the host while it ran a method; the page has been answered an internal error. */
  failed(error: unknown): void;
}

/** Where a session's messages go, and who it is. */
export interface XdmSessionOptions {
  readonly conversationId: string;
  /** The page's origin, `https://localhost:3000` say: sent back in every envelope. */
  readonly origin: string;
  /** Delivers one message to the page, as JSON text. */
  post(message: string): void;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const ONE_ANSWER = 0;
const EVENT = 1;

/** One conversation between the host and one add-in page. */
export class XdmSession {
  private readonly registrations = new Map<string, number>();
  private closed = false;
  private notifications = 0;

  constructor(
    private readonly options: XdmSessionOptions,
    private readonly handlers: XdmHandlers,
  ) {}

  /** Takes a message from the page; messages of other conversations and other senders are not ours. */
  receive(message: unknown): void {
    const envelope = parseEnvelope(message);
    if (this.closed || envelope?._conversationId !== this.options.conversationId) return;
    if (envelope._messageType !== REQUEST) {
      this.handlers.unknownMessage(`message type ${envelope._messageType} (${envelope._actionName})`);
    } else if (envelope._actionType === REGISTER) {
      this.register(envelope);
    } else if (envelope._actionType === UNREGISTER) {
      this.registrations.delete(envelope._actionName);
      this.answer(envelope, { Error: 0 });
    } else if (envelope._actionType === INVOKE) {
      this.invoke(envelope);
    } else {
      this.handlers.unknownMessage(`action type ${envelope._actionType} (${envelope._actionName})`);
    }
  }

  /** Whether the page listens to an event. */
  listensTo(event: string): boolean {
    return this.registrations.has(event);
  }

  /** Pushes an event to the page; nothing happens if the page does not listen. */
  push(event: string, data: unknown): void {
    const correlationId = this.registrations.get(event);
    if (correlationId !== undefined) this.send(event, correlationId, EVENT, data);
  }

  /** Tells the page something; `action` is one of office.js' AgaveHostAction numbers. */
  notify(action: number): void {
    if (this.closed) return;
    this.options.post(
      JSON.stringify({
        _messageType: REQUEST,
        _actionName: 'Office_notifyAgave',
        // A conversation of its own, in which the page answers; nobody waits for that.
        _conversationId: `${this.options.conversationId}_ntf`,
        _correlationId: ++this.notifications,
        _origin: this.options.origin,
        _actionType: INVOKE,
        _data: [action],
        _serializerVersion: 1,
      }),
    );
  }

  /** Ends the conversation: nothing is sent or heard any more. */
  close(): void {
    this.closed = true;
  }

  private register(envelope: Envelope): void {
    this.registrations.set(envelope._actionName, envelope._correlationId);
    this.answer(envelope, { Error: 0 });
    this.handlers.eventRegistered(envelope._actionName);
  }

  private invoke(envelope: Envelope): void {
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.answer(envelope, this.handlers.appContext());
      case 'ContextActivationManager_notifyHost':
        this.answer(envelope, null);
        return this.notice(envelope._data);
      case 'executeMethod':
        return this.execute(envelope);
      default:
        this.handlers.unknownMessage(`the method ${envelope._actionName}`);
    }
  }

  private notice(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (typeof action === 'number') this.handlers.notified(action);
  }

  private execute(envelope: Envelope): void {
    const data = isRecord(envelope._data) ? envelope._data : {};
    const method = isRecord(data.DdaMethod) ? data.DdaMethod : {};
    if (typeof method.DispatchId !== 'number') {
      this.handlers.unknownMessage(
        `executeMethod without a DispatchId: ${JSON.stringify(data).slice(0, 200)}`,
      );
      return;
    }
    this.handlers.executeMethod(method.DispatchId, data).then(
      (result) => this.answer(envelope, result),
      (error: unknown) => {
        this.answer(envelope, { Version: 1, Error: TransportError.internal });
        this.handlers.failed(error);
      },
    );
  }

  private answer(envelope: Envelope, data: unknown): void {
    this.send(envelope._actionName, envelope._correlationId, ONE_ANSWER, data);
  }

  private send(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    if (this.closed) return;
    this.options.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: actionName,
        _conversationId: this.options.conversationId,
        _correlationId: correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

function parseEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'string' || !message.includes('_conversationId')) return null;
  const value: unknown = JSON.parse(message);
  return isRecord(value) && typeof value._actionName === 'string' ? (value as unknown as Envelope) : null;
}
