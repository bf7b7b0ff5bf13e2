import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { OfficeBackground } from './office-background';

const PREFERS_DARK = '(prefers-color-scheme: dark)';
const PRINT = 'print';
const MIDDLE_GREY = 128;

/**
 * The Fluent theme that suits the Office window: dark when its background is, as long as the pane is open. Excel on the web tells no
 * theme; there the browser's preference decides. High contrast needs no theme of its own: the browser puts the system's
 * colours in place of ours, and styles say where a border or a picture needs more. Paper is always light.
 */
export function useOfficeTheme({ subscribe, get }: OfficeBackground): Theme {
  const background = useSyncExternalStore(subscribe, get);
  const prefersDark = useMediaQuery(PREFERS_DARK);
  const onPaper = useMediaQuery(PRINT);
  const dark = !onPaper && (background === undefined ? prefersDark : isDarkColor(background));
  useEffect(() => {
    // Scroll bars and whatever else the browser draws by itself.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? webDarkTheme : webLightTheme;
}

/** `#RRGGBB`, by perceived brightness. Anything else counts as light. */
export function isDarkColor(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < MIDDLE_GREY;
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
  );
}
