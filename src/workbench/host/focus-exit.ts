/** Where the keyboard goes when it leaves the add-in's page. */
export type FocusExit = 'next' | 'previous' | 'document';

/**
 * office.js keeps the Tab key to itself while the pane has the keyboard, and asks the host to take over at either end; Escape,
 * F2 and Ctrl+F6 go back to the document. By its AgaveHostAction numbers.
 */
const EXITS: Readonly<Record<number, FocusExit>> = {
  5: 'document',
  6: 'document',
  13: 'next',
  14: 'previous',
  15: 'document',
  16: 'document',
  17: 'next',
  18: 'previous',
};

/** What office.js takes as the keyboard coming in: it goes to the first element that can have it. */
export const FOCUS_ENTERS = 11;

/** Where the keyboard shall go for what the page tells; null when it is about something else. */
export function focusExitOf(action: number): FocusExit | null {
  return EXITS[action] ?? null;
}
