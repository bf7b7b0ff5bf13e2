/** Keys pressed together, and the function of the add-in that they run. */
export interface Shortcut {
  readonly keys: string;
  readonly functionName: string;
}

/** The part of an extended manifest that is read here. */
interface ShortcutFile {
  readonly shortcuts?: readonly { readonly action: string; readonly key: KeysOfPlatforms }[];
}

interface KeysOfPlatforms {
  readonly default: string;
  readonly web?: string;
}

/** The shortcuts that a manifest points at, as Excel on the web has them; none without such a file. */
export async function readShortcuts(url: string | null): Promise<readonly Shortcut[]> {
  if (url === null) return [];
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { shortcuts = [] } = (await response.json()) as ShortcutFile;
  return shortcuts.map(({ action, key }) => ({ functionName: action, keys: key.web ?? key.default }));
}

/** The shortcut that was pressed: `Ctrl+Shift+Alt+S`, its modifiers in any order; null for any other key. */
export function pressedShortcut(
  { ctrlKey, metaKey, shiftKey, altKey, code, key }: KeyboardEvent,
  shortcuts: readonly Shortcut[],
): Shortcut | null {
  // With Alt, some keyboards make another letter of a key; its code stays.
  const name = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key.toUpperCase();
  const pressed = [
    ...(ctrlKey || metaKey ? ['CTRL'] : []),
    ...(shiftKey ? ['SHIFT'] : []),
    ...(altKey ? ['ALT'] : []),
    name,
  ];
  const same = ({ keys }: Shortcut) =>
    keys.toUpperCase().split('+').sort().join() === [...pressed].sort().join();
  return shortcuts.find(same) ?? null;
}
