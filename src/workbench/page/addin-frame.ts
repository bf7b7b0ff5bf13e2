import { mountAddin, type MountedAddin } from '../host/browser-frame';
import { EmbeddedHost } from '../host/embedded-host';
import type { FocusExit } from '../host/focus-exit';
import type { FunctionMetadata } from '../host/function-metadata';
import type { WorkbookModel } from '../model/workbook-model';
import type { AddinManifest } from './addin-manifest';
import type { PageLocale } from './texts/page-texts';

/** An add-in at work on a workbook. */
export interface RunningAddin {
  readonly host: EmbeddedHost;
  readonly frame: HTMLIFrameElement;
  /** Puts the keyboard into the pane. */
  focus(): void;
  close(): void;
}

/** Where and how to run it. */
export interface AddinSurroundings {
  readonly model: WorkbookModel;
  readonly container: HTMLElement;
  readonly locale: PageLocale;
  readonly title: string;
  /** Told what the add-in asks for that the workbench does not know. */
  readonly onUnknown: (what: string) => void;
  /** Told where the keyboard goes when it leaves the pane. */
  readonly onFocusExit: (exit: FocusExit) => void;
}

/** What the manifest says of the add-in's functions; nothing when it has none. */
export async function functionMetadata({ metadataUrl }: AddinManifest): Promise<FunctionMetadata | null> {
  if (metadataUrl === null) return null;
  const response = await fetch(metadataUrl);
  if (!response.ok) throw new Error(`${metadataUrl}: ${response.status}`);
  return (await response.json()) as FunctionMetadata;
}

/** Shows the add-in's pane, connected to a workbook. */
export function runAddin(
  manifest: AddinManifest,
  metadata: FunctionMetadata | null,
  { model, container, locale, title, onUnknown, onFocusExit }: AddinSurroundings,
): RunningAddin {
  const host = new EmbeddedHost(model, {
    locale,
    namespace: manifest.namespace,
    ...(metadata !== null && { metadata }),
    onUnknown,
    onFocusExit,
  });
  const mounted: MountedAddin = mountAddin({ host, url: manifest.paneUrl, container, locale, title });
  return {
    host,
    frame: mounted.frame,
    focus: () => mounted.client.focus(),
    close: () => {
      mounted.close();
      host.close();
    },
  };
}
