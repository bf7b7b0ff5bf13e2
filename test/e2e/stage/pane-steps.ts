import { findPage } from '../../../src/taskpane/pages/page-list';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Locale } from '../../../src/messages/locale';
import { renderMessage } from '../../../src/messages/render';
import { typeset } from '../../../src/messages/typeset';

/** How long one step may take on a slow, busy machine; nothing waits that long unless it fails. */
export const STEP_MS = 30_000;

/** Waits until it can be seen; a failure names what was waited for. */
export function see(locator: Locator): Promise<void> {
  return locator.first().waitFor({ state: 'visible', timeout: STEP_MS });
}

/** A text of the add-in, for names of buttons and pages; what comes out of its work is written out in the tests. */
export function say(key: Parameters<typeof renderMessage>[1], params = {}, locale: Locale = 'zh-CN'): string {
  return renderMessage(locale, key, params, { set: typeset });
}

/** A button of the pane by its full name. */
export function button(pane: FrameLocator, name: string): Locator {
  return pane.getByRole('button', { name, exact: true });
}

/** Goes to a page of the pane, wherever its way leads: a tab in front, or the menu. */
export async function goTo(pane: FrameLocator, id: string, locale: Locale = 'zh-CN'): Promise<void> {
  const name = say(`pane.page.${id}`, {}, locale);
  await see(pane.getByRole('tablist'));
  const tab = pane.getByRole('tab', { name, exact: true });
  // Known beforehand: a pane that is just being started again shows neither for a moment.
  if (findPage(id).place === 'front') return tab.click();
  await button(pane, say('pane.menu.button', {}, locale)).click();
  await button(pane, name).click();
}

/** Presses the button that writes the scores, on the page that has it. */
export async function score(pane: FrameLocator, locale: Locale = 'zh-CN'): Promise<void> {
  await goTo(pane, 'score', locale);
  await button(pane, say('pane.score.action', {}, locale)).click();
}
