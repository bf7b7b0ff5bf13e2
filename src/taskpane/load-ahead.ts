import { loadFirstTexts } from '../messages/catalogues';
import { matchLocale } from '../messages/locale';

/** Longer than a frame takes, where frames are drawn at all: not in a pane that nobody has opened. */
const NO_FRAME_MS = 200;

/**
 * Lets the first texts come while Office is still getting ready. Most people's Office speaks the language of their browser: where it does
 * not, the right texts come a moment later. A failure is met, and said, by whoever asks next.
 */
export function loadTextsAhead(): void {
  loadFirstTexts(matchLocale(navigator.language)).catch(() => undefined);
}

/** When what was rendered has been drawn: what is wanted next need not compete with it. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME_MS);
  });
}

/** Does what can wait until the page has nothing to do; not every web view can say when that is. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(work);
  else requestIdleCallback(work);
}
