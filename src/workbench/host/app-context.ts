/** What the add-in's page is told about Excel when it starts. */
export interface AppContextOptions {
  /** Display language, `zh-CN` say. */
  readonly displayLanguage: string;
  /** Language of the data; usually the same. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** Requirement sets: name → version, as text. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The document's add-in settings: name → JSON text. */
  readonly settings: readonly (readonly [string, string])[];
  readonly conversationId: string;
}

/**
 * The sets that the workbench's object model covers well enough to be declared. A member of a declared set
 * that is not emulated still answers ApiNotFound with its name.
 */
export const DEFAULT_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  // The highest that this office.js has members of.
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  // Internal set that decides how custom-function results travel.
  CustomFunctions: '1.9',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
  RichApiRuntime: '1.1',
  RibbonApi: '1.1',
};

/** Excel on the web, late enough that office.js uses none of its detours for old builds. */
const HOST_VERSION = '16.0.18025.20000';
const EXCEL_ON_THE_WEB = 16;

/** Builds the answer to `getAppContextAsync`. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: 'addin-1',
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: options.documentUrl,
    _clientMode: 0,
    _settings: options.settings,
    _reason: 'documentOpened',
    _osfControlType: 0,
    _appMinorVersion: 0,
    _eToken: '',
    _correlationId: options.conversationId,
    _appInstanceId: options.conversationId,
    _hostFullVersion: HOST_VERSION,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(options.requirementSets),
  };
}

/** Flags in `window.name`: shared runtime (1) and custom functions (2), without which their runtime never starts. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/**
 * The `window.name` that makes office.js take the page for an add-in inside Excel on the web. It must be set
 * before the page loads.
 */
export function windowName(conversationId: string, hostOrigin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: `addin-${conversationId}`,
    hostInfo: `Excel$Web$16.01$${locale}$telemetry$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${conversationId}|addin-1|${hostOrigin}`,
    serializerVersion: 1,
  });
}
