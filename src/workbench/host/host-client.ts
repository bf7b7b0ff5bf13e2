import { appContext, windowName } from './app-context';
import { CommandCalls } from './command-calls';
import { EventRegistrations } from './event-registrations';
import { FOCUS_ENTERS, focusExitOf } from './focus-exit';
import { HostError } from './host-error';
import { Interpreter } from './interpreter';
import { arrayDataOf, RichApi } from './rich-api';
import type { HostObject } from './host-object';
import type { HostShared } from './host-shared';
import { isRecord } from './wire-request';
import { DispatchId, XdmSession } from './xdm';

/** Where a client's page is and how messages get there. */
export interface ClientConnection {
  /** Delivers a message to the page. */
  post(message: string): void;
  /** The page's origin, `https://localhost:3000` say. */
  readonly pageOrigin: string;
  /** The host page's origin: https, and the same host name as the page's. */
  readonly hostOrigin: string;
  /** Display language of this client; the host's when left out. */
  readonly locale?: string;
  /** Resolves when the page's own scripts have run; at once when left out. */
  readonly loaded?: Promise<void>;
}

/** What a client needs of its object model. */
export interface ClientModel {
  readonly root: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
}

/** One add-in page that is connected to the workbook. */
export class HostClient {
  /** Must be the page's `window.name` before it loads. */
  readonly windowName: string;
  readonly events: EventRegistrations;
  /** Resolves when the page's own scripts have run: before that, its functions may not be there yet. */
  readonly loaded: Promise<void>;
  private readonly interpreter: Interpreter;
  private readonly session: XdmSession;
  private readonly richApi: RichApi;
  private readonly commands: CommandCalls;
  private readonly locale: string;
  private readonly conversationId: string;

  constructor(
    /** Counted from 1. */
    readonly number: number,
    private readonly shared: HostShared,
    connection: ClientConnection,
    modelOf: (client: HostClient) => ClientModel,
  ) {
    // office.js keeps settings in the browser's session under the conversation's name: never use one twice.
    this.conversationId = `conversation-${number}-${Math.floor(shared.now()).toString(36)}-${shared.unique()}`;
    this.locale = connection.locale ?? shared.locale;
    this.loaded = connection.loaded ?? Promise.resolve();
    this.windowName = windowName(this.conversationId, connection.hostOrigin, this.locale);
    this.session = new XdmSession(
      {
        conversationId: this.conversationId,
        origin: connection.pageOrigin,
        post: (text) => connection.post(text),
      },
      {
        appContext: () => this.appContext(),
        notified: (action) => {
          const exit = focusExitOf(action);
          if (exit !== null) shared.focusLeaves(exit);
        },
        executeMethod: (id, data) => this.executeMethod(id, data),
        eventRegistered: (name) => this.commands.eventRegistered(name),
        unknownMessage: (what) => shared.reportUnknown(`client ${number} sent ${what}`),
        failed: (error) => shared.reportBug(error),
      },
    );
    this.events = new EventRegistrations(this.session);
    this.commands = new CommandCalls(this.session);
    const model = modelOf(this);
    this.interpreter = new Interpreter(model.root, model.services, (work) => shared.together(this, work));
    this.richApi = new RichApi({ ...shared, client: number, interpreter: this.interpreter });
  }

  /** How many ranges and other objects the page keeps tracked. */
  get trackedCount(): number {
    return this.interpreter.trackedCount;
  }

  /** Takes what the page posted to its parent. */
  receive(message: unknown): void {
    this.session.receive(message);
  }

  /**
   * Clicks a ribbon command: runs the function that the page associated with `functionName`.
   * Resolves when it calls `event.completed()`; rejects if there is no such function or it never does.
   */
  invokeCommand(functionName: string, controlId: string, timeoutMs: number): Promise<void> {
    return this.commands.invoke(functionName, controlId, timeoutMs);
  }

  /** Puts the keyboard on the page's first element, as Excel does when somebody tabs into the pane. */
  focus(): void {
    this.session.notify(FOCUS_ENTERS);
  }

  /** Ends the connection; the page hears nothing any more. */
  close(): void {
    this.session.close();
    this.commands.close();
    this.events.clear();
  }

  private appContext(): Readonly<Record<string, unknown>> {
    return appContext({
      displayLanguage: this.locale,
      contentLanguage: this.locale,
      documentUrl: this.shared.documentUrl,
      requirementSets: this.shared.requirementSets,
      settings: this.shared.settings.entries(),
      conversationId: this.conversationId,
    });
  }

  private async executeMethod(dispatchId: number, data: Readonly<Record<string, unknown>>): Promise<unknown> {
    switch (dispatchId) {
      case DispatchId.richApi:
        return this.processRichApi(arrayDataOf(data));
      case DispatchId.saveSettings:
        this.shared.settings.replaceAll(
          isRecord(data.DdaSettingsMethod) ? data.DdaSettingsMethod.Properties : [],
        );
        return { Version: 1, Error: 0 };
      case DispatchId.refreshSettings: {
        const settings = this.shared.settings.entries().map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings: settings } };
      }
      case DispatchId.commandCompleted:
        this.commands.completed(data);
        return { Version: 1, Error: 0 };
      default:
        throw new HostError(
          'ApiNotFound',
          `The workbench does not emulate the dispatched method ${dispatchId}.`,
        );
    }
  }

  private async processRichApi(arrayData: unknown): Promise<unknown> {
    const answer = await this.richApi.process(arrayData);
    // Excel answers first and tells of events afterwards.
    this.shared.afterAnswer();
    return answer;
  }
}
