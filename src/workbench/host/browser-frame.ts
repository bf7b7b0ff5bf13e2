import type { EmbeddedHost } from './embedded-host';
import type { HostClient } from './host-client';

/** Where and what to mount. */
export interface MountOptions {
  readonly host: EmbeddedHost;
  /** The add-in's page: https, and the same host name as this page's, or office.js does not trust us. */
  readonly url: string;
  readonly container: HTMLElement;
  /** Display language of this page; the host's when left out. */
  readonly locale?: string;
  /** What screen readers call the frame. */
  readonly title?: string;
}

/** A mounted add-in page. */
export interface MountedAddin {
  readonly frame: HTMLIFrameElement;
  readonly client: HostClient;
  /** Takes the page away and ends its connection. */
  close(): void;
}

/**
 * Shows an add-in's page in a frame, connected to the host, as Excel on the web does.
 *
 * @example const { client } = mountAddin({ host, url: '/taskpane.html', container: pane, locale: 'zh-CN' });
 */
export function mountAddin({ host, url, container, locale, title = 'Add-in' }: MountOptions): MountedAddin {
  const target = new URL(url, document.baseURI);
  requireTrust(target);
  const frame = document.createElement('iframe');
  const client = host.connect({
    pageOrigin: target.origin,
    hostOrigin: location.origin,
    ...(locale !== undefined && { locale }),
    loaded: new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true })),
    post: (message) => frame.contentWindow?.postMessage(message, target.origin),
  });
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && event.origin === target.origin) client.receive(event.data);
  };
  addEventListener('message', listen);
  frame.title = title;
  // office.js reads the name when the page loads: set later, it would come too late.
  frame.name = client.windowName;
  frame.src = target.href;
  container.append(frame);
  return {
    frame,
    client,
    close: () => {
      removeEventListener('message', listen);
      host.disconnect(client);
      frame.remove();
    },
  };
}

function requireTrust(target: URL): void {
  if (target.protocol === 'https:' && location.protocol === 'https:' && target.hostname === location.hostname)
    return;
  throw new Error(
    `office.js trusts a host page only over https and on its own host name: ${location.origin} cannot show ${target.origin}.`,
  );
}
