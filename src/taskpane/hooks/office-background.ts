/** The background colour of the Office window, `#RRGGBB`, and when it may have changed; undefined where the host tells none. */
export interface OfficeBackground {
  readonly get: () => string | undefined;
  /** Answers the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A host that tells no theme: Excel on the web, where the browser's preference decides. */
export const NO_BACKGROUND: OfficeBackground = { get: () => undefined, subscribe: () => () => undefined };

/**
 * Follows `read`, the host's theme. Excel has no event for it (OfficeThemeChanged is Outlook's): a theme is chosen in a dialogue
 * outside of the pane, so it is read again whenever somebody comes back to the pane.
 */
export function officeBackground(read: () => string | undefined, page: Window = window): OfficeBackground {
  let known = read();
  return {
    get: () => known,
    subscribe: (listener) => {
      const look = (): void => {
        const now = read();
        if (now === known) return;
        known = now;
        listener();
      };
      const comings = ['focus', 'pageshow'] as const;
      for (const name of comings) page.addEventListener(name, look);
      for (const name of ['visibilitychange', 'mouseenter'] as const)
        page.document.addEventListener(name, look, true);
      return () => {
        for (const name of comings) page.removeEventListener(name, look);
        for (const name of ['visibilitychange', 'mouseenter'] as const)
          page.document.removeEventListener(name, look, true);
      };
    },
  };
}
