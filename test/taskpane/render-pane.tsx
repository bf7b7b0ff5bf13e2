import { NO_BACKGROUND } from '../../src/taskpane/hooks/office-background';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from '../../src/taskpane/components/frame/Pane';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import { createPaneStore, type PaneStore } from '../../src/taskpane/pane-store';
import type { Locale } from '../../src/messages/locale';
import { fakeActions } from './fake-actions';

/** A pane on a page of its own, with the actions that a test does not give answering emptily. */
export async function renderPane(
  actions: Partial<PaneActions>,
  locale: Locale = 'zh-CN',
): Promise<{ readonly store: PaneStore; readonly page: HTMLElement }> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const store = createPaneStore(fakeActions(actions));
  const root = createRoot(page);
  await act(async () => {
    root.render(
      <Pane store={store} locale={locale} background={{ ...NO_BACKGROUND, get: () => '#ffffff' }} />,
    );
    await Promise.race([store.start(), nextTurn()]);
  });
  return { store, page };
}

const BY_ROLE = {
  button: 'button:not([role])',
  tab: '[role="tab"]',
  heading: 'h1, h2',
  combobox: 'select',
  textbox: 'input',
  alert: '[role="alert"]',
  status: '[role="status"]',
  row: 'tr',
  progressbar: '[role="progressbar"]',
} as const;

/** The elements of a role whose name (label, else text) is `name`, or, when none is, contains it. */
export function allByRole(role: keyof typeof BY_ROLE, name = ''): HTMLElement[] {
  const nameOf = (element: HTMLElement): string =>
    element.getAttribute('aria-label') ?? element.textContent ?? '';
  const elements = [...document.querySelectorAll<HTMLElement>(BY_ROLE[role])];
  const exact = elements.filter((element) => nameOf(element) === name);
  return exact.length > 0 ? exact : elements.filter((element) => nameOf(element).includes(name));
}

/** The one element of a role and name; it is an error when there is none, or another one. */
export function byRole(role: keyof typeof BY_ROLE, name = ''): HTMLElement {
  const [found, ...others] = allByRole(role, name);
  if (found === undefined || others.length > 0) {
    throw new Error(
      `${found === undefined ? 'No' : 'More than one'} ${role} named ${name}:\n${document.body.textContent}`,
    );
  }
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await nextTurn();
  });
}

/** Puts a value into a field or a choice as a person does, so that React hears of it. */
export async function enter(element: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    // React overrides the property of the element itself to notice its own writes.
    Reflect.set(Object.getPrototypeOf(element) as object, 'value', value, element);
    element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    await nextTurn();
  });
}

/** Lets promises that are settled already have their say. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
