import type { WorkbookModel } from '../model/workbook-model';
import { DEFAULT_REQUIREMENT_SETS } from './app-context';
import type { AddinSettings } from './addin-settings';
import { CustomFunctionBridge } from './custom-functions';
import type { FunctionMetadata } from './function-metadata';
import { Faults } from './faults';
import type { FocusExit } from './focus-exit';
import { HostClient } from './host-client';
import type { ClientConnection, ClientModel } from './host-client';
import type { HostObject } from './host-object';
import type { HostShared } from './host-shared';
import { ModelSettings } from './model-settings';
import { createRoot } from './objects/create-root';
import { RoundTripLog } from './round-trip-log';
import { AddinInternalService } from './services/addin-internal-service';
import { AppRuntimePersistenceService, AppRuntimeService } from './services/app-runtime-service';
import { CustomFunctionsService } from './services/custom-functions-service';
import { raiseWorkbookEvents } from './workbook-events';

/** How the host shall look to the add-in. */
export interface HostOptions {
  /** Display language, `zh-CN` say. */
  readonly locale: string;
  /** The add-in's `functions.json`; without it no custom function is known. */
  readonly metadata?: FunctionMetadata;
  /** What stands before the dot in formulas, `CONTOSO` say. */
  readonly namespace?: string;
  /** Requirement sets that replace or extend the defaults: name → version. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
  /** Called with what arrives that the workbench does not know; without it that throws. */
  readonly onUnknown?: (description: string) => void;
  /** Called when the add-in shows or hides its pane. */
  readonly onPaneState?: (state: string) => void;
  /** Called when the keyboard leaves the add-in's pane: the host shall put it somewhere. */
  readonly onFocusExit?: (exit: FocusExit) => void;
}

const COMMAND_TIMEOUT_MS = 30_000;
const IDLE_TIMEOUT_MS = 120_000;

/**
 * Excel, as far as an add-in can tell: answers the genuine office.js of one or more add-in pages from a workbook
 * in memory.
 *
 * @example
 *   const host = new EmbeddedHost(model, { locale: 'zh-CN', metadata, namespace: 'CONTOSO' });
 *   const client = host.connect({ post, pageOrigin, hostOrigin });
 *   // page: window.name = client.windowName; messages to its parent → client.receive(text)
 *   await host.invokeCommand('runReport');
 *   await host.idle();
 */
export class EmbeddedHost {
  readonly log = new RoundTripLog();
  readonly faults = new Faults();
  readonly settings: AddinSettings;
  readonly functions: CustomFunctionBridge;
  private readonly clients = new Set<HostClient>();
  private readonly shared: HostShared;
  private readonly stopEvents: () => void;
  private acting: object | null = null;
  private clientCount = 0;

  constructor(
    readonly model: WorkbookModel,
    private readonly options: HostOptions,
  ) {
    this.settings = new ModelSettings(model);
    this.functions = new CustomFunctionBridge(model, options.metadata, options.namespace ?? '');
    this.shared = this.sharedParts();
    this.stopEvents = raiseWorkbookEvents(
      model,
      () => this.clients,
      () => this.acting,
      () => this.flushEventsSoon(),
    );
  }

  /** Connects an add-in page; a second page is a second person on the same workbook. */
  connect(connection: ClientConnection): HostClient {
    const client = new HostClient(++this.clientCount, this.shared, connection, (own) => this.modelFor(own));
    this.clients.add(client);
    return client;
  }

  /** Ends a page's connection. */
  disconnect(client: HostClient): void {
    client.close();
    this.clients.delete(client);
    this.functions.disconnected(client.events);
  }

  /**
   * Clicks a ribbon command of the first page (or of `client`). Resolves at `event.completed()`; rejects when no
   * function is associated with that name, or after `timeoutMs`.
   */
  async invokeCommand(
    functionName: string,
    { controlId = functionName, client = this.firstClient(), timeoutMs = COMMAND_TIMEOUT_MS } = {},
  ): Promise<void> {
    await client.invokeCommand(functionName, controlId, timeoutMs);
  }

  /**
   * Resolves when everything is calculated and no custom function is pending. Rejects, naming the functions, when
   * that takes longer than `timeoutMs`.
   */
  async idle(timeoutMs = IDLE_TIMEOUT_MS): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const names = this.functions.pendingNames.join(', ') || 'none that is known';
        reject(new Error(`Custom functions were still pending after ${timeoutMs} ms: ${names}.`));
      }, timeoutMs);
    });
    try {
      await Promise.race([this.model.idle(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends all connections. */
  close(): void {
    for (const client of [...this.clients]) this.disconnect(client);
    this.stopEvents();
    this.functions.close();
  }

  private firstClient(): HostClient {
    const [first] = this.clients;
    if (first === undefined) throw new Error('No add-in page is connected to the host.');
    return first;
  }

  private modelFor(client: HostClient): ClientModel {
    const services = new Map<string, HostObject>([
      ['Microsoft.InternalService.AddinInternalService', new AddinInternalService(() => undefined)],
      [
        'Microsoft.ExcelServices.CustomFunctions',
        // office.js may be ready before the add-in's own script, which brings the functions.
        new CustomFunctionsService(
          this.functions,
          () => void client.loaded.then(() => this.functionsReady(client)),
        ),
      ],
      [
        'Microsoft.AppRuntime.AppRuntimeService',
        new AppRuntimeService((state) => this.options.onPaneState?.(state)),
      ],
      ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService()],
    ]);
    return { root: createRoot(this.model, this.settings, client.events), services };
  }

  private functionsReady(client: HostClient): void {
    if (this.clients.has(client)) this.functions.connected(client.events);
  }

  private sharedParts(): HostShared {
    let lastUnique = 0;
    return {
      locale: this.options.locale,
      documentUrl: this.options.documentUrl ?? 'https://localhost/workbook.xlsx',
      requirementSets: { ...DEFAULT_REQUIREMENT_SETS, ...this.options.requirementSets },
      settings: this.settings,
      faults: this.faults,
      log: this.log,
      now: () => performance.now(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      unique: () => ++lastUnique,
      together: (client, work) => this.actFor(client, work),
      afterAnswer: () => this.flushEventsSoon(),
      focusLeaves: (exit) => this.options.onFocusExit?.(exit),
      reportUnknown: (description) => this.reportUnknown(description),
      reportBug: (error) => {
        // Out of the promise it happened in, so that nobody can overlook it.
        setTimeout(() => {
          throw error;
        }, 0);
      },
    };
  }

  private actFor(client: object, work: () => void): void {
    this.acting = client;
    try {
      this.model.transact('add-in', work);
    } finally {
      this.acting = null;
    }
  }

  /** A macrotask later: answers that are on their way go first. */
  private flushEventsSoon(): void {
    setTimeout(() => {
      for (const client of this.clients) client.events.flush();
    }, 0);
  }

  private reportUnknown(description: string): void {
    if (this.options.onUnknown !== undefined) this.options.onUnknown(description);
    else throw new Error(`The workbench does not know what to do: ${description}`);
  }
}
